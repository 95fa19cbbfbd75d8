import { describe, expect, it } from 'vitest';
import { grab, press, put, read, Student, say } from '../../../test/support/student.ts';
import { drawPatient } from './patient.ts';

const CHECKS = [
  ['spoken', say('ask-identity')],
  ['order-read', read('order')],
  ['band-read', read('band')],
] as const;
const TWIN = drawPatient(3, 'prove').patient;

describe('4.1(a) two identifiers: spoken name and birth date, compared with band and order', () => {
  it('each earns its points before the care, in any order', () => {
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const student = new Student({}, 'settled');
      for (const i of order) student.do((CHECKS[i] as (typeof CHECKS)[number])[1]);
      student.do(grab('pulse-radial'));
      for (const [id] of CHECKS) expect(student.share(id), id).toBe(1);
    }
  });

  it.each(CHECKS)('%s comes too late once the care has begun, and is missed when left out', (id, act) => {
    const late = new Student({}, 'settled');
    late.do(grab('pulse-radial'));
    late.do(act);
    expect(late.share(id)).toBe(0);
    const never = new Student({}, 'settled');
    for (const [other, check] of CHECKS) if (other !== id) never.do(check);
    never.do(grab('pulse-radial'));
    expect(CHECKS.map(([other]) => never.share(other))).toEqual(CHECKS.map(([other]) => Number(other !== id)));
  });

  it.each([
    ['fingers on the wrist', grab('pulse-radial')],
    ['the cuff on the arm', put('cuff', 'upper-arm', 0, 25)],
    ['the diaphragm', put('chestpiece', 'elbow')],
    ['the probe in the mouth', put('probe', 'cheek')],
  ])('%s begins the care; sleeve, tape and band do not', (_, act) => {
    const student = new Student({}, 'settled');
    student.do(press('cuff-adult'), press('sleeve'), press('tape'), read('band'));
    expect(student.run.notes.careAt).toBe(-1);
    student.do(act);
    expect(student.run.notes.careAt).toBe(student.run.state.tick);
  });

  it('a leading question is no answer: people say yes to anything', () => {
    const student = new Student({}, 'settled');
    student.do(say('ask-leading'));
    expect([student.facts.spoken, student.facts.identity.led, student.heard.at(-1)]).toEqual([
      null,
      true,
      'yes-thats-me',
    ]);
    student.do(grab('pulse-radial'));
    expect(student.share('spoken')).toBe(0);
  });

  it('are known when they were spoken or read, and not before', () => {
    const student = new Student({ traps: ['who'], order: TWIN.person });
    expect([student.facts.spoken, student.facts.order, student.facts.band]).toEqual([null, null, null]);
    for (const [, act] of CHECKS) student.do(act);
    const { person } = student.run.state.patient;
    expect([student.facts.spoken, student.facts.order, student.facts.band]).toEqual([person, TWIN.person, person]);
  });
});

describe.each(['order', 'band'] as const)('4.1(a) an %s that does not agree', (which) => {
  const confused = () => new Student({ traps: ['who'], [which]: TWIN.person }, 'settled');

  it('gone on with is a critical error, from the first care on', () => {
    const student = confused();
    for (const [, act] of CHECKS) student.do(act);
    expect(student.errors.filter((error) => error.startsWith('wrong'))).toEqual([]);
    student.do(grab('pulse-radial'));
    expect(student.errors).toContain('wrong-patient: critical');
    expect(student.share('mismatch')).toBe(0);
  });

  it('reported is full credit, and the right one comes', () => {
    const student = confused();
    for (const [, act] of CHECKS) student.do(act);
    student.do(say('report-identity'));
    expect(student.facts.identity.mended).toBe(false);
    student.until(({ identity }) => identity.mended, 10);
    const { person } = student.run.state.patient;
    expect([student.facts.order, student.facts.band]).toEqual([person, person]);
    expect(student.heard.slice(-2)).toEqual(['what-now', 'thanks']);
    student.do(grab('pulse-radial'));
    expect([student.share('mismatch'), student.errors.includes('wrong-patient: critical')]).toEqual([1, false]);
  });

  it('reported, and gone on with before the right one has come, is one still', () => {
    const student = confused();
    student.do(say('report-identity'));
    student.do(grab('pulse-radial'));
    expect(student.errors).toContain('wrong-patient: critical');
  });

  it('reported only after the care began, is one too', () => {
    const student = confused();
    student.do(grab('pulse-radial'));
    student.do(say('report-identity'));
    student.wait(10);
    expect([student.share('mismatch'), student.errors.includes('wrong-patient: critical')]).toEqual([0, true]);
  });
});

it('reporting that which agrees is harmless, and spares nobody a point', () => {
  const student = new Student({}, 'settled');
  student.do(say('report-identity'));
  student.wait(10);
  student.do(grab('pulse-radial'));
  expect(student.item('mismatch')).toMatchObject({ spared: true, share: 1 });
  expect(student.errors).not.toContain('wrong-patient: critical');
});

describe('4.1(a) leave, curtain, a word', () => {
  const asked = (...lines: string[]) => {
    const student = new Student({}, 'settled');
    for (const line of lines) student.do(say(line));
    student.do(grab('pulse-radial'));
    return student;
  };

  it('asking leave is best, announcing is acceptable, neither is nothing, later is too late', () => {
    expect(['ask-leave', 'announce'].map((line) => asked(line).share('leave-asked'))).toEqual([1, 0.5]);
    const late = asked();
    late.do(say('ask-leave'));
    expect(late.share('leave-asked')).toBe(0);
    expect(['greet', 'greet-short'].map((line) => asked(line).share('greeted'))).toEqual([1, 0.5]);
  });

  it('who says “not now” wants time, not insistence; whoever does not say it, spares the point', () => {
    for (const [line, share] of [
      ['offer-time', 1],
      ['insist', 0],
    ] as const) {
      const student = new Student({ temperament: 'brisk' });
      student.inTurn(say('ask-leave'), say(line));
      expect([student.facts.consent, student.share('not-now')]).toEqual(['given', share]);
    }
    expect(asked().item('not-now').spared).toBe(true);
  });

  it('the curtain is drawn before the care', () => {
    const drawn = new Student({}, 'settled');
    drawn.inTurn(press('curtain'), grab('pulse-radial'));
    const late = new Student({}, 'settled');
    late.inTurn(grab('pulse-radial'), press('curtain'));
    expect([drawn.share('curtain'), late.share('curtain')]).toEqual([1, 0]);
  });

  it('scope: “is it bad?” is answered by pointing to the nurse; what was said wrongly cannot be unsaid', () => {
    const answered = (...lines: string[]) => {
      const student = new Student();
      student.inTurn(
        { verb: 'write', target: 'systolic', value: 120 },
        { verb: 'write', target: 'diastolic', value: 80 },
      );
      student.wait(1);
      expect(student.heard).toContain('is-it-bad');
      student.inTurn(...lines.map(say));
      return student.share('answer');
    };
    expect([answered('answer-nurse'), answered('answer-worry'), answered('answer-diagnose'), answered()]).toEqual([
      1, 0, 0, 0,
    ]);
    expect(answered('answer-worry', 'answer-nurse')).toBe(0);
    const unasked = new Student({}, 'settled');
    unasked.do(grab('pulse-radial'));
    expect([unasked.item('answer').spared, new Student().share('answer')]).toEqual([true, 0]);
  });
});
