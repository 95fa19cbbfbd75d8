import { describe, expect, it } from 'vitest';
import { grab, press, put, release, Student, say, set, write } from '../../../test/support/student.ts';
import type { Patient } from './patient.ts';
import type { VitalSignsState } from './state.ts';

/** Somebody who has everything on the arm, and beats fast enough that each millimetre is heard. */
const ready = (patient: Partial<Patient> = {}) => new Student({ heartRate: 90, ...patient }, 'listening');

/** One whole deflation from where the cuff is pumped to. */
function deflated(from = 162, valve = 26, patient: Partial<Patient> = {}): Student {
  const student = ready(patient);
  student.deflate(from, valve, 62);
  return student;
}

/** Charts these two and signs. */
function charted(student: Student, systolic: number, diastolic: number): Student {
  student.do(write('systolic', systolic), write('diastolic', diastolic), press('sign'));
  return student;
}

const heard = (student: Student) => {
  const run = student.run.notes.deflations.at(-1);
  return [run?.first?.mmHg as number, run?.last?.mmHg as number] as const;
};

describe('4.1(a) manual BP, two items: reading and result', () => {
  it('reading: against a perfect listener on that deflation; result: against the truth; both hear right', () => {
    const student = deflated();
    const [first, last] = heard(student);
    charted(student, first, last);
    expect([student.share('reading'), student.share('result')]).toEqual([1, 1]);
    expect(student.item('result').evidence.map(({ of, target, tolerance }) => ({ of, target, tolerance }))).toEqual([
      { of: 'systolic', target: 126, tolerance: { full: 8, zero: 20 } },
      { of: 'diastolic', target: 80, tolerance: { full: 8, zero: 20 } },
    ]);
  });

  it.each([
    [4, 1],
    [8, 0.5],
    [12, 0],
    [-12, 0],
  ])('reading: %d mmHg off what was to be heard earns %f', (off, share) => {
    const student = deflated();
    const [first, last] = heard(student);
    charted(student, first + off, last + off);
    expect(student.share('reading')).toBeCloseTo(share, 9);
    expect(student.item('reading').failed).toBe(false);
  });

  it.each([
    [8, 1],
    [-8, 1],
    [10, 1 - 1 / 6],
    [14, 0.5],
    [-20, 0],
  ])('result: %d mmHg off the truth earns %f, and fails the pass beyond 8', (off, share) => {
    const student = charted(deflated(), 126 + off, 80 + off);
    expect(student.item('result')).toMatchObject({ share: expect.closeTo(share, 9), failed: share < 1 });
  });

  it('one number alone that is off is half of it, and fails the pass all the same', () => {
    const student = charted(deflated(), 126 + 20, 80);
    expect(student.item('result')).toMatchObject({ share: 0.5, failed: true });
  });

  it('says which part was cuff: a cuff too small by two moves the reading, not the truth', () => {
    const student = ready({ girth: 0.4, factor: 1.2 });
    student.run.state.cuffSize = 'small';
    student.deflate(180, 26, 70);
    const [first, last] = heard(student);
    expect(student.run.notes.deflations[0]?.shift).toEqual({ systolic: expect.closeTo(22.8, 6), diastolic: expect.closeTo(8.4, 6) }); // biome-ignore format: one thought
    charted(student, first, last);
    expect([student.share('reading'), student.share('cuff-size'), student.item('result').failed]).toEqual([1, 0, true]);
  });

  it('of several deflations the last complete one before charting counts', () => {
    const student = deflated();
    const [first] = heard(student);
    student.pump(162);
    student.letOut();
    expect(student.run.notes.deflations).toHaveLength(2);
    charted(student, first, 80);
    expect(student.item('reading').evidence[0]?.target).toBe(first);
  });

  it('silence before and after has to be heard: with beats at once, or none waited for, nothing is known', () => {
    const atOnce = charted(deflated(110), 110, 80);
    expect(atOnce.run.notes.deflations[0]).toMatchObject({ silentBefore: false });
    expect([atOnce.share('reading'), atOnce.errors.some((error) => error.startsWith('falsified'))]).toEqual([0, false]);
    const hasty = ready({ heartRate: 60 });
    hasty.pump(162);
    hasty.do(set('valve', 26));
    hasty.until(({ heard: beat }) => beat.muffled);
    hasty.letOut();
    charted(hasty, 126, 80);
    expect(hasty.run.notes.deflations[0]).toMatchObject({ silentAfter: false });
    expect(hasty.share('reading')).toBe(0);
  });
});

