import { describe, expect, it } from 'vitest';
import { COMMON, type TinyItem } from '../../test/support/tiny.ts';
import { judgeItem } from '../../test/support/tiny-judge.ts';
import type { Measured } from './task.ts';

describe('a measure', () => {
  const measure = (read: readonly Measured[] | 'spared' | undefined): TinyItem => ({
    ...COMMON,
    id: 'height',
    type: 'measure',
    read: () => read,
    full: 4,
    zero: 12,
    unit: 'mm',
  });
  const one = (measured: number, target: Measured['target']) => measure([{ measured, target, from: 3, to: 8 }]);

  it('earns all within the full band, nothing from the zero band on, and falls off between', () => {
    expect([20, 24, 16, 28, 12, 30, 32, 90].map((x) => judgeItem([one(x, 20)]).share)).toEqual([
      1, 1, 1, 0.5, 0.5, 0.25, 0, 0,
    ]);
  });

  it('against a band counts from the nearer end of it', () => {
    const shares = [160, 170, 180, 156, 184, 188, 152, 148].map((x) => judgeItem([one(x, [160, 180])]).share);
    expect(shares).toEqual([1, 1, 1, 1, 1, 0.5, 0.5, 0]);
  });

  it('shows what was measured, against what, with what tolerance, and when', () => {
    expect(judgeItem([one(28, 20)]).evidence).toEqual([
      { measured: 28, target: 20, tolerance: { full: 4, zero: 12 }, unit: 'mm', source: 'a-book', from: 3, to: 8 },
    ]);
    expect(judgeItem([one(28, [1, 2])]).first?.target).toEqual([1, 2]);
  });

  it('of several numbers is their mean, each with its name', () => {
    const both = measure([
      { of: 'upper', measured: 20, target: 20, from: 1, to: 2 },
      { of: 'lower', measured: 28, target: 20, from: 3, to: 4 },
    ]);
    expect(judgeItem([both])).toMatchObject({
      share: 0.75,
      evidence: [{ of: 'upper' }, { of: 'lower', from: 3, to: 4 }],
    });
  });

  it('that was not taken earns nothing, and one that was not called for costs nothing', () => {
    for (const read of [undefined, []]) {
      expect(judgeItem([measure(read)])).toMatchObject({
        share: 0,
        spared: false,
        failed: false,
        first: { measured: null, to: 100 },
      });
    }
    expect(judgeItem([measure('spared')])).toMatchObject({ share: 1, points: 100, spared: true, evidence: [] });
  });

  it('that is no number earns nothing, and does not spoil the sum', () => {
    expect(judgeItem([one(Number.NaN, 20)])).toMatchObject({ share: 0, score: { total: 0, earned: 0 } });
  });

  it('never stands in the way of a pass', () => {
    expect(judgeItem([one(90, 20)]).failed).toBe(false);
  });
});

describe('a record', () => {
  const record = (measured: number | undefined, required?: boolean): TinyItem => ({
    ...COMMON,
    id: 'written',
    type: 'record',
    full: 8,
    zero: 20,
    unit: 'mmHg',
    ...(required === undefined ? {} : { required }),
    read: () => (measured === undefined ? undefined : [{ measured, target: 120, from: 1, to: 2 }]),
  });

  it('falls off as a measure does', () => {
    expect([120, 128, 134, 140].map((x) => judgeItem([record(x)]).share)).toEqual([1, 1, 0.5, 0]);
  });

  it('that is required stands in the way of a pass as soon as it is out of tolerance, or missing', () => {
    expect([128, 112].map((x) => judgeItem([record(x, true)]).failed)).toEqual([false, false]);
    expect([129, 111, undefined].map((x) => judgeItem([record(x, true)]).failed)).toEqual([true, true, true]);
    expect([129, undefined].map((x) => judgeItem([record(x)]).failed)).toEqual([false, false]);
    expect([129, undefined].map((x) => judgeItem([record(x, false)]).failed)).toEqual([false, false]);
  });

  it('of two values fails when one of them is out of tolerance, however good the other', () => {
    const pair: TinyItem = {
      ...COMMON,
      id: 'pair',
      type: 'record',
      full: 8,
      zero: 20,
      unit: 'mmHg',
      required: true,
      read: () => [120, 130].map((measured) => ({ measured, target: 120, from: 1, to: 2 })),
    };
    expect(judgeItem([pair])).toMatchObject({ failed: true, share: expect.closeTo((1 + 10 / 12) / 2, 12) });
  });
});

describe('a band', () => {
  const band = (inside: number, total = 100): TinyItem => ({
    ...COMMON,
    id: 'rate',
    type: 'band',
    low: 2,
    high: 4,
    fullShare: 0.8,
    zeroShare: 0.2,
    unit: 'mmHg/s',
    read: () => (inside < 0 ? undefined : { inside, total, mean: 3.1, from: 5, to: 60 }),
  });

  it('earns all from the full share of the time on, nothing up to the zero share, and falls off between', () => {
    const shares = [100, 80, 50, 35, 20, 5, 0].map((inside) => judgeItem([band(inside)]).share);
    expect(shares).toEqual([1, 1, 0.5, 0.25, 0, 0, 0].map((share) => expect.closeTo(share, 12)));
  });

  it('shows the mean against the band, and the share of time outside against what is allowed', () => {
    expect(judgeItem([band(70)]).evidence).toEqual([
      { measured: 3.1, target: [2, 4], tolerance: null, unit: 'mmHg/s', source: 'a-book', from: 5, to: 60 },
      {
        of: 'time-outside',
        measured: expect.closeTo(0.3, 12),
        target: 0,
        unit: 'share',
        source: 'a-book',
        from: 5,
        to: 60,
        tolerance: { full: expect.closeTo(0.2, 12), zero: expect.closeTo(0.8, 12) },
      },
    ]);
  });

  it('that was never watched earns nothing, and no number comes of no time at all', () => {
    expect(judgeItem([band(-1)])).toMatchObject({ share: 0, first: { measured: null, target: [2, 4] } });
    expect(judgeItem([band(0, 0)]).share).toBe(0);
    expect(judgeItem([{ ...band(0), read: () => 'spared' } as TinyItem])).toMatchObject({ share: 1, spared: true });
  });
});

describe('a choice', () => {
  const choice = (option?: string): TinyItem => ({
    ...COMMON,
    id: 'said',
    type: 'choice',
    best: ['a', 'b'],
    acceptable: ['c'],
    read: () => (option ? { option, at: 40 } : undefined),
  });

  it('earns all when best, half when acceptable, and nothing else', () => {
    expect(['a', 'b', 'c', 'd', undefined].map((option) => judgeItem([choice(option)]).share)).toEqual([
      1, 1, 0.5, 0, 0,
    ]);
    expect(judgeItem([choice('c')]).evidence).toEqual([
      { measured: 'c', target: 'a', tolerance: null, unit: '', source: 'a-book', from: 40, to: 40 },
    ]);
    expect(judgeItem([{ ...choice(), read: () => 'spared' } as TinyItem])).toMatchObject({ share: 1, spared: true });
  });
});
