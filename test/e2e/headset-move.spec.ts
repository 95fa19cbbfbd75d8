import { expect, test } from './headset.ts';
import type { Point } from './headset-page.ts';
import { far, goTo, SHIFT } from './headset-steps.ts';

// Whoever turns and jumps comes to where they wanted, and is never carried anywhere else.

/** Whoever turns does not feel themselves pulled aside, metres. */
const STILL = 0.01;
const SETTINGS = 'first-shift:settings';
const flat = ([x, , z]: Point, [a, , c]: Point) => Math.hypot(x - a, z - c);
/** By how many degrees one is turned further to the left than the other, from -180 to 180. */
const turned = (from: number, to: number) => ((((to - from + 180) % 360) + 360) % 360) - 180;

test('a turn is about the head, by as much as was chosen, now and at the next visit', async ({ headset, page }) => {
  await headset.open(SHIFT);
  // not in the middle of the room: who turns about that is carried away
  await headset.enterVR({ x: 0.7, z: -0.4, yaw: 0.5 });
  const turn = async (to: 'left' | 'right', degrees: number) => {
    const before = await headset.head();
    // the right hand rests on the board, which its stick would push
    await headset.snapTurn(to, 'left');
    const after = await headset.head();
    expect(far(before.at, after.at)).toBeLessThan(STILL);
    expect(turned(before.yaw, after.yaw)).toBeCloseTo(to === 'left' ? degrees : -degrees, 1);
  };
  await headset.rest();
  await turn('left', 30);
  await turn('left', 30);
  await turn('right', 30);
  await headset.click('right', 100, 'b-button');
  await headset.press('right', 'turn 45');
  await headset.press('right', 'go on');
  await headset.rest();
  await turn('right', 45);
  expect(JSON.parse((await page.evaluate((key) => localStorage.getItem(key), SETTINGS)) ?? '{}')).toMatchObject({
    turnDegrees: 45,
  });
  await page.reload();
  await headset.open(SHIFT);
  await headset.enterVR({ x: 0.7, z: -0.4 });
  await headset.rest();
  await turn('left', 45);
});

test('text as large as it was chosen on the veil, on the board and at the next visit', async ({ headset, page }) => {
  await headset.open(SHIFT);
  await headset.enterVR();
  const between = async () => {
    const [first, second] = [await headset.region('tab here'), await headset.region('tab go-to')];
    return far(first.at, second.at);
  };
  const before = await between();
  await headset.click('right', 100, 'b-button');
  await headset.press('right', 'size 150');
  await headset.press('right', 'go on');
  expect((await between()) / before).toBeCloseTo(1.5, 2);
  await page.reload();
  await headset.open(SHIFT);
  await headset.enterVR();
  expect((await between()) / before).toBeCloseTo(1.5, 2);
});

test('a jump lands where the arc does, and nowhere in the bed', async ({ headset }) => {
  await headset.open(SHIFT);
  await headset.enterVR({ x: 0.5, z: 0.3, yaw: 1 });
  for (const to of [
    [1.9, 1.2],
    [2.2, -0.6],
    [0.6, -1.2],
    [2.4, 1.6],
  ] as [number, number][]) {
    await headset.rest();
    const before = await headset.head();
    await headset.teleport('right', to);
    const { at, yaw } = await headset.head();
    expect(flat(at, [to[0], 0, to[1]])).toBeLessThan(0.1);
    expect(at[1]).toBeCloseTo(before.at[1], 3);
    expect(turned(before.yaw, yaw)).toBeCloseTo(0, 3);
    await headset.snapTurn('left');
  }
  const before = await headset.head();
  await headset.rest();
  await headset.teleport('left', [0.3, 0]);
  expect(far((await headset.head()).at, before.at), 'nobody stands in the bed').toBeLessThan(STILL);
});

test('whoever sits sees with the eyes of those who stand', async ({ headset }) => {
  await headset.open(SHIFT);
  await headset.enterVR({ height: 1.2, x: 0.3 });
  expect((await headset.head()).at[1]).toBeCloseTo(1.5, 2);
  await goTo(headset, 'person');
  expect((await headset.head()).at[1]).toBeCloseTo(1.5, 2);
  // with everything still in reach
  await headset.press('right', 'tab say');
});

test('whoever stands has the floor under their feet', async ({ headset, page }) => {
  await headset.open(SHIFT);
  await headset.enterVR({ height: 1.65 });
  expect((await headset.head()).at[1]).toBeCloseTo(1.65, 2);
  expect(await page.evaluate(() => __headset.floor())).toBeCloseTo(0, 6);
});
