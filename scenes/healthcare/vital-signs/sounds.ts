import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { leakRate } from './air.ts';
import type { SoundPlace } from './sounds-places.ts';
import type { VitalSignsFacts } from './state.ts';

/**
 * How a sound is told to whoever does not hear it: by a line over the picture; on the dial, where needle and beat are
 * seen in one glance; in the words that are said; beside the thing itself, which was moved by the student's own hand or
 * has a row that tells; or, as of a room that is just there, once.
 */
export const TOLD = {
  tap: 'dial',
  swish: 'dial',
  crisp: 'dial',
  dull: 'dial',
  pulse: 'beside',
  breath: 'beside',
  voice: 'said',
  squirt: 'line',
  stroke: 'line',
  squeeze: 'line',
  hiss: 'line',
  wrap: 'line',
  rip: 'line',
  motor: 'line',
  clack: 'line',
  rings: 'line',
  tones: 'line',
  drop: 'line',
  trolley: 'line',
  cough: 'line',
  click: 'beside',
  sleeve: 'beside',
  blanket: 'beside',
  wipe: 'beside',
  scratch: 'beside',
  vents: 'once',
  outside: 'once',
  steps: 'once',
  bell: 'once',
} as const;
export type SoundId = keyof typeof TOLD;
/** The sounds that have a line of their own. */
export type LineSound = { [S in SoundId]: (typeof TOLD)[S] extends 'line' ? S : never }[SoundId];

/** Whether a sound has a line of its own. */
export function hasLine(sound: SoundId): sound is LineSound {
  return TOLD[sound] === 'line';
}

/** Told of a sound: where it comes from (null is right at the ears), and how strong it is, 0 to 1. */
export type Hear = (sound: SoundId, place: SoundPlace | null, strength: number) => void;

/** As loud as the hiss gets: a valve that lets go 30 mmHg a second. */
const LOUDEST_LEAK = 30;
/** Below this the cuff is empty, mmHg. */
const EMPTY = 20;
/** So far below the first tap an artery swishes, and from there on it taps crisply; mmHg. */
const SWISHES_BELOW = 12;
const CRISP_BELOW = 24;
/** One stroke of a hand over the other. */
const STROKE_TICKS = 0.44 * TICKS_PER_SECOND;
/** So many ticks of a palmful are wet. */
const WET_TICKS = 28 * TICKS_PER_SECOND;

/** How loud air hisses out of the valve, 0 to 1. */
export function hissOf({ gauge, valve }: VitalSignsFacts): number {
  return gauge > 1 ? Math.min(1, Math.sqrt(leakRate(valve) / LOUDEST_LEAK)) : 0;
}

/** Whether somebody listens to an artery: nothing else is heard then that does not have to be. */
export function isListening({ earpieces, gauge, cuff }: VitalSignsFacts): boolean {
  return earpieces && gauge > EMPTY && cuff.spot === 'upper-arm';
}

/** Whether somebody measures or counts: nothing happens in the corridor then but what the world itself has happen. */
export function isMeasuring(facts: VitalSignsFacts): boolean {
  return (
    facts.counting !== null ||
    facts.fingers !== null ||
    facts.probe.at !== 'holder' ||
    (facts.earpieces && facts.cuff.spot === 'upper-arm')
  );
}

/** Tells what is to be heard between two moments, each sound once. It makes nothing where nothing sounds. */
export function makeHearing(): (now: VitalSignsFacts, before: VitalSignsFacts, hear: Hear) => void {
  /** The highest needle at which this cuff's artery was heard, mmHg. */
  let first = 0;
  return (now, before, hear) => {
    if (now === before) return;
    if (now.gauge < EMPTY) first = 0;
    if (now.heard.count > before.heard.count) {
      first = Math.max(first, now.gauge);
      hear(artery(now.heard.muffled, first - now.gauge), null, now.heard.strength);
    } else if (now.felt.count > before.felt.count) hear('pulse', null, now.felt.strength);
    hands(now, before, hear);
    air(now, before, hear);
    instruments(now, before, hear);
    person(now, before, hear);
    room(now, before, hear);
  };
}

