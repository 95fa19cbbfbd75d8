import { describe, expect, it } from 'vitest';
import { type RandomState, randomBetween, seedRandom } from '../../../src/engine/random.ts';
import { NONE } from '../../../src/engine/world.ts';
import { listening } from '../../../test/support/bedside.ts';
import { runs } from '../../../test/support/runs.ts';
import { leakRate } from './air.ts';
import { world } from './world.ts';

/*
 * Who lets the air out too fast reads systolic too low and diastolic too high, because the cuff falls some way between
 * two beats. How often that costs a right result was worked out elsewhere, from nothing but even beats, sounds between
 * the two pressures and a steady fall (40,000 draws a cell). The numbers below are that model's; here the world has to
 * come to them by itself, tick by tick. The reference: systolic 104 to 150 and diastolic 60 to 92, evenly spread and
 * not rounded; the heart anywhere between two beats; start 30 mmHg above systolic; a perfect listener, who reads the
 * pressure in the cuff at the first and at the last sound, and writes down the nearest 2 mmHg.
 */
const TABLE: readonly { rate: number; wrong: Readonly<Record<60 | 72 | 90, number>>; bias: number }[] = [
  { rate: 2, wrong: { 60: 0, 72: 0, 90: 0 }, bias: 0.8 },
  { rate: 3, wrong: { 60: 0, 72: 0, 90: 0 }, bias: 1.25 },
  { rate: 6, wrong: { 60: 0, 72: 0, 90: 0 }, bias: 2.5 },
  { rate: 8, wrong: { 60: 0.06, 72: 0, 90: 0 }, bias: 3.3 },
  { rate: 10, wrong: { 60: 0.36, 72: 0.1, 90: 0 }, bias: 4.2 },
  { rate: 12, wrong: { 60: 0.56, 72: 0.36, 90: 0.06 }, bias: 5.0 },
];
const TOLERANCE = 8;
/** Where nothing is expected to go wrong, few draws tell as much. */
const draws = (expected: number) => (expected > 0 ? runs(700, 4000) : runs(40, 2000));

/** How far the valve has to be open for the cuff to fall so fast: the leak turned round, by halving. */
function valveFor(rate: number): number {
  let [low, high] = [0, 270];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (leakRate(middle) < rate) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How far off a perfect listener reads one patient: systolic, diastolic, mmHg. */
function errors(random: RandomState, heartRate: number, valve: number): [number, number] {
  const systolic = randomBetween(random, 104, 150);
  const diastolic = randomBetween(random, 60, 92);
  const state = listening({ systolic, diastolic, heartRate });
  state.heartPhase = randomBetween(random, 0, 1);
  state.air.pressure = systolic + 30;
  state.air.valve = valve;
  let [first, last] = [0, 0];
  while (state.air.pressure >= diastolic) {
    const { count } = state.heard;
    world.step(state, NONE);
    if (state.heard.count === count) continue;
    last = state.air.pressure;
    if (count === 0) first = last;
  }
  const nearest = (mmHg: number) => 2 * Math.round(mmHg / 2);
  return [nearest(first) - systolic, nearest(last) - diastolic];
}

describe('technique makes the error', () => {
  for (const { rate, wrong, bias } of TABLE) {
    const valve = valveFor(rate);
    for (const heartRate of [60, 72, 90] as const) {
      const expected = wrong[heartRate];
      const random = seedRandom(rate * 100 + heartRate);
      it(`at ${rate} mmHg a second and a pulse of ${heartRate}, ${Math.round(100 * expected)} % of results are out of tolerance`, () => {
        const count = draws(expected);
        const all = Array.from({ length: count }, () => errors(random, heartRate, valve));
        const share = all.filter((one) => one.some((error) => Math.abs(error) > TOLERANCE)).length / count;
        // three standard errors of the share (2.4 % at most with 4,000 draws), and the half percent that the reference is rounded to
        expect(Math.abs(share - expected)).toBeLessThanOrEqual(
          3 * Math.sqrt((expected * (1 - expected)) / count) + 0.005,
        );
        if (expected === 0) expect(share).toBe(0);
        if (heartRate !== 72) return;
        const mean = (which: 0 | 1) => all.reduce((sum, one) => sum + one[which], 0) / count;
        // an error is spread evenly over one beat's fall, and then rounded: what three standard errors of its mean are.
        // The reference is rounded to a tenth (0.05), and a beat falls on a whole tick: half a tick's fall.
        const spread = ((rate * 60) / heartRate + 2) / Math.sqrt(12);
        const near = (3 * spread) / Math.sqrt(count) + 0.05 + rate / 120;
        expect(Math.abs(mean(0) + bias)).toBeLessThanOrEqual(near);
        expect(Math.abs(mean(1) - bias)).toBeLessThanOrEqual(near);
      });
    }
  }

  it('always to the same side: systolic low, diastolic high, by no more than falls between two beats', () => {
    const random = seedRandom(1);
    const fall = (12 * 60) / 60;
    for (let i = 0; i < runs(100, 1000); i++) {
      const [systolic, diastolic] = errors(random, 60, valveFor(12));
      // a millimetre either way is the rounding to the nearest 2, and 0.2 a tick
      expect(systolic).toBeLessThanOrEqual(1);
      expect(systolic).toBeGreaterThanOrEqual(-fall - 1.2);
      expect(diastolic).toBeGreaterThanOrEqual(-1.2);
      expect(diastolic).toBeLessThanOrEqual(fall + 1);
    }
  });

  it('and the valve is found for any rate', () => {
    for (const { rate } of TABLE) expect(leakRate(valveFor(rate))).toBeCloseTo(rate, 9);
  });
});
