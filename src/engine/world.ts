import type { Act, Refusal } from './action.ts';

/** How much help: guided and unscored, with priced hints, or none (counts for a badge). */
export const LEVELS = ['explore', 'practise', 'prove'] as const;
export type Level = (typeof LEVELS)[number];

/** Ticks a second. Every world runs at this rate. */
export const TICKS_PER_SECOND = 60;
export const SECONDS_PER_TICK = 1 / TICKS_PER_SECOND;

/**
 * What every world's state has. The rest of a state is plain data (numbers, strings, arrays, typed arrays, objects)
 * that survives a structured clone.
 */
export interface WorldState {
  /** Ticks since the start. `step` raises it by one. */
  tick: number;
  /** Raised whenever anything that `facts` or `truth` tell has changed; both are computed anew only then. */
  changes: number;
  /** The attempt is over: nothing more can be done. */
  ended: boolean;
}

/**
 * A simulated world. Pure: no clock, no randomness but the seed's, and the same bits on every machine.
 *
 * `S` is its state, `F` the facts (what a person in the room could observe), `T` the truth (what an examiner knows
 * besides). Views read facts; only the task reads truth.
 */
export interface World<S extends WorldState, F, T> {
  /** A fresh state. `seed` is a whole number from 0 to 2^32 - 1. */
  init(seed: number, level: Level): S;
  /** Lets one tick pass, with the acts that fall in it, in order. May change `state`. Never throws because of an act. */
  step(state: S, acts: readonly Act[]): readonly Refusal[];
  facts(state: S): F;
  truth(state: S): T;
}

/** No acts, no refusals: shared, so that an idle tick allocates nothing. */
export const NONE: readonly never[] = Object.freeze([]);
