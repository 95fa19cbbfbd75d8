import { clamp } from './math.ts';

/**
 * The share of a point that an error earns: all of it up to `full`, none from `zero` on, a straight line between.
 * All three in the same unit; `zero` > `full` >= 0. An error that is not a number earns nothing.
 */
export function fallOff(error: number, full: number, zero: number): number {
  const size = Math.abs(error);
  if (!(size >= 0)) return 0;
  return size <= full ? 1 : clamp(1 - (size - full) / (zero - full), 0, 1);
}
