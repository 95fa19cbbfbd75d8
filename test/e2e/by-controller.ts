import type { Bot } from '../../scenes/healthcare/vital-signs/expert.ts';
import { TOPICS } from '../../scenes/healthcare/vital-signs/lines.ts';
import type { VitalSignsFacts } from '../../scenes/healthcare/vital-signs/state.ts';
import type { Act, Placement } from '../../src/engine/action.ts';
import { LOOKS, lookOf, placeOf, things } from './by-keyboard.ts';
import type { Headset } from './headset.ts';
import type { HandName } from './headset-page.ts';

/** On which sheet of its place a thing is; on the first where nothing is said. */
const SHEET_OF: readonly (readonly [RegExp, string])[] = [
  [/^(bulb|valve|gauge)$/, 'measure'],
  [/^(chart.*|pulse|breaths|systolic|diastolic|temperature|call-(?!light).*|later-.*|sign|finish)$/, 'chart'],
];
const sheetOf = (target: string) => SHEET_OF.find(([those]) => those.test(target))?.[1] ?? 'here';

/** Whose hands are controllers: every press is by one of `hands`, taken in turn. */
class Student {
  private place = 'ward';
  private sheet = 'here';
  private turn = 0;

  constructor(
    private readonly headset: Headset,
    private readonly hands: readonly HandName[],
  ) {}

  /** Does one thing by what stands on the board. */
  async act({ verb, target, value }: Act): Promise<void> {
    if (verb === 'say') return this.say(target);
    await this.goTo(verb === 'read' && target === 'sign' ? 'arm' : (placeOf(target) ?? this.place));
    await this.open(verb === 'read' ? 'here' : sheetOf(target));
    if (verb === 'place') return this.put(target, value as Placement);
    if (verb === 'set') return this.slide(target, value as number);
    if (verb === 'write') return this.write(target, value as number);
    await this.press(verb === 'read' ? `read ${target}` : target);
    if (verb === 'read') await this.press('back');
  }

  private async goTo(place: string): Promise<void> {
    if (place === this.place) return;
    await this.press('tab go-to');
    await this.press(`place ${place}`);
    await this.headset.rest();
    this.place = place;
    this.sheet = 'here';
  }

  private async open(sheet: string): Promise<void> {
    if (sheet === this.sheet) return;
    await this.press(`tab ${sheet}`);
    this.sheet = sheet;
  }

  private async say(line: string): Promise<void> {
    const topic = Object.entries(TOPICS).find(([, lines]) => (lines as readonly string[]).includes(line))?.[0];
    await this.open('say');
    await this.press(`topic ${topic}`);
    await this.press(line);
    await this.press('back');
  }

  private async put(target: string, at: Placement): Promise<void> {
    const thing = Object.values(things).find((one) => one.kind === 'place' && one.target === target);
    const spots = thing?.kind === 'place' ? thing.spots : [];
    const i = spots.findIndex((spot) => spot.at.spot === at.spot && spot.at.x === at.x && spot.at.y === at.y);
    await this.press(target);
    await this.press(`${target} spot ${i}`);
    await this.press('back');
  }

  private async slide(target: string, to: number): Promise<void> {
    const thing = Object.values(things).find((one) => one.kind === 'set' && one.target === target);
    if (thing?.kind !== 'set') throw new Error(`${target} does not slide`);
    for (let i = 0; i < 80; i++) {
      const off = to - thing.value((await this.facts()) as VitalSignsFacts);
      if (off === 0) return;
      const by = Math.abs(off) >= thing.page && thing.page > thing.step ? thing.page : thing.step;
      // at an end there is no more, and a large step is what is left
      await this.press(`${target} ${off > 0 ? '+' : '-'}${by}`);
      await this.headset.world(0.1, { most: 1 });
    }
    throw new Error(`${target} does not come to ${to}`);
  }

  private async write(target: string, value: number): Promise<void> {
    await this.press(target);
    const text = target === 'temperature' ? (value / 10).toFixed(1) : String(value);
    for (const digit of text) await this.press(`key ${digit}`);
    await this.press('key done');
  }

  /** Aims at it and pulls the trigger. */
  private press(id: string): Promise<void> {
    const hand = this.hands[this.turn++ % this.hands.length] as HandName;
    return this.headset.press(hand, id, { holdMs: 60 });
  }

  private facts(): Promise<unknown> {
    return this.headset.page.evaluate(() => (window.__firstShift as { host: { facts: unknown } }).host.facts);
  }
}

/** Lets a bot do the work, whose hands are controllers, until the facts say that it is `done`, or the round is over. `most`: simulated seconds. */
export async function workByController(
  headset: Headset,
  bot: Bot,
  hands: readonly HandName[],
  done: (facts: VitalSignsFacts) => boolean,
  most: number,
): Promise<void> {
  const student = new Student(headset, hands);
  for (let gone = 0; gone < most; ) {
    const seen = await headset.page.evaluate(() => {
      const { facts, tick, ended } = (window.__firstShift as { host: { facts: unknown; tick: number; ended: boolean } })
        .host;
      return { facts, tick, ended };
    });
    const facts = seen.facts as VitalSignsFacts;
    if (seen.ended || done(facts)) return;
    for (const act of bot(facts, seen.tick)) await student.act(act);
    const seconds = LOOKS[lookOf(facts)];
    await headset.world(seconds, { most: 1 });
    gone += seconds;
  }
  throw new Error(`it is not done after ${most} s`);
}
