import { expect, test } from 'vitest';
import { bedside, settled } from '../../../test/support/bedside.ts';
import { affordances } from './affordances.ts';
import { type Asking, marksOf } from './marks.ts';
import { PLACES } from './next.ts';
import type { VitalSignsState } from './state.ts';
import { bedside as words } from './words/en-bedside.ts';
import { lines } from './words/en-lines.ts';
import { world } from './world.ts';

const things = affordances(words, lines);
const NOTHING: Asking = { place: 'ward', next: null, attended: null, refused: null };

const marks = (state: VitalSignsState, asking: Partial<Asking>) =>
  marksOf(world.facts(state), { ...NOTHING, ...asking }, things);
const stateOf = (state: VitalSignsState, asking: Partial<Asking>, target: string) =>
  marks(state, asking).find((one) => one.target === target)?.state;

test('a place marks what the page lists there, and each thing once', () => {
  expect(marks(bedside({}, 1, 'practise'), { place: 'ward' }).map(({ target }) => target)).toEqual([
    'dispenser',
    'curtain',
    'sign',
    'board',
  ]);
  for (const place of PLACES) {
    const targets = marks(settled({}, 1, 'practise'), { place }).map(({ target }) => target);
    expect(new Set(targets).size).toBe(targets.length);
  }
});

test('the shape of a mark is that of its row', () => {
  const state = settled({}, 1, 'practise');
  state.cuffSize = 'adult';
  expect(stateOf(state, { place: 'pressure' }, 'cuff-adult')).toBe('in-use');
  expect(stateOf(state, { place: 'pressure' }, 'cuff-small')).toBe('can');
  state.taped = 0.3;
  expect(stateOf(state, { place: 'arm' }, 'tape')).toBe('done');
});

test('what could not be done is wrong for as long as it is told, and comes first', () => {
  const [first] = marks(settled({}, 1, 'practise'), { place: 'pressure', refused: 'bulb' });
  expect(first).toMatchObject({ target: 'bulb', state: 'wrong', large: false });
});

test('what is next is larger, wherever it is', () => {
  expect(marks(bedside({}, 1, 'explore'), { place: 'person', next: 'dispenser' })[0]).toMatchObject({
    target: 'dispenser',
    large: true,
    named: false,
  });
  // a sentence is nothing that stands in the picture
  expect(marks(bedside({}, 1, 'explore'), { place: 'person', next: 'greet' }).some(({ large }) => large)).toBe(false);
});

test('what is pointed at is larger, and has its name', () => {
  const found = marks(bedside({}, 1, 'practise'), { place: 'ward', attended: 'curtain' });
  expect(found.filter(({ named }) => named)).toEqual([{ target: 'curtain', state: 'can', large: true, named: true }]);
});

test('in a Sign-off nothing is marked but what is pointed at', () => {
  const state = bedside({}, 1, 'prove');
  expect(marks(state, { place: 'ward', next: 'dispenser', refused: 'board' })).toEqual([]);
  expect(marks(state, { place: 'ward', attended: 'curtain' }).map(({ target }) => target)).toEqual(['curtain']);
});

test('nothing lies over the dial while it is read, nor over the face', () => {
  const state = settled({}, 1, 'practise');
  expect(stateOf(state, { place: 'pressure', attended: 'gauge' }, 'gauge')).toBe('can');
  state.air = { ...state.air, needle: 80 };
  expect(stateOf(state, { place: 'pressure', attended: 'gauge' }, 'gauge')).toBeUndefined();
  state.probe = { ...state.probe, at: 'back' };
  expect(stateOf(state, { place: 'temperature', attended: 'probe' }, 'probe')).toBeUndefined();
});
