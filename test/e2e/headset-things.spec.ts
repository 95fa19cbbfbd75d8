import type { Page } from '@playwright/test';
import { expect, test } from './headset.ts';
import { along, type Point } from './headset-page.ts';
import { picture } from './headset-seen.ts';
import { far, goTo, host, pumping, SHIFT, toBulb } from './headset-steps.ts';

// The things themselves: taken, carried, squeezed, turned and rubbed by hands that are where the things are.

const cuffAt = async (page: Page) => (await host(page)).facts.cuff.spot;
/** How many marks there are in the picture. */
const marks = (page: Page) =>
  page.evaluate(() => {
    const { scene } = __headset.space() as unknown as {
      scene: { getObjectByName(name: string): { visible: boolean; geometry: { drawRange: { count: number } } } };
    };
    const { visible, geometry } = scene.getObjectByName('marks');
    return visible ? geometry.drawRange.count / 6 : 0;
  });

test('a cuff is taken by the ray, hangs in the hand on its way, and goes where the rings are', async ({
  headset,
  page,
}) => {
  await toBulb(headset);
  await headset.press('left', 'tab here');
  await headset.press('left', 'cuff-adult');
  await headset.world(0.2);
  await headset.rest();
  const cuff = along(await headset.where('cuff_off'), [0, 1, 0], 0.04);
  // from above: between the hip and the cuff lies the bulb
  await headset.pointAt('right', cuff, along(cuff, [0, 1, 0], 0.4));
  await headset.set('right', 'trigger', 1);
  // up and away from the arm, into the air
  await headset.lookAt(cuff);
  await headset.pointAt('right', along(cuff, [0, 1, 0], 1));
  const hand = await page.evaluate(() => __headset.rayOf('right'));
  expect(far(await headset.where('cuff_off'), hand), 'the hand has it').toBeLessThan(0.2);
  expect(await marks(page), 'where it fits, and nothing else').toBe(2);
  expect(await cuffAt(page)).toBe('bed');
  const elbow = await headset.where('artery_brachial');
  const wrist = await headset.where('artery_radial');
  const up = elbow.map((v, i) => v + ((v - (wrist[i] as number)) / 0.235) * 0.1) as Point;
  await headset.pointAt('right', up);
  if (process.env.PICTURES) await picture(headset, 'cuff-on-its-way');
  await headset.release('right');
  await headset.world(0.2);
  expect(await cuffAt(page)).toBe('upper-arm');
});

test('the hand closes on the bulb and squeezes it; the other one turns the valve by the wrist, or by the stick', async ({
  headset,
  page,
}) => {
  await toBulb(headset);
  await headset.press('left', 'tab here');
  await headset.press('left', 'cuff-adult');
  await headset.world(0.2);
  await headset.rest();
  await headset.grabNear('right', 'bulb_body');
  await headset.world(2);
  expect(await pumping(page)).toBe(true);
  await headset.release('right');
  await headset.world(0.2);
  expect(await pumping(page)).toBe(false);
  await headset.rest();
  const valve = async () => (await host(page)).facts.valve;
  const screw = await headset.where('valve_screw');
  await headset.grabNear('left', screw);
  // as a wrist opens a tap: clockwise, seen from behind the hand, is more
  await headset.carry('left', screw, { roll: -0.7 });
  await headset.world(0.3);
  await headset.release('left');
  const opened = await valve();
  expect(opened).toBeGreaterThan(20);
  await headset.rest();
  await headset.pointAt('left', screw);
  await headset.stick('left', 0, 1);
  await headset.world(0.5);
  await headset.stick('left', 0, 0);
  await headset.world(0.3);
  expect(await valve(), 'pulled back, it closes').toBeLessThan(opened);
});

test('two controllers that rub each other rub the hands, for as long as they do', async ({ headset, page }) => {
  await headset.open(SHIFT);
  await headset.enterVR();
  await goTo(headset, 'hands');
  await headset.press('left', 'dispenser');
  await headset.world(0.3);
  const rubbing = async () => (await host(page)).facts.hands.rubbing;
  const { at } = await headset.head();
  const middle: Point = [at[0], at[1] - 0.35, at[2] - 0.3];
  const apart = (metres: number) => along(middle, [1, 0, 0], metres);
  for (const hand of ['left', 'right'] as const) await headset.reach(hand, apart(hand === 'left' ? -0.06 : 0.06));
  await headset.world(1);
  expect(await rubbing(), 'hands that only are together').toBe(null);
  const rub = async (strokes: number) => {
    for (let i = 0; i < strokes; i++) {
      await headset.carry('right', along(apart(0.06), [0, 0, 1], i % 2 ? 0.06 : -0.06), { frames: 18, world: true });
    }
  };
  await rub(4);
  expect(await rubbing()).toBe('palms');
  await rub(30);
  expect(await rubbing(), 'one after the other').not.toBe('palms');
  await headset.world(1, { most: 72 });
  expect(await rubbing(), 'hands that stand still').toBe(null);
});
