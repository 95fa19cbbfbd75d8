import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';

/** What the clock on the wall shows when the round begins: seven in the morning, in seconds since midnight. */
export const ROUND_BEGINS = 7 * 3600;

/** What the clock on the wall shows at `tick`: 7:02:15. */
export function timeOfDay(tick: number): string {
  const seconds = ROUND_BEGINS + Math.floor(tick / TICKS_PER_SECOND);
  const two = (value: number) => String(value % 60).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60))}:${two(seconds)}`;
}

/** The minute that it showed so long before the round began: 6:49. */
export function minutesBefore(minutes: number): string {
  const all = ROUND_BEGINS / 60 - minutes;
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
}
