import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { counted, type Deflation } from './deflations.ts';
import type { Notes } from './notes.ts';
import type { VitalSignsTruth } from './truth.ts';

/** A point of the picture: seconds from its left edge, mmHg. */
export type Point = readonly [number, number];

/** What the debrief draws: the needle over time, and what there is to compare it with. */
export interface Curve {
  readonly needle: readonly Point[];
  readonly beats: readonly Point[];
  readonly marks: readonly Point[];
  /** The two charted numbers, each where the needle stood there: at the mark, or where it fell past it. */
  readonly written: readonly (Point | null)[];
  readonly systolic: number;
  readonly diastolic: number;
  readonly seconds: number;
  readonly highest: number;
  readonly run: Deflation;
  /** The mean rate between the first beat and the last, mmHg a second, to a tenth; null when it was not let down so far. */
  readonly rate: number | null;
}

const BEFORE_SECONDS = 1;
const AFTER_SECONDS = 2;

/** The curve of the deflation that counted, or else of the last; null when the cuff was never pumped up. */
export function curveOf(notes: Notes, truth: VitalSignsTruth): Curve | null {
  const run = counted(notes) ?? notes.deflations.at(-1);
  if (!run) return null;
  const from = Math.max(0, run.start - TICKS_PER_SECOND * (BEFORE_SECONDS + 1));
  const lastDrawn = notes.curve.at(-1)?.[0] ?? run.start;
  const to = Math.max(run.start + 1, (run.end < 0 ? lastDrawn : run.end) + AFTER_SECONDS * TICKS_PER_SECOND);
  const place = ([tick, mmHg]: readonly [number, number]): Point => [(tick - from) / TICKS_PER_SECOND, mmHg];
  const within = ([tick]: readonly [number, number]) => tick >= from && tick <= to;
  const inside = notes.curve.filter(within);
  // what stood at the edges, where nothing moved and so nothing was drawn
  const entered = notes.curve.filter(([tick]) => tick < from).at(-1)?.[1] ?? 0;
  const leaves = inside.at(-1)?.[1] ?? entered;
  const needle = ([[from, entered], ...inside, [to, leaves]] as [number, number][]).map(place);
  const marks = notes.marks
    .filter(({ tick }) => tick >= from && tick <= to)
    .map(({ tick, reading }) => place([tick, reading]));
  return {
    needle,
    beats: notes.heardBeats.filter(within).map(place),
    marks,
    written: notes.written.map((value) => (value === null ? null : whereWritten(value, marks, needle))),
    systolic: truth.systolic,
    diastolic: truth.diastolic,
    seconds: (to - from) / TICKS_PER_SECOND,
    highest: Math.max(160, Math.ceil((run.peak + 8) / 20) * 20),
    run,
    rate: run.time.total > 0 ? Math.round(run.time.mean * 10) / 10 : null,
  };
}

function whereWritten(value: number, marks: readonly Point[], needle: readonly Point[]): Point | null {
  const marked = marks.find(([, mmHg]) => Math.abs(mmHg - value) <= 1);
  if (marked) return [marked[0], value];
  for (let i = needle.length - 1; i > 0; i--) {
    const [, before] = needle[i - 1] as Point;
    const [seconds, after] = needle[i] as Point;
    if (before >= value && after < value) return [seconds, value];
  }
  return null;
}

/** Which part of a number's error was whose, mmHg: their sum is `off`, what was charted less what was true. */
export interface ErrorParts {
  readonly charted: number;
  readonly perfect: number;
  readonly true: number;
  readonly off: number;
  /** What was charted, against what a perfect listener would have read on that same try. */
  readonly ear: number;
  /** What a perfect listener would have read, against what there was to be heard: how the air was let out. */
  readonly hand: number;
  /** By how much cuff, posture, rest and talk moved what there was to be heard. */
  readonly setUp: number;
}

/**
 * Where the error of systolic and diastolic came from; null for a number that was not charted or could not be heard.
 * The shift is rounded to whole mmHg first, so that what is shown adds up.
 */
export function errorParts(notes: Notes, truth: VitalSignsTruth): readonly [ErrorParts | null, ErrorParts | null] {
  const run = counted(notes);
  const parts = (value: number | null, perfect: number | undefined, real: number, shift: number): ErrorParts | null => {
    if (value === null || perfect === undefined) return null;
    // adding 0 makes −0 a 0
    const setUp = Math.round(shift) + 0;
    return {
      charted: value,
      perfect,
      true: real,
      off: value - real,
      ear: value - perfect,
      hand: perfect - real - setUp,
      setUp,
    };
  };
  const [systolic, diastolic] = notes.written;
  return [
    parts(systolic, run?.first?.mmHg, truth.systolic, run?.shift.systolic ?? 0),
    parts(diastolic, run?.last?.mmHg, truth.diastolic, run?.shift.diastolic ?? 0),
  ];
}
