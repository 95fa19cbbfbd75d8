import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/engine/replay.ts';
import { attempt, drive, fromFile } from '../../../test/support/drive.ts';
import { oddities } from '../../../test/support/numbers.ts';
import { randomBot } from '../../../test/support/random-bot.ts';
import { runs } from '../../../test/support/runs.ts';
import { play } from './play.ts';

const BOTS = runs(60, 5_000);
const RECORDED = runs(6, 100);

describe(`${BOTS} people who press everything`, () => {
  it('never crash it, never make a number that is none, and never pass', () => {
    const wrong: string[] = [];
    const seen = { critical: 0, nearMiss: 0, deflations: 0, signed: 0, best: 0 };
    for (let seed = 0; seed < BOTS; seed++) {
      const run = attempt(play, randomBot(seed), { seed, mostTicks: 3001 });
      const score = run.score();
      const { state, facts, truth, notes } = run;
      if (!state.ended) wrong.push(`${seed} did not end`);
      if (score.pass || score.total >= 80) wrong.push(`${seed} passed with ${score.total}`);
      for (const odd of oddities({ state, facts, truth, notes, score })) wrong.push(`${seed}: ${odd}`);
      if (score.total < 0 || score.total > 100 || score.items.some(({ share }) => share < 0 || share > 1))
        wrong.push(`${seed}: out of range`);
      if (score.errors[0]?.grade === 'critical') seen.critical++;
      if (score.errors.some(({ grade }) => grade === 'near-miss')) seen.nearMiss++;
      if (notes.deflations.length > 0) seen.deflations++;
      if (facts.chart.signed) seen.signed++;
      seen.best = Math.max(seen.best, score.total);
    }
    expect(wrong).toEqual([]);
    // they do get somewhere: else this would tell nothing
    expect(seen.critical).toBeGreaterThan(BOTS / 20);
    expect(seen.nearMiss).toBeGreaterThan(BOTS / 50);
    expect(seen.deflations).toBeGreaterThan(BOTS / 4);
    expect(seen.signed).toBeGreaterThan(BOTS / 20);
    expect(seen.best).toBeGreaterThan(20);
  });

  it('are found out by every number on their way, and not only at the end', () => {
    for (let seed = 0; seed < RECORDED; seed++) {
      const bot = randomBot(seed);
      const state = play.world.init(seed, 'prove');
      for (let tick = 0; !state.ended && tick < 3001; tick++) {
        const facts = play.world.facts(state);
        if (tick % 25 === 0)
          expect(oddities({ state, facts, truth: play.world.truth(state) }), `bot ${seed}, tick ${tick}`).toEqual([]);
        play.world.step(state, bot(facts, tick));
      }
    }
  });

  it('leave recordings that come to the same state and score', () => {
    for (let seed = 0; seed < RECORDED; seed++) {
      const live = drive(play, randomBot(seed, 300, 3000, true), { seed, mostTicks: 3001 });
      const run = replay(play, fromFile(live.recording()));
      if (run.outcome !== 'same') return expect.unreachable(`bot ${seed}: ${run.outcome}`);
      expect(run.attempt.score()).toEqual(live.score());
      expect(live.recording().log.at(-1)?.[2]).toBe(live.stateHash());
    }
  });
});
