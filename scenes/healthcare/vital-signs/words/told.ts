import type { Score, ScoredItem } from '../../../../src/engine/score.ts';
import type { Evidence } from '../../../../src/engine/task.ts';
import type { SceneWords } from '../../../../src/engine/words.ts';

/** The sentences of some items. */
export type ItemWords = SceneWords['items'];
/** Tells what was measured for an item. */
export type Was = ItemWords[string]['was'];

function numbers(item: ScoredItem): Evidence[] {
  return item.evidence.filter((one) => typeof one.measured === 'number');
}

/** The first number that was measured for an item, or null when there is none. */
export function first(item: ScoredItem): number | null {
  const measured = numbers(item)[0]?.measured;
  return typeof measured === 'number' ? measured : null;
}

/** What was measured, and its target: of one of several values where `of` is given. */
export function value(item: ScoredItem, of?: string): { measured: number; target: number } | null {
  const one = numbers(item).find((evidence) => evidence.of === of);
  return one && typeof one.target === 'number' ? { measured: one.measured as number, target: one.target } : null;
}

/** What was done, by its id: the option of a choice, or whether a step, an order, an avoidance came about. */
export function outcome(item: ScoredItem): string | null {
  const measured = item.evidence[0]?.measured;
  return typeof measured === 'string' ? measured : null;
}

/** `told` with the measured number, or `none`. */
export function number(told: (measured: number) => string, none: string): Was {
  return (one) => {
    const measured = first(one);
    return measured === null ? none : told(measured);
  };
}

/** `told` with the measured number and its target, or `none`. */
export function against(told: (measured: number, target: number) => string, none: string): Was {
  return (one) => {
    const both = value(one);
    return both ? told(both.measured, both.target) : none;
  };
}

/** One sentence when it was done in time or at all, another when it was not. */
export function yesNo(yes: string, no: string): Was {
  return (one) => (one.share === 1 ? yes : no);
}

/** What must not happen: it did not, it did, or there was no occasion. */
export function avoided(yes: string, happened: string, never: string): Was {
  return (one) => (one.share === 1 ? yes : outcome(one) === 'happened' ? happened : never);
}

/** A sentence for each option, or `none` when nothing was chosen. */
export function chosen(options: Readonly<Record<string, string>>, none: string): Was {
  return (one) => options[outcome(one) ?? ''] ?? none;
}

/** A number with at most one decimal, in a form that every language can set. */
export function tenth(number: number): string {
  return String(Math.round(number * 10) / 10);
}

/** A share as a whole number of percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export function item(score: Score, id: string): ScoredItem | undefined {
  return score.items.find((one) => one.id === id);
}

export function earnedAll(score: Score, id: string): boolean {
  return item(score, id)?.share === 1;
}

/** Whether an item belongs to what was done, was called for, and did not earn everything. */
export function fellShort(score: Score, id: string): boolean {
  const one = item(score, id);
  return one !== undefined && !one.spared && one.share < 1;
}
