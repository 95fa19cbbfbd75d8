import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expert } from '../../scenes/healthcare/vital-signs/expert.ts';
import { play } from '../../scenes/healthcare/vital-signs/play.ts';
import { readRecording } from '../../src/engine/read-recording.ts';
import { replay } from '../../src/engine/replay.ts';
import {
  AT_ONCE,
  facts,
  frame,
  goTo,
  openShift,
  PRESSURE,
  put,
  right,
  until,
  untilSilence,
  untilSound,
  where,
} from './bedside.ts';
import { workByKeyboard } from './by-keyboard.ts';
import { advance, axe, expect, screenshot, test } from './harness.ts';

/** A patient with every kind of trap, who says "not now" at first, and of whom one value does not wait. */
const ROUND = '#/shift/healthcare/vital-signs?seed=11&level=prove';
/** No round of a careful person takes longer, simulated seconds. */
const MOST_SECONDS = 20 * 60;

interface Kept {
  host: { recording(): { log: unknown[][] }; score(): { total: number; pass: boolean; errors: unknown[] } };
}
const kept = (page: Page) =>
  page.evaluate(() => {
    const { host } = (window as unknown as { __firstShift: Kept }).__firstShift;
    return { recording: host.recording(), score: host.score() };
  });

test.describe('by keyboard alone', () => {
  // a picture that is not looked at would take most of the time
  test.use({ webgl: false });
  test('a whole round with Tab, Enter, arrows and digits alone passes at the highest level, with nothing lost', async ({
    page,
  }) => {
    test.setTimeout(400_000);
    await openShift(page, ROUND);
    await workByKeyboard(page, expert(), MOST_SECONDS);
    const { recording, score } = await kept(page);
    expect(score).toMatchObject({ total: 100, pass: true, errors: [] });
    const modalities = recording.log.filter(([kind]) => kind === 'by');
    expect(modalities).toEqual([['by', expect.any(Number), 'keyboard']]);
    await screenshot(page, 'debrief-keyboard');
  });
});

test.describe('by mouse', () => {
  test.use(AT_ONCE);
  test('a pressure is taken in the picture, with nothing lost; and its portfolio can be kept', async ({ page }) => {
    test.setTimeout(240_000);
    await openShift(page, PRESSURE);
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
    const click = async (target: string) => {
      await page.locator(`[data-target="${target}"]`).click();
      await advance(page, 0.1);
    };
    await goTo(page, 'pressure');
    await frame(page);
    await click('tape');
    const girth = (await facts(page)).taped ?? 0;
    await click(`cuff-${girth < 0.265 ? 'small' : girth < 0.345 ? 'adult' : 'large'}`);
    await click('wipe-stethoscope');
    await at('artery_brachial');
    await press(4);
    // the cuff is dragged on, and set right from the list beside it
    await at('cuff_off');
    await page.mouse.down();
    await frame(page);
    const elbow = await where(page, 'artery_brachial');
    const wrist = await where(page, 'artery_radial');
    // pixels of a metre along the arm, which lies aslant
    const along = { x: (wrist.x - elbow.x) / 0.235, y: (wrist.y - elbow.y) / 0.235 };
    for (const metres of [-0.02, -0.05, -0.09]) {
      await page.mouse.move(elbow.x + metres * along.x, elbow.y + metres * along.y + 12);
      await frame(page);
    }
    await page.mouse.up();
    await frame(page);
    await advance(page, 0.2);
    expect((await facts(page)).cuff.spot).toBe('upper-arm');
    await put(page, 'cuff', right);
    await page.locator('[data-target="snug"] input').fill('2');
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
    await until(page, ({ gauge }) => gauge > 160);
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
    await click('earpieces');
    await put(page, 'chestpiece', 'Back on the tray');
    await put(page, 'cuff', 'Back on the tray');
    await click('wipe-stethoscope');
    await click('wipe-cuff');
    await goTo(page, 'chart');
    for (const [i, target] of (['systolic', 'diastolic'] as const).entries()) {
      await page.locator(`[data-target="${target}"] input`).click();
      for (const digit of String(marks[i]?.reading)) {
        await page.locator('.keypad button', { hasText: digit }).click();
        await advance(page, 0.1);
      }
    }
    const { arm } = await facts(page);
    await click(`chart-arm-${arm}`);
    await click('chart-position-semi-fowler');
    await page.locator('[data-target="sign"]:not([data-verb])').click();
    await advance(page, 0.2);
    await page.locator('[data-target="finish"]').click();
    await advance(page, 0.2);
    const { score } = await kept(page);
    expect(score).toMatchObject({ errors: [] });
    expect(score.total).toBeGreaterThanOrEqual(90);
    expect(await axe(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Keep it' }).click(),
    ]);
    const portfolio = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(portfolio.attempts[0].recording.log.length).toBeGreaterThan(20);
    // what Chromium recorded comes out the same in Node, to the last bit of every state that it names
    const read = readRecording(portfolio.attempts[0].recording);
    expect(read.ok && replay(play, read.recording).outcome).toBe('same');
  });
});
