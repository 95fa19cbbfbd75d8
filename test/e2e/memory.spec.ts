import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { frame, goTo, openShift, PRESSURE } from './bedside.ts';
import { advance, expect, test } from './harness.ts';

const COUNTER = readFileSync(new URL('./textures.js', import.meta.url), 'utf8');
const MIB = 1024 * 1024;

interface Counters {
  __textureBytes(): number;
  __textureCount(): number;
  __canvases: WeakRef<HTMLCanvasElement>[];
}
const inPage = <T>(page: Page, read: (counters: Counters) => T): Promise<T> =>
  page.evaluate(`(${read})(window)`) as Promise<T>;

test('what is kept on the graphics card fits a small headset', async ({ page }) => {
  await page.addInitScript({ content: COUNTER });
  await openShift(page, PRESSURE);
  await goTo(page, 'pressure');
  await page.locator('[data-target="cuff-adult"]').click();
  await advance(page, 0.2);
  await frame(page);
  await goTo(page, 'person');
  await frame(page);
  const bytes = await inPage(page, ({ __textureBytes }) => __textureBytes());
  // light map, three atlases, shadows, reflections, papers
  expect(bytes).toBeGreaterThan(8 * MIB);
  expect(bytes).toBeLessThanOrEqual(48 * MIB);
});

test('entering and leaving ten times leaves nothing behind', async ({ page }) => {
  test.setTimeout(180_000);
  await page.addInitScript({
    content: `${COUNTER}
      window.__canvases = [];
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        if (kind === 'webgl2' && !this.counted) window.__canvases.push(new WeakRef(this));
        this.counted = true;
        return getContext.call(this, kind, ...rest);
      };`,
  });
  const session = await page.context().newCDPSession(page);
  const left = async () => {
    await page.goto('#/');
    await expect(page.locator('.stage')).toHaveCount(0);
    await frame(page);
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const canvases = await inPage(page, ({ __canvases }) => __canvases.filter((one) => one.deref()).length);
    const textures = await inPage(page, ({ __textureCount }) => __textureCount());
    return { nodes, jsEventListeners, canvases, textures };
  };
  const visits: Awaited<ReturnType<typeof left>>[] = [];
  for (let visit = 0; visit < 10; visit++) {
    await openShift(page, PRESSURE);
    await advance(page, 0.5);
    visits.push(await left());
  }
  // the first two fetch what stays: the models, and what the page keeps of its own. What is still on its way out only
  // ever adds to a count: the least of three visits is what is left behind
  const least = (from: number, what: keyof (typeof visits)[0]) =>
    Math.min(...visits.slice(from, from + 3).map((visit) => visit[what]));
  for (const what of ['nodes', 'jsEventListeners', 'canvases', 'textures'] as const)
    expect(least(7, what), what).toBeLessThanOrEqual(least(2, what));
  expect(least(7, 'canvases')).toBeLessThanOrEqual(1);
});
