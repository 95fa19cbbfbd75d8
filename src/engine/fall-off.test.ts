import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallOff } from './fall-off.ts';

describe('fallOff', () => {
  it('is whole up to the full band, nought from the zero band on, and straight between', () => {
    expect([0, 4, 6, 8, 10, 12, 50].map((error) => fallOff(error, 4, 12))).toEqual([1, 1, 0.75, 0.5, 0.25, 0, 0]);
    expect([-4, -8, -12].map((error) => fallOff(error, 4, 12))).toEqual([1, 0.5, 0]);
    expect([0, 0.2, 0.4].map((error) => fallOff(error, 0, 0.4))).toEqual([1, 0.5, 0]);
  });

  it('earns nothing with an error that is not a number', () => {
    expect(fallOff(Number.NaN, 4, 12)).toBe(0);
    expect(fallOff(Infinity, 4, 12)).toBe(0);
  });

  it('never gives more for a greater error, and always 0 to 1', () => {
    const band = fc.tuple(fc.double({ min: 0, max: 50, noNaN: true }), fc.double({ min: 0.01, max: 50, noNaN: true }));
    const error = fc.double({ min: -200, max: 200, noNaN: true });
    fc.assert(
      fc.property(band, error, error, ([full, width], a, b) => {
        const [near, far] = Math.abs(a) <= Math.abs(b) ? [a, b] : [b, a];
        const shares = [near, far].map((one) => fallOff(one, full, full + width)) as [number, number];
        expect(shares[1]).toBeLessThanOrEqual(shares[0]);
        for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
});
