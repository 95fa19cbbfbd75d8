import { expert } from '../../scenes/healthcare/vital-signs/expert.ts';
import { workByController } from './by-controller.ts';
import { expect, type Headset, test } from './headset.ts';
import type { HandName } from './headset-page.ts';
import { writing } from './headset-seen.ts';
import { host } from './headset-steps.ts';

/** A patient with every kind of trap, as by the keyboard. */
const ROUND = '#/shift/healthcare/vital-signs?seed=11&level=prove';
/** No round of a careful person takes longer, simulated seconds. */
const MOST_SECONDS = 20 * 60;

interface Kept {
  host: { recording(): { log: unknown[][] }; score(): { total: number; pass: boolean; errors: unknown[] } };
}

/** The whole round, from the page's button to the debrief, by what these hands press. */
async function wholeRound(headset: Headset, hands: readonly HandName[]): Promise<void> {
  const { page } = headset;
  await workByController(headset, expert(), hands, () => false, MOST_SECONDS);
  const { recording, score } = await page.evaluate(() => {
    const { host } = window.__firstShift as Kept;
    return { recording: host.recording(), score: host.score() };
  });
  expect(score).toMatchObject({ total: 100, pass: true, errors: [] });
  expect(recording.log.filter(([kind]) => kind === 'by')).toEqual([['by', expect.any(Number), 'controller']]);
  // still worn: the debrief is there too, and so is the way on
  await headset.until(() => __headset.regions().some(({ id }) => id === 'again'));
  const { letters, small } = await writing(headset);
  expect(letters.map(({ on }) => on)).toContain('ending');
  expect(small, 'what is too small to read').toEqual([]);
}

test('a whole round by two controllers, from the page to the debrief and to another patient', async ({
  headset,
  page,
}) => {
  test.setTimeout(500_000);
  await headset.open(ROUND);
  await headset.enterVR();
  await wholeRound(headset, ['right', 'left']);
  await headset.press('right', 'again');
  await headset.region('tab go-to');
  await headset.world(1);
  expect((await host(page)).tick, 'another one, from the beginning').toBe(60);
  await headset.endSession();
});

test('a whole round by the left controller alone', async ({ headset }) => {
  test.setTimeout(500_000);
  await headset.open(ROUND);
  await headset.page.evaluate(() => __headset.connect('right', false));
  await headset.enterVR();
  await wholeRound(headset, ['left']);
});
