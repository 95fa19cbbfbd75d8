import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';

const TICKS_PER_MINUTE = 60 * TICKS_PER_SECOND;

/** How long ago something is after `tick`, minutes, that was `before` minutes ago at the start; null stays null. */
export function minutesSince(before: number | null, tick: number): number | null {
  return before === null ? null : before + tick / TICKS_PER_MINUTE;
}

/** Whether something is less than `minutes` ago after `tick`; what never was is not. */
export function isWithinMinutes(before: number | null, tick: number, minutes: number): boolean {
  const since = minutesSince(before, tick);
  return since !== null && since < minutes;
}
