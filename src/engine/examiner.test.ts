import { describe, expect, it } from 'vitest';
import { attempt, script } from '../../test/support/drive.ts';
import {
  COMMON,
  FINISH,
  GRAB,
  RELEASE,
  RING,
  setDial,
  type TinyError,
  type TinyFacts,
  type TinyItem,
  tinyScene,
} from '../../test/support/tiny.ts';
import { type Acts, judgeItem } from '../../test/support/tiny-judge.ts';

describe('a step', () => {
  const rung: TinyItem = { ...COMMON, id: 'rung', type: 'step', done: ({ facts }) => facts.rings > 0 };

  it('is done from the first tick in which it holds, and stays done', () => {
    expect(judgeItem([rung], { 4: [RING] })).toMatchObject({
      share: 1,
      points: 100,
      of: 100,
      evidence: [{ measured: 'done', target: 'done', tolerance: null, unit: '', source: 'a-book', from: 5, to: 5 }],
    });
    const held: TinyItem = { ...COMMON, id: 'held', type: 'step', done: ({ facts }) => facts.held };
    expect(judgeItem([held], { 2: [GRAB], 3: [RELEASE], 9: [GRAB] })).toMatchObject({
      share: 1,
      first: { from: 3, to: 3 },
    });
  });

  it('that was never done earns nothing, and its evidence is the whole time', () => {
    expect(judgeItem([rung])).toMatchObject({ share: 0, points: 0, first: { measured: 'not-done', from: 0, to: 100 } });
  });

  it('counts only after what it comes after, from the tick in which both hold', () => {
    const dialled: TinyItem = {
      ...COMMON,
      id: 'dialled',
      type: 'step',
      done: ({ facts }) => facts.dial > 5,
      after: ['rung'],
    };
    expect(judgeItem([dialled, rung], { 4: [setDial(9)] }).share).toBe(0);
    expect(judgeItem([dialled, rung], { 4: [setDial(9)], 20: [setDial(0)], 30: [RING] }).share).toBe(0);
    expect(judgeItem([rung, dialled], { 4: [setDial(9)], 30: [RING] }).score.items[1]).toMatchObject({
      share: 1,
      evidence: [{ from: 31, to: 31 }],
    });
    expect(judgeItem([rung, dialled], { 4: [RING], 30: [setDial(9)] }).score.items[1]?.evidence[0]?.from).toBe(31);
  });

  it('that is done is listed with its tick while the work goes on', () => {
    const run = attempt(tinyScene([rung]), script({ 4: [RING], 50: [FINISH] }));
    expect([...run.done]).toEqual([['rung', 5]]);
  });
});

describe('an order', () => {
  const order: TinyItem = {
    ...COMMON,
    id: 'ring-first',
    type: 'order',
    first: ({ facts }) => facts.rings > 0,
    then: ({ facts }) => facts.dial !== 0,
  };

  it('is kept when the earlier thing came first, or in the same tick', () => {
    expect(judgeItem([order], { 3: [RING], 9: [setDial(1)] })).toMatchObject({
      share: 1,
      first: { measured: 'before', target: 'before', tolerance: null, from: 10, to: 10 },
    });
    expect(judgeItem([order], { 3: [RING, setDial(1)] }).share).toBe(1);
  });

  it('is broken for good when the later thing came first', () => {
    expect(judgeItem([order], { 3: [setDial(1)], 4: [RING] })).toMatchObject({
      share: 0,
      first: { measured: 'after', from: 4, to: 4 },
    });
    expect(judgeItem([order], { 3: [setDial(1)] })).toMatchObject({ share: 0, first: { measured: 'after' } });
  });

  it('of things that were never done earns nothing', () => {
    expect(judgeItem([order])).toMatchObject({ share: 0, first: { measured: 'not-done', from: 0, to: 100 } });
    expect(judgeItem([order], { 3: [RING] })).toMatchObject({ share: 0, first: { measured: 'not-done' } });
  });
});

