import { describe, expect, it } from 'vitest';
import { inflate, listening, pass } from '../../../test/support/bedside.ts';
import type { Patient } from './patient.ts';
import { shift } from './posture.ts';
import type { VitalSignsState } from './state.ts';
import { world } from './world.ts';

/** What a fault does to a patient in whom every fault moves the reading as published. */
type Fault = readonly [
  name: string,
  systolic: number,
  diastolic: number,
  set: Partial<VitalSignsState>,
  patient: Partial<Patient> | undefined,
];

const SMALL_ARM = { girth: 0.24 };
const LARGE_ARM = { girth: 0.4 };
/** The published table of 4.1(a), mmHg. */
const PUBLISHED: readonly Fault[] = [
  ['nothing wrong', 0, 0, {}, undefined],
  ['a cuff one size too small (small on an adult arm)', 5, 2, { cuffSize: 'small' }, undefined],
  ['a cuff one size too small (adult on a large arm)', 5, 2, { cuffSize: 'adult' }, LARGE_ARM],
  ['a cuff two sizes too small', 19, 7, { cuffSize: 'small' }, LARGE_ARM],
  ['a cuff one size too large (large on an adult arm)', -4, -1, { cuffSize: 'large' }, undefined],
  ['a cuff one size too large (adult on a small arm)', -4, -1, { cuffSize: 'adult' }, SMALL_ARM],
  ['the arm in the lap', 4, 4, { armAt: 'lap' }, undefined],
  ['the arm hanging', 6, 4, { armAt: 'hanging' }, undefined],
  ['legs crossed', 5, 3, { legsCrossed: true }, undefined],
  ['the back unsupported', 0, 6, { slumped: true }, undefined],
  ['talking', 10, 8, { talking: 100_000 }, undefined],
  ['not rested', 6, 3, {}, { walkedMinutesAgo: 2 }],
  ['a sleeve under the cuff (fainter, no number)', 0, 0, { sleeves: { right: false, left: false } }, undefined],
];

/** A bedside with the fault, and the factor by which this patient takes it. */
function faulty([, , , set, patient]: Fault, factor: number): VitalSignsState {
  const state = listening({ systolic: 126, diastolic: 80, heartRate: 120, factor, ...patient });
  return Object.assign(state, set);
}

/** What a perfect listener reads while the cuff comes down by less than half a millimetre a beat. */
function heard(state: VitalSignsState, near: { systolic: number; diastolic: number }): [number, number] {
  state.air.valve = 10;
  inflate(state, near.systolic + 3);
  let first = 0;
  while (first === 0 && state.air.pressure > near.systolic - 6) {
    const { count } = state.heard;
    pass(state, 1);
    if (state.heard.count > count) first = state.air.pressure;
  }
  inflate(state, near.diastolic + 3);
  let last = 0;
  while (state.air.pressure > near.diastolic - 3) {
    const { count } = state.heard;
    pass(state, 1);
    if (state.heard.count > count) last = state.air.pressure;
  }
  return [first, last];
}

describe.each([0.7, 1, 1.3])('4.1(a) what faults do to the reading, in a patient of factor %f', (factor) => {
  it.each(PUBLISHED)(
    '%s: %f / %f, by what moves it and by what is heard',
    (name, systolic, diastolic, set, patient) => {
      const fault: Fault = [name, systolic, diastolic, set, patient];
      const state = faulty(fault, factor);
      const moved = shift(state);
      expect([moved.systolic, moved.diastolic]).toEqual([
        expect.closeTo(systolic * factor, 9),
        expect.closeTo(diastolic * factor, 9),
      ]);
      const near = { systolic: 126 + systolic * factor, diastolic: 80 + diastolic * factor };
      const [first, last] = heard(state, near);
      expect(first).toBeLessThanOrEqual(near.systolic);
      expect(first).toBeGreaterThan(near.systolic - 0.4);
      expect(last).toBeGreaterThanOrEqual(near.diastolic);
      expect(last).toBeLessThan(near.diastolic + 0.4);
      // the truth does not change
      expect(world.truth(state)).toMatchObject({ systolic: 126, diastolic: 80 });
    },
  );
});

describe('4.1(a) what faults do to the reading', () => {
  it('an arm on the mattress, 8 cm below the heart: 0.77 mmHg a centimetre in both, whatever the patient', () => {
    for (const factor of [0.7, 1.3]) {
      const state = Object.assign(listening({ factor }), { armAt: 'mattress' });
      expect(shift(state)).toEqual({ systolic: expect.closeTo(6.16, 9), diastolic: expect.closeTo(6.16, 9) });
      const [first, last] = heard(Object.assign(state, { patient: { ...state.patient, heartRate: 120 } }), {
        systolic: 132.16,
        diastolic: 86.16,
      });
      expect([Math.abs(first - 132.16) < 0.4, Math.abs(last - 86.16) < 0.4]).toEqual([true, true]);
    }
  });

  it('add up', () => {
    const state = faulty(
      ['', 0, 0, { cuffSize: 'small', legsCrossed: true, slumped: true, armAt: 'hanging' }, undefined],
      1.2,
    );
    expect(shift(state)).toEqual({ systolic: expect.closeTo(16 * 1.2, 9), diastolic: expect.closeTo(15 * 1.2, 9) });
  });

  it('rest: who came back from a walk two minutes before is rested three minutes later', () => {
    const state = listening({ walkedMinutesAgo: 2 });
    state.tick = 3 * 3600 - 2;
    pass(state, 1);
    expect(shift(state)).toEqual({ systolic: 6, diastolic: 3 });
    pass(state, 1);
    expect(shift(state)).toEqual({ systolic: 0, diastolic: 0 });
    expect(world.truth(state).restedMinutes).toBeCloseTo(5, 9);
  });

  it('thin sleeve: the sounds are fainter through it', () => {
    const strength = (bare: boolean) => {
      const state = Object.assign(listening(), { sleeves: { right: bare, left: false } });
      inflate(state, 100);
      pass(state, 120);
      return state.heard.strength;
    };
    expect([strength(true), strength(false)]).toEqual([1, 0.6]);
  });

  it('the beat at the wrist goes at the pressure that is heard, and the arm turns pale above it', () => {
    const state = Object.assign(listening({ heartRate: 120 }), { armAt: 'hanging', fingers: 'radial' });
    inflate(state, 131);
    pass(state, 120);
    expect([state.feels, state.shutTicks]).toEqual([true, 0]);
    inflate(state, 133);
    pass(state, 120);
    expect([state.feels, state.shutTicks]).toEqual([false, 120]);
  });
});