function artery(muffled: boolean, below: number): SoundId {
  if (muffled) return 'dull';
  if (below < SWISHES_BELOW) return 'tap';
  return below < CRISP_BELOW ? 'swish' : 'crisp';
}

function hands(now: VitalSignsFacts, before: VitalSignsFacts, hear: Hear): void {
  if (now.hands.palmfuls > before.hands.palmfuls) hear('squirt', 'dispenser', 1);
  if (now.hands.rubbing === null || now.hands === before.hands) return;
  const [a, b, c, d, e] = now.hands.zones;
  const strokes = Math.floor((a + b + c + d + e) / STROKE_TICKS);
  const [f, g, h, i, j] = before.hands.zones;
  // the drier, the softer
  if (strokes > Math.floor((f + g + h + i + j) / STROKE_TICKS))
    hear('stroke', null, 0.45 + (0.55 * now.hands.wet) / WET_TICKS);
}

function air(now: VitalSignsFacts, before: VitalSignsFacts, hear: Hear): void {
  if (now.squeeze > 0 && before.squeeze === 0) hear('squeeze', 'bulb', 1);
  const hiss = hissOf(now);
  if (hiss > 0 && hissOf(before) === 0) hear('hiss', 'bulb', hiss);
}

function instruments(now: VitalSignsFacts, before: VitalSignsFacts, hear: Hear): void {
  const { cuff, chestpiece, probe, wiped } = now;
  if (cuff.spot !== before.cuff.spot) {
    if (before.cuff.spot !== 'bed') hear('rip', 'arm', 1);
    if (cuff.spot !== 'bed') hear('wrap', 'arm', 1);
  } else if (now.snug !== before.snug && cuff.spot !== 'bed') hear('wrap', 'arm', 0.6);
  if (now.cuffSize !== before.cuffSize || now.taped !== before.taped) hear('click', 'tray', 0.7);
  if (chestpiece.spot !== before.chestpiece.spot) {
    if (now.earpieces && chestpiece.spot !== 'bed') hear('scratch', null, 1);
    else hear('click', chestpiece.spot === 'bed' ? 'tray' : 'arm', 0.8);
  }
  if (now.earpieces !== before.earpieces) hear('click', null, 0.6);
  if (wiped.cuff !== before.wiped.cuff || wiped.stethoscope !== before.wiped.stethoscope) hear('wipe', 'tray', 1);
  if (probe.at !== before.probe.at) hear('click', probe.at === 'holder' ? 'tray' : 'mouth', 0.6);
  if (probe.cover && !before.probe.cover) hear('click', 'tray', 1);
  if (probe.ejected && !before.probe.ejected) hear('drop', 'bin', 1);
  if (probe.display !== null && before.probe.display === null) hear('tones', 'tray', 1);
}

function person(now: VitalSignsFacts, before: VitalSignsFacts, hear: Hear): void {
  if (now.speech.length > before.speech.length) hear('voice', 'mouth', 1);
  // whoever counts breaths with their eyes shut hears them go in
  if (now.counting?.what === 'breaths' && now.breath.count > before.breath.count)
    hear('breath', now.earpieces ? null : 'mouth', 1);
  if (now.sleeves !== before.sleeves || now.armAt !== before.armAt || now.arm !== before.arm) hear('sleeve', 'arm', 1);
  if (now.legsCrossed !== before.legsCrossed || now.slumped !== before.slumped) hear('blanket', 'blanket', 1);
}

function room(now: VitalSignsFacts, before: VitalSignsFacts, hear: Hear): void {
  const { bed } = now;
  if (bed.height !== before.bed.height || bed.head !== before.bed.head) hear('motor', 'bed-foot', 1);
  if (bed.locked !== before.bed.locked) hear('clack', 'bed-foot', 1);
  if (now.curtain !== before.curtain) hear('rings', 'curtain', 1);
  if (now.callLight !== before.callLight) hear('click', 'arm', 0.8);
  if (now.room !== before.room && now.room !== null && !isListening(now)) {
    if (now.room.code === 'trolley') hear('trolley', 'door', 1);
    else hear('cough', 'neighbour', 1);
  }
}
