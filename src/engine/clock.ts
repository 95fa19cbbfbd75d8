import { TICKS_PER_SECOND } from './world.ts';

/**
 * Where time comes from. `run` calls back with the milliseconds since the last call, until the function that it
 * returns is called. The host asks nobody else for the time.
 */
export interface Clock {
  run(elapsed: (milliseconds: number) => void): () => void;
}

/** A clock that goes only when told to: for tests. */
export interface ManualClock extends Clock {
  advance(milliseconds: number): void;
}

export function manualClock(): ManualClock {
  const listeners = new Set<(milliseconds: number) => void>();
  return {
    run(elapsed) {
      listeners.add(elapsed);
      return () => void listeners.delete(elapsed);
    },
    advance(milliseconds) {
      for (const elapsed of [...listeners]) elapsed(milliseconds);
    },
  };
}

/** What a real clock is made of: the browser's `requestAnimationFrame` and `cancelAnimationFrame`, or a headset's. */
export interface FrameSource {
  request(frame: (timestampMilliseconds: number) => void): number;
  cancel(handle: number): void;
}

/** A clock that goes with the frames that are drawn. The first frame counts nothing. */
export function frameClock(frames: FrameSource): Clock {
  return {
    run(elapsed) {
      let last: number | undefined;
      let handle = frames.request(function frame(now) {
        handle = frames.request(frame);
        const since = last === undefined ? 0 : now - last;
        last = now;
        elapsed(since);
      });
      return () => frames.cancel(handle);
    },
  };
}

/** A clock that lets as much time pass as a recording took, all at once: for a host that is fed by it. */
export function recordedClock(ticks: number): Clock {
  return {
    run(elapsed) {
      let going = true;
      for (let i = 0; i < ticks && going; i++) elapsed(1000 / TICKS_PER_SECOND);
      return () => {
        going = false;
      };
    },
  };
}
