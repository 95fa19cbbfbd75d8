import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { facts, openShift, until, untilSilence, untilSound, where } from './bedside.ts';
import { advance, axe, expect, screenshot, test, unwrapped } from './harness.ts';

/** The letters `title` and level are the same in every test: what counts is what is done. */
const right = 'Upper arm, two fingers above the crease';
const inner = 'Elbow crease, inner side';

/** One frame of the page, so that pointer events reach the scene. */
const frame = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(0)))));

/** Tab after Tab, until the focus is on what is looked for. Fails when it goes round. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${selector}`);
}

async function keyPut(page: Page, target: string, spot: string): Promise<void> {
  await tabTo(page, `[data-target="${target}"] .cover`);
  await page.keyboard.press('Enter');
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press('Tab');
    if (
      await page
        .getByRole('button', { name: spot, exact: true })
        .evaluate((button) => button === document.activeElement)
    )
      break;
  }
  await page.keyboard.press('Enter');
  await advance(page, 0.2);
}

const scored = (page: Page) => page.locator('.score b').textContent();

test('a whole shift with Tab, Enter and arrows alone passes with 100', async ({ page }) => {
  await openShift(page);
  await advance(page, 1);
  await tabTo(page, '[data-target="pulse-brachial"]');
  await page.keyboard.press('Enter');
  await until(page, ({ felt }) => felt.count >= 3);
  await page.keyboard.press('Enter');
  await keyPut(page, 'cuff', right);
  await keyPut(page, 'chestpiece', inner);
  await tabTo(page, '[data-target="earpieces"]');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-target="bulb"]');
  await page.keyboard.press('Enter');
  await until(page, ({ gauge }) => gauge > 158);
  await page.keyboard.press('Enter');
  await advance(page, 1);
  await tabTo(page, '[data-target="valve"] input');
  await page.keyboard.press('PageUp');
  await advance(page, 0.1);
  await page.keyboard.press('PageUp');
  await advance(page, 0.1);
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('ArrowRight');
    await advance(page, 0.1);
  }
  expect((await facts(page)).valve).toBe(26);
  await tabTo(page, '[data-target="gauge"]');
  await untilSound(page);
  await page.keyboard.press('Enter');
  await untilSilence(page);
  await page.keyboard.press('Enter');
  const { marks } = await until(page, ({ gauge, marks }) => gauge < (marks[1]?.reading ?? 0) - 12);
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, '[data-target="valve"] input');
  await page.keyboard.press('End');
  await until(page, ({ gauge }) => gauge < 1);
  await tabTo(page, '[data-target="systolic"] input');
  await page.keyboard.type(String(marks[0]?.reading));
  await page.keyboard.press('Tab');
  await page.keyboard.type(String(marks[1]?.reading));
  await advance(page, 0.2);
  await tabTo(page, '[data-target="sign"]');
  await page.keyboard.press('Enter');
  await advance(page, 0.2);
  await tabTo(page, '[data-target="finish"]');
  await page.keyboard.press('Enter');
  await advance(page, 0.2);
  expect(await scored(page)).toMatch(/^100/);
  await screenshot(page, 'debrief-keyboard');
});

test('a whole shift by mouse, in the picture, passes with 100, and its portfolio can be kept', async ({ page }) => {
  await openShift(page);
  const at = async (part: string) => {
    const { x, y } = await where(page, part);
    await page.mouse.move(x, y);
    await frame(page);
    return { x, y };
  };
  const press = async (seconds: number) => {
    await page.mouse.down();
    await frame(page);
    await advance(page, seconds);
    await page.mouse.up();
    await frame(page);
    await advance(page, 0.1);
  };
  await at('artery_brachial');
  await press(4);
  // the cuff is dragged on, and set right with the arrows beside it
  await at('cuff_off');
  await page.mouse.down();
  await frame(page);
  const elbow = await where(page, 'artery_brachial');
  const wrist = await where(page, 'artery_radial');
  const along = (wrist.x - elbow.x) / 0.235;
  for (const metres of [-0.02, -0.05, -0.09]) {
    await page.mouse.move(elbow.x + metres * along, elbow.y + 12);
    await frame(page);
  }
  await page.mouse.up();
  await frame(page);
  await advance(page, 0.2);
  // the stethoscope by two clicks: the thing, then the place
  await at('diaphragm');
  await press(0.1);
  await at('artery_brachial');
  await press(0.1);
  await at('headset');
  await press(0.1);
  await at('bulb_body');
  await page.mouse.down();
  await frame(page);
  await until(page, ({ gauge }) => gauge > 158);
  await page.mouse.up();
  await frame(page);
  await advance(page, 1);
  await screenshot(page, 'shift-pumped', { draw: true });
  const valve = await at('valve_screw');
  await page.mouse.down();
  await frame(page);
  for (const pixels of [10, 25, 40, 52]) {
    await page.mouse.move(valve.x + pixels, valve.y);
    await frame(page);
    await advance(page, 0.1);
  }
  await page.mouse.up();
  await frame(page);
  expect((await facts(page)).valve).toBe(26);
  await at('dial_centre');
  await untilSound(page);
  await screenshot(page, 'shift-tap', { draw: true });
  await press(0.05);
  await untilSilence(page);
  await press(0.05);
  const { marks } = await until(page, ({ gauge, marks }) => gauge < (marks[1]?.reading ?? 0) - 12);
  expect(marks).toHaveLength(2);
  await at('valve_screw');
  await page.mouse.down();
  await frame(page);
  await page.mouse.move(valve.x + 560, valve.y);
  await frame(page);
  await page.mouse.up();
  await frame(page);
  await until(page, ({ gauge }) => gauge < 1);
  for (const [i, target] of (['systolic', 'diastolic'] as const).entries()) {
    await page.locator(`[data-target="${target}"] input`).click();
    for (const digit of String(marks[i]?.reading)) {
      await page.locator('.keypad button', { hasText: digit }).click();
      await advance(page, 0.1);
    }
  }
  await page.locator('[data-target="sign"]').click();
  await advance(page, 0.2);
  await page.locator('[data-target="finish"]').click();
  await advance(page, 0.2);
  expect(await scored(page)).toMatch(/^100/);
  expect(await axe(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Keep it' }).click(),
  ]);
  const portfolio = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(portfolio.attempts[0].score.total).toBe(100);
  expect(portfolio.attempts[0].recording.log.length).toBeGreaterThan(20);
  const modalities = portfolio.attempts[0].recording.log.filter((entry: unknown[]) => entry[0] === 'by');
  expect(modalities).toEqual([['by', expect.any(Number), 'mouse']]);
});

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

test('the sound that is switched off at the bedside stays off', async ({ page }) => {
  await openShift(page);
  const sound = page.getByRole('button', { name: 'Sound' });
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  await sound.click();
  await page.reload();
  await openShift(page);
  await expect(page.getByRole('button', { name: 'Sound' })).toHaveAttribute('aria-pressed', 'false');
});
