import { expect } from 'vitest';
import type { Bot } from '../../scenes/healthcare/vital-signs/expert.ts';
import { play } from '../../scenes/healthcare/vital-signs/play.ts';
import type { Act } from '../../src/engine/action.ts';
import { seedOf } from './bedside.ts';
import { is } from './clumsy.ts';
import { attempt } from './drive.ts';

/** A patient in the middle of everything. */
const SEED = seedOf(
  ({ systolic, diastolic, heartRate }) => systolic === 126 && diastolic === 80 && heartRate >= 70 && heartRate <= 76,
);
/** One so low that 160 mmHg is far above what the wrist tells. */
export const LOW = seedOf(({ systolic, heartRate }) => systolic <= 103 && heartRate >= 66);

export function judge(bot: Bot, seed = SEED) {
  const run = attempt(play, bot, { seed, mostTicks: 30_000 });
  expect(run.state.ended, 'the bot came to an end').toBe(true);
  const score = run.score();
  const lost = score.items.filter((item) => item.points < item.of);
  return {
    score,
    notes: run.notes,
    /** The total, whether it is a pass, the errors, and the points that were lost, by item. */
    outcome: {
      total: score.total,
      pass: score.pass,
      errors: score.errors.map(({ id, grade }) => `${id}: ${grade}`),
      lost: Object.fromEntries(lost.map((item) => [item.id, Math.round((item.of - item.points) * 100) / 100])),
    },
    item: (id: string) => {
      const found = score.items.find((item) => item.id === id);
      if (!found) throw new Error(`no item ${id}`);
      return found;
    },
  };
}

/** The outcome of who loses nothing. */
export const FINE = { total: 100, pass: true, errors: [], lost: {} };

/** Where to stop the expert: at the first act of this kind. */
export const atFirst = (verb: Act['verb'], target: string) => (act: Act) => is(act, verb, target);
