import {
  AT_ONCE,
  counts,
  facts,
  frame,
  goTo,
  inner,
  openShift,
  PRESSURE,
  put,
  right,
  until,
  untilSilence,
  untilSound,
  where,
} from './bedside.ts';
import { advance, axe, expect, screenshot, test, unwrapped } from './harness.ts';

const PLACES = ['hands', 'person', 'bed', 'arm', 'count', 'pressure', 'temperature', 'chart'];

test.describe('without WebGL', () => {
  test.use({ webgl: false });
  test('the list beside a still picture does it all, with the sound off', async ({ page }) => {
    await openShift(page, PRESSURE);
    await expect(page.getByText('This device shows no 3-D here')).toBeVisible();
    await page.getByRole('button', { name: 'Sound' }).click();
    const thing = (target: string) => page.locator(`[data-target="${target}"]`);
    await goTo(page, 'pressure');
    await thing('cuff-adult').click();
    await put(page, 'cuff', right);
    await put(page, 'chestpiece', inner);
    await thing('earpieces').click();
    await thing('bulb').click();
    await until(page, ({ gauge }) => gauge > 168);
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

  test('hands are rubbed by drawing over them, zone by zone', async ({ page }) => {
    await openShift(page);
    await goTo(page, 'hands');
    await page.locator('[data-target="dispenser"]').click();
    await advance(page, 0.1);
    const box = await page.locator('.hands-picture').boundingBox();
    // of the picture, which is 1000 by 667: a palm, a fingertip, the back of the other hand
    const over = async (x: number, y: number) => {
      if (box) await page.mouse.move(box.x + (box.width * x) / 1000, box.y + (box.height * y) / 667);
    };
    await over(300, 430);
    await page.mouse.down();
    await advance(page, 1);
    await over(263, 84);
    await advance(page, 1);
    await over(800, 430);
    await advance(page, 1);
    await over(20, 20);
    await advance(page, 1);
    await page.mouse.up();
    expect((await facts(page)).hands).toMatchObject({ rubbing: null, zones: [60, 60, 0, 0, 60] });
  });

  test('Escape steps back to the whole room, and the focus stays within reach', async ({ page }) => {
    await openShift(page);
    await goTo(page, 'bed');
    await page.locator('[data-target="curtain"]').focus();
    await page.keyboard.press('Escape');
    await expect(page.locator('.bedside')).toHaveAttribute('data-place', 'ward');
    await expect(page.getByRole('button', { name: 'Step back' })).toBeFocused();
  });

  test('in the Shadow level the next thing is told and outlined, and a slip is explained', async ({ page }) => {
    await openShift(page, '#/shift/healthcare/vital-signs?seed=5&level=explore');
    await expect(page.locator('.note').first()).toHaveText(/Say hello/);
    await expect(page.locator('[data-target="greet"]')).toHaveAttribute('data-next', 'true');
    await advance(page, 0.1);
    await page.locator('[data-topic="identity"]').click();
    await page.locator('[data-target="ask-leading"]').click();
    await advance(page, 0.1);
    await expect(page.getByText('You said the name yourself.')).toBeVisible();
  });

  test('On shift a hint is bought, and counted', async ({ page }) => {
    await openShift(page, '#/shift/healthcare/vital-signs?seed=5&level=practise');
    await page.getByRole('button', { name: 'Hint (costs 2 points)' }).click();
    await advance(page, 0.1);
    await expect(page.locator('.note')).toHaveText(/Say hello/);
  });
});

test('what cannot be done is said, and a pause stops the needle', async ({ page }) => {
  await openShift(page);
  await goTo(page, 'chart');
  await page.locator('[data-target="sign"]').click();
  await advance(page, 0.1);
  await expect(page.locator('.happened')).toHaveText('There is nothing to sign yet. Write what you measured first.');
  await goTo(page, 'pressure');
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
  test(`the bedside breaks no rule of access on a ${name}, wherever one works`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openShift(page);
    await advance(page, 0.5);
    await screenshot(page, `shift-${name}`, { draw: true });
    for (const place of PLACES) {
      await goTo(page, place);
      await advance(page, 0.1);
      expect(await axe(page), place).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(
        viewport.width,
      );
      await screenshot(page, `shift-${name}-${place}`);
    }
  });
}

test('every word at the bedside comes from words/', async ({ page }) => {
  await page.goto('./?pseudo');
  await openShift(page, './?pseudo#/shift/healthcare/vital-signs?seed=5');
  for (const place of PLACES) {
    await goTo(page, place);
    await advance(page, 0.1);
    for (const reading of await page.locator('[data-verb="read"]').all()) {
      await reading.click();
      await advance(page, 0.1);
      expect(await unwrapped(page), place).toEqual([]);
    }
    expect(await unwrapped(page), place).toEqual([]);
  }
  await page.locator('[data-target="sign"]:not([data-verb])').click();
  await page.locator('[data-topic="identity"]').click();
  await page.locator('[data-target="ask-identity"]').click();
  await advance(page, 0.5);
  expect(await unwrapped(page)).toEqual([]);
});

/** In one picture of one eye, shadows included: hands, controllers and panels come on top, and a headset draws all twice. */
const MOST_CALLS = 42;
const MOST_TRIANGLES = 125_000;

test('a frame is light enough to be drawn twice, once for each eye, wherever one works', async ({ page }) => {
  await openShift(page, PRESSURE);
  for (const place of ['ward', ...PLACES]) {
    if (place !== 'ward') await goTo(page, place);
    await advance(page, 1.5);
    await frame(page);
    const { calls, triangles } = await counts(page);
    expect(calls, place).toBeGreaterThan(10);
    expect(calls, place).toBeLessThanOrEqual(MOST_CALLS);
    expect(triangles, place).toBeLessThanOrEqual(MOST_TRIANGLES);
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 }, ...AT_ONCE });
  test('a finger on a phone pumps in the picture, and marks on the dial', async ({ page }) => {
    await openShift(page, PRESSURE);
    await page.locator('[role="tab"][data-place="pressure"]').tap();
    // with a cuff taken from the tray, the picture is of the arm
    await page.locator('[data-target="cuff-adult"]').tap();
    await advance(page, 0.5);
    await frame(page);
    const bulb = await where(page, 'bulb_body');
    await page.touchscreen.tap(bulb.x, bulb.y);
    await frame(page);
    await until(page, ({ gauge }) => gauge > 0);
    await page.locator('.dial').tap();
    await advance(page, 0.1);
    expect((await facts(page)).marks).toHaveLength(1);
    await page.locator('[role="tab"][data-place="count"]').tap();
    await page.locator('[data-target="pulse-radial"]').tap();
    await until(page, ({ felt }) => felt.count > 0);
    await page.locator('[role="tab"][data-place="say"]').tap();
    await expect(page.locator('[data-topic="answer"]')).toBeVisible();
    await expect(page.locator('[data-target="pulse-radial"]')).toBeHidden();
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

test('where a class is announced the sound is off, until somebody switches it on; for that visit alone', async ({
  page,
}) => {
  const sound = page.getByRole('button', { name: 'Sound' });
  const isOn = (on: boolean) => expect(sound).toHaveAttribute('aria-pressed', String(on));
  await openShift(page, `${PRESSURE}&class=1`);
  await isOn(false);
  await expect(sound).toHaveAttribute('title', 'Sound is off for the class');
  await page.goto('#/');
  await page.reload();
  await openShift(page, PRESSURE);
  await isOn(true);
  await page.reload();
  await openShift(page, `${PRESSURE}&class=1`);
  await isOn(false);
  await sound.click();
  await isOn(true);
});
