import { describe, expect, it } from 'vitest';
import { attempt } from '../../../test/support/drive.ts';
import { follower } from '../../../test/support/follower.ts';
import { runs } from '../../../test/support/runs.ts';
import { STEP_IDS } from './next.ts';
import { play } from './play.ts';

const SEEDS = Array.from({ length: runs(12, 60) }, (_, i) => 100 + i);

describe('whoever does what the line says next', () => {
  it.each(['explore', 'practise'] as const)('comes through the whole round at %s, and would pass', (level) => {
    for (const seed of SEEDS) {
      const run = attempt(play, follower(), { seed, level, mostTicks: 60 * 60 * 20 });
      const score = run.score();
      expect([run.state.ended, score.errors.map(({ id }) => id)], `seed ${seed}`).toEqual([true, []]);
      expect(score.total, `seed ${seed}`).toBeGreaterThanOrEqual(90);
      expect(
        score.items.filter(({ failed }) => failed).map(({ id }) => id),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });

  it('hears every line, over the seeds', () => {
    const heard = new Set<string>();
    const isLeft = (id: string) => !heard.has(id);
    for (let seed = 100; STEP_IDS.filter(isLeft).length > 1 && seed < 160; seed++)
      attempt(
        play,
        follower((id) => heard.add(id)),
        { seed, level: 'practise', mostTicks: 60 * 60 * 20 },
      );
    // nobody chats who was asked not to
    expect(STEP_IDS.filter(isLeft)).toEqual(['hush']);
  });
});
