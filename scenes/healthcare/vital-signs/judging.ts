import type { Measured } from '../../../src/engine/task.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { counted, type Deflation, isComplete, lastIndex } from './deflations.ts';
import type { Count, Notes, VitalSight } from './notes.ts';
import type { Counted } from './state.ts';
import { HURTS_ABOVE } from './world.ts';

/** The nurse-aide rule: pump to 160 to 180; when beats are heard at once, let down, wait, and pump to at most 200. */
const AIDE_RULE = [160, 180] as const;
const AIDE_RULE_AGAIN = [160, 200] as const;
/** The palpation rule: 30 above where the wrist's pulse went; 10 either way is what two squeezes can do. */
const ABOVE_PALPATED = [20, 40] as const;
/** Seconds to wait before the cuff is filled again: after feeling only, and after a reading. */
const WAIT_AFTER_FEELING = 15;
const WAIT_AFTER_READING = 60;
/** Unsafe above this over the palpated pressure, mmHg. */
const TOO_FAR_ABOVE_PALPATED = 40;

/** The deflation that is judged: the last complete one before charting, or else the last that was tried. */
export function judged({ notes }: VitalSight): Deflation | undefined {
  return counted(notes) ?? notes.deflations.at(-1);
}

/** Where the wrist's pulse was last felt to go, mmHg, in the first `count` deflations; or null. */
function palpated({ deflations }: Notes, count: number): number | null {
  const felt = deflations.slice(0, count);
  return felt[lastIndex(felt, (one) => one.palpated !== null)]?.palpated ?? null;
}

/** The pressure it was pumped to, against whichever of the rules it comes nearest to. */
export function inflation(sight: VitalSight): Measured[] | undefined {
  const run = judged(sight);
  if (!run) return undefined;
  const index = sight.notes.deflations.indexOf(run);
  const again = sight.notes.deflations.slice(0, index).some((one) => one.first !== null && !one.silentBefore);
  const felt = palpated(sight.notes, index + 1);
  const rules: (readonly [number, number])[] = [again ? AIDE_RULE_AGAIN : AIDE_RULE];
  if (felt !== null) rules.push([felt + ABOVE_PALPATED[0], felt + ABOVE_PALPATED[1]]);
  const off = (rule: readonly [number, number]) => Math.max(rule[0] - run.peak, run.peak - rule[1], 0);
  const target = rules.reduce((best, rule) => (off(rule) < off(best) ? rule : best));
  const to = run.first?.tick ?? run.start;
  return [{ measured: Math.round(run.peak), target, from: run.start, to }];
}

/** How long the arm was left alone between two fillings, against how long it should have been. */
export function rests(sight: VitalSight): Measured[] | 'spared' | undefined {
  const run = judged(sight);
  if (!run) return undefined;
  const upTo = sight.notes.deflations.slice(0, sight.notes.deflations.indexOf(run) + 1);
  if (upTo.length < 2) return isComplete(run) ? 'spared' : undefined;
  return upTo.slice(1).map((next, i) => {
    const before = upTo[i] as Deflation;
    const due = before.first === null && before.palpated !== null ? WAIT_AFTER_FEELING : WAIT_AFTER_READING;
    const seconds = (next.start - before.end) / TICKS_PER_SECOND;
    return { measured: Math.round(Math.min(seconds, due)), target: due, from: before.end, to: next.start };
  });
}

/** Those numbers of the chart that stand there, against what they should have been. */
export function written({ facts, tick }: VitalSight, systolic: number, diastolic: number, run: Deflation): Measured[] {
  const { numbers } = facts.chart;
  const times = { from: run.first?.tick ?? run.start, to: tick };
  return [
    { of: 'systolic', measured: numbers.systolic ?? 0, target: systolic, ...times },
    { of: 'diastolic', measured: numbers.diastolic ?? 0, target: diastolic, ...times },
  ];
}

/** The count that a number on the chart is from: the longest of its kind. */
export function countOf({ counts, counting }: Notes, what: Counted): Count | undefined {
  let longest: Count | undefined;
  for (const count of counting ? [...counts, counting] : counts) {
    if (count.what === what && (!longest || count.to - count.from > longest.to - longest.from)) longest = count;
  }
  return longest;
}

/** What was charted and could have been known, or undefined. */
export function chartedRun({ facts, notes }: VitalSight): Deflation | undefined {
  const { numbers } = facts.chart;
  const stands = numbers.systolic !== null || numbers.diastolic !== null;
  return stands && (facts.chart.signed || facts.left) ? counted(notes) : undefined;
}

/** An aneroid gauge has a line every 2 mmHg. */
export const isOdd = (value: number | null) => value !== null && value % 2 !== 0;

/** The most that may be pumped to, mmHg. */
export function unsafeLimit({ notes }: VitalSight): number {
  return Math.max(HURTS_ABOVE, (palpated(notes, notes.deflations.length) ?? 0) + TOO_FAR_ABOVE_PALPATED);
}