describe('4.1(a) inflate', () => {
  const inflated = (to: number, patient: Partial<Patient> = {}) => {
    const student = ready(patient);
    student.pump(to);
    return student.share('inflation');
  };

  it('the nurse-aide rule: 160 to 180', () => {
    expect([inflated(154), inflated(172)]).toEqual([1, 1]);
    expect(inflated(190)).toBeLessThan(1);
    expect(inflated(100)).toBe(0);
  });

  it('the palpation rule: 30 above where the wrist’s pulse went', () => {
    const student = ready({ systolic: 100, diastolic: 64 });
    student.do(press('earpieces'), grab('pulse-radial'));
    student.until(({ feels }) => feels, 5);
    while (student.facts.feels) {
      student.pump(student.run.state.air.pressure + 1);
      student.wait(0.8);
    }
    student.do(release('pulse-radial'));
    const felt = student.run.notes.deflations[0]?.palpated as number;
    student.letOut();
    student.wait(16);
    student.do(press('earpieces'));
    student.deflate(felt + 22, 40, 50);
    expect([student.share('inflation'), student.share('rest')]).toEqual([1, 1]);
    expect(student.item('inflation').evidence[0]?.target).toEqual([felt + 20, felt + 40]);
  });

  it('beats at once: let down, wait a minute, up to 200', () => {
    const student = ready({ systolic: 186, diastolic: 96 });
    student.deflate(162, 26, 150);
    expect(student.run.notes.deflations[0]).toMatchObject({ silentBefore: false });
    const hasty = student.fork();
    student.wait(60);
    for (const one of [student, hasty]) one.deflate(192, 45, 80);
    expect([student.share('inflation'), student.share('rest')]).toEqual([1, 1]);
    expect([hasty.share('inflation'), hasty.share('rest')]).toEqual([1, 0]);
  });
});

describe('4.1(a) deflate', () => {
  it.each([
    [26, 1],
    [22, 1],
    [35, 1],
    [38, 0],
    [60, 0],
    [20, 0],
  ])('a valve at %d° earns %d for the rate: 2 to 4 mmHg a second, four fifths of the time', (valve, share) => {
    expect(deflated(150, valve).share('rate')).toBe(share);
  });

  it('go on 10 mmHg to confirm the silence, slowly', () => {
    const confirmed = (more: number) => {
      const student = ready();
      student.pump(150);
      student.do(set('valve', 30));
      student.until((_, { air }) => air.pressure < 80 - more);
      student.letOut();
      return student.share('confirmed');
    };
    expect([confirmed(13), confirmed(0.3)]).toEqual([1, expect.closeTo(0, 0)]);
  });

  it('re-inflating a part-deflated cuff costs its point, for good', () => {
    const student = ready();
    student.pump(150);
    student.do(set('valve', 40));
    student.until((_, { air }) => air.pressure < 110);
    student.do(set('valve', 0));
    student.deflate(150, 40, 62);
    expect(student.share('refill')).toBe(0);
    expect(student.run.notes.deflations).toHaveLength(1);
    expect(deflated(150, 40).share('refill')).toBe(1);
  });

  it('a second try waits a minute', () => {
    const again = (rest: number) => {
      const student = deflated(150, 40);
      student.wait(rest);
      student.deflate(150, 40, 62);
      return student.share('rest');
    };
    expect([again(60), again(30)]).toEqual([1, 0]);
    expect(deflated(150, 40).item('rest').spared).toBe(true);
  });

  it('a cuff left full of air costs the point', () => {
    const student = deflated(150, 40);
    expect(student.share('let-down')).toBe(1);
    student.pump(60);
    expect(student.share('let-down')).toBe(0);
  });
});

