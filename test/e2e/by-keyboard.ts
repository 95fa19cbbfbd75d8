import type { Page } from '@playwright/test';
import { affordances, thingOf } from '../../scenes/healthcare/vital-signs/affordances.ts';
import type { Bot } from '../../scenes/healthcare/vital-signs/expert.ts';
import { TOPICS } from '../../scenes/healthcare/vital-signs/lines.ts';
import type { PlaceId } from '../../scenes/healthcare/vital-signs/next.ts';
import type { VitalSignsFacts } from '../../scenes/healthcare/vital-signs/state.ts';
import { bedside } from '../../scenes/healthcare/vital-signs/words/en-bedside.ts';
import { talk } from '../../scenes/healthcare/vital-signs/words/en-talk.ts';
import type { Act, Placement } from '../../src/engine/action.ts';
import { advance } from './harness.ts';

/** What can be done, in the words of the page. */
export const things = affordances(bedside, talk);
/** Where a thing is worked with. */
const PLACE_OF: readonly (readonly [RegExp, PlaceId])[] = [
  [/^(dispenser|hands.*)$/, 'hands'],
  [/^(band|order|board)$/, 'person'],
  [/^(curtain|bed-height|bed-head|brake|call-light)$/, 'bed'],
  [/^(arm|arm-right|arm-left|sleeve|tape)$/, 'arm'],
  [/^(pulse-radial|count-pulse|count-breaths)$/, 'count'],
  [/^(pulse-brachial|cuff.*|snug|chestpiece|earpieces|wipe-stethoscope|wipe-cuff|bulb|valve|gauge)$/, 'pressure'],
  [/^(cover|probe|eject)$/, 'temperature'],
  [/^(chart.*|pulse|breaths|systolic|diastolic|temperature|call-.*|later-.*|sign|finish)$/, 'chart'],
];
export const placeOf = (target: string) => PLACE_OF.find(([those]) => those.test(target))?.[1] ?? null;
/** The rows of a page are fewer than this: a Tab that has gone so far goes round. */
const MOST_TABS = 90;
/** How often the world is looked at, seconds: while it is pumped, while the needle falls, while beats are felt, else. */
export const LOOKS = { pumping: 0.1, falling: 0.2, feeling: 0.3, otherwise: 0.5 };

/** Whether the focus is on what is looked for. */
const isOn = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Tab after Tab, until the focus is on what is looked for. Throws an Error when none leads there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    if (await isOn(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${selector}`);
}

/** Goes to a place: to the row of places by Tab, along it by arrows, there by Enter. */
async function goTo(page: Page, place: string): Promise<void> {
  const tab = `[role="tab"][data-place="${place}"]`;
  if (await page.locator(`${tab}[aria-selected="true"]`).count()) return;
  await tabTo(page, '[role="tab"]');
  for (let i = 0; !(await isOn(page, tab)); i++) {
    if (i > 12) throw new Error(`no arrow leads to ${place}`);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
}

async function say(page: Page, line: string): Promise<void> {
  const topic = Object.entries(TOPICS).find(([, lines]) => (lines as readonly string[]).includes(line))?.[0];
  if (!(await page.locator(`[data-topic="${topic}"][aria-expanded="true"]`).count())) {
    await tabTo(page, `[data-topic="${topic}"]`);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, `[data-target="${line}"]`);
  await page.keyboard.press('Enter');
}

/** Opens the list of spots, and chooses the one that is meant. */
async function put(page: Page, target: string, at: Placement): Promise<void> {
  const thing = thingOf(things, target);
  const spots = thing?.kind === 'place' ? thing.spots : [];
  const name = spots.find((spot) => spot.at.spot === at.spot && spot.at.x === at.x && spot.at.y === at.y)?.name;
  if (!name) throw new Error(`no spot of ${target} is at ${JSON.stringify(at)}`);
  await tabTo(page, `[data-target="${target}"] .cover`);
  await page.keyboard.press('Enter');
  const button = page.locator(`[data-target="${target}"] .spots`).getByRole('button', { name, exact: true });
  for (let i = 0; !(await button.evaluate((one) => one === document.activeElement)); i++) {
    if (i > spots.length) throw new Error(`no Tab leads to ${name}`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

/** Slides: page keys while it is far, arrows when it is near. */
async function slide(page: Page, target: string, to: number): Promise<void> {
  const thing = thingOf(things, target);
  if (thing?.kind !== 'set') throw new Error(`${target} does not slide`);
  await tabTo(page, `[data-target="${target}"] input`);
  const input = page.locator(`[data-target="${target}"] input`);
  if (to === thing.most) await page.keyboard.press('End');
  if (to === thing.least) await page.keyboard.press('Home');
  for (let i = 0; i < 80; i++) {
    const off = to - Number(await input.inputValue());
    if (off === 0) return;
    const far = Math.abs(off) >= thing.page && thing.page > thing.step;
    await page.keyboard.press(off > 0 ? (far ? 'PageUp' : 'ArrowRight') : far ? 'PageDown' : 'ArrowLeft');
  }
  throw new Error(`${target} does not come to ${to}`);
}

/** Does one thing with Tab, Enter, arrows and digits, and nothing else. */
async function doByKeys(page: Page, { verb, target, value }: Act): Promise<void> {
  if (verb === 'say') return say(page, target);
  const place = verb === 'read' && target === 'sign' ? 'arm' : placeOf(target);
  if (place) await goTo(page, place);
  if (verb === 'place') return put(page, target, value as Placement);
  if (verb === 'set') return slide(page, target, value as number);
  if (verb === 'write') {
    await tabTo(page, `[data-target="${target}"] input`);
    await page.keyboard.type(target === 'temperature' ? ((value as number) / 10).toFixed(1) : String(value));
    return;
  }
  await tabTo(page, `[data-target="${target}"]${verb === 'read' ? '[data-verb="read"]' : ':not([data-verb])'}`);
  await page.keyboard.press('Enter');
}

/** How closely the world is looked at now. */
export function lookOf({ gauge, valve, squeeze, pumping, fingers }: VitalSignsFacts): keyof typeof LOOKS {
  if (valve > 0 && gauge > 0.5) return 'falling';
  if (gauge > 0.5 || squeeze > 0 || pumping) return 'pumping';
  return fingers === null ? 'otherwise' : 'feeling';
}

/** Lets a bot do the work, whose hands are the keys of a keyboard, until the round is over. `most`: simulated seconds. */
export async function workByKeyboard(page: Page, bot: Bot, most: number): Promise<void> {
  for (let gone = 0; gone < most; ) {
    const seen = await page.evaluate(() => {
      const { host } = (
        window as unknown as { __firstShift: { host: { facts: unknown; tick: number; ended: boolean } } }
      ).__firstShift;
      return { facts: host.facts, tick: host.tick, ended: host.ended };
    });
    if (seen.ended) return;
    const facts = seen.facts as VitalSignsFacts;
    for (const act of bot(facts, seen.tick)) await doByKeys(page, act);
    const seconds = LOOKS[lookOf(facts)];
    await advance(page, seconds);
    gone += seconds;
  }
  throw new Error(`the round is not over after ${most} s`);
}
