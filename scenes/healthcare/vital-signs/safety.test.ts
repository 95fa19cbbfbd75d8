import { describe, expect, it } from 'vitest';
import { inflate } from '../../../test/support/bedside.ts';
import { grab, press, put, read, release, Student, say, set } from '../../../test/support/student.ts';

/** Puts so much air in at a stroke, and lets a tick pass. */
function fill(student: Student, mmHg: number): void {
  inflate(student.run.state, mmHg - 9);
  student.run.state.air.pressure = mmHg;
  student.do();
}

/** The cuff, on this arm, of somebody whose right arm must not be squeezed. */
function cuffed(side: 'right' | 'left', spot = 'upper-arm'): Student {
  const student = new Student({ forbidden: 'right', against: 'fistula' }, 'settled');
  student.run.state.arm = side;
  student.inTurn(press('cuff-adult'), put('cuff', spot, 0, spot === 'upper-arm' ? 25 : 0));
  return student;
}
const grave = ({ errors }: Student) =>
  errors.filter((error) => !error.startsWith('hands') && !error.startsWith('wrong'));

describe('4.1(a) which arm', () => {
  it('squeezed above 20 mmHg on the forbidden side: critical, however it goes on', () => {
    const student = cuffed('right');
    fill(student, 20.5);
    expect(grave(student)).toEqual(['forbidden-arm: critical', 'cuff-on-forbidden: near-miss']);
    student.letOut();
    student.do(put('cuff', 'bed'));
    expect(student.run.score().cap).toBe(49);
    expect(student.share('arm-safe')).toBe(0);
  });

  it('put on and taken off again is a near miss: 74 at most; up to 20 mmHg it stays one', () => {
    const student = cuffed('right');
    fill(student, 19.9);
    student.letOut();
    student.do(put('cuff', 'bed'));
    expect(grave(student)).toEqual(['cuff-on-forbidden: near-miss']);
    student.run.state.touches = { count: 0, care: 0, tick: -1 };
    expect(student.share('arm-safe')).toBe(0);
  });

  it('the other arm, the forearm of either, or a patient with two good arms: nothing', () => {
    for (const student of [cuffed('left'), cuffed('right', 'forearm')]) {
      fill(student, 120);
      expect(grave(student)).toEqual([]);
    }
    const plain = new Student({}, 'listening');
    fill(plain, 120);
    expect([grave(plain), plain.share('arm-safe')]).toEqual([[], 1]);
  });

  it('can be found in three ways: the sign above the bed, asking, and under the sleeve', () => {
    const student = new Student({ forbidden: 'left', against: 'drip' });
    expect([student.facts.armNo, student.facts.seen.left]).toEqual([null, null]);
    const no = { side: 'left', against: 'drip' };
    expect(student.facts.sign).toEqual(no);
    student.do(say('ask-arms'));
    expect([student.facts.armNo, student.heard.at(-1)]).toEqual([no, 'arm-no']);
    student.inTurn(press('arm-left'), press('sleeve'));
    expect(student.facts.seen).toEqual({ left: 'drip', right: null });
  });

  it.each([
    ['asking', say('ask-arms')],
    ['the sign', read('sign')],
  ])('%s before the cuff goes on earns the points, after it is too late', (_, act) => {
    const [before, after] = [new Student({}, 'settled'), new Student({}, 'settled')];
    before.inTurn(act, press('cuff-adult'), put('cuff', 'upper-arm', 0, 25));
    after.inTurn(press('cuff-adult'), put('cuff', 'upper-arm', 0, 25), act);
    expect([before.share('arm-checked'), after.share('arm-checked')]).toEqual([1, 0]);
  });

  it('the patient holds out an arm when asked, and another can be taken; they remark on it', () => {
    const student = new Student({ offers: 'left' });
    student.do(say('ask-which-arm'));
    expect(student.facts.arm).toBe('left');
    student.inTurn(press('arm-right'));
    expect([student.facts.arm, student.heard.at(-1)]).toEqual(['right', 'other-arm']);
  });
});