describe('a count', () => {
  const count: TinyItem = {
    ...COMMON,
    id: 'grips',
    type: 'count',
    event: ({ facts }) => facts.held,
    free: 1,
    zero: 3,
    unit: 'times',
  };
  const grips = (times: number): Acts =>
    Object.fromEntries(
      Array.from(
        { length: times },
        (_, i) =>
          [
            [10 * i + 1, [GRAB]],
            [10 * i + 5, [RELEASE]],
          ] as const,
      ).flat(),
    );

  it('counts how often something began, not how long it went on', () => {
    expect([0, 1, 2, 3, 5].map((times) => judgeItem([count], grips(times)).share)).toEqual([1, 1, 0.5, 0, 0]);
    expect(judgeItem([count], grips(2)).evidence).toEqual([
      { measured: 2, target: 0, tolerance: { full: 1, zero: 3 }, unit: 'times', source: 'a-book', from: 2, to: 12 },
    ]);
  });
});

describe('something to avoid', () => {
  const avoid: TinyItem = {
    ...COMMON,
    id: 'no-grip',
    type: 'avoid',
    when: ({ facts }) => facts.held,
    given: ({ facts }) => facts.rings > 0,
  };

  it('earns only once there was an occasion, unless it ever happened', () => {
    expect(judgeItem([avoid])).toMatchObject({ share: 0, first: { measured: 'not-done', target: 'avoided' } });
    expect(judgeItem([avoid], { 3: [RING] })).toMatchObject({
      share: 1,
      first: { measured: 'avoided', from: 0, to: 100 },
    });
    // it is looked at in ticks in which anything changes
    expect(judgeItem([avoid], { 3: [RING], 8: [GRAB], 11: [RING], 12: [RELEASE] })).toMatchObject({
      share: 0,
      first: { measured: 'happened', from: 9, to: 12 },
    });
    expect(judgeItem([avoid], { 3: [GRAB], 4: [RELEASE], 50: [RING] }).share).toBe(0);
  });
});

describe('an error', () => {
  const grip: TinyError = {
    id: 'grip',
    grade: 'critical',
    source: 'a-book',
    when: ({ facts }) => facts.held,
    evidence: ({ facts }) => ({ measured: facts.dial, target: 5, unit: 'turns' }),
  };
  const errors = (acts: Acts) =>
    attempt(tinyScene([], [grip]), script<TinyFacts>({ 30: [FINISH], ...acts })).score().errors;

  it('is noted once, with what was measured, against what, and when', () => {
    expect(errors({ 2: [setDial(7)], 5: [GRAB], 8: [RELEASE] })).toEqual([
      {
        id: 'grip',
        grade: 'critical',
        evidence: { measured: 7, target: 5, unit: 'turns', tolerance: null, source: 'a-book', from: 6, to: 6 },
      },
    ]);
    expect(errors({})).toEqual([]);
  });

  it('keeps the worst of it, from when it began to when that was', () => {
    const evidence = (acts: Acts) => errors(acts)[0]?.evidence;
    expect(evidence({ 5: [GRAB], 8: [setDial(7)], 9: [setDial(3)] })).toMatchObject({ measured: 7, from: 6, to: 9 });
    expect(evidence({ 5: [GRAB, setDial(7)], 6: [RELEASE], 8: [setDial(9)], 20: [GRAB] })).toMatchObject({
      measured: 9,
      from: 6,
      to: 21,
    });
    expect(evidence({ 5: [GRAB, setDial(7)], 6: [RELEASE, setDial(9)], 20: [RING] })).toMatchObject({
      measured: 7,
      to: 6,
    });
  });

  it('whose evidence is no number keeps what it was at first', () => {
    const said: TinyError = {
      ...grip,
      evidence: ({ facts }) => ({ measured: `at ${facts.dial}`, target: 'never', unit: '' }),
    };
    const doer = script<TinyFacts>({ 5: [GRAB], 8: [setDial(7)], 30: [FINISH] });
    expect(attempt(tinyScene([], [said]), doer).score().errors[0]?.evidence).toMatchObject({
      measured: 'at 0',
      from: 6,
      to: 6,
    });
  });
});

it('the notebook is written before anything is judged, and refusals reach it', () => {
  const noted: TinyItem = { ...COMMON, id: 'noted', type: 'step', done: ({ notes }) => notes.rungAt.length > 0 };
  const refused: TinyItem = {
    ...COMMON,
    id: 'refused',
    type: 'step',
    done: ({ notes }) => notes.refusals.includes('no-change'),
  };
  const { score } = judgeItem([noted, refused], { 4: [RING], 8: [RELEASE] });
  expect(score.items.map((item) => item.evidence[0]?.from)).toEqual([5, 9]);
});
