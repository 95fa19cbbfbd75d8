import { expect, test } from './headset.ts';
import { counts } from './headset-seen.ts';
import { goTo, PLACES, SHIFT } from './headset-steps.ts';

// What a headset has to draw, and to keep.

/** Both eyes together, and what a Quest 2 draws 72 times a second. */
const MOST_CALLS = 120;
const MOST_TRIANGLES = 300_000;
/** A heap is never twice the same; what leaks with every frame or tick is more than this in five minutes. */
const HEAP_MIB = 2;

test('what is drawn at each place is what a headset can draw, and no visit leaves anything behind', async ({
  headset,
}) => {
  test.setTimeout(180_000);
  await headset.open(SHIFT);
  await headset.enterVR();
  await headset.world(1);
  for (const place of PLACES) {
    await goTo(headset, place);
    await headset.world(0.5);
    const { calls, triangles } = await counts(headset);
    expect.soft(calls, place).toBeLessThanOrEqual(MOST_CALLS);
    expect.soft(triangles, place).toBeLessThanOrEqual(MOST_TRIANGLES);
  }
});

test('two minutes at work keep no more of the heap in the headset than on the page', async ({ headset }) => {
  test.setTimeout(240_000);
  await headset.open(SHIFT);
  const grown = async () => {
    await headset.world(10, { most: 100 });
    const before = await counts(headset);
    await headset.world(120, { most: 200 });
    const after = await counts(headset);
    return after.heapMiB - before.heapMiB;
  };
  // the shift itself remembers what happened in it
  const onPage = await grown();
  await headset.enterVR();
  expect(await grown()).toBeLessThan(onPage + HEAP_MIB);
});

test('coming and going leaves nothing behind', async ({ headset, page }) => {
  test.setTimeout(120_000);
  await headset.open(SHIFT);
  const round = async () => {
    await headset.enterVR();
    // an arc, a veil and a page of the board
    await headset.rest();
    await headset.stick('right', 0, -1);
    await headset.stick('right', 0, 0);
    await headset.click('right', 100, 'b-button');
    await headset.press('right', 'go on');
    await headset.press('right', 'tab go-to');
    await headset.press('right', 'leave');
    await headset.until(() => !__headset.device.activeSession);
    await headset.step(5);
    return counts(headset);
  };
  await round();
  const before = await round();
  for (let i = 0; i < 4; i++) await round();
  const after = await round();
  expect([after.geometries, after.textures]).toEqual([before.geometries, before.textures]);
  expect(after.heapMiB - before.heapMiB).toBeLessThan(HEAP_MIB);
  expect(await page.evaluate(() => __headset.regions?.().length)).toBe(0);
});
