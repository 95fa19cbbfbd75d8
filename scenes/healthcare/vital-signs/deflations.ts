import type { Placement } from '../../../src/engine/action.ts';
import type { Sight, TimeInBand } from '../../../src/engine/task.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import type { Fit } from './cuffs.ts';
import type { Side } from './patient.ts';
import type { Pressure } from './posture.ts';
import type { ArmSpot, Mark, VitalSignsFacts } from './state.ts';
import type { VitalSignsTruth } from './truth.ts';

/** The rate at which a cuff should fall while it is listened to, mmHg a second. */
export const RATE_LOW = 2;
export const RATE_HIGH = 4;

/** A moment and what a perfect listener read then: the needle without its flick, to the dial's nearest line (2 mmHg). */
export interface Read {
  tick: number;
  mmHg: number;
}

/** One filling of the cuff on the arm, and what came of it: from above 20 mmHg until it is down there again. */
export interface Deflation {
  start: number;
  /** The tick in which it was down again; -1 while it is not. */
  end: number;
  peak: number;
  /** Whether a beat passed unheard, with the stethoscope in place, before the first that was heard. */
  silentBefore: boolean;
  first: Read | null;
  last: Read | null;
  /** Whether a beat passed unheard after the last that was heard. */
  silentAfter: boolean;
  /** How far the cuff had fallen slowly below the last sound, mmHg. */
  confirmed: number;
  /** Time between the first sound and the last, and how much of it the rate was right. */
  time: TimeInBand;
  /** It was pumped up again while half empty. */
  refilled: boolean;
  /** The radial pulse was felt to go at this pressure, mmHg. */
  palpated: number | null;
  /** Where cuff and diaphragm were: at the first sound, or else at the start. */
  cuff: Placement;
  chestpiece: Placement;
  /** How patient and cuff were when it was filled. */
  setUp: SetUp;
  /** By how much cuff, posture, rest and talk moved the two numbers, mmHg: systolic at the first sound, diastolic at the last. */
  shift: Pressure;
  /** Ticks in which the patient talked while it was filled. */
  talked: number;
}

/** What is right or wrong about a measurement before the first squeeze. */
export interface SetUp {
  side: Side | null;
  fit: Fit | null;
  snug: number;
  bare: boolean;
  head: number;
  legsCrossed: boolean;
  slumped: boolean;
  armAt: ArmSpot;
  /** Minutes; null for since breakfast. */
  restedMinutes: number | null;
}

export interface CuffNotes {
  deflations: Deflation[];
  /** How the needle moved, for the curve: [tick, mmHg] at most ten times a second while it moves. */
  curve: [number, number][];
  /** Beats that were heard: [tick, mmHg]. */
  heardBeats: [number, number][];
  feltBrachial: boolean;
  /** What was marked, and what stands on the chart: systolic, diastolic. */
  marks: readonly Mark[];
  written: readonly [number | null, number | null];
  signedAt: number;
  /** Which deflation counted when the chart was signed, by index, or -1 for none. */
  charted: number;
  last: { pressure: number; beats: number; heard: number; felt: number; feels: boolean };
  /** Ticks and drops since the last heard beat, not yet known to lie between two sounds. */
  pending: { inside: number; total: number; sum: number };
}

/** Nobody listens any more when the valve is wide open, mmHg a second. */
const LISTENED_AT_MOST = 12;
const STARTS_ABOVE = 20;
/** A fall of this much before it rises again is a refill, and not a bulb that leaks between two squeezes. */
const REFILL_AFTER = 10;

type CuffSight = Sight<VitalSignsFacts, VitalSignsTruth, CuffNotes>;

export function openCuffNotes(): CuffNotes {
  return {
    deflations: [],
    curve: [[0, 0]],
    heardBeats: [],
    feltBrachial: false,
    marks: [],
    written: [null, null],
    signedAt: -1,
    charted: -1,
    last: { pressure: 0, beats: 0, heard: 0, felt: 0, feels: false },
    pending: { inside: 0, total: 0, sum: 0 },
  };
}

/** The index of the last one that `fits`, or -1. */
export function lastIndex(deflations: readonly Deflation[], fits: (one: Deflation) => boolean): number {
  for (let i = deflations.length - 1; i >= 0; i--) if (fits(deflations[i] as Deflation)) return i;
  return -1;
}

/** Whether two sounds or more were heard in a deflation: whoever charts something then has not made it up. */
function isHeard({ first, last }: Deflation): boolean {
  return first !== null && last !== null;
}

/** Whether a deflation told both numbers: silence, at least two sounds, silence. */
export function isComplete(run: Deflation): boolean {
  return run.silentBefore && run.silentAfter && isHeard(run);
}

/** The deflation under way, or undefined. */
function current({ deflations }: CuffNotes): Deflation | undefined {
  const latest = deflations.at(-1);
  return latest?.end === -1 ? latest : undefined;
}

/** The last complete deflation before the chart was signed, or else the last in which anything was heard. */
export function counted({ deflations, signedAt, charted }: CuffNotes): Deflation | undefined {
  return deflations[signedAt >= 0 ? charted : countedIndex(deflations)];
}

function countedIndex(deflations: readonly Deflation[]): number {
  const complete = lastIndex(deflations, isComplete);
  return complete >= 0 ? complete : lastIndex(deflations, isHeard);
}

