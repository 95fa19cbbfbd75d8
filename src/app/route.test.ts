import { expect, test } from 'vitest';
import { parseRoute, shiftHash } from './route.ts';

test('an address leads to its page', () => {
  expect(parseRoute('')).toEqual({ page: 'first', unknown: false });
  expect(parseRoute('#/')).toEqual({ page: 'first', unknown: false });
  expect(parseRoute('#/elsewhere')).toEqual({ page: 'first', unknown: true });
  expect(parseRoute('#/shift/healthcare')).toEqual({ page: 'first', unknown: true });
  const scene = 'healthcare/vital-signs';
  expect(parseRoute(shiftHash(scene))).toEqual({ page: 'shift', scene, seed: null });
  expect(parseRoute(shiftHash(scene, 0))).toEqual({ page: 'shift', scene, seed: 0 });
  expect(parseRoute(shiftHash(scene, 4294967295))).toEqual({ page: 'shift', scene, seed: 4294967295 });
});

test.each(['-1', '4294967296', '1.5', 'x', '', '99999999999'])('a seed that is none is left out: %s', (seed) => {
  expect(parseRoute(`#/shift/a/b?seed=${seed}`)).toEqual({ page: 'shift', scene: 'a/b', seed: null });
});
