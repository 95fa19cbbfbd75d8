import type { Score, ScoredItem } from '../../../../src/engine/score.ts';
import type { Evidence } from '../../../../src/engine/task.ts';

/** The first piece of evidence of an item that has a number, or undefined. */
function numbers(item: ScoredItem): Evidence[] {
  return item.evidence.filter((one) => typeof one.measured === 'number');
}

/** The first number that was measured for an item, or null when there is none. */
export function first(item: ScoredItem): number | null {
  const measured = numbers(item)[0]?.measured;
  return typeof measured === 'number' ? measured : null;
}

/** What was measured for one of several values, and its target. */
export function value(item: ScoredItem, of: string): { measured: number; target: number } | null {
  const one = numbers(item).find((evidence) => evidence.of === of);
  return one && typeof one.target === 'number' ? { measured: one.measured as number, target: one.target } : null;
}

/** A number with at most one decimal, in a form that every language can set. */
export function tenth(number: number): string {
  return String(Math.round(number * 10) / 10);
}

export function item(score: Score, id: string): ScoredItem | undefined {
  return score.items.find((one) => one.id === id);
}

export function earnedAll(score: Score, id: string): boolean {
  return item(score, id)?.share === 1;
}
