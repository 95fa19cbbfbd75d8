import type { Evidence } from './task.ts';
import type { Level } from './world.ts';

/** The highest score with a critical error, and with a near miss. */
export const CRITICAL_CAP = 49;
export const NEAR_MISS_CAP = 74;
/** The score from which an attempt at `prove` passes. */
export const PASS_SCORE = 80;
/** What a hint costs, points, at the level where hints are priced. */
export const HINT_COST = 2;

/** One scored item: what it could earn, what it earned, and on what evidence. */
export interface ScoredItem {
  readonly id: string;
  readonly type: string;
  readonly criterion: string;
  /** Points out of 100 that it could earn. */
  readonly of: number;
  /** 0 to 1. */
  readonly share: number;
  readonly points: number;
  /** It was not called for in this attempt, and cost nothing. */
  readonly spared: boolean;
  /** Whether it stands in the way of a pass. */
  readonly failed: boolean;
  readonly evidence: readonly Evidence[];
}

export interface ScoredError {
  readonly id: string;
  readonly grade: 'critical' | 'near-miss';
  readonly evidence: Evidence;
}

export interface ScoredCriterion {
  readonly id: string;
  readonly points: number;
  readonly of: number;
  /** 1 (not yet) to 4 (job-ready): the described levels in words/. */
  readonly level: 1 | 2 | 3 | 4;
}

export interface Score {
  readonly level: Level;
  /** What went wrong gravely, gravest first, then in order of time. */
  readonly errors: readonly ScoredError[];
  readonly criteria: readonly ScoredCriterion[];
  readonly items: readonly ScoredItem[];
  /** Points before any cap, 0 to 100, rounded to a tenth. */
  readonly earned: number;
  /** The cap that an error put on the score, or null. */
  readonly cap: number | null;
  /** How many hints were taken, and the points they cost. */
  readonly hints: number;
  readonly hintCost: number;
  /** 0 to 100, a whole number, capped. */
  readonly total: number;
  /** At `prove`: no critical error, every required record within its tolerance, and at least 80. Else false. */
  readonly pass: boolean;
}

function levelOf(share: number): 1 | 2 | 3 | 4 {
  return share >= 0.9 ? 4 : share >= 0.75 ? 3 : share >= 0.5 ? 2 : 1;
}

/** Adds up what an examiner found. Errors cap, they do not subtract. */
export function addUp(
  level: Level,
  weights: readonly { readonly id: string; readonly weight: number }[],
  items: readonly ScoredItem[],
  errors: readonly ScoredError[],
  hints = 0,
): Score {
  const criteria = weights.map(({ id, weight }): ScoredCriterion => {
    let points = 0;
    for (const item of items) if (item.criterion === id) points += item.points;
    return { id, points: Math.round(points * 10) / 10, of: weight, level: levelOf(weight > 0 ? points / weight : 0) };
  });
  let points = 0;
  for (const item of items) points += item.points;
  const sorted = [...errors].sort(
    (a, b) => Number(b.grade === 'critical') - Number(a.grade === 'critical') || a.evidence.from - b.evidence.from,
  );
  const worst = sorted[0]?.grade;
  const cap = worst === 'critical' ? CRITICAL_CAP : worst === 'near-miss' ? NEAR_MISS_CAP : null;
  const hintCost = level === 'practise' ? hints * HINT_COST : 0;
  const total = Math.max(0, Math.min(Math.round(points) - hintCost, cap ?? 100));
  const pass = level === 'prove' && worst !== 'critical' && !items.some((item) => item.failed) && total >= PASS_SCORE;
  const earned = Math.round(points * 10) / 10;
  return { level, errors: sorted, criteria, items, earned, cap, hints, hintCost, total, pass };
}
