import { where } from './bedside.ts';
import { expect, test } from './headset.ts';
import { grabBulb, host, isBulbFree, paused, pumping, SHIFT, stood, toBulb } from './headset-steps.ts';

// Whoever comes and goes in the middle of their work finds it as it was; and nothing goes on that they cannot see.

test('in and out in the middle of an attempt, and in again', async ({ headset, page }) => {
  await headset.open(SHIFT);
  await headset.world(3);
  await page.locator('[role="tab"][data-place="person"]').click();
  await headset.step(60);
  await page.locator('[data-topic="greet"]').click();
  await page.locator('[data-target="greet-short"]').click();
  await headset.world(2);
  const before = await host(page);
  expect(before.facts.lines.length).toBe(1);
  const onPage = await where(page, 'mouth');

  await headset.enterVR();
  const inside = await host(page);
  expect(inside).toEqual(before);
  expect(inside.paused).toBe(false);
  await headset.world(1);
  expect((await host(page)).tick).toBe(before.tick + 60);
  await headset.press('right', 'tab go-to');
  await headset.press('right', 'leave');
  await headset.until(() => !__headset.device.activeSession);
  await headset.step(3);

  expect(await page.evaluate(() => __headset.space().gl.xr.isPresenting)).toBe(false);
  expect(await paused(page)).toBe(false);
  expect((await host(page)).facts.lines).toEqual(before.facts.lines);
  await headset.world(1);
  expect((await host(page)).tick).toBe(before.tick + 120);
  const now = await where(page, 'mouth');
  expect(Math.hypot(now.x - onPage.x, now.y - onPage.y), 'the page looks at the person as before').toBeLessThan(3);
  const { canvas, box } = await page.evaluate(() => {
    const one = document.querySelector('.stage canvas') as HTMLCanvasElement;
    const { width, height } = one.getBoundingClientRect();
    const around = (one.parentElement as HTMLElement).getBoundingClientRect();
    return {
      canvas: [width, height, one.width / devicePixelRatio, one.height / devicePixelRatio].map(Math.round),
      box: [around.width, around.height, around.width, around.height].map(Math.round),
    };
  });
  expect(canvas, 'the picture is as large as its box').toEqual(box);

  await headset.enterVR();
  expect(await paused(page)).toBe(false);
  await headset.press('left', 'tab go-to');
  await headset.press('left', 'place chart');
  await headset.region('tab chart');
  await headset.world(1);
  expect((await host(page)).tick).toBe(before.tick + 180);
});

test('from the first page straight into the headset; whoever goes back is out of it', async ({ headset, page }) => {
  await page.goto('./');
  await headset.until(() => document.querySelector('.card .vr'));
  await headset.enterVR({ button: /^Sign-off in VR$/ });
  await headset.region('tab go-to');
  await headset.world(1);
  expect((await host(page)).tick, 'time began with the first picture').toBe(60);
  await page.goBack();
  await headset.until(() => !__headset.device.activeSession);
});

for (const [state, keepsInputs] of [
  ['visible-blurred', true],
  ['hidden', false],
] as const) {
  test(`${state} with the bulb in hand, controllers ${keepsInputs ? 'kept' : 'gone'}`, async ({ headset, page }) => {
    await toBulb(headset);
    await grabBulb(headset);
    await headset.visibility(state, { keepsInputs });
    const { tick, paused: stands } = await host(page);
    expect(stands).toBe(true);
    await headset.world(5);
    expect((await host(page)).tick, 'no time passes unseen').toBe(tick);
    await headset.visibility('visible', { keepsInputs });
    expect(await paused(page), 'it goes on by itself').toBe(false);
    await isBulbFree(headset);
  });
}

test('a pause that somebody wanted outlasts a look at the menu', async ({ headset, page }) => {
  await headset.open(SHIFT);
  await headset.enterVR();
  await headset.click('right', 100, 'b-button');
  expect(await paused(page)).toBe(true);
  await headset.visibility('visible-blurred');
  await headset.visibility('visible');
  expect(await paused(page)).toBe(true);
  await headset.press('right', 'go on');
  expect(await paused(page)).toBe(false);
});

