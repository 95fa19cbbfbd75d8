import { expect, test } from 'vitest';
import { type Quality, watchFrames } from './quality.ts';

/** What is said in so many seconds of frames that take so long. */
function run(watch: (milliseconds: number) => Quality | null, milliseconds: number, seconds: number): Quality[] {
  const said: Quality[] = [];
  for (let gone = 0; gone < seconds * 1000; gone += milliseconds) {
    const change = watch(milliseconds);
    if (change) said.push(change);
  }
  return said;
}

test('a machine that keeps up is left alone', () => {
  expect(run(watchFrames(2), 16.7, 60)).toEqual([]);
});

test('a slow machine draws coarser step by step, and at last without shadows', () => {
  const said = run(watchFrames(2), 40, 30);
  expect(said.map(({ ratio }) => ratio)).toEqual([1.5, 1, 0.8, 0.8]);
  expect(said.map(({ shadows }) => shadows)).toEqual([true, true, true, false]);
});

test('a screen of one pixel a pixel starts there', () => {
  expect(run(watchFrames(1), 40, 30).map(({ ratio }) => ratio)).toEqual([0.8, 0.8]);
});

test('after ten fast seconds it goes up by one step, and only once', () => {
  const watch = watchFrames(2);
  run(watch, 40, 5);
  expect(run(watch, 10, 60)).toEqual([{ ratio: 1.5, shadows: true }]);
  expect(run(watch, 40, 4)[0]).toEqual({ ratio: 1, shadows: true });
  expect(run(watch, 10, 60)).toEqual([]);
});

test('a pause is no slow frame', () => {
  const watch = watchFrames(2);
  for (let i = 0; i < 200; i++) expect(watch(i % 2 ? 16 : 900)).toBeNull();
});
