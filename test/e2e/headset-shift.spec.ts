import { expert } from '../../scenes/healthcare/vital-signs/expert.ts';
import type { VitalSignsFacts } from '../../scenes/healthcare/vital-signs/state.ts';
import { workByController } from './by-controller.ts';
import { expect, test } from './headset.ts';

/** A patient with every kind of trap. */
const ROUND = '#/shift/healthcare/vital-signs?seed=11&level=prove';
const MOST_SECONDS = 3 * 60;

interface Kept {
  host: { recording(): { log: unknown[][] } };
}

test('hands, greeting and identity by two controllers and what stands on the board', async ({ headset, page }) => {
  test.setTimeout(240_000);
  await headset.open(ROUND);
  await headset.enterVR();
  const isKnown = ({ identity }: VitalSignsFacts) => identity.bandRead && identity.orderRead;
  await workByController(headset, expert(), ['right', 'left'], isKnown, MOST_SECONDS);
  const { log } = await page.evaluate(() => (window.__firstShift as Kept).host.recording());
  expect(log.filter(([kind]) => kind === 'by')).toEqual([['by', expect.any(Number), 'controller']]);
  const verbs = new Set(log.map(([, , what]) => (typeof what === 'string' ? what : '')));
  expect([...verbs]).toEqual(expect.arrayContaining(['say', 'press', 'grab', 'read']));
});
