import { PASS_SCORE, type Score } from '../../engine/score.ts';
import type { SceneWords } from '../../engine/words.ts';
import { debriefWords as t } from '../words/debrief.ts';

/** A score, and the words of the test-drive that it is of. */
export interface Told {
  readonly scene: SceneWords;
  readonly score: Score;
}

export interface Judged extends Told {
  /** The part that was done alone, or null for the whole. */
  readonly part: string | null;
}

/** Nothing grave, every number within what is allowed, and points enough: what a Sign-off asks for. */
export function isReady({ errors, items, total }: Score): boolean {
  return errors[0]?.grade !== 'critical' && !items.some((item) => item.failed) && total >= PASS_SCORE;
}

/** The word for it: a pass there is only at Sign-off. */
export function verdict({ score, part }: Judged): string {
  if (score.level === 'prove') return score.pass ? t.passed : t.notYet;
  if (!isReady(score)) return t.notYet;
  return part === null ? t.ready : t.readyPart;
}

/** Why it is no pass yet; or what a pass is. */
export function why({ scene, score, part }: Judged): string {
  const { errors, cap, earned, total, pass, items } = score;
  if (pass) return t.passText;
  if (isReady(score)) return part === null ? t.readyText : t.readyPartText;
  const isCritical = errors[0]?.grade === 'critical';
  if (cap !== null && earned > cap) return isCritical ? t.capped(earned, cap) : t.cappedNear(earned, cap);
  if (isCritical) return t.safetyStops;
  const failed = items.find((item) => item.failed);
  if (failed && total >= PASS_SCORE) return t.recordStops(scene.items[failed.id]?.name ?? '');
  return part === null ? t.needs80 : t.needs80Part;
}
