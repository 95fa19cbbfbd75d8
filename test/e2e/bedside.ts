import type { Page } from '@playwright/test';
import { advance } from './harness.ts';

/** A patient whose two numbers lie well apart from everything that is pumped to. */
const SHIFT = '#/shift/healthcare/vital-signs?seed=5&level=prove';
/** The same, with everything done up to where the pressure is taken. */
export const PRESSURE = `${SHIFT}&part=pressure`;

interface Hook {
  host: { facts: Facts };
  where(part: string): { x: number; y: number };
  counts(): { calls: number; triangles: number };
}
/** What a test reads of what a person at the bedside sees. */
export interface Facts {
  gauge: number;
  squeeze: number;
  valve: number;
  heard: { count: number; tick: number };
  felt: { count: number };
  marks: { reading: number }[];
  arm: string | null;
  taped: number | null;
  cuffSize: string | null;
  cuff: { spot: string };
  hands: { rubbing: string | null; zones: number[] };
}

/**
 * For test.use, where a test points into the picture: the view is there at once. A way there takes real time, and what is
 * pointed at would be gone by then.
 */
export const AT_ONCE = { contextOptions: { reducedMotion: 'reduce' } } as const;

/** Opens the shift, and waits until its picture (or the list beside a still one) stands. */
export async function openShift(page: Page, hash = SHIFT): Promise<void> {
  await page.goto(hash);
  await page.locator('.bedside').waitFor({ state: 'attached' });
  await page.locator('.shift-veil').waitFor({ state: 'detached' });
}

/** Goes to a place by its tab. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.locator(`[role="tab"][data-place="${place}"]`).click();
}

/** Opens the list of spots of a thing, and puts it there. */
export async function put(page: Page, target: string, spot: string): Promise<void> {
  const thing = page.locator(`[data-target="${target}"]`);
  await thing.locator('.cover').click();
  await thing.getByText(spot).click();
  await advance(page, 0.2);
}

export function facts(page: Page): Promise<Facts> {
  return page.evaluate(() => (window as unknown as { __firstShift: Hook }).__firstShift.host.facts);
}

/** How much the last frame drew. */
export function counts(page: Page): Promise<{ calls: number; triangles: number }> {
  return page.evaluate(() => (window as unknown as { __firstShift: Hook }).__firstShift.counts());
}

/** Where a part of the scene is on the page. */
export function where(page: Page, part: string): Promise<{ x: number; y: number }> {
  return page.evaluate((name) => (window as unknown as { __firstShift: Hook }).__firstShift.where(name), part);
}

/** Lets time pass in tenths of a second until the facts say so; throws an Error after `most` seconds. */
export async function until(page: Page, holds: (facts: Facts) => boolean, most = 90): Promise<Facts> {
  for (let i = 0; i < most * 10; i++) {
    const now = await facts(page);
    if (holds(now)) return now;
    await advance(page, 0.1);
  }
  throw new Error('it did not come to pass');
}

/** Waits for the next beat that is heard. (Some are on the way up, too: those were before.) */
export async function untilSound(page: Page): Promise<void> {
  const before = (await facts(page)).heard.count;
  await until(page, ({ heard }) => heard.count > before);
}

/** Waits until the beats have stopped: nothing heard for longer than a slow heart needs. */
export async function untilSilence(page: Page): Promise<void> {
  let count = -1;
  let quiet = 0;
  for (let i = 0; i < 900 && quiet < 1.2; i++) {
    await advance(page, 0.1);
    const { heard } = await facts(page);
    quiet = heard.count === count ? quiet + 0.1 : 0;
    count = heard.count;
  }
}

/** The spots that a nurse would choose. */
export const right = 'Upper arm, two fingers above the crease';
export const inner = 'Elbow crease, inner side';

/** One frame of the page, so that pointer events reach the scene. */
export const frame = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(0)))));
