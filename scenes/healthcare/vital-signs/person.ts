import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import type { Speech } from './lines.ts';
import { smooth } from './motion.ts';
import type { VitalSignsFacts } from './state.ts';

/** Where a person in bed looks when nobody speaks: degrees to their left, and up, from straight ahead. */
const IDLE: readonly (readonly [number, number])[] = [
  [0, 0],
  [38, 8],
  [14, -16],
  [-8, -22],
  [-30, 2],
  [6, 10],
];
const GLANCE = 4.2 * TICKS_PER_SECOND;
const TURN = 0.8 * TICKS_PER_SECOND;
/** Somebody who was spoken to, or spoke, keeps looking for so long. */
const ATTENDS = 5 * TICKS_PER_SECOND;
const BLINK_EVERY = 3.4 * TICKS_PER_SECOND;
const BLINK = 0.22 * TICKS_PER_SECOND;
/** How long what was said shows in a face, and how long a sentence moves the mouth. */
const SHOWS = 5 * TICKS_PER_SECOND;
const SENTENCE = 2.4 * TICKS_PER_SECOND;
const SYLLABLE = 0.19 * TICKS_PER_SECOND;

const UNEASY: ReadonlySet<Speech> = new Set(['not-now', 'hurts', 'watched', 'is-it-bad', 'wrist', 'rail', 'no-cover']);
const PLEASED: ReadonlySet<Speech> = new Set(['thanks', 'reassured', 'greets-back', 'comfortable', 'go-ahead', 'bye']);

/** A number that looks thrown, the same for the same whole number; 0 up to 1. */
function thrown(whole: number): number {
  const mixed = Math.imul((whole + 1) ^ 0x5bd1, 0x9e3779b1) >>> 0;
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
}

function idle(which: number): readonly [number, number] {
  return IDLE[Math.floor(thrown(which) * IDLE.length)] ?? [0, 0];
}

/** Where the eyes go when nobody speaks: written into `into`, so that a frame makes nothing new. */
export function glance(tick: number, into: { left: number; up: number }): void {
  const which = Math.floor(tick / GLANCE);
  const share = smooth((tick % GLANCE) / TURN);
  const [left, up] = idle(which - 1);
  const [toLeft, toUp] = idle(which);
  into.left = left + (toLeft - left) * share;
  into.up = up + (toUp - up) * share;
}

function last<E>(list: readonly E[]): E | undefined {
  return list[list.length - 1];
}

/** How much the patient attends to the student, 0 to 1. */
export function attention({ lines, speech, talking }: VitalSignsFacts, tick: number): number {
  if (talking) return 1;
  const latest = Math.max(last(lines)?.tick ?? -1, last(speech)?.tick ?? -1);
  if (latest < 0) return 0;
  const since = tick - latest;
  return since < ATTENDS ? smooth(since / (TURN / 2)) : 1 - smooth((since - ATTENDS) / TURN);
}

/** How far the lids are shut, 0 to 1. Some blinks come in pairs. */
export function lids(tick: number): number {
  const which = Math.floor(tick / BLINK_EVERY);
  const begins = thrown(which * 7) * (BLINK_EVERY - 3 * BLINK);
  const gone = (tick % BLINK_EVERY) - begins;
  const second = thrown(which * 13) > 0.8 ? gone - 1.6 * BLINK : -1;
  return Math.max(shut(gone / BLINK), shut(second / BLINK));
}

function shut(share: number): number {
  return share <= 0 || share >= 1 ? 0 : smooth(share < 0.4 ? share / 0.4 : (1 - share) / 0.6);
}

/** What the brows do: -1 is drawn together, 1 is raised. */
export function brows({ speech }: VitalSignsFacts, tick: number): number {
  const said = last(speech);
  if (!said) return 0;
  const way = UNEASY.has(said.code) ? -1 : PLEASED.has(said.code) ? 1 : 0.25;
  const since = tick - said.tick;
  return way * smooth(since / 12) * (1 - smooth((since - SHOWS) / TURN));
}

/** How far the mouth is open with speech, 0 to 1. */
export function mouth({ speech, talking, probe }: VitalSignsFacts, tick: number): number {
  if (probe.at !== 'holder') return probe.lips ? 0 : 0.6;
  const said = last(speech);
  const since = said ? tick - said.tick : SENTENCE;
  if (!talking && since >= SENTENCE) return 0;
  const which = Math.floor(tick / SYLLABLE);
  const share = smooth((tick % SYLLABLE) / SYLLABLE);
  return thrown(which) * (1 - share) + thrown(which + 1) * share;
}

/** How far a hand is lifted with what is being said, 0 to 1. */
export function gesture({ speech }: VitalSignsFacts, tick: number): number {
  const said = last(speech);
  if (!said) return 0;
  const since = tick - said.tick;
  return smooth(since / 20) * (1 - smooth((since - SENTENCE) / 40));
}
