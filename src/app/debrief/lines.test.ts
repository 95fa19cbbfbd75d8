import { expect, test } from 'vitest';
import type { ScoredItem } from '../../engine/score.ts';
import type { Evidence } from '../../engine/task.ts';
import {
  bestItem,
  clockTime,
  isAllAlong,
  nextItem,
  scoredItems,
  stateOf,
  timeOf,
  toDoBetter,
  weakestPart,
  wentWell,
} from './lines.ts';

const item = (id: string, of: number, share: number, spared = false): ScoredItem => ({
  id,
  type: 'step',
  criterion: 'all',
  of,
  share,
  points: of * share,
  spared,
  failed: false,
  evidence: [],
});
const evidence = (measured: Evidence['measured'], from: number, to: number): Evidence => ({
  measured,
  target: 0,
  tolerance: null,
  unit: '',
  source: 'a-book',
  from,
  to,
});

test('the best thing is the heaviest that earned everything and was done; the next is what lost most', () => {
  const items = [
    item('watched', 0, 0),
    item('small', 3, 1),
    item('spared', 20, 1, true),
    item('big', 9, 1),
    item('half', 8, 0.5),
    item('lost', 5, 0),
  ];
  expect(bestItem(items)?.id).toBe('big');
  expect(nextItem(items)?.id).toBe('lost');
  expect(scoredItems(items).map(({ id }) => id)).not.toContain('watched');
  expect(items.slice(3).map(stateOf)).toEqual(['done', 'part', 'none']);
});

test('nothing whole, and nothing lost, are told as such', () => {
  expect(bestItem([item('a', 5, 0.9), item('b', 5, 1, true)])).toBeUndefined();
  expect(nextItem([item('a', 5, 1)])).toBeUndefined();
});

test('ticks are told as minutes and seconds', () => {
  expect([0, 59, 60, 3599, 3600, 36_059].map(clockTime)).toEqual(['0:00', '0:00', '0:01', '0:59', '1:00', '10:00']);
});

test('a time is told from the first that was measured to the last, and none where nothing was', () => {
  expect(timeOf([evidence(3, 120, 180), evidence('x', 60, 600), evidence(null, 0, 9000)])).toEqual({
    from: '0:01',
    to: '0:10',
  });
  expect(timeOf([evidence(null, 0, 60), evidence('not-done', 0, 60)])).toBeNull();
  expect(isAllAlong([evidence('avoided', 0, 60)])).toBe(true);
  expect(isAllAlong([evidence('happened', 0, 60)])).toBe(false);
  expect(isAllAlong([])).toBe(false);
});

test('what went well comes heaviest first, what to do better by what it cost', () => {
  const items = [item('a', 4, 1), item('b', 10, 0.5), item('c', 6, 1), item('d', 9, 0), item('e', 3, 1, true)];
  expect(wentWell(items).map(({ id }) => id)).toEqual(['c', 'a']);
  expect(toDoBetter(items).map(({ id }) => id)).toEqual(['d', 'b']);
});

test('the weakest part is where most points were lost; there is none when none were', () => {
  const parts = { hands: { items: ['a', 'b'], errors: [] }, chart: { items: ['c'], errors: [] } };
  expect(weakestPart(parts, [item('a', 4, 0.5), item('b', 4, 0.5), item('c', 6, 0.5)])).toBe('hands');
  expect(weakestPart(parts, [item('a', 4, 1), item('c', 6, 0.5)])).toBe('chart');
  // what is in no part can be practised in none
  expect(weakestPart(parts, [item('a', 4, 1), item('x', 50, 0)])).toBeNull();
});
