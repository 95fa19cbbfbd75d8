import { describe, expect, it } from 'vitest';
import { attempt, script } from '../../test/support/drive.ts';
import { COMMON, FINISH, GRAB, RING, type TinyError, type TinyItem, tinyScene } from '../../test/support/tiny.ts';
import { addUp, CRITICAL_CAP, NEAR_MISS_CAP, PASS_SCORE, type ScoredError, type ScoredItem } from './score.ts';

const CRITERIA = [
  { id: 'safe', weight: 60 },
  { id: 'good', weight: 40 },
];
const item = (criterion: string, of: number, share: number, more: Partial<ScoredItem> = {}): ScoredItem => ({
  id: `${criterion}-${of}`,
  type: 'step',
  criterion,
  of,
  share,
  points: of * share,
  spared: false,
  failed: false,
  evidence: [],
  ...more,
});
const error = (id: string, grade: ScoredError['grade'], from: number): ScoredError => ({
  id,
  grade,
  evidence: { measured: 1, target: 0, tolerance: null, unit: '', source: 'a-book', from, to: from },
});
const whole = [item('safe', 60, 1), item('good', 40, 1)];

describe('the sum', () => {
  it('has the numbers that every attempt is measured by', () => {
    expect([CRITICAL_CAP, NEAR_MISS_CAP, PASS_SCORE]).toEqual([49, 74, 80]);
  });

  it('adds up points by criterion, and rounds: tenths for what was earned, whole numbers for the total', () => {
    const score = addUp(
      'prove',
      CRITERIA,
      [item('safe', 30, 1 / 3), item('safe', 30, 1), item('good', 40, 0.7128)],
      [],
    );
    expect(score).toMatchObject({
      criteria: [
        { id: 'safe', points: 40, of: 60 },
        { id: 'good', points: 28.5, of: 40 },
      ],
      earned: 68.5,
      total: 69,
      cap: null,
    });
  });

  it('describes each criterion by one of four levels', () => {
    const level = (share: number) =>
      addUp('prove', [{ id: 'good', weight: 40 }], [item('good', 40, share)], []).criteria[0]?.level;
    expect([0, 0.49, 0.5, 0.74, 0.75, 0.89, 0.9, 1].map(level)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });
});

describe('an error caps the score, and takes no points away', () => {
  it('at 49 when critical, at 74 when a near miss, at 49 when both', () => {
    const capped = (...errors: ScoredError[]) => {
      const { total, earned, cap, pass } = addUp('prove', CRITERIA, whole, errors);
      return { total, earned, cap, pass };
    };
    expect(capped()).toEqual({ total: 100, earned: 100, cap: null, pass: true });
    expect(capped(error('a', 'critical', 5))).toEqual({ total: 49, earned: 100, cap: 49, pass: false });
    expect(capped(error('a', 'near-miss', 5))).toEqual({ total: 74, earned: 100, cap: 74, pass: false });
    expect(capped(error('a', 'near-miss', 1), error('b', 'critical', 5))).toMatchObject({ total: 49, cap: 49 });
    expect(capped(error('a', 'near-miss', 1), error('b', 'near-miss', 5))).toMatchObject({ total: 74, cap: 74 });
  });

  it('and leaves a score that is lower anyway', () => {
    expect(addUp('prove', CRITERIA, [item('safe', 60, 0.5)], [error('a', 'critical', 5)])).toMatchObject({
      total: 30,
      cap: 49,
    });
  });

  it('and the gravest stands first, then the earliest', () => {
    const errors = [
      error('late', 'critical', 90),
      error('slip', 'near-miss', 3),
      error('early', 'critical', 20),
      error('trip', 'near-miss', 1),
    ];
    const { errors: listed } = addUp('prove', CRITERIA, whole, errors);
    expect(listed.map(({ id }) => id)).toEqual(['early', 'late', 'trip', 'slip']);
    expect(errors[0]?.id).toBe('late');
  });
});

describe('a pass', () => {
  const passes = (level: 'explore' | 'practise' | 'prove', items: ScoredItem[], errors: ScoredError[] = []) =>
    addUp(level, CRITERIA, items, errors).pass;

  it('is for sign-off alone', () => {
    expect([passes('explore', whole), passes('practise', whole), passes('prove', whole)]).toEqual([false, false, true]);
  });

  it('takes 80 points, no error, and every required record in tolerance', () => {
    expect(passes('prove', [item('safe', 60, 1), item('good', 40, 0.5)])).toBe(true);
    expect(passes('prove', [item('safe', 60, 1), item('good', 40, 0.48)])).toBe(false);
    expect(passes('prove', [...whole, item('good', 0, 0, { failed: true })])).toBe(false);
    expect(passes('prove', whole, [error('a', 'near-miss', 1)])).toBe(false);
    expect(passes('prove', whole, [error('a', 'critical', 1)])).toBe(false);
  });
});

describe('weights', () => {
  const step = (id: string, criterion: string, weight: number): TinyItem => ({
    ...COMMON,
    id,
    criterion,
    weight,
    type: 'step',
    done: ({ facts }) => facts.rings > 0,
  });

  it('share out the points of a criterion; a weight of 0 is watched, and earns nothing', () => {
    const items = [step('a', 'safe', 1), step('b', 'safe', 3), step('c', 'good', 5), step('d', 'good', 0)];
    const score = attempt(tinyScene(items, [], CRITERIA), script({ 3: [RING], 9: [FINISH] })).score();
    expect(score.items.map(({ of }) => of)).toEqual([15, 45, 40, 0]);
    expect(score.items.map(({ points }) => points)).toEqual([15, 45, 40, 0]);
    expect([score.total, score.pass]).toEqual([100, true]);
  });

  it('of a criterion that has only watched steps give no points, and no number that is none', () => {
    const score = attempt(tinyScene([step('a', 'safe', 0)], [], CRITERIA), script({ 3: [RING], 9: [FINISH] })).score();
    expect(score).toMatchObject({
      total: 0,
      earned: 0,
      criteria: [
        { points: 0, level: 1 },
        { points: 0, level: 1 },
      ],
    });
  });

  it('of what was not called for count as earned', () => {
    const spared: TinyItem = {
      ...COMMON,
      id: 's',
      type: 'measure',
      read: () => 'spared',
      full: 1,
      zero: 2,
      unit: 'mm',
    };
    expect(attempt(tinyScene([spared]), script({ 9: [FINISH] })).score()).toMatchObject({ total: 100, pass: true });
  });
});

it('a critical error caps what a whole attempt earned, from the tick in which it happened', () => {
  const rung: TinyItem = { ...COMMON, id: 'rung', type: 'step', done: ({ facts }) => facts.rings > 0 };
  const grip: TinyError = {
    id: 'grip',
    grade: 'critical',
    source: 'a-book',
    when: ({ facts }) => facts.held,
    evidence: () => ({ measured: 1, target: 0, unit: '' }),
  };
  const score = attempt(tinyScene([rung], [grip]), script({ 3: [RING], 6: [GRAB], 9: [FINISH] })).score();
  expect(score).toMatchObject({
    earned: 100,
    total: 49,
    pass: false,
    errors: [{ id: 'grip', evidence: { from: 7, to: 7 } }],
  });
});
