import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { due } from './called.ts';
import type { Line } from './lines.ts';
import { isWithinMinutes } from './minutes.ts';
import { RESTED_MINUTES } from './posture.ts';
import { DRINK_MINUTES } from './probe.ts';
import { LOW_BED_CM } from './room.ts';
import { VITALS, type VitalSignsFacts } from './state.ts';

/** What was done that has a consequence worth explaining, at the level where wrong actions are explained. */
export const SLIPS = [
  'dirty-touch', 'wet-hands', 'led', 'unchecked', 'no-leave', 'over-sleeve', 'low-arm', 'legs', 'back', 'cuff-size', 'loose', 'tight', 'forbidden-arm', 'no-rest',
  'short-count', 'announced', 'talked', 'beats-at-once', 'too-fast', 'refilled', 'over', 'hot-drink', 'no-cover', 'lips-open', 'probe-place', 'odd', 'diagnosed', 'bed-high', 'not-called',
] as const; // biome-ignore format: a list to be read across
export type Slip = (typeof SLIPS)[number];

/** Where a careful person would look up: ticks, mmHg, degrees of the valve. */
const LEAST_COUNT_TICKS = 28 * TICKS_PER_SECOND;
const BEATS_AT_ONCE = 10;
const TOO_OPEN = 48;
const REFILL = 12;
const FALLS = 1;
const HIGH = 200;

/** What is looked at now and was looked at a tick ago. */
interface Look {
  readonly now: VitalSignsFacts;
  readonly before: VitalSignsFacts;
  readonly tick: number;
  readonly state: Watching;
}

/** What has to be remembered from earlier: how far the cuff was pumped, and whether a beat was due and not heard. */
interface Watching {
  peak: number;
  fell: boolean;
  heardSince: number;
}

const fills = ({ now, before }: Look) => now.cuff.spot === 'upper-arm' && now.gauge > 20 && before.gauge <= 20;
const says =
  (line: Line) =>
  ({ now, before }: Look) =>
    now.lines.length > before.lines.length && now.lines.at(-1)?.code === line;
const tones = ({ now, before }: Look) => now.probe.display !== null && before.probe.display === null;
const leaves = ({ now, before }: Look) => now.left && !before.left;

/** When each slip is made. The graver ones come first: two made in one tick are told in this order. */
const MADE: Readonly<Record<Slip, (look: Look) => boolean>> = {
  'dirty-touch': ({ now, before }) => before.touches.count === 0 && now.touches.count > 0 && now.hands.palmfuls === 0,
  'wet-hands': ({ now, before }) => before.touches.count === 0 && now.touches.count > 0 && now.hands.wet > 0,
  unchecked: ({ now, before }) =>
    before.touches.care === 0 &&
    now.touches.care > 0 &&
    !(now.identity.spoken && now.identity.bandRead && now.identity.orderRead),
  'no-leave': ({ now, before }) => before.touches.care === 0 && now.touches.care > 0 && now.consent !== 'given',
  led: says('ask-leading'),
  'forbidden-arm': ({ now, before }) =>
    now.cuff.spot === 'upper-arm' && before.cuff.spot !== 'upper-arm' && now.sign !== null && now.arm === now.sign.side,
  'over-sleeve': ({ now, before }) =>
    now.cuff.spot === 'upper-arm' && before.cuff.spot !== 'upper-arm' && now.arm !== null && !now.sleeves[now.arm],
  'cuff-size': ({ now, before }) =>
    now.fit !== null && now.fit !== 'inside' && (before.fit === null || before.fit === 'inside'),
  loose: (look) => fills(look) && look.now.snug > 3,
  tight: ({ now, before }) => now.snug === 0 && before.snug > 0,
  'low-arm': (look) => fills(look) && look.now.armAt !== 'pillow',
  legs: (look) => fills(look) && look.now.legsCrossed,
  back: (look) => fills(look) && look.now.slumped,
  'no-rest': (look) => fills(look) && isWithinMinutes(look.now.walkedMinutesAgo, look.tick, RESTED_MINUTES),
  'short-count': ({ now, before, tick }) =>
    before.counting !== null &&
    now.counting?.from !== before.counting.from &&
    tick - before.counting.from < LEAST_COUNT_TICKS,
  announced: says('announce-breaths'),
  talked: ({ now, before }) => now.talking && !before.talking && now.gauge > 20,
  'beats-at-once': ({ now, before, state }) =>
    now.heard.count === state.heardSince + 1 &&
    before.heard.count === state.heardSince &&
    state.fell &&
    now.gauge > state.peak - BEATS_AT_ONCE,
  'too-fast': ({ now, before, state }) =>
    now.heard.count > before.heard.count && state.fell && now.valve > TOO_OPEN && before.valve > TOO_OPEN,
  refilled: ({ now, before, state }) =>
    now.squeeze > 0 && before.squeeze === 0 && now.gauge > 20 && now.gauge < state.peak - REFILL,
  over: ({ now, before }) => now.cuff.spot === 'upper-arm' && now.gauge > HIGH && before.gauge <= HIGH,
  'no-cover': ({ now, before }) => before.probe.at === 'holder' && now.probe.at !== 'holder' && !now.probe.cover,
  'hot-drink': (look) => tones(look) && isWithinMinutes(look.now.drankMinutesAgo, look.tick, DRINK_MINUTES),
  'probe-place': (look) => tones(look) && look.now.probe.at !== 'back',
  'lips-open': (look) => tones(look) && !look.now.probe.lips,
  odd: ({ now, before }) => now.chart.signed && !before.chart.signed && isOdd(now),
  diagnosed: (look) => says('answer-diagnose')(look) || says('answer-worry')(look),
  'bed-high': (look) => leaves(look) && look.now.bed.height > LOW_BED_CM,
  'not-called': ({ now, before }) =>
    now.chart.signed &&
    !before.chart.signed &&
    VITALS.some((vital) => due(vital, now.chart, now.last) === 'now' && now.chart.called[vital] < 0),
};

function isOdd({ chart: { numbers } }: VitalSignsFacts): boolean {
  return [numbers.systolic, numbers.diastolic].some((number) => number !== null && number % 2 !== 0);
}

/** Watches the work tick by tick, and tells what went wrong in the tick in which it did; each slip once. */
export function makeCoach(): (facts: VitalSignsFacts, tick: number) => Slip | null {
  let before: VitalSignsFacts | null = null;
  const told = new Set<Slip>();
  // two in one tick are told one after the other
  const waiting: Slip[] = [];
  const state: Watching = { peak: 0, fell: false, heardSince: 0 };
  return (now, tick) => {
    if (before === null || before === now) {
      before ??= now;
      return waiting.shift() ?? null;
    }
    if (now.gauge < 5 || now.gauge >= state.peak) {
      state.peak = now.gauge;
      state.fell = false;
    } else if (now.gauge < state.peak - FALLS && now.valve > 0) state.fell = true;
    if (!state.fell) state.heardSince = now.heard.count;
    const look = { now, before, tick, state };
    for (const slip of SLIPS) {
      if (told.has(slip) || !MADE[slip](look)) continue;
      told.add(slip);
      waiting.push(slip);
    }
    before = now;
    return waiting.shift() ?? null;
  };
}
