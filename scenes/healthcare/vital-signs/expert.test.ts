import { describe, expect, it } from 'vitest';
import { attempt } from '../../../test/support/drive.ts';
import { runs } from '../../../test/support/runs.ts';
import { expert } from './expert.ts';
import { drawPatient } from './patient.ts';
import { play } from './play.ts';

const SEEDS = runs(200, 2000);

describe('the careful worker', () => {
  it('earns every point and passes, on every seed, in under two minutes', () => {
    const short: string[] = [];
    for (let seed = 0; seed < SEEDS; seed++) {
      const run = attempt(play, expert(), { seed, mostTicks: 7200 });
      const score = run.score();
      if (!run.state.ended || score.total !== 100 || score.earned !== 100 || !score.pass || score.errors.length > 0) {
        const lost = score.items.filter(({ share }) => share < 1).map(({ id }) => id);
        short.push(`seed ${seed}: ${score.total}, ${lost} ${JSON.stringify(drawPatient(seed).patient)}`);
      }
    }
    expect(short).toEqual([]);
  });

  it('passes at sign-off alone; the work is the same at every level', () => {
    for (const level of ['explore', 'practise', 'prove'] as const) {
      const score = attempt(play, expert(), { seed: 4, level }).score();
      expect([score.level, score.total, score.pass]).toEqual([level, 100, level === 'prove']);
    }
  });

  it('does nothing more once it is through', () => {
    const bot = expert();
    const run = attempt(play, bot, { seed: 4 });
    for (let i = 1; i < 100; i++) expect(bot(run.facts, run.state.tick + i)).toEqual([]);
  });

  it('never does what the world refuses', () => {
    const bot = expert();
    const state = play.world.init(8, 'prove');
    for (let tick = 0; !state.ended && tick < 7200; tick++) {
      expect(play.world.step(state, bot(play.world.facts(state), tick))).toEqual([]);
    }
    expect(state.ended).toBe(true);
  });
});
