import { expect, test } from './headset.ts';
import { picture, writing } from './headset-seen.ts';
import { goTo, PLACES, SHIFT } from './headset-steps.ts';

// Letters are as large as they are seen, and not as they were meant: from where the student stands, or sits.

/** Takes pictures of both eyes, too: for whoever wants to look. */
const LOOKS = Boolean(process.env.PICTURES);

for (const [who, height] of [
  ['sits', 1.2],
  ['stands', 1.65],
] as const) {
  test(`at every place whoever ${who} can read what is written there`, async ({ headset }) => {
    test.setTimeout(180_000);
    await headset.open(SHIFT, { drawn: LOOKS });
    await headset.enterVR({ height });
    const seen = new Set<string>();
    const look = async (where: string) => {
      await headset.rest();
      const { letters, small } = await writing(headset);
      expect(small, where).toEqual([]);
      for (const { on } of letters) seen.add(on);
      if (LOOKS) await picture(headset, `${where} ${who}`.replaceAll(' ', '-'));
    };
    const there = async (start: string) =>
      (await headset.regions()).map(({ id }) => id).filter((id) => id.startsWith(start));
    for (const place of PLACES) {
      await goTo(headset, place);
      for (const tab of await there('tab ')) {
        await headset.press('right', tab);
        await look(`${place} ${tab}`);
        for (const paper of await there('read ')) {
          await headset.press('left', paper);
          await look(`${place} ${paper}`);
          await headset.press('left', 'back');
        }
      }
    }
    await headset.click('right', 100, 'b-button');
    await look('paused');
    expect([...seen]).toEqual(expect.arrayContaining(['board', 'wrist', 'caption', 'paused']));
  });
}
