import type { Sight } from '../../../src/engine/task.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { emptyChart } from './charting.ts';
import { type CuffNotes, noteCuff, openCuffNotes } from './deflations.ts';
import { type Chart, type Counted, type Hands, type ProbeSpot, type VitalSignsFacts, ZONES } from './state.ts';
import type { VitalSignsTruth } from './truth.ts';

/** Hands that were rubbed with one palmful: when it was taken, and what came of it up to a moment. */
export interface Rub {
  from: number;
  to: number;
  seconds: number;
  /** How many of the five zones were rubbed for 2 s or more. */
  zones: number;
}

/** What was counted by the clock: from when to when, and what there was to be counted. */
export interface Count {
  what: Counted;
  from: number;
  to: number;
  /** Beats that reached the wrist, and breaths, in that time. */
  beats: number;
  breaths: number;
  /** Ticks for which fingers were on the wrist. */
  contact: number;
}

/** A reading of the thermometer. */
export interface Taken {
  from: number;
  to: number;
  display: number;
  at: ProbeSpot;
  lips: boolean;
  /** Minutes since a hot drink, or null. */
  drankMinutes: number | null;
}

/** The examiner's notebook. */
export interface Notes extends CuffNotes {
  /** The rub under way or the last one; the one before the first touch, and whether the hands were still wet then. */
  rub: Rub | null;
  palmfuls: number;
  firstTouch: { tick: number; rub: Rub | null; wet: boolean } | null;
  lastTouch: number;
  touches: number;
  /** The tick in which the care began; -1 before. How high the bed was then, centimetres. */
  careAt: number;
  bedAtCare: number;
  counts: Count[];
  counting: Count | null;
  /** Ticks of the longest touch of the wrist without letting go, and of this one. */
  contact: { longest: number; now: number };
  seen: { felt: number; breaths: number };
  taken: Taken | null;
  inMouthFrom: number;
  /** When the diaphragm was last on the skin, and the cuff last on the arm. */
  usedAt: { chestpiece: number; cuff: number };
  /** How the chart stood at the last look. */
  chart: Chart;
}

export type VitalSight = Sight<VitalSignsFacts, VitalSignsTruth, Notes>;

/** A zone counts from so many ticks of rubbing. */
const ZONE_TICKS = 2 * TICKS_PER_SECOND;

export function openNotes(): Notes {
  return {
    ...openCuffNotes(),
    rub: null,
    palmfuls: 0,
    firstTouch: null,
    lastTouch: -1,
    touches: 0,
    careAt: -1,
    bedAtCare: 0,
    counts: [],
    counting: null,
    contact: { longest: 0, now: 0 },
    seen: { felt: 0, breaths: 0 },
    taken: null,
    inMouthFrom: -1,
    usedAt: { chestpiece: -1, cuff: -1 },
    chart: emptyChart(),
  };
}

/** Writes down what this tick adds. */
export function noteDown(sight: VitalSight): void {
  noteTouches(sight);
  noteHands(sight);
  noteCounts(sight);
  noteProbe(sight);
  noteCuff(sight);
  const { facts, notes, tick } = sight;
  if (facts.chestpiece.spot !== 'bed') notes.usedAt.chestpiece = tick;
  if (facts.cuff.spot === 'upper-arm' || facts.cuff.spot === 'forearm') notes.usedAt.cuff = tick;
  notes.chart = facts.chart;
}

function noteTouches({ facts, notes, tick }: VitalSight): void {
  const { touches } = facts;
  if (touches.count > notes.touches) {
    notes.firstTouch ??= { tick, rub: notes.rub && { ...notes.rub }, wet: facts.hands.wet > 0 };
    notes.touches = touches.count;
    notes.lastTouch = tick;
  }
  // fingers, cuff and diaphragm touch for as long as they are there
  if (facts.fingers !== null) notes.lastTouch = tick;
  if (touches.care > 0 && notes.careAt < 0) {
    notes.careAt = tick;
    notes.bedAtCare = facts.bed.height;
  }
}

function noteHands({ facts, notes, tick }: VitalSight): void {
  const { hands } = facts;
  if (hands.palmfuls > notes.palmfuls) {
    // a second palmful on wet hands goes on with the same rub
    if (notes.rub === null || !hasBegun(hands)) notes.rub = { from: tick, to: tick, seconds: 0, zones: 0 };
    notes.palmfuls = hands.palmfuls;
  }
  if (notes.rub === null || hands.wet === 0) return;
  let ticks = 0;
  let zones = 0;
  for (let i = 0; i < ZONES.length; i++) {
    const zone = hands.zones[i] as number;
    ticks += zone;
    if (zone >= ZONE_TICKS) zones++;
  }
  notes.rub.seconds = ticks / TICKS_PER_SECOND;
  notes.rub.zones = zones;
  notes.rub.to = tick;
}

function hasBegun({ zones }: Readonly<Hands>): boolean {
  return zones.some((ticks) => ticks > 0);
}

function noteCounts({ facts, notes, tick }: VitalSight): void {
  const { contact, seen } = notes;
  const onWrist = facts.fingers === 'radial';
  contact.now = onWrist ? contact.now + 1 : 0;
  if (contact.now > contact.longest) contact.longest = contact.now;
  const { counting } = facts;
  const { counting: count } = notes;
  if (count && (counting === null || counting.from !== count.from)) {
    count.to = tick;
    notes.counts.push(count);
    notes.counting = null;
  }
  if (counting !== null && notes.counting === null) {
    notes.counting = { what: counting.what, from: counting.from, to: tick, beats: 0, breaths: 0, contact: 0 };
  }
  const now = notes.counting;
  if (now) {
    now.to = tick;
    now.beats += facts.felt.count - seen.felt;
    now.breaths += facts.breath.count - seen.breaths;
    if (onWrist) now.contact++;
  }
  seen.felt = facts.felt.count;
  seen.breaths = facts.breath.count;
}

function noteProbe({ facts, truth, notes, tick }: VitalSight): void {
  const { probe } = facts;
  if (probe.at === 'holder') return;
  if (notes.inMouthFrom < 0 || probe.ticks <= 1) notes.inMouthFrom = tick;
  if (probe.display === null || notes.taken?.from === notes.inMouthFrom) return;
  notes.taken = {
    from: notes.inMouthFrom,
    to: tick,
    display: probe.display,
    at: probe.at,
    lips: probe.lips,
    drankMinutes: truth.drankMinutesAgo,
  };
}
