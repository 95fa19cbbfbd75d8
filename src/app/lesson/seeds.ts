import { readSeed } from '../route.ts';

/** So many patients at once are a page to print. */
export const MOST_SEEDS = 60;

/** Patient numbers, or why there are none: nothing was written, `what` is none, or there are too many. */
export type Seeds =
  | { readonly ok: true; readonly seeds: readonly number[] }
  | { readonly ok: false; readonly fault: 'empty' | 'many' }
  | { readonly ok: false; readonly fault: 'bad'; readonly what: string };

/** Reads patient numbers as a teacher writes them: `7`, `1-10`, `1..10`, `4823, 1207`. Each comes once, in order. */
export function readSeeds(text: string): Seeds {
  // a range may have spaces round its dash
  const pieces = text
    .replace(/\s*(-|–|\.{2,3}|…)\s*/g, '-')
    .split(/[\s,;]+/)
    .filter(Boolean);
  if (pieces.length === 0) return { ok: false, fault: 'empty' };
  const seeds = new Set<number>();
  for (const piece of pieces) {
    const ends = piece.split('-').map((end) => readSeed(end));
    const [from, to = from] = ends;
    if (ends.length > 2 || from === null || from === undefined || to === null || to === undefined || to < from)
      return { ok: false, fault: 'bad', what: piece };
    if (to - from >= MOST_SEEDS) return { ok: false, fault: 'many' };
    for (let seed = from; seed <= to; seed++) seeds.add(seed);
    if (seeds.size > MOST_SEEDS) return { ok: false, fault: 'many' };
  }
  return { ok: true, seeds: [...seeds] };
}
