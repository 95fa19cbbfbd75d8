import { describe, expect, it } from 'vitest';
import { CRITICAL_CAP, type Score } from '../../../src/engine/score.ts';
import { attempt } from '../../../test/support/drive.ts';
import { runs } from '../../../test/support/runs.ts';
import { WEAK } from '../../../test/support/weak.ts';
import { type Bot, expert } from './expert.ts';
import { play } from './play.ts';

const SEEDS = Array.from({ length: runs(20, 200) }, (_, seed) => seed + 1);
/** However a morning differs, it is worth no more points than this to somebody with one weakness. */
const MOST_BETWEEN_SEEDS = 4;

function score(bot: Bot, seed: number): Score {
  const run = attempt(play, bot, { seed, mostTicks: 60 * 60 * 20 });
  expect(run.state.ended, `seed ${seed} came to an end`).toBe(true);
  return run.score();
}

describe('fair seeds', () => {
  it.each(WEAK)('someone who $name fares alike on all of them', ({ bot, trap }) => {
    const scores = SEEDS.map((seed) => score(bot(), seed));
    const totals = scores.map(({ total }) => total);
    if (trap) {
      expect(new Set(totals)).toEqual(new Set([CRITICAL_CAP]));
      expect(scores.every(({ errors }) => errors[0]?.grade === 'critical')).toBe(true);
    }
    const [least, most] = [Math.min(...totals), Math.max(...totals)];
    expect(least, `from ${least} to ${most}`).toBeLessThan(100);
    expect(most - least, `from ${least} to ${most}`).toBeLessThanOrEqual(MOST_BETWEEN_SEEDS);
  });

  it('whoever is careful passes on all of them, with nothing lost', () => {
    for (const seed of SEEDS) expect(score(expert(), seed), `seed ${seed}`).toMatchObject({ total: 100, pass: true });
  });
});
