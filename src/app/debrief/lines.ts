import type { ScoredItem } from '../../engine/score.ts';
import type { Evidence } from '../../engine/task.ts';
import { TICKS_PER_SECOND } from '../../engine/world.ts';
import type { State } from '../icons.tsx';

/** A moment as the debrief writes it: minutes and seconds since the start. */
export function clockTime(tick: number): string {
  const seconds = Math.floor(tick / TICKS_PER_SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The items that could earn something, as they stand in the task. */
export function scoredItems(items: readonly ScoredItem[]): ScoredItem[] {
  return items.filter((item) => item.of > 0);
}

/** The heaviest item that earned everything and was really done; undefined when there is none. */
export function bestItem(items: readonly ScoredItem[]): ScoredItem | undefined {
  let best: ScoredItem | undefined;
  for (const item of scoredItems(items)) {
    if (item.share === 1 && !item.spared && (!best || item.of > best.of)) best = item;
  }
  return best;
}

/** The item that lost most points; undefined when none lost any. */
export function nextItem(items: readonly ScoredItem[]): ScoredItem | undefined {
  let next: ScoredItem | undefined;
  for (const item of scoredItems(items)) {
    if (item.points < item.of && (!next || item.of - item.points > next.of - next.points)) next = item;
  }
  return next;
}

export function stateOf({ share }: ScoredItem): State {
  return share === 1 ? 'done' : share > 0 ? 'part' : 'none';
}

/** What is kept up from beginning to end has no moment of its own. */
export function isAllAlong(evidence: readonly Evidence[]): boolean {
  return evidence.length > 0 && evidence.every((one) => one.measured === 'avoided');
}

/** From when to when something was measured; null when it never was. */
export function timeOf(evidence: readonly Evidence[]): { from: string; to: string } | null {
  const measured = evidence.filter((one) => one.measured !== null && one.measured !== 'not-done');
  if (measured.length === 0) return null;
  const from = Math.min(...measured.map((one) => one.from));
  const to = Math.max(...measured.map((one) => one.to));
  return { from: clockTime(from), to: clockTime(to) };
}