test('a session that ends by itself with the bulb in hand leaves a pause on the page', async ({ headset, page }) => {
  await toBulb(headset);
  await grabBulb(headset);
  await headset.endSession();
  expect(await paused(page)).toBe(true);
  await expect(page.locator('.pause-veil')).toBeVisible();
  await headset.step(72);
  await page.locator('.pause-veil button').click();
  await headset.world(0.2);
  expect(await paused(page)).toBe(false);
  expect(await pumping(page)).toBe(false);
  await headset.page.evaluate(() => __headset.set('right', 'trigger', 0));
  await headset.enterVR();
  expect(await paused(page)).toBe(false);
  await headset.press('right', 'tab measure');
  await isBulbFree(headset);
});

test('a controller that goes with the bulb in hand: pause, and on with the other one', async ({ headset, page }) => {
  await toBulb(headset);
  await grabBulb(headset);
  await headset.connect('right', false);
  expect(await paused(page)).toBe(true);
  await headset.press('left', 'go on');
  expect(await paused(page)).toBe(false);
  await headset.world(0.2);
  expect(await pumping(page)).toBe(false);
  await headset.press('left', 'tab measure');
  await grabBulb(headset, 'left');
  await headset.release('left');
  await headset.connect('right', true);
  await headset.rest();
  expect(await paused(page), 'nothing stops for one that comes').toBe(false);
  await isBulbFree(headset);
});

test('a controller that comes back with the bulb let go: it goes on by itself', async ({ headset, page }) => {
  await toBulb(headset);
  await grabBulb(headset);
  await headset.connect('right', false);
  expect(await paused(page)).toBe(true);
  await headset.page.evaluate(() => __headset.set('right', 'trigger', 0));
  await headset.connect('right', true);
  expect(await paused(page)).toBe(false);
  await isBulbFree(headset);
});

test('a controller that the cameras lose keeps what it holds', async ({ headset, page }) => {
  await toBulb(headset);
  await grabBulb(headset);
  await headset.loseTracking('right');
  await headset.world(1);
  expect(await pumping(page)).toBe(true);
  await headset.release('right');
  await headset.world(0.2);
  expect(await pumping(page)).toBe(false);
  await headset.findTracking('right');
  await isBulbFree(headset);
});

test('all controllers asleep for two seconds: a pause, until one of them wakes', async ({ headset, page }) => {
  await headset.open(SHIFT);
  await headset.enterVR();
  await headset.connect('left', false);
  await headset.connect('right', false);
  await headset.step(72 * 1.5);
  expect(await paused(page), 'between two kinds of hands there is none for a moment').toBe(false);
  await headset.step(72);
  expect(await paused(page)).toBe(true);
  await headset.connect('left', true);
  expect(await paused(page)).toBe(false);
  await headset.rest();
  await headset.press('left', 'tab go-to');
});

test('the board is after a pause as it was before', async ({ headset }) => {
  await toBulb(headset);
  const seen = async () => {
    await headset.step(12);
    return (await headset.regions()).map(({ id }) => id);
  };
  const before = await seen();
  expect(before).toContain('gauge');
  await headset.visibility('visible-blurred');
  await headset.visibility('visible');
  expect(await seen()).toEqual(before);
});

test('a pause that began on the page ends in the headset, and is recorded as long as it was', async ({
  headset,
  page,
}) => {
  await headset.open(SHIFT);
  await headset.enterVR();
  await headset.endSession();
  expect(await paused(page)).toBe(true);
  await headset.step(10, 1000);
  // over the veil of the page the button can be reached by the keyboard
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('button')) if (/Enter VR/.test(button.textContent)) button.click();
  });
  await headset.until(() => __headset.space().gl.xr.isPresenting);
  await headset.step(5);
  await headset.rest();
  await headset.press('right', 'go on');
  const [seconds = 0] = await stood(page);
  expect(Math.abs(seconds - 10)).toBeLessThan(4);
});
