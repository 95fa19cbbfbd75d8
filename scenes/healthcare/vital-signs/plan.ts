import type { Act } from '../../../src/engine/action.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import type { Line } from './lines.ts';
import type { Beat, VitalSignsFacts } from './state.ts';

/** Something to wait for. */
export type Wait = (facts: VitalSignsFacts, tick: number) => boolean;
/** What a bot does, told in order: acts, and what to wait for. After a wait, the facts are handed in. */
export type Doing = Act | Wait;
export type Work = Generator<Doing, void, VitalSignsFacts>;

export const press = (target: string): Act => ({ verb: 'press', target });
export const say = (target: Line): Act => ({ verb: 'say', target });

export function seconds(time: number): Wait {
  let until = -1;
  return (_, tick) => {
    if (until < 0) until = tick + Math.round(time * TICKS_PER_SECOND);
    return tick >= until;
  };
}

/** Turns work into a bot: what is done next, and `null` when there is nothing more. */
export function doing(plan: Work): (facts: VitalSignsFacts, tick: number) => readonly Act[] | null {
  let wake: Wait | null = null;
  let isOver = false;
  return (facts, tick) => {
    if (isOver) return null;
    if (wake && !wake(facts, tick)) return [];
    const acts: Act[] = [];
    for (;;) {
      const next = plan.next(facts);
      if (next.done) {
        isOver = true;
        return acts.length > 0 ? acts : null;
      }
      if (typeof next.value === 'function') {
        wake = next.value;
        return acts;
      }
      acts.push(next.value);
    }
  };
}

/** Feels whether a pulse is regular: a beat that comes a quarter early is not. */
export function pulseWatch(): { see(felt: Readonly<Beat>): void; isIrregular(): boolean } {
  const gaps: number[] = [];
  let last: Readonly<Beat> | null = null;
  return {
    see(felt) {
      if (last && felt.count === last.count) return;
      if (last && felt.count === last.count + 1) gaps.push(felt.tick - last.tick);
      last = felt;
    },
    isIrregular() {
      const sorted = [...gaps].sort((a, b) => a - b);
      const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
      return gaps.some((gap) => gap < 0.75 * middle);
    },
  };
}
