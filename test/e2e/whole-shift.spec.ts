import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { play } from '../../scenes/healthcare/vital-signs/play.ts';
import { readRecording } from '../../src/engine/read-recording.ts';
import { replay } from '../../src/engine/replay.ts';
import { facts, frame, inner, openShift, right, until, untilSilence, untilSound, where } from './bedside.ts';
import { advance, axe, expect, screenshot, test } from './harness.ts';

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
  // what Chromium recorded comes out the same in Node, to the last bit of every state that it names
  const read = readRecording(portfolio.attempts[0].recording);
  expect(read.ok && replay(play, read.recording).outcome).toBe('same');
  const modalities = portfolio.attempts[0].recording.log.filter((entry: unknown[]) => entry[0] === 'by');
  expect(modalities).toEqual([['by', expect.any(Number), 'mouse']]);
  // and another patient, with the same things to hand
  await page.getByRole('link', { name: 'Again with another patient' }).click();
  await page.locator('.shift-veil').waitFor({ state: 'detached' });
  await page.locator('.bedside').waitFor({ state: 'attached' });
  await frame(page);
  await at('bulb_body');
  await press(1);
  expect((await facts(page)).squeeze + (await facts(page)).gauge).toBeGreaterThan(0);
});
