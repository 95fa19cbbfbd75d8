import { expect, test } from 'vitest';
import { fullness } from './motion.ts';
import { attention, brows, glance, lids, mouth } from './person.ts';
import type { VitalSignsFacts } from './state.ts';

const MINUTE = 3600;
const quiet = {
  lines: [],
  speech: [],
  talking: false,
  probe: { at: 'holder', lips: false },
} as unknown as VitalSignsFacts;
const said = (code: string, tick: number) => ({ ...quiet, speech: [{ code, tick }] }) as unknown as VitalSignsFacts;

test('a breath rises for two fifths of its time, and falls for three', () => {
  const breath = { count: 4, tick: 600, seconds: 5 };
  expect(fullness(breath, 600)).toBe(0);
  expect(fullness(breath, 720)).toBe(1);
  expect(fullness(breath, 900)).toBe(0);
  expect(fullness(breath, 660)).toBeCloseTo(0.5);
  expect(fullness({ ...breath, count: 0 }, 720)).toBe(0);
});

test('nobody stares: in a minute the lids shut some fifteen times, and are open between', () => {
  let blinks = 0;
  let open = 0;
  for (let tick = 1; tick <= MINUTE; tick++) {
    if (lids(tick) > 0.5 && lids(tick - 1) <= 0.5) blinks++;
    if (lids(tick) === 0) open++;
  }
  expect(blinks).toBeGreaterThanOrEqual(12);
  expect(blinks).toBeLessThanOrEqual(30);
  expect(open / MINUTE).toBeGreaterThan(0.8);
});

test('idle eyes wander without a jump', () => {
  const before = { left: 0, up: 0 };
  const now = { left: 0, up: 0 };
  for (let tick = 1; tick <= 2 * MINUTE; tick++) {
    glance(tick - 1, before);
    glance(tick, now);
    expect(Math.abs(now.left - before.left) + Math.abs(now.up - before.up)).toBeLessThan(4);
  }
});

test('whoever is spoken to looks up, and away again after a while', () => {
  expect(attention(quiet, 100)).toBe(0);
  expect(attention(said('name', 100), 160)).toBe(1);
  expect(attention(said('name', 100), 100 + MINUTE)).toBe(0);
});

test('what was said shows in the face for some seconds', () => {
  expect(brows(said('hurts', 100), 160)).toBe(-1);
  expect(brows(said('thanks', 100), 160)).toBe(1);
  expect(brows(said('hurts', 100), 100 + MINUTE)).toBeCloseTo(0);
});

test('a mouth moves with a sentence, and is shut round a probe', () => {
  const moves = Array.from({ length: 100 }, (_, i) => mouth(said('name', 100), 101 + i));
  expect(Math.max(...moves)).toBeGreaterThan(0.5);
  expect(mouth(said('name', 100), 600)).toBe(0);
  const probed = { ...said('name', 100), probe: { at: 'back', lips: true } } as unknown as VitalSignsFacts;
  expect(mouth(probed, 130)).toBe(0);
});
