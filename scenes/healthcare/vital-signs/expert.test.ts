import { describe, expect, it } from 'vitest';
import { attempt } from '../../../test/support/drive.ts';
import { runs } from '../../../test/support/runs.ts';
import { expert } from './expert.ts';
import { play } from './play.ts';

const SEEDS = runs(1, 20);
const MOST_TICKS = 15 * 60 * 60;

describe('the careful worker', () => {
  it.each(['explore', 'practise', 'prove'] as const)(
    'earns every point at %s in a quarter of an hour; the pass is for sign-off alone',
    (level) => {
      for (let seed = 400; seed < 400 + SEEDS; seed++) {
        const run = attempt(play, expert(), { seed, level, mostTicks: MOST_TICKS });
        const score = run.score();
        const lost = score.items.filter(({ share }) => share < 1).map(({ id }) => id);
        expect([seed, run.state.ended, score.total, lost, score.errors.length]).toEqual([seed, true, 100, [], 0]);
        expect([score.level, score.pass]).toEqual([level, level === 'prove']);
      }
    },
  );

  it('does nothing that the world refuses, and nothing more once it is through', () => {
    const bot = expert();
    const state = play.world.init(8, 'prove');
    for (let tick = 0; !state.ended && tick < MOST_TICKS; tick++) {
      expect(play.world.step(state, bot(play.world.facts(state), tick))).toEqual([]);
    }
    expect(state.ended).toBe(true);
    for (let i = 1; i < 100; i++) expect(bot(play.world.facts(state), state.tick + i)).toEqual([]);
  });

  it('with other habits does the same work otherwise', () => {
    const score = attempt(play, expert({ rub: 10, valve: 70 }), { seed: 4, mostTicks: MOST_TICKS }).score();
    const share = (id: string) => score.items.find((item) => item.id === id)?.share;
    expect(share('rub-before-time')).toBeLessThan(0.3);
    expect([share('rate'), share('rub-before-zones')]).toEqual([0, 1]);
  });
});
