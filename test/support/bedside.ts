import { drawPatient, type Patient } from '../../scenes/healthcare/vital-signs/patient.ts';
import { type VitalSignsState, world } from '../../scenes/healthcare/vital-signs/world.ts';
import type { Act, Refusal } from '../../src/engine/action.ts';
import { NONE } from '../../src/engine/world.ts';

/** A bedside with a patient of one's own. */
export function bedside(patient: Partial<Patient> = {}, seed = 1): VitalSignsState {
  const state = world.init(seed, 'prove');
  Object.assign(state.patient, patient);
  return state;
}

/** Cuff on the arm, diaphragm on the artery, earpieces in, valve shut. */
export function listening(patient: Partial<Patient> = {}, seed = 1): VitalSignsState {
  const state = bedside(patient, seed);
  state.cuff = { spot: 'upper-arm', x: 0, y: 25 };
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
export function seedOf(wanted: (patient: Patient) => boolean): number {
  for (let seed = 0; seed < 100_000; seed++) if (wanted(drawPatient(seed).patient)) return seed;
  throw new Error('no such patient among a hundred thousand');
}
