import { expect, test } from 'vitest';
import { readSeeds } from './seeds.ts';

test.each([
  ['7', [7]],
  ['1-3', [1, 2, 3]],
  ['1 – 3', [1, 2, 3]],
  ['1..3, 9', [1, 2, 3, 9]],
  ['4823 1207;4823', [4823, 1207]],
  ['0', [0]],
])('%s', (text, seeds) => {
  expect(readSeeds(text)).toEqual({ ok: true, seeds });
});

test.each([
  ['', { fault: 'empty' }],
  [' , ', { fault: 'empty' }],
  ['seven', { fault: 'bad', what: 'seven' }],
  ['3-1', { fault: 'bad', what: '3-1' }],
  ['-4', { fault: 'bad', what: '-4' }],
  ['1-2-3', { fault: 'bad', what: '1-2-3' }],
  ['4294967296', { fault: 'bad', what: '4294967296' }],
  ['1-4294967295', { fault: 'many' }],
  ['1-61', { fault: 'many' }],
  ['1-40 100-140', { fault: 'many' }],
])('what is none says so: %s', (text, fault) => {
  expect(readSeeds(text)).toEqual({ ok: false, ...fault });
});