describe('4.1(a) cuff position, posture, stethoscope: one fault alone', () => {
  const so = (state: Partial<VitalSignsState>) => (one: Student) => void Object.assign(one.run.state, state);
  const WRONG: readonly [string, string, number, (student: Student) => void][] = [
    ['a cuff 40 mm too high', 'cuff-height', 0, (one) => void one.do(put('cuff', 'upper-arm', 0, 65))],
    ['a cuff 15 mm too high', 'cuff-height', 0.5, (one) => void one.do(put('cuff', 'upper-arm', 0, 40))],
    ['a cuff turned by 40 mm', 'cuff-mark', 0, (one) => void one.do(put('cuff', 'upper-arm', -40, 25))],
    ['a cuff turned by 25 mm', 'cuff-mark', 0.5, (one) => void one.do(put('cuff', 'upper-arm', 25, 25))],
    ['a cuff as loose as it was wrapped', 'cuff-snug', 0, (one) => void one.do(set('snug', 4))],
    ['a cuff a finger too tight', 'cuff-snug', 0.5, (one) => void one.do(set('snug', 1))],
    ['a cuff too small', 'cuff-size', 0, so({ cuffSize: 'small' })],
    ['a diaphragm 19 mm off', 'diaphragm', 0.5, (one) => void one.do(put('chestpiece', 'elbow', 19, 0))],
    ['a diaphragm under the cuff', 'under-cuff', 0, (one) => void one.do(put('chestpiece', 'elbow', 0, -20))],
    ['the head flat', 'head-up', 0, (one) => void one.do(set('bed-head', 10))],
    ['legs crossed', 'legs', 0, so({ legsCrossed: true })],
    ['slumped', 'back', 0, so({ slumped: true })],
    ['the arm in the lap', 'arm-level', 0, (one) => void one.do(put('arm', 'lap'))],
    ['a sleeve under the cuff', 'bare-arm', 0, so({ sleeves: { right: false, left: false } })],
    ['not rested', 'rested', 0, (one) => void Object.assign(one.run.state.patient, { walkedMinutesAgo: 1.9 })],
  ];
  const judge = (wrong: (student: Student) => void) => {
    const student = ready();
    wrong(student);
    student.deflate(128, 60, 76);
    return student;
  };
  const all = [...new Set(WRONG.map(([, id]) => id))];

  it('nothing wrong loses nothing', () => {
    const student = judge(() => {});
    for (const id of all) expect(student.share(id), id).toBe(1);
  });

  it.each(WRONG)('%s costs %s, and none of the others', (_, id, share, wrong) => {
    const student = judge(wrong);
    for (const other of all) expect(student.share(other), other).toBeCloseTo(other === id ? share : 1, 1);
  });

  it('who talks while the cuff comes down loses the quiet; asked before, they are quiet', () => {
    const talks = (asked: boolean) => {
      const student = ready();
      student.run.state.hushed = false;
      if (asked) student.do(say('ask-quiet'));
      student.deflate(150, 40, 90);
      return student;
    };
    expect([talks(false).share('quiet'), talks(true).share('quiet')]).toEqual([0, 1]);
    expect(talks(false).run.notes.deflations[0]?.talked).toBeGreaterThan(400);
  });

  it('the artery is felt at the elbow before the diaphragm comes to it', () => {
    const felt = (first: boolean) => {
      const student = new Student({}, 'settled');
      const feel = () => {
        student.do(grab('pulse-brachial'));
        student.wait(3);
        student.do(release('pulse-brachial'));
      };
      if (first) feel();
      student.do(put('chestpiece', 'elbow'));
      if (!first) feel();
      return student.share('artery-felt');
    };
    expect([felt(true), felt(false)]).toEqual([1, 0]);
  });
});