/** Writes down what this tick adds. */
export function noteCuff(sight: CuffSight): void {
  const { facts, truth, notes, tick } = sight;
  const { last } = notes;
  const rose = truth.pressure > last.pressure;
  const beat = truth.beats > last.beats;
  if (facts.cuff.spot === 'upper-arm' && (truth.pressure > 0 || last.pressure > 0)) {
    const run = current(notes);
    if (!run && rose && truth.pressure > STARTS_ABOVE) begin(sight);
    else if (run) follow(sight, run, rose, beat);
  }
  draw(notes, tick, truth.needle);
  if (facts.fingers === 'brachial' && facts.felt.count > last.felt && notes.deflations.length === 0)
    notes.feltBrachial = true;
  const { numbers, signed } = facts.chart;
  if (signed && notes.signedAt < 0) {
    notes.signedAt = tick;
    notes.charted = countedIndex(notes.deflations);
  }
  notes.marks = facts.marks;
  if (numbers.systolic !== notes.written[0] || numbers.diastolic !== notes.written[1]) {
    notes.written = [numbers.systolic, numbers.diastolic];
  }
  last.pressure = truth.pressure;
  last.beats = truth.beats;
  last.heard = facts.heard.count;
  last.felt = facts.felt.count;
  last.feels = facts.feels;
}

function begin({ facts, truth, notes, tick }: CuffSight): void {
  notes.deflations.push({
    start: tick,
    end: -1,
    peak: truth.pressure,
    silentBefore: false,
    first: null,
    last: null,
    silentAfter: false,
    confirmed: 0,
    time: { inside: 0, total: 0, mean: 0, from: tick, to: tick },
    refilled: false,
    palpated: null,
    cuff: facts.cuff,
    chestpiece: facts.chestpiece,
    setUp: {
      side: facts.arm,
      fit: facts.fit,
      snug: facts.snug,
      bare: facts.arm !== null && facts.sleeves[facts.arm],
      head: facts.bed.head,
      legsCrossed: facts.legsCrossed,
      slumped: facts.slumped,
      armAt: facts.armAt,
      restedMinutes: truth.restedMinutes,
    },
    shift: truth.shift,
    talked: 0,
  });
  notes.pending = { inside: 0, total: 0, sum: 0 };
}

function follow({ facts, truth, notes, tick }: CuffSight, run: Deflation, rose: boolean, beat: boolean): void {
  const { last, pending } = notes;
  const { pressure } = truth;
  if (facts.talking) run.talked++;
  const fallen = run.peak - last.pressure;
  // the wrist's pulse was there at the last beat, and is not at this one
  const goes = beat && facts.fingers === 'radial' && last.feels && !facts.feels;
  if (goes && fallen <= REFILL_AFTER) run.palpated ??= 2 * Math.round(truth.needle / 2);
  if (rose) {
    if (fallen > REFILL_AFTER) {
      run.refilled = true;
      forget(run, notes);
    }
    // while it is pumped up nothing that is heard counts: the reading is taken on the way down
    if (pressure >= run.peak) {
      run.peak = pressure;
      forget(run, notes);
    }
    return;
  }
  const rate = (last.pressure - pressure) * TICKS_PER_SECOND;
  if (run.first) {
    pending.total++;
    pending.sum += rate;
    if (rate >= RATE_LOW && rate <= RATE_HIGH) pending.inside++;
    if (run.last && rate > 0 && rate <= RATE_HIGH + 1)
      run.confirmed = Math.max(run.confirmed, run.last.mmHg - truth.needle);
  }
  if (beat) {
    if (facts.heard.count > last.heard) {
      if (!run.first) run.chestpiece = facts.chestpiece;
      hear(run, notes, tick, truth);
    } else if (facts.earpieces && facts.chestpiece.spot === 'elbow') {
      if (!run.first) run.silentBefore = true;
      else if (run.last && rate <= LISTENED_AT_MOST) run.silentAfter = true;
    }
  }
  if (pressure <= STARTS_ABOVE) run.end = tick;
}

/** What was heard on the way up, or before it was pumped up again, counts for nothing. */
function forget(run: Deflation, notes: CuffNotes): void {
  run.silentBefore = false;
  run.first = null;
  run.last = null;
  run.silentAfter = false;
  run.confirmed = 0;
  run.time = { inside: 0, total: 0, mean: 0, from: 0, to: 0 };
  notes.pending = { inside: 0, total: 0, sum: 0 };
}

function hear(run: Deflation, notes: CuffNotes, tick: number, { needle, shift }: VitalSignsTruth): void {
  const read = { tick, mmHg: 2 * Math.round(needle / 2) };
  notes.heardBeats.push([tick, needle]);
  if (!run.first) {
    run.first = read;
    run.shift = shift;
  } else {
    run.shift = { systolic: run.shift.systolic, diastolic: shift.diastolic };
    const { time } = run;
    const { inside, total, sum } = notes.pending;
    run.time = {
      inside: time.inside + inside,
      total: time.total + total,
      mean: (time.mean * time.total + sum) / Math.max(1, time.total + total),
      from: run.first.tick,
      to: tick,
    };
    run.last = read;
    run.confirmed = 0;
  }
  notes.pending = { inside: 0, total: 0, sum: 0 };
  run.silentAfter = false;
}

/** A point of the curve, ten a second while the needle moves, and the corners where it starts and stops. */
function draw({ curve }: CuffNotes, tick: number, needle: number): void {
  const [lastTick, lastValue] = curve.at(-1) as [number, number];
  if (Math.abs(needle - lastValue) < 0.05) return;
  if (tick - lastTick < TICKS_PER_SECOND / 10) return;
  if (tick - lastTick > TICKS_PER_SECOND / 2) curve.push([tick - 6, lastValue]);
  curve.push([tick, needle]);
}
