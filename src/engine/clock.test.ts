import { describe, expect, it } from 'vitest';
import { frameClock, manualClock, recordedClock } from './clock.ts';

/** Frames that a test draws. */
function frames() {
  const waiting = new Map<number, (now: number) => void>();
  let handles = 0;
  return {
    request: (frame: (now: number) => void) => {
      waiting.set(++handles, frame);
      return handles;
    },
    cancel: (handle: number) => void waiting.delete(handle),
    draw(now: number) {
      const due = [...waiting.values()];
      waiting.clear();
      for (const frame of due) frame(now);
    },
    waiting,
  };
}

describe('frameClock', () => {
  it('tells the time between frames, and nothing for the first', () => {
    const source = frames();
    const told: number[] = [];
    frameClock(source).run((milliseconds) => told.push(milliseconds));
    for (const now of [5000, 5016, 5050]) source.draw(now);
    expect(told).toEqual([0, 16, 34]);
  });

  it('asks for no frame once it is stopped, not even when stopped from within one', () => {
    const source = frames();
    const told: number[] = [];
    const stop = frameClock(source).run((milliseconds) => {
      told.push(milliseconds);
      if (told.length === 2) stop();
    });
    for (const now of [0, 10, 20, 30]) source.draw(now);
    expect(told).toEqual([0, 10]);
    expect(source.waiting.size).toBe(0);
  });
});

describe('manualClock', () => {
  it('goes only when told to, for everybody who listens and has not stopped', () => {
    const clock = manualClock();
    const told: string[] = [];
    const stop = clock.run((milliseconds) => told.push(`a${milliseconds}`));
    clock.run((milliseconds) => told.push(`b${milliseconds}`));
    clock.advance(5);
    stop();
    clock.advance(7);
    expect(told).toEqual(['a5', 'b5', 'b7']);
  });
});

describe('recordedClock', () => {
  it('lets exactly so many ticks pass', () => {
    let told = 0;
    recordedClock(123).run((milliseconds) => {
      told += milliseconds;
    });
    expect(told).toBeCloseTo((123 * 1000) / 60, 6);
  });
});
