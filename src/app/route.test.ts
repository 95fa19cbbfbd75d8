import { expect, test } from 'vitest';
import { drawSeed, lessonHash, parseRoute, shiftHash } from './route.ts';

const scene = 'healthcare/vital-signs';
const NOTHING = { level: null, part: null, seed: null, inClass: false };

test('an address leads to its page', () => {
  expect(parseRoute('')).toEqual({ page: 'first', unknown: false });
  expect(parseRoute('#/')).toEqual({ page: 'first', unknown: false });
  expect(parseRoute('#/elsewhere')).toEqual({ page: 'first', unknown: true });
  expect(parseRoute('#/shift/healthcare')).toEqual({ page: 'first', unknown: true });
  expect(parseRoute(shiftHash(scene))).toEqual({ page: 'shift', scene, ...NOTHING });
  expect(parseRoute(shiftHash(scene, { seed: 0 }))).toEqual({ page: 'shift', scene, ...NOTHING, seed: 0 });
  expect(parseRoute(lessonHash(scene))).toEqual({ page: 'lesson', scene });
});

test('what a link asks for comes out of it as it went in', () => {
  const wish = { level: 'practise', part: 'pulse-and-breaths', seed: 4294967295, inClass: true } as const;
  const asked = 'level=practise&part=pulse-and-breaths&seed=4294967295';
  expect(shiftHash(scene, wish)).toBe(`#/shift/${scene}?${asked}&class=1`);
  expect(shiftHash(scene, { ...wish, inClass: false })).toBe(`#/shift/${scene}?${asked}`);
  expect(parseRoute(shiftHash(scene, wish))).toEqual({ page: 'shift', scene, ...wish });
  expect(shiftHash(scene, NOTHING)).toBe(`#/shift/${scene}`);
});

test.each(['-1', '4294967296', '1.5', 'x', '', '99999999999'])('a seed that is none is left out: %s', (seed) => {
  expect(parseRoute(`#/shift/a/b?seed=${seed}`)).toEqual({ page: 'shift', scene: 'a/b', ...NOTHING });
});

test.each(['level=boss', 'part=', 'part=Hands!', 'pace=fast', 'class=yes'])('what is none is left out: %s', (query) => {
  expect(parseRoute(`#/shift/a/b?${query}&seed=7`)).toEqual({ page: 'shift', scene: 'a/b', ...NOTHING, seed: 7 });
});

test('a seed that nobody chose has four digits, to be read out in class', () => {
  for (let i = 0; i < 200; i++) expect(String(drawSeed())).toMatch(/^\d{4}$/);
});
