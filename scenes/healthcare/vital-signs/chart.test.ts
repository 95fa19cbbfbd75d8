import { describe, expect, it } from 'vitest';
import { leave, measured, outcome, tell, unremarkable } from '../../../test/support/rounds.ts';
import { grab, mark, press, put, release, Student, say, write } from '../../../test/support/student.ts';
import { FIELDS, VITALS } from './state.ts';

const FINE = { total: 100, pass: true, errors: [], lost: {} };
const grave = ({ errors }: Student) => errors.filter((error) => !error.startsWith('hands'));
const falsified = (student: Student) =>
  student.run.score().errors.find(({ id }) => id === 'falsified')?.evidence.measured ?? null;
/** A round at prove in which a fast pulse is to be called about. */
const fast = () => measured('prove', (patient) => patient.urgent === 'pulse-fast');

describe('a whole round', () => {
  it('measured, charted, told and left with care is a hundred', () => {
    const student = fast();
    tell(student);
    leave(student);
    expect(outcome(student)).toEqual(FINE);
  });
});

describe('4.1(a) charting what was not measured is a falsified record: critical', () => {
  it.each([
    ['pulse', write('pulse', 72)],
    ['pressure', write('systolic', 120)],
    ['pressure', write('diastolic', 80)],
    ['temperature', write('temperature', 984)],
  ] as const)('%s: written and signed, or written and left; rubbed out before, it never was', (what, act) => {
    const [signed, left, mended] = [new Student(), new Student(), new Student()];
    signed.do(act);
    expect(grave(signed)).toEqual([]);
    signed.do(press('sign'));
    expect([grave(signed), falsified(signed), signed.run.score().cap]).toEqual([['falsified: critical'], what, 49]);
    left.inTurn(act, press('finish'));
    expect(falsified(left)).toBe(what);
    mended.inTurn(act, write(act.target, null), write('breaths', 16), press('sign'), press('finish'));
    expect(grave(mended)).toEqual([]);
  });

  it('pulse: less than 15 s of contact tell none, in one go', () => {
    const held = (...seconds: number[]) => {
      const student = new Student({}, 'settled');
      for (const some of seconds) {
        student.do(grab('pulse-radial'));
        student.wait(some);
        student.do(release('pulse-radial'));
      }
      student.inTurn(write('pulse', 74), press('sign'));
      return falsified(student);
    };
    expect([held(14.5), held(8, 8), held(15), held(60)]).toEqual(['pulse', 'pulse', null, null]);
    const brachial = new Student({}, 'settled');
    brachial.do(grab('pulse-brachial'));
    brachial.wait(60);
    brachial.inTurn(write('pulse', 74), press('sign'));
    expect(falsified(brachial)).toBe('pulse');
  });

  it('pressure: a deflation that nobody listened to tells none; one that was heard does', () => {
    const filled = (deaf: boolean) => {
      const student = new Student({}, 'listening');
      if (deaf) student.do(press('earpieces'));
      student.deflate(150, 60, 60);
      student.inTurn(write('systolic', 126), write('diastolic', 80), press('sign'));
      return falsified(student);
    };
    expect([filled(true), filled(false)]).toEqual(['pressure', null]);
  });

  it('temperature: without the tone there is no display', () => {
    const taken = (seconds: number) => {
      const student = new Student({}, 'settled');
      student.inTurn(press('cover'), put('probe', 'back'));
      student.wait(seconds);
      student.inTurn(put('probe', 'holder'), write('temperature', 984), press('sign'));
      return falsified(student);
    };
    expect([taken(11), taken(13)]).toEqual(['temperature', null]);
  });

  it('breaths are seen from anywhere: charted without a count they are wrong at worst', () => {
    const student = new Student();
    student.inTurn(write('breaths', 16), press('sign'));
    expect(falsified(student)).toBeNull();
  });
});

describe('4.1(a) when to call: by what was charted', () => {
  it.each([
    ['pressure', write('systolic', 182), write('systolic', 180)],
    ['pressure', write('systolic', 88), write('systolic', 90)],
    ['pressure', write('diastolic', 122), write('diastolic', 120)],
    ['pulse', write('pulse', 121), write('pulse', 120)],
    ['pulse', write('pulse', 49), write('pulse', 50)],
    ['pulse', press('chart-rhythm-irregular'), press('chart-rhythm-regular')],
    ['breaths', write('breaths', 25), write('breaths', 24)],
    ['breaths', write('breaths', 9), write('breaths', 10)],
    ['temperature', write('temperature', 1010), write('temperature', 1009)],
    ['temperature', write('temperature', 954), write('temperature', 955)],
  ] as const)(
    '%s beyond its limit, and not called, is critical once one has left; put on the list is not called; at the limit it is none',
    (vital, now, later) => {
      const [listed, calling, within] = [unremarkable(), unremarkable(), unremarkable()];
      for (const student of [listed, calling]) student.do(now);
      listed.do(press(`later-${vital}`), press('sign'));
      expect(grave(listed)).toEqual([]);
      listed.do(press('finish'));
      expect([grave(listed), listed.run.score().cap]).toEqual([['not-called: critical'], 49]);
      expect(listed.run.score().errors[0]?.evidence.measured).toBe(vital);
      expect(listed.share('told')).toBeLessThan(1);
      tell(calling);
      expect(VITALS.filter((one) => calling.facts.chart.called[one] >= 0)).toEqual([vital]);
      calling.do(press('sign'), press('finish'));
      expect([grave(calling), calling.share('told')]).toEqual([[], 1]);
      within.do(later);
      within.do(press('finish'));
      expect(grave(within)).toEqual([]);
    },
  );

  it('charted wrongly and therefore not called: accuracy alone, no second penalty', () => {
    const student = fast();
    student.do(write('pulse', 84));
    tell(student);
    leave(student);
    const { errors, lost } = outcome(student);
    expect([errors, lost]).toEqual([[], { pulse: 4 }]);
  });

  it('called for nothing: a value that could have waited costs its share of being told right, and no more', () => {
    const student = unremarkable();
    tell(student);
    student.do(press('call-temperature'));
    leave(student);
    expect(outcome(student)).toMatchObject({ errors: [], lost: { told: expect.closeTo(0.71, 2) } });
  });
});

