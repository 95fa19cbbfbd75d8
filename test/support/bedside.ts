import { drawPatient, type Patient } from '../../scenes/healthcare/vital-signs/patient.ts';
import { type VitalSignsState, world } from '../../scenes/healthcare/vital-signs/world.ts';
import type { Act, Refusal } from '../../src/engine/action.ts';
import { type Level, NONE } from '../../src/engine/world.ts';

/** Somebody of whom nothing is remarkable: no trap, nothing to be called about, nothing that moves a reading. */
const PLAIN: Partial<Patient> = {
  temperament: 'warm',
  systolic: 126,
  diastolic: 80,
  heartRate: 74,
  earlyEvery: 0,
  breathRate: 16,
  temperature: 984,
  girth: 0.3,
  factor: 1,
  offers: 'right',
  forbidden: null,
  drankMinutesAgo: null,
  walkedMinutesAgo: null,
  last: [124, 78, 76, 16, 984],
  traps: [],
  urgent: null,
};

/** A bedside with a patient of one's own. */
export function bedside(patient: Partial<Patient> = {}, seed = 1, level: Level = 'prove'): VitalSignsState {
  const state = world.init(seed, level);
  const { person } = state.patient;
  Object.assign(state.patient, { ...PLAIN, order: person, band: person, ...patient });
  state.breath = { ...state.breath, seconds: 60 / state.patient.breathRate };
  return state;
}

/** The patient as they should lie: head up, legs straight, back against the mattress, the bare arm on its pillow. */
export function settled(patient: Partial<Patient> = {}, seed = 1, level: Level = 'prove'): VitalSignsState {
  const state = bedside(patient, seed, level);
  state.bed = { height: 76, head: 38, locked: false };
  state.legsCrossed = false;
  state.slumped = false;
  state.consent = 'given';
  state.hushed = true;
  state.arm = 'right';
  state.armAt = 'pillow';
  state.sleeves = { right: true, left: false };
  return state;
}

/** Besides, cuff on the arm, diaphragm on the artery, earpieces in, valve shut. */
export function listening(patient: Partial<Patient> = {}, seed = 1): VitalSignsState {
  const state = settled(patient, seed);
  state.cuffSize = 'adult';
  state.cuff = { spot: 'upper-arm', x: 0, y: 25 };
  state.snug = 2;
  state.chestpiece = { spot: 'elbow', x: 0, y: 0 };
  state.earpieces = true;
  return state;
}

/** Puts so much air into the cuff, with the needle already there. */
export function inflate(state: VitalSignsState, mmHg: number): void {
  state.air.pressure = mmHg;
  state.air.needle = mmHg;
}

/** Lets ticks pass, the acts in the first of them. */
export function pass(state: VitalSignsState, ticks: number, ...acts: Act[]): readonly Refusal[] {
  const refusals = world.step(state, acts.length > 0 ? acts : NONE);
  for (let i = 1; i < ticks; i++) world.step(state, NONE);
  return refusals;
}

/** The first seed whose patient is as wanted. */
export function seedOf(wanted: (patient: Patient) => boolean, level: Level = 'prove'): number {
  for (let seed = 0; seed < 100_000; seed++) if (wanted(drawPatient(seed, level).patient)) return seed;
  throw new Error('no such patient among a hundred thousand');
}
