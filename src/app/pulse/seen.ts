import { keep, readKept } from '../kept.ts';

const KEY = 'first-shift:pulse';

/** Whether the pulse was found or skipped before. */
export function isPulseSeen(): boolean {
  return readKept(KEY) === 'seen';
}

export function markPulseSeen(): void {
  keep(KEY, 'seen');
}