describe('4.1(a) when to call: the list for the end', () => {
  /** A truthful chart but for one number, and what was done about that. */
  const told = (field: (typeof FIELDS)[number], value: number, ...acts: string[]) => {
    const student = unremarkable();
    student.do(write(field, value), ...acts.map(press));
    student.do(press('sign'), press('finish'));
    return student.share('told');
  };

  it.each([
    ['pulse', 'pulse', 104, 105],
    ['breaths', 'breaths', 22, 23],
    ['systolic', 'pressure', 147, 148],
    ['temperature', 'temperature', 1001, 1002],
  ] as const)(
    '%s: up to a tolerance beyond its limit either is right, further out it has to be told',
    (field, vital, near, out) => {
      const limit = near;
      expect([told(field, limit), told(field, limit, `later-${vital}`)], 'within').toEqual([1, 1]);
      expect([told(field, out), told(field, out, `later-${vital}`)], 'beyond').toEqual([0.75, 1]);
    },
  );

  it('a change of more than 20 from the last value is told too', () => {
    const student = unremarkable();
    const [, , pulse] = student.facts.last;
    const changed = Math.min(100, pulse + 25);
    if (changed - pulse > 24) expect(told('pulse', changed)).toBe(0.75);
    expect(told('pulse', pulse)).toBe(1);
  });

  it('what is on the list without reason costs its share', () => {
    expect(told('temperature', 984, 'later-temperature')).toBe(0.75);
  });
});

describe('4.1(a) chart: value, arm, position, route, rhythm', () => {
  it.each(['systolic', 'diastolic'] as const)('an odd %s is a small documentation miss', (field) => {
    const student = unremarkable();
    tell(student);
    student.do(write(field, (student.facts.chart.numbers[field] as number) + 1));
    leave(student);
    expect(outcome(student)).toMatchObject({ errors: [], lost: { even: expect.closeTo(0.48, 1) } });
    expect(Object.keys(outcome(student).lost)).toEqual(['even']);
  });

  it('numbers swapped are wrong in every way but one: they were measured', () => {
    const student = unremarkable();
    const { systolic, diastolic } = student.facts.chart.numbers;
    tell(student);
    student.do(write('systolic', diastolic), write('diastolic', systolic));
    leave(student);
    expect(student.errors).not.toContain('falsified: critical');
    expect(['larger-first', 'reading', 'result'].map((id) => student.share(id))).toEqual([0, 0, 0]);
  });

  it('each tick that is wrong costs its own points', () => {
    const student = unremarkable();
    tell(student);
    const { arm } = student.facts;
    student.do(press(`chart-arm-${arm === 'right' ? 'left' : 'right'}`), press('chart-position-flat'));
    student.do(press('chart-rhythm-irregular'), press('chart-route-ear'), press('call-pulse'));
    expect(['chart-arm', 'chart-position', 'chart-rhythm', 'chart-route'].map((id) => student.share(id))).toEqual([0, 0, 0, 0]); // biome-ignore format: one thought
  });

  it('never signed costs the signature; what stands there counts', () => {
    const student = unremarkable('practise');
    tell(student);
    leave(student.fork());
    student.do(press('finish'));
    expect([student.share('signed'), student.share('result'), student.share('charted')]).toEqual([0, 1, 1]);
  });

  it('each value that is missing is a fifth of “charted”', () => {
    const student = unremarkable();
    for (let missing = 0; missing < FIELDS.length; missing++) {
      expect(student.share('charted')).toBeCloseTo(1 - missing / 5, 9);
      student.do(write(FIELDS[missing] as (typeof FIELDS)[number], null));
    }
  });
});

it('“is it bad?”, they ask, once both numbers of the pressure stand there', () => {
  const student = new Student();
  student.inTurn(write('systolic', 120));
  expect(student.heard).not.toContain('is-it-bad');
  student.inTurn(write('diastolic', 80), say('answer-nurse'), mark('gauge'));
  expect(student.heard.filter((code) => code === 'is-it-bad')).toHaveLength(1);
});
