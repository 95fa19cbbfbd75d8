import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from './hash.ts';
import { clamp, exp, PI, quantise, sin } from './math.ts';

const floats = new Float64Array(1);
const bits = new BigInt64Array(floats.buffer);

/** How many doubles lie between two numbers. */
function apart(a: number, b: number): number {
  const order = (x: number) => {
    floats[0] = x;
    const at = bits[0] as bigint;
    return at < 0n ? -(at & 0x7fffffffffffffffn) : at;
  };
  const gap = order(a) - order(b);
  return Number(gap < 0n ? -gap : gap);
}

function* grid(low: number, high: number, count: number): Generator<number> {
  for (let i = 0; i <= count; i++) yield low + ((high - low) * i) / count;
}

describe('clamp', () => {
  it('holds a number between two ends', () => {
    expect([-1, 0, 0.5, 1, 2].map((x) => clamp(x, 0, 1))).toEqual([0, 0, 0.5, 1, 1]);
  });
});

describe('quantise', () => {
  it('gives multiples of 0.05 as they are written, not nearly', () => {
    for (let i = -2000; i <= 2000; i++)
      expect(quantise(i * 0.05, 0.05)).toBe(i === 0 ? 0 : Number((i / 20).toFixed(2)));
    expect(quantise(0.1 + 0.05, 0.05)).toBe(0.15);
  });

  it('rounds to the nearest step, a half upwards', () => {
    expect([0.4, 0.5, -0.5, -0.6, 7.5].map((x) => quantise(x, 1))).toEqual([0, 1, 0, -1, 8]);
    expect([1, 2.9, -3.1].map((x) => quantise(x, 2))).toEqual([2, 2, -4]);
    expect(quantise(0.93, 0.3)).toBeCloseTo(0.9, 12);
  });

  it('never gives minus zero', () => {
    for (const step of [0.05, 0.3, 1, 2]) {
      for (const x of [-0, -1e-9, -0.01]) expect(Object.is(quantise(x, step), 0), `${x} by ${step}`).toBe(true);
    }
  });

  it('changes nothing when done twice, and never moves a number by more than half a step', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        fc.constantFrom(0.01, 0.05, 0.1, 1, 2, 5),
        (x, step) => {
          const once = quantise(x, step);
          expect(quantise(once, step)).toBe(once);
          expect(Math.abs(once - x)).toBeLessThanOrEqual(step / 2 + 1e-9);
        },
      ),
    );
  });
});

describe('exp', () => {
  const worst = () => {
    let most = 0;
    for (const x of grid(-700, 700, 50_003)) most = Math.max(most, apart(exp(x), Math.exp(x)));
    for (const x of grid(-1, 1, 50_001)) most = Math.max(most, apart(exp(x), Math.exp(x)));
    return most;
  };

  it('is within 2 units in the last place, and one that Math.exp may be off itself, from -700 to 700', () => {
    expect(worst()).toBeLessThanOrEqual(3);
  });

  it('is exact where the answer is plain', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(exp(1)).toBeCloseTo(Math.E, 14);
    expect(exp(-1000)).toBe(0);
    expect(exp(1000)).toBe(Infinity);
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(Number.NaN)).toBeNaN();
  });

  it('comes close to Math.exp at the very ends of its range, down to numbers that hardly are any', () => {
    for (const x of grid(700, 709, 500)) expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-14);
    for (const x of grid(-745, -700, 500))
      expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(1e-14 * Math.exp(x) + 5e-324);
  });
});

describe('sin', () => {
  it('is within 1e-15 of Math.sin from -10,000 to 10,000', () => {
    let worst = 0;
    for (const x of grid(-10_000, 10_000, 200_003)) worst = Math.max(worst, Math.abs(sin(x) - Math.sin(x)));
    expect(worst).toBeLessThanOrEqual(1e-15);
  });

  it('is within 3 units in the last place over two turns, away from where it crosses zero', () => {
    let worst = 0;
    for (const x of grid(-4 * PI, 4 * PI, 100_003)) {
      if (Math.abs(Math.sin(x)) > 0.01) worst = Math.max(worst, apart(sin(x), Math.sin(x)));
    }
    expect(worst).toBeLessThanOrEqual(3);
  });

  it('is odd, and has the values that everybody knows', () => {
    for (const x of grid(0, 50, 1001)) expect(sin(-x)).toBe(0 - sin(x));
    expect(sin(0)).toBe(0);
    expect(sin(PI / 2)).toBe(1);
    expect(sin((3 * PI) / 2)).toBe(-1);
    expect(sin(PI / 6)).toBeCloseTo(0.5, 15);
  });
});

it('gives the same bits as ever: what is recorded today has to come out the same in years', () => {
  const values = [...grid(-40, 40, 4001)].flatMap((x) => [exp(x), sin(x * 13.7), quantise(x, 0.05)]);
  expect(hashOf(values)).toBe('c51768b3fbb61ebf0453662e435d2b3f618ae80999c2a51bec72cfc8a9fe419e');
});
