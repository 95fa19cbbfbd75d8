import { counts, facts, frame, inner, openShift, right, until, untilSilence, untilSound, where } from './bedside.ts';
import { advance, axe, expect, screenshot, test, unwrapped } from './harness.ts';

test.describe('without WebGL', () => {
  test.use({ webgl: false });
  test('the list beside a still picture does it all, with the sound off', async ({ page }) => {
    await openShift(page);
    await expect(page.getByText('This device shows no 3-D here')).toBeVisible();
    await page.getByRole('button', { name: 'Sound' }).click();
    const thing = (target: string) => page.locator(`[data-target="${target}"]`);
    const put = async (target: string, spot: string) => {
      await thing(target).locator('.cover').click();
      await thing(target).getByText(spot).click();
      await advance(page, 0.2);
    };
    await put('cuff', right);
    await put('chestpiece', inner);
    await thing('earpieces').click();
    await thing('bulb').click();
    await until(page, ({ gauge }) => gauge > 158);
    await thing('bulb').click();
    await advance(page, 1);
    await thing('valve').locator('input').fill('26');
    await untilSound(page);
    await expect(page.locator('.dial-tap')).toHaveText('tap');
    await screenshot(page, 'shift-no-webgl');
    // the dial on the page can be marked, too
    await page.locator('.dial').click();
    await untilSilence(page);
    await page.locator('.dial').click();
    await advance(page, 0.1);
    expect((await facts(page)).marks).toHaveLength(2);
    expect(await axe(page)).toEqual([]);
  });
});

test('what cannot be done is said, and a pause stops the needle', async ({ page }) => {
  await openShift(page);
  await page.locator('[data-target="sign"]').click();
  await advance(page, 0.1);
  await expect(page.locator('.caption')).toHaveText('Write both numbers first, then sign.');
  await page.locator('[data-target="bulb"]').click();
  await advance(page, 3);
  await page.getByRole('button', { name: 'Pause' }).click();
  const before = await facts(page);
  await advance(page, 5);
  expect((await facts(page)).gauge).toBe(before.gauge);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go on' }).click();
  await advance(page, 1);
  expect((await facts(page)).gauge).not.toBe(before.gauge);
});

for (const [name, viewport] of Object.entries({
  laptop: { width: 1366, height: 768 },
  phone: { width: 360, height: 740 },
})) {
  test(`the bedside breaks no rule of access on a ${name}, and every target is large enough`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openShift(page);
    await advance(page, 0.5);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    await screenshot(page, `shift-${name}`, { draw: true });
  });
}

test('every word at the bedside comes from words/', async ({ page }) => {
  await page.goto('./?pseudo');
  await openShift(page, './?pseudo#/shift/healthcare/vital-signs?seed=5');
  await page.locator('[data-target="cuff"] .cover').click();
  await page.locator('[data-target="cuff"] .spots button').nth(4).click();
  await page.locator('[data-target="sign"]').click();
  await advance(page, 0.5);
  expect(await unwrapped(page)).toEqual([]);
});

test('a frame of the bedside is light enough to be drawn twice, once for each eye', async ({ page }) => {
  await openShift(page);
  await advance(page, 0.5);
  await frame(page);
  const { calls, triangles } = await counts(page);
  expect(calls).toBeGreaterThan(10);
  expect(calls).toBeLessThanOrEqual(60);
  expect(triangles).toBeLessThanOrEqual(150_000);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test('a finger on a phone pumps in the picture, and marks on the dial', async ({ page }) => {
    await openShift(page);
    await advance(page, 0.5);
    const bulb = await where(page, 'bulb_body');
    await page.touchscreen.tap(bulb.x, bulb.y);
    await frame(page);
    await until(page, ({ gauge }) => gauge > 0);
    await page.locator('.dial').tap();
    await advance(page, 0.1);
    expect((await facts(page)).marks).toHaveLength(1);
    await page.locator('[data-target="pulse-radial"]').tap();
    await until(page, ({ felt }) => felt.count > 0);
    await page.getByRole('button', { name: 'Measure' }).tap();
    await expect(page.locator('[data-target="valve"]')).toBeVisible();
    await expect(page.locator('[data-target="earpieces"]')).toBeHidden();
  });
});

test('the sound that is switched off at the bedside stays off', async ({ page }) => {
  await openShift(page);
  const sound = page.getByRole('button', { name: 'Sound' });
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  await sound.click();
  await page.reload();
  await openShift(page);
  await expect(page.getByRole('button', { name: 'Sound' })).toHaveAttribute('aria-pressed', 'false');
});
