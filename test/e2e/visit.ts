import type { Locator, Page } from '@playwright/test';
import { advance, expect } from './harness.ts';

/** A Sign-off with a patient whose number is known. */
export const SHIFT = './#/shift/healthcare/vital-signs?level=prove&seed=5';

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** As somebody who has found the pulse before. */
export async function skipped(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('first-shift:pulse', 'seen'));
}

/** Leaves the shift at once, having done nothing: the debrief of that stands too. */
export async function leaveAtOnce(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => Boolean(window.__firstShift?.host)), { timeout: 30_000 }).toBe(true);
  await advance(page, 1);
  await page.evaluate(() => {
    const host = window.__firstShift?.host as { act(act: object, by: string): void };
    host.act({ verb: 'press', target: 'finish' }, 'keyboard');
  });
  await advance(page, 0.2);
}

/** What moves has arrived: colours are judged as they stand, not half-way there. */
export async function arrived(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}
