import type { Page } from '@playwright/test';
import type { Facts as Bedside } from './bedside.ts';
import { PRESSURE } from './bedside.ts';
import { expect, type Headset } from './headset.ts';
import type { HandName, Point } from './headset-page.ts';

// What the tests in the headset have in common: the shift, the ways to its places, and what its host knows.

export const SHIFT = '#/shift/healthcare/vital-signs?level=practise&seed=24';
export const PLACES = ['ward', 'hands', 'person', 'bed', 'arm', 'count', 'pressure', 'temperature', 'chart'];

interface Facts extends Bedside {
  readonly pumping: boolean;
  /** What was said. */
  readonly lines: readonly unknown[];
}
interface Seen {
  readonly facts: Facts;
  readonly tick: number;
  readonly paused: boolean;
}

/** What the host of the shift knows. */
export function host(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const { facts, tick, paused } = (window.__firstShift as { host: Seen }).host;
    return { facts, tick, paused };
  });
}
/** Seconds of each pause that was recorded. */
export function stood(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const { host: one } = window.__firstShift as { host: { recording(): { log: [string, number, unknown][] } } };
    return one.recording().log.flatMap(([kind, , seconds]) => (kind === 'pause' ? [Number(seconds)] : []));
  });
}
export const paused = async (page: Page) => (await host(page)).paused;
export const pumping = async (page: Page) => (await host(page)).facts.pumping;
export const far = ([x, y, z]: Point, [a, b, c]: Point) => Math.hypot(x - a, y - b, z - c);

/** Goes to a place by the board. */
export async function goTo(headset: Headset, place: string, hand: HandName = 'right'): Promise<void> {
  await headset.press(hand, 'tab go-to');
  await headset.press(hand, `place ${place}`);
  await headset.rest();
  await headset.step(2);
}

/** Pushes the board up until something on it is seen. */
export async function reveal(headset: Headset, id: string, hand: HandName = 'right'): Promise<void> {
  for (let i = 0; i < 6; i++) {
    await headset.step(12);
    const ids = (await headset.regions()).map((region) => region.id);
    if (ids.includes(id) || !ids.includes('scroll down')) return;
    await headset.press(hand, 'scroll down');
  }
}

/** In the headset, at the bedside, with the pressure to be taken; the hand on the bulb. */
export async function grabBulb(headset: Headset, hand: HandName = 'right'): Promise<void> {
  await reveal(headset, 'bulb', hand);
  const { at } = await headset.region('bulb');
  await headset.grabFar(hand, at);
  // longer than a click, which would hold on
  await headset.world(0.5);
  expect(await pumping(headset.page)).toBe(true);
}

export async function toBulb(headset: Headset): Promise<void> {
  await headset.open(PRESSURE);
  await headset.enterVR();
  await goTo(headset, 'pressure');
  await headset.press('right', 'tab measure');
}

/** The bulb is let go, and works as before. */
export async function isBulbFree(headset: Headset, hand: HandName = 'right'): Promise<void> {
  const { page } = headset;
  await headset.world(0.2);
  expect(await pumping(page), 'the bulb was let go').toBe(false);
  await headset.release(hand);
  await headset.world(0.2);
  expect(await pumping(page), 'a trigger that comes back presses nothing').toBe(false);
  await headset.press(hand, 'tab measure');
  await grabBulb(headset, hand);
  await headset.release(hand);
  await headset.world(0.2);
  expect(await pumping(page)).toBe(false);
}
