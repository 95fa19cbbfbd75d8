import { expert } from '../../scenes/healthcare/vital-signs/expert.ts';
import { workByController } from './by-controller.ts';
import { expect, test } from './headset.ts';
import type { HandName } from './headset-page.ts';

/** A patient with every kind of trap. */
const ROUND = '#/shift/healthcare/vital-signs?seed=11&level=prove';
const MOST_SECONDS = 3 * 60;

interface Kept {
  host: { recording(): { log: unknown[][] } };
}

for (const hands of [['right', 'left'], ['left']] as const satisfies readonly (readonly HandName[])[]) {
  test(`hands, greeting and identity by what stands on the board: ${hands.join(' and ')}`, async ({
    headset,
    page,
  }) => {
    test.setTimeout(240_000);
    await headset.open(ROUND);
    if (hands.length === 1) await page.evaluate(() => __headset.connect('right', false));
    await headset.enterVR();
    await workByController(
      headset,
      expert(),
      hands,
      ({ identity }) => identity.bandRead && identity.orderRead,
      MOST_SECONDS,
    );
    const { log } = await page.evaluate(() => (window.__firstShift as Kept).host.recording());
    expect(log.filter(([kind]) => kind === 'by')).toEqual([['by', expect.any(Number), 'controller']]);
    const verbs = new Set(log.map(([, , what]) => (typeof what === 'string' ? what : '')));
    expect([...verbs]).toEqual(expect.arrayContaining(['say', 'press', 'grab', 'read']));
  });
}
