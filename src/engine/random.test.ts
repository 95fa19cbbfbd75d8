import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRandom, randomBetween, randomWhole, seedRandom } from './random.ts';

/** The published generator once more, written another way: in whole numbers of any size, cut to 32 bits. */
function* published(seed: number): Generator<number> {
  const cut = (x: bigint) => x & 0xffffffffn;
  let [a, b, c, counter] = [0x9e3779b9n, BigInt(seed), 0x243f6a88n, 1n];
  for (let i = 0; ; i++) {
    const out = cut(a + b + counter);
    counter = cut(counter + 1n);
    a = b ^ (b >> 9n);
    b = cut(c + (c << 3n));
    c = cut(cut((c << 21n) | (c >> 11n)) + out);
    if (i >= 15) yield Number(out) / 2 ** 32;
  }
}

describe('nextRandom', () => {
  it('gives exactly these numbers for seed 42, today and in years', () => {
    const state = seedRandom(42);
    expect([0, 1, 2, 3].map(() => nextRandom(state) * 2 ** 32)).toEqual([1207748689, 3460655253, 843615116, 63379340]);
  });

  it('is the published generator, for any seed', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), (seed) => {
        const state = seedRandom(seed);
        const expected = published(seed);
        for (let i = 0; i < 50; i++) expect(nextRandom(state)).toBe(expected.next().value);
      }),
    );
  });

  it('stays from 0 up to but not including 1', () => {
    const state = seedRandom(7);
    let [least, most] = [1, 0];
    for (let i = 0; i < 200_000; i++) {
      const x = nextRandom(state);
      least = Math.min(least, x);
      most = Math.max(most, x);
    }
    expect(least).toBeGreaterThanOrEqual(0);
    expect(least).toBeLessThan(0.0001);
    expect(most).toBeLessThan(1);
    expect(most).toBeGreaterThan(0.9999);
  });

  it('falls evenly into a hundred boxes, and so does the first number of a hundred thousand seeds', () => {
    const state = seedRandom(1);
    for (const next of [() => nextRandom(state), (seed: number) => nextRandom(seedRandom(seed))]) {
      const boxes = new Array(100).fill(0);
      for (let i = 0; i < 100_000; i++) boxes[Math.floor(next(i) * 100)]++;
      const chiSquare = boxes.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
      // 99 degrees of freedom: beyond these lies one generator in ten thousand, on either side
      expect(chiSquare).toBeLessThan(158);
      expect(chiSquare).toBeGreaterThan(54);
    }
  });

  it('goes on in a copy as it would have gone on itself', () => {
    const state = seedRandom(99);
    for (let i = 0; i < 10; i++) nextRandom(state);
    const copy = structuredClone(state);
    const fromFile = JSON.parse(JSON.stringify(state));
    const ahead = [1, 2, 3, 4, 5].map(() => nextRandom(state));
    expect([1, 2, 3, 4, 5].map(() => nextRandom(copy))).toEqual(ahead);
    expect([1, 2, 3, 4, 5].map(() => nextRandom(fromFile))).toEqual(ahead);
  });

  it('gives other numbers for neighbouring seeds', () => {
    const firsts = new Set(Array.from({ length: 10_000 }, (_, seed) => nextRandom(seedRandom(seed))));
    expect(firsts.size).toBeGreaterThan(9_990);
  });
});

describe('randomWhole and randomBetween', () => {
  it('reaches both ends, nothing beyond them, and every number about as often', () => {
    const state = seedRandom(5);
    const counts = new Map<number, number>();
    for (let i = 0; i < 60_000; i++) {
      const x = randomWhole(state, -2, 3);
      counts.set(x, (counts.get(x) ?? 0) + 1);
    }
    expect([...counts.keys()].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
    for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('spreads between two numbers, the upper one left out', () => {
    const state = seedRandom(6);
    let sum = 0;
    for (let i = 0; i < 20_000; i++) {
      const x = randomBetween(state, 10, 20);
      expect(x >= 10 && x < 20).toBe(true);
      sum += x;
    }
    expect(sum / 20_000).toBeCloseTo(15, 0);
  });
});