describe('4.1(a) inflate, unsafe: above max(200, palpated + 40)', () => {
  it('at 200 nothing, above it a near miss: 74 at most', () => {
    const student = new Student({ systolic: 190 }, 'listening');
    fill(student, 199.9);
    expect(grave(student)).toEqual([]);
    fill(student, 201);
    expect(grave(student)).toEqual(['over-inflated: near-miss']);
    expect(student.heard).toContain('hurts');
    expect(student.run.score().errors.find(({ id }) => id === 'over-inflated')?.evidence).toMatchObject({
      measured: 201,
      target: 200,
      unit: 'mmHg',
    });
  });

  it('felt to go at 190, up to 230 is safe', () => {
    const student = new Student({ systolic: 186, heartRate: 130 }, 'listening');
    student.do(grab('pulse-radial'));
    fill(student, 150);
    student.wait(1);
    student.pump(190);
    student.wait(1);
    expect(student.facts.feels).toBe(false);
    student.do(release('pulse-radial'));
    const felt = student.run.notes.deflations[0]?.palpated as number;
    expect(felt).toBeGreaterThanOrEqual(186);
    expect(felt).toBeLessThanOrEqual(200);
    fill(student, felt + 39);
    expect(grave(student)).toEqual([]);
    fill(student, felt + 42);
    expect(grave(student)).toEqual(['over-inflated: near-miss']);
  });

  it('a wrist whose pulse was never felt tells nothing: 210 mmHg stays unsafe', () => {
    const student = new Student({}, 'listening');
    fill(student, 190);
    student.do(grab('pulse-radial'));
    student.wait(2);
    expect(student.run.notes.deflations[0]?.palpated).toBeNull();
    fill(student, 210);
    expect(grave(student)).toEqual(['over-inflated: near-miss']);
  });

  it('a loose cuff on the rail squeezes nobody', () => {
    const student = new Student();
    student.inTurn(press('cuff-adult'), put('cuff', 'rail'));
    fill(student, 250);
    expect(grave(student)).toEqual([]);
  });
});

describe('4.1(a) inflate, unsafe: above systolic for more than 60 s', () => {
  it('59 s are none, 61 s are a near miss, and it hurts', () => {
    const held = (seconds: number) => {
      const student = new Student({ systolic: 126 }, 'listening');
      fill(student, 160);
      student.wait(seconds);
      return student;
    };
    expect(grave(held(59))).toEqual([]);
    const long = held(61);
    expect(grave(long)).toEqual(['held-shut: near-miss']);
    expect([long.heard.at(-1), long.facts.pale]).toEqual(['hurts', 1]);
  });

  it('below systolic nothing is shut, however long', () => {
    const student = new Student({ systolic: 126 }, 'listening');
    fill(student, 125);
    student.wait(70);
    expect([grave(student), student.facts.pale]).toEqual([[], 0]);
  });

  it('the minute begins anew once the blood has flowed', () => {
    const student = new Student({ systolic: 126 }, 'listening');
    for (const mmHg of [160, 120, 160]) {
      fill(student, mmHg);
      student.wait(mmHg === 120 ? 1 : 40);
    }
    expect(grave(student)).toEqual([]);
  });
});

describe('4.1(a) leave safe', () => {
  const left = (begin: (student: Student) => void) => {
    const student = new Student({}, 'listening');
    begin(student);
    student.do(press('finish'));
    return student;
  };

  it('cuff off, clothes, call light in the hand, bed low and locked: a point each way', () => {
    const nothing = left(() => {});
    expect(['cuff-off', 'clothes', 'call-light', 'bed-low', 'bed-locked'].map((id) => nothing.share(id))).toEqual([0, 0, 0, 0, 0]); // biome-ignore format: one thought
    const all = left((student) => {
      student.inTurn(press('earpieces'), put('chestpiece', 'bed'), put('cuff', 'bed'), press('sleeve'));
      student.inTurn(set('bed-height', 55), press('brake'), press('call-light'));
    });
    expect(['cuff-off', 'clothes', 'call-light', 'bed-low', 'bed-locked'].map((id) => all.share(id))).toEqual([1, 1, 1, 1, 1]); // biome-ignore format: one thought
  });

  it('low is 55 cm at most; working height is what the bed had when the care began', () => {
    expect([left((one) => void one.do(set('bed-height', 56))), left((one) => void one.do(set('bed-height', 55)))].map((one) => one.share('bed-low'))).toEqual([0, 1]); // biome-ignore format: one thought
    const working = (cm: number) => {
      const student = new Student({}, 'settled');
      student.run.state.bed = { height: cm, head: 38, locked: false };
      student.do(grab('pulse-radial'));
      return student.share('bed-working');
    };
    expect([66, 76, 90, 50, 45].map(working)).toEqual([1, 1, 1, 0, 0]);
    expect(working(58)).toBeCloseTo(0.5, 9);
  });

  it('stethoscope wiped before, stethoscope and cuff after: those after have to follow the last use', () => {
    const student = new Student({}, 'settled');
    student.inTurn(press('wipe-stethoscope'), press('wipe-cuff'), press('cuff-adult'));
    student.inTurn(
      put('cuff', 'upper-arm', 0, 25),
      put('chestpiece', 'elbow'),
      put('chestpiece', 'bed'),
      put('cuff', 'bed'),
    );
    expect(student.share('wipe-before')).toBe(1);
    student.do(press('wipe-stethoscope'));
    expect(student.share('wipe-after')).toBe(0);
    student.do(press('wipe-cuff'));
    expect(student.share('wipe-after')).toBe(1);
  });
});
