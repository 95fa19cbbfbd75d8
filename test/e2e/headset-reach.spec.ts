import { expect, test } from './headset.ts';
import { goTo, PLACES, paused, pumping, reveal, SHIFT, toBulb } from './headset-steps.ts';

// Everything is within reach, of either hand, by ray or by touch, whatever the controllers look like.

for (const hand of ['left', 'right'] as const) {
  test(`with the ${hand} controller alone everything is in reach`, async ({ headset, page }) => {
    await headset.open(SHIFT);
    await headset.enterVR();
    await headset.connect(hand === 'left' ? 'right' : 'left', false);
    await headset.rest();
    for (const place of PLACES) {
      await goTo(headset, place, hand);
      const tabs = (await headset.regions()).map(({ id }) => id).filter((id) => id.startsWith('tab '));
      expect(tabs.length).toBeGreaterThan(2);
      for (const tab of tabs) {
        await headset.press(hand, tab);
        if (tab === 'tab go-to') await headset.region('place ward');
        const ids = (await headset.regions()).map(({ id }) => id);
        if (tab === 'tab say') expect(ids.join(' '), `what can be said at ${place}`).toContain('topic ');
      }
    }
    const far = hand === 'left' ? 'y-button' : 'b-button';
    await headset.click(hand, 100, far);
    expect(await paused(page)).toBe(true);
    await headset.press(hand, 'go on');
    expect(await paused(page)).toBe(false);
    await headset.click(hand, 100, far);
    expect(await paused(page)).toBe(true);
    await headset.click(hand, 100, far);
    expect(await paused(page), 'the same button goes on').toBe(false);
  });
}

test('nothing but the veil can be pressed while time stands still', async ({ headset, page }) => {
  await toBulb(headset);
  await reveal(headset, 'bulb');
  const { at } = await headset.region('bulb');
  await headset.click('right', 100, 'b-button');
  expect((await headset.regions()).map(({ id }) => id)).not.toContain('bulb');
  await headset.grabFar('right', at);
  await headset.release('right');
  await headset.press('right', 'go on');
  await headset.world(0.5);
  expect(await pumping(page)).toBe(false);
});

test("the tip of a controller presses what is on the board, once, and the thing's own row", async ({
  headset,
  page,
}) => {
  await toBulb(headset);
  const go = await headset.region('tab go-to');
  await headset.poke('right', go.at, { normal: go.normal });
  const chart = await headset.region('place chart');
  await headset.poke('left', chart.at, { normal: chart.normal });
  await headset.region('tab chart');
  await headset.rest();
  await goTo(headset, 'pressure');
  await headset.press('left', 'tab measure');
  await reveal(headset, 'bulb', 'left');
  await headset.rest();
  const bulb = await headset.region('bulb');
  // a quick one holds on, and the next one lets go
  await headset.poke('right', bulb.at, { normal: bulb.normal });
  await headset.world(0.3);
  expect(await pumping(page)).toBe(true);
  await headset.poke('right', bulb.at, { normal: bulb.normal });
  await headset.world(0.3);
  expect(await pumping(page)).toBe(false);
});

test('without the models of the controllers there are plain hands', async ({ headset, page, faults }) => {
  await page.route('**/xr/profiles/**', (route) => route.fulfill({ status: 404, body: '' }));
  await headset.open(SHIFT);
  await headset.enterVR({ models: false });
  await headset.step(30);
  const plain = await page.evaluate(() => {
    interface Thing {
      visible: boolean;
      parent: Thing | null;
      name: string;
      traverse(each: (thing: Thing) => void): void;
    }
    const { scene } = __headset.space() as unknown as { scene: Thing };
    const isSeen = (thing: Thing | null): boolean => !thing || (thing.visible && isSeen(thing.parent));
    let count = 0;
    scene.traverse((thing) => void (thing.name === 'plain hand' && isSeen(thing) && count++));
    return count;
  });
  expect(plain).toBe(2);
  await headset.press('right', 'tab go-to');
  await headset.press('left', 'place chart');
  await headset.region('tab chart');
  // the browser says what was not there, and the library what it cannot show: nothing else
  const others = faults.filter((fault) => !/xr\/profiles|fetch|profile|404|Not Found|controller/i.test(fault));
  expect(others).toEqual([]);
  faults.length = 0;
});
