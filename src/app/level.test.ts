import { expect, test } from 'vitest';
import { LEVELS } from '../engine/world.ts';
import { keepLevel, recommendedLevel, shiftOf } from './level.ts';

const card = { id: 'healthcare/a-round', levels: LEVELS, parts: ['hands', 'chart'] };

test('who never tried it begins with most help, and goes on where they were', () => {
  expect(recommendedLevel(card)).toBe('explore');
  keepLevel(card.id, 'prove');
  expect(recommendedLevel(card)).toBe('prove');
  expect(recommendedLevel({ ...card, levels: ['practise'] })).toBe('practise');
});

test.each([
  ['no level is On shift', { level: null, part: null }, { level: 'practise', part: null }],
  ['what is asked for', { level: 'prove', part: null }, { level: 'prove', part: null }],
  [
    'a part, with the level that was asked for',
    { level: 'explore', part: 'hands' },
    { level: 'explore', part: 'hands' },
  ],
  ['a part is never a Sign-off', { level: 'prove', part: 'hands' }, { level: 'practise', part: 'hands' }],
  ['a part that there is not', { level: 'prove', part: 'feet' }, { level: 'prove', part: null }],
] as const)('%s', (_, wish, shift) => {
  expect(shiftOf(card, wish)).toEqual(shift);
});

test('a level that a test-drive does not have is another that it has', () => {
  expect(shiftOf({ ...card, levels: ['prove'] }, { level: 'explore', part: null }).level).toBe('prove');
});
