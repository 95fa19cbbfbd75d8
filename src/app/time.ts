import { type Clock, frameClock, manualClock } from '../engine/clock.ts';
import { cancelFrame, requestFrame } from '../kit/frames.ts';

const STEP_MILLISECONDS = 1000 / 60;
const manual = __MANUAL_CLOCK__ ? manualClock() : undefined;

/** The one clock of the app: what moves on a page, and the world of a shift. */
export const appClock: Clock = manual ?? frameClock({ request: requestFrame, cancel: cancelFrame });

const macrotask = () => new Promise<void>((done) => void setTimeout(done));

/** Hands the time over to the tests, in the build that is made for them. */
export function startTime(): void {
  if (!__MANUAL_CLOCK__) return;
  window.__firstShift = {
    async advance(seconds) {
      const steps = Math.round(seconds * 60);
      for (let i = 1; i <= steps; i++) {
        manual?.advance(STEP_MILLISECONDS);
        // so that what a page does about it is done in time
        if (i % 30 === 0) await macrotask();
      }
      await macrotask();
      await macrotask();
    },
  };
}

/** Lets a test reach the shift under way; does nothing elsewhere. */
export function showHost(host: unknown): void {
  if (__MANUAL_CLOCK__ && window.__firstShift) window.__firstShift.host = host;
}
