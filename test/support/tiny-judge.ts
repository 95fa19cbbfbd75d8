import type { Act } from '../../src/engine/action.ts';
import { attempt, type Doer, script } from './drive.ts';
import { FINISH, type TinyFacts, type TinyItem, tinyScene } from './tiny.ts';

export type Acts = Readonly<Record<number, readonly Act[]>>;

/** The score of one item (the first) after these acts; the attempt ends after tick 100. */
export function judgeItem(items: readonly TinyItem[], acts: Acts = {}) {
  const doer: Doer<TinyFacts> = script({ 99: [FINISH], ...acts });
  const score = attempt(tinyScene(items), doer).score();
  const [item] = score.items;
  if (!item) throw new Error('no item');
  return { ...item, evidence: item.evidence, first: item.evidence[0], score };
}
