import type { Level } from '../engine/world.ts';
import { keep, readKept } from './kept.ts';
import type { ShiftWish } from './route.ts';
import type { Card } from './scenes.ts';

type Offer = Pick<Card, 'id' | 'levels' | 'parts'>;

const keyOf = (scene: string) => `first-shift:level:${scene}`;

/** Remembers in this browser at which level a test-drive was last begun. */
export function keepLevel(scene: string, level: Level): void {
  keep(keyOf(scene), level);
}

/** The level to begin with: the last one used in this browser, or else the one with most help. */
export function recommendedLevel({ id, levels }: Offer): Level {
  const last = readKept(keyOf(id));
  return levels.find((level) => level === last) ?? (levels[0] as Level);
}

/**
 * What an address comes to. A link that names no level means On shift: the work is the student's own, it is scored, and
 * a hint is there for its price. A part alone is never a Sign-off, and a part that there is not means the whole.
 */
export function shiftOf(
  { levels, parts }: Offer,
  { level, part }: Pick<ShiftWish, 'level' | 'part'>,
): { level: Level; part: string | null } {
  const known = part !== null && parts.includes(part) ? part : null;
  const offered = level !== null && levels.includes(level) ? level : null;
  const usual = levels.includes('practise') ? 'practise' : (levels[0] as Level);
  return { level: known !== null && offered === 'prove' ? usual : (offered ?? usual), part: known };
}
