import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import type { Breath } from './state.ts';

/** So much of a breath is breathing in. */
const IN = 0.4;

/** Slow at both ends: 0 to 1, for 0 to 1. */
export function smooth(share: number): number {
  const within = Math.min(1, Math.max(0, share));
  return within * within * (3 - 2 * within);
}

/** How full the chest is, 0 to 1, from the breath under way. `tick` may lie between two ticks. */
export function fullness({ count, tick: begun, seconds }: Breath, tick: number): number {
  if (count === 0 || seconds <= 0) return 0;
  const gone = (tick - begun) / TICKS_PER_SECOND / seconds;
  return gone < IN ? smooth(gone / IN) : smooth((1 - gone) / (1 - IN));
}
