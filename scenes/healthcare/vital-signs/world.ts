import type { Act, Placement, Refusal, RefusalCode } from '../../../src/engine/action.ts';
import { type RandomState, nextRandom } from '../../../src/engine/random.ts';
import { type Level, NONE, SECONDS_PER_TICK, TICKS_PER_SECOND, type World, type WorldState } from '../../../src/engine/world.ts';
import { type Air, flow, freshAir, isMoving, letGoOfBulb, reading, takeBulb, VALVE_MOST_DEGREES } from './air.ts';
import { drawPatient, type Patient } from './patient.ts';
import { canBeAt, hears, PULSE_SITES, type PulseSite } from './places.ts';

/** Something that was heard or felt: how many so far, and the last one. */
interface Beat {
  count: number;
  /** The tick of the last one; 0 before any. */
  tick: number;
  /** 0 to 1. */
  strength: number;
  /** Heard beats only: dull, just before they go. */
  muffled: boolean;
}

/** What a mark noted: the tick, and what the gauge showed, to the nearest of its lines (2 mmHg). */
export interface Mark {
  tick: number;
  reading: number;
}

export interface VitalSignsState extends WorldState {
  random: RandomState;
  patient: Patient;
  /** Where the heart is between two beats, 0 to 1, and how often it has beaten. */
  heartPhase: number;
  beats: number;
  air: Air;
  cuff: Placement;
  chestpiece: Placement;
  earpieces: boolean;
  fingers: PulseSite | null;
  heard: Beat;
  felt: Beat;
  marks: Mark[];
  systolicChart: number | null;
  diastolicChart: number | null;
  signed: boolean;
  /** Ticks in a row that the arm's artery has been shut. */
  shutTicks: number;
  /** What the patient has remarked, each once. */
  remarks: { code: Remark; tick: number }[];
}

export type Remark = 'hurts' | 'rail';

/** What a person at the bedside could see, hear, feel and read. */
export interface VitalSignsFacts {
  age: number;
  girth: number;
  tone: number;
  /** What the dial shows, mmHg. */
  gauge: number;
  valve: number;
  squeeze: number;
  pumping: boolean;
  cuff: Placement;
  chestpiece: Placement;
  earpieces: boolean;
  fingers: PulseSite | null;
  heard: Readonly<Beat>;
  felt: Readonly<Beat>;
  marks: readonly Mark[];
  systolicChart: number | null;
  diastolicChart: number | null;
  signed: boolean;
  /** How pale the hand is, 0 to 1. */
  pale: number;
  remarks: readonly { code: Remark; tick: number }[];
}

/** What only an examiner knows. */
export interface VitalSignsTruth {
  systolic: number;
  diastolic: number;
  heartRate: number;
  /** The air in the cuff, mmHg; the needle without its flick, mmHg. */
  pressure: number;
  needle: number;
  /** How often the heart has beaten. */
  beats: number;
  /** Ticks in a row that the artery has been shut. */
  shutTicks: number;
}

/** So many marks can be kept; more would be no help. */
const MOST_MARKS = 12;
/** More than this in the cuff and it is on too tight to be moved, mmHg. */
const MOVABLE_BELOW = 20;
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
    if (strength > 0) note(state.heard, state.tick, strength, pressure < diastolic + MUFFLED_WITHIN);
  }
  const squeezed = onArm || (cuff.spot === 'forearm' && state.fingers === 'radial');
  if (state.fingers && !(squeezed && pressure >= systolic)) {
    const left = squeezed ? Math.min(1, (systolic - pressure) / 30) : 1;
    note(state.felt, state.tick, left, false);
  }
}

function note(sensed: Beat, tick: number, strength: number, muffled: boolean): void {
  sensed.count++;
  sensed.tick = tick;
  sensed.strength = strength;
  sensed.muffled = muffled;
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

function remark(state: VitalSignsState, code: Remark): void {
  if (state.remarks.some((made) => made.code === code)) return;
  state.remarks.push({ code, tick: state.tick });
  state.changes++;
}

/** Does it, or says why not. */
function perform(state: VitalSignsState, { verb, target, value }: Act): RefusalCode | undefined {
  const { air } = state;
  const is = (a: Act['verb'], b: string) => verb === a && target === b;
  if (target === 'bulb') {
    if (verb === 'grab') return air.held ? 'no-change' : void takeBulb(air);
    if (verb === 'release' || verb === 'cancel') return air.held ? void letGoOfBulb(air) : 'no-change';
  }
  for (const site of PULSE_SITES) {
    if (target !== `pulse-${site}`) continue;
    if (verb === 'grab') {
      if (state.fingers === site) return 'no-change';
      state.fingers = site;
      return;
    }
    if (verb === 'release' || verb === 'cancel') {
      if (state.fingers !== site) return 'no-change';
      state.fingers = null;
      return;
    }
  }
  if (is('set', 'valve')) return setValve(air, value);
  if (verb === 'place' && (target === 'cuff' || target === 'chestpiece')) return place(state, target, value);
  if (is('press', 'earpieces')) {
    state.earpieces = !state.earpieces;
    return;
  }
  if (is('mark', 'gauge')) {
    if (state.marks.length >= MOST_MARKS) return 'full';
    state.marks.push({ tick: state.tick, reading: 2 * Math.round(reading(air) / 2) });
    return;
  }
  if (verb === 'write' && (target === 'systolic' || target === 'diastolic')) return write(state, target, value);
  if (is('press', 'sign')) {
    if (state.signed) return 'no-change';
    if (state.systolicChart === null || state.diastolicChart === null) return 'not-now';
    state.signed = true;
    return;
  }
  if (is('press', 'finish')) {
    state.ended = true;
    return;
  }
  return 'no-such-target';
}

function setValve(air: Air, value: Act['value']): RefusalCode | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > VALVE_MOST_DEGREES) return 'bad-value';
  if (value === air.valve) return 'no-change';
  air.valve = value;
  return;
}

function place(state: VitalSignsState, thing: 'cuff' | 'chestpiece', at: Act['value']): RefusalCode | undefined {
  if (!at || typeof at === 'number' || !canBeAt(thing, at)) return 'bad-value';
  const old = state[thing];
  if (old.spot === at.spot && old.x === at.x && old.y === at.y) return 'no-change';
  if (thing === 'cuff' && state.air.pressure > MOVABLE_BELOW) return 'not-now';
  state[thing] = { spot: at.spot, x: at.x, y: at.y };
  if (at.spot === 'rail') remark(state, 'rail');
  return;
}

function write(state: VitalSignsState, field: 'systolic' | 'diastolic', value: Act['value']): RefusalCode | undefined {
  if (state.signed) return 'not-now';
  const fits = value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 300);
  if (!fits) return 'bad-value';
  const key = `${field}Chart` as const;
  if (state[key] === value) return 'no-change';
  state[key] = value;
  return;
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
    heard: { ...state.heard },
    felt: { ...state.felt },
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
