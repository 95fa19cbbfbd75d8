/**
 * Seeded random numbers whose state is plain data, so that it can stand in a world and be hashed with it.
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand): four 32-bit words, passes PractRand and BigCrush.
 */
export interface RandomState {
  a: number;
  b: number;
  c: number;
  counter: number;
}

/** A generator started from a whole-number `seed` (0 to 2^32 - 1). The same seed gives the same numbers everywhere. */
export function seedRandom(seed: number): RandomState {
  const state = { a: 0x9e3779b9, b: seed | 0, c: 0x243f6a88, counter: 1 };
  for (let i = 0; i < 15; i++) nextRandom(state);
  return state;
}

/** The next number, 0 up to but not including 1, in steps of 2^-32. Changes `state`. */
export function nextRandom(state: RandomState): number {
  const sum = (((state.a + state.b) | 0) + state.counter) | 0;
  state.counter = (state.counter + 1) | 0;
  state.a = state.b ^ (state.b >>> 9);
  state.b = (state.c + (state.c << 3)) | 0;
  state.c = (((state.c << 21) | (state.c >>> 11)) + sum) | 0;
  return (sum >>> 0) / 4294967296;
}

/** A number spread evenly from `low` up to but not including `high`. Changes `state`. */
export function randomBetween(state: RandomState, low: number, high: number): number {
  return low + (high - low) * nextRandom(state);
}

/** A whole number from `low` to `high`, both included. Changes `state`. */
export function randomWhole(state: RandomState, low: number, high: number): number {
  return low + Math.floor(nextRandom(state) * (high - low + 1));
}
