import type { ScoredItem } from '../../engine/score.ts';
import type { Evidence, Part } from '../../engine/task.ts';
import { TICKS_PER_SECOND } from '../../engine/world.ts';
import type { State } from './StateIcon.tsx';

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
  return wentWell(items)[0];
}

/** The item that lost most points; undefined when none lost any. */
export function nextItem(items: readonly ScoredItem[]): ScoredItem | undefined {
  return toDoBetter(items)[0];
}

/** What earned everything and was really done, the heaviest first. */
export function wentWell(items: readonly ScoredItem[]): ScoredItem[] {
  return scoredItems(items)
    .filter((item) => item.share === 1 && !item.spared)
    .sort((a, b) => b.of - a.of);
}

/** What did not earn everything, the most lost first. */
export function toDoBetter(items: readonly ScoredItem[]): ScoredItem[] {
  return scoredItems(items)
    .filter((item) => item.points < item.of)
    .sort((a, b) => b.of - b.points - (a.of - a.points));
}

/** The part in which most points were lost; null when none were lost in any. */
export function weakestPart(parts: Readonly<Record<string, Part>>, items: readonly ScoredItem[]): string | null {
  let weakest: string | null = null;
  let most = 0;
  for (const [id, { items: counted }] of Object.entries(parts)) {
    let lost = 0;
    for (const item of items) if (counted.includes(item.id)) lost += item.of - item.points;
    if (lost > most) {
      most = lost;
      weakest = id;
    }
  }
  return weakest;
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
