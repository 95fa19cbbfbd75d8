import type { Act, Placement, Refusal } from '../../../src/engine/action.ts';
import { nextRandom } from '../../../src/engine/random.ts';
import { type Level, NONE, SECONDS_PER_TICK, TICKS_PER_SECOND, type World } from '../../../src/engine/world.ts';
import { perform } from './acts.ts';
import { flow, freshAir, isMoving, reading } from './air.ts';
import { drawPatient } from './patient.ts';
import { hears } from './places.ts';
import { type Beat, remark, type VitalSignsFacts, type VitalSignsState, type VitalSignsTruth } from './state.ts';

export type { Mark, Remark, VitalSignsFacts, VitalSignsState, VitalSignsTruth } from './state.ts';

/** A hand is pale after a quarter of a minute without blood. */
const PALE_AFTER_TICKS = 15 * TICKS_PER_SECOND;
/** It hurts after a minute above systolic, or above 200 mmHg. */
export const HURTS_AFTER_TICKS = 60 * TICKS_PER_SECOND;
export const HURTS_ABOVE = 200;
/** A beat that throws the needle most (at mean pressure) throws it by this, mmHg. */
const MOST_FLICK = 2.2;
/** The last beats before silence are dull: this far above diastolic, mmHg. */
const MUFFLED_WITHIN = 6;
const BED: Placement = { spot: 'bed', x: 0, y: 0 };

function init(seed: number, _level: Level): VitalSignsState {
  const { patient, random } = drawPatient(seed);
  return {
    tick: 0,
    changes: 0,
    ended: false,
    heartPhase: nextRandom(random),
    random,
    patient,
    beats: 0,
    air: freshAir(),
    cuff: BED,
    chestpiece: BED,
    earpieces: false,
    fingers: null,
    heard: { count: 0, tick: 0, strength: 0, muffled: false },
    felt: { count: 0, tick: 0, strength: 0, muffled: false },
    feels: false,
    marks: [],
    systolicChart: null,
    diastolicChart: null,
    signed: false,
    shutTicks: 0,
    remarks: [],
  };
}

function step(state: VitalSignsState, acts: readonly Act[]): readonly Refusal[] {
  state.tick++;
  let refusals: Refusal[] | undefined;
  for (const act of acts) {
    const code = state.ended ? 'ended' : perform(state, act);
    if (code) {
      refusals ??= [];
      refusals.push({ act, code });
    } else state.changes++;
  }
  const { air, patient } = state;
  const onArm = state.cuff.spot === 'upper-arm';
  if (isMoving(air)) {
    flow(air, onArm || state.cuff.spot === 'forearm');
    state.changes++;
  }
  if (isShut(state)) {
    state.shutTicks++;
    if (state.shutTicks === HURTS_AFTER_TICKS) remark(state, 'hurts');
  } else if (state.shutTicks > 0) {
    state.shutTicks = 0;
    state.changes++;
  }
  if (onArm && air.pressure > HURTS_ABOVE) remark(state, 'hurts');
  state.heartPhase += (patient.heartRate / 60) * SECONDS_PER_TICK;
  if (state.heartPhase >= 1) {
    state.heartPhase -= 1;
    beat(state);
  }
  return refusals ?? NONE;
}

/** Whether the cuff holds the artery of the upper arm shut. */
function isShut({ cuff, air, patient }: VitalSignsState): boolean {
  return cuff.spot === 'upper-arm' && air.pressure > patient.systolic;
}

/** The heart beats: what of it is heard at the elbow, felt under the fingers, seen on the dial. */
function beat(state: VitalSignsState): void {
  state.beats++;
  state.changes++;
  const { air, patient, cuff } = state;
  const { pressure } = air;
  const { systolic, diastolic } = patient;
  const onArm = cuff.spot === 'upper-arm';
  if (onArm && pressure > 0) air.flick += MOST_FLICK * swing(pressure, systolic, diastolic);
  if (onArm && state.earpieces && pressure >= diastolic && pressure <= systolic) {
    const strength = hears(state.chestpiece);
    if (strength > 0) state.heard = sensed(state.heard, state.tick, strength, pressure < diastolic + MUFFLED_WITHIN);
  }
  const squeezed = onArm || (cuff.spot === 'forearm' && state.fingers === 'radial');
  state.feels = state.fingers !== null && !(squeezed && pressure >= systolic);
  if (state.feels) {
    const left = squeezed ? Math.min(1, (systolic - pressure) / 30) : 1;
    state.felt = sensed(state.felt, state.tick, left, false);
  }
}

function sensed({ count }: Beat, tick: number, strength: number, muffled: boolean): Beat {
  return { count: count + 1, tick, strength, muffled };
}

/**
 * How far a beat swings the needle, as a share of the most: greatest at mean arterial pressure (diastolic and a third
 * of the pulse pressure), and still a little above systolic, where nothing is heard yet. As in oscillometry.
 */
function swing(pressure: number, systolic: number, diastolic: number): number {
  const mean = diastolic + (systolic - diastolic) / 3;
  return pressure > mean
    ? Math.max(0.12, 1 - (pressure - mean) / (systolic + 14 - mean))
    : Math.max(0.05, 1 - (mean - pressure) / (mean - diastolic + 22));
}

function facts(state: VitalSignsState): VitalSignsFacts {
  const { air, patient } = state;
  return {
    age: patient.age,
    girth: patient.girth,
    tone: patient.tone,
    gauge: reading(air),
    valve: air.valve,
    squeeze: air.squeeze,
    pumping: air.held,
    cuff: state.cuff,
    chestpiece: state.chestpiece,
    earpieces: state.earpieces,
    fingers: state.fingers,
    heard: state.heard,
    felt: state.felt,
    feels: state.feels,
    marks: state.marks,
    systolicChart: state.systolicChart,
    diastolicChart: state.diastolicChart,
    signed: state.signed,
    pale: Math.min(1, state.shutTicks / PALE_AFTER_TICKS),
    remarks: state.remarks,
  };
}

function truth({ patient, air, beats, shutTicks }: VitalSignsState): VitalSignsTruth {
  const { systolic, diastolic, heartRate } = patient;
  return { systolic, diastolic, heartRate, pressure: air.pressure, needle: air.needle, beats, shutTicks };
}

export const world: World<VitalSignsState, VitalSignsFacts, VitalSignsTruth> = { init, step, facts, truth };
