import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnyHost } from '../session.tsx';
import { Pauses } from './pauses.ts';

/** A host that only stands and goes on, and remembers for how long it stood. */
class Standing {
  paused = false;
  readonly stood: number[] = [];

  pause(): void {
    this.paused = true;
  }

  resume(seconds: number): void {
    this.paused = false;
    this.stood.push(seconds);
  }
}

const FRAME = 1 / 72;
let host: Standing;
let pauses: Pauses;
const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);
const count = (sources: number, seconds: number) => {
  for (let gone = 0; gone < seconds; gone += FRAME) pauses.countSources(sources, FRAME);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'], now: 0 });
  wait(1000);
  host = new Standing();
  pauses = new Pauses(host as unknown as AnyHost);
});
afterEach(() => void vi.useRealTimers());

describe('what stops time by itself', () => {
  it('lets it go on when it is over, and tells how long it stood', () => {
    pauses.hold('unseen');
    expect(host.paused).toBe(true);
    wait(12.5);
    pauses.release('unseen');
    expect([host.paused, host.stood]).toEqual([false, [12.5]]);
  });

  it('lets it go on only when all of it is over', () => {
    pauses.hold('unseen');
    pauses.hold('lost');
    wait(3);
    pauses.release('unseen');
    expect(host.paused).toBe(true);
    wait(4);
    pauses.release('lost');
    expect([host.paused, host.stood]).toEqual([false, [7]]);
  });

  it('that was not there cannot be over', () => {
    pauses.release('unseen');
    expect(host.stood).toEqual([]);
  });
});

describe('a pause that somebody wanted', () => {
  it('does not end by what else comes and goes', () => {
    pauses.toggle();
    for (const reason of ['unseen', 'lost', 'asleep'] as const) {
      pauses.hold(reason);
      pauses.release(reason);
    }
    expect(host.paused).toBe(true);
    wait(5);
    pauses.toggle();
    expect([host.paused, host.stood]).toEqual([false, [5]]);
  });

  it('does not end while there is another reason for it', () => {
    pauses.toggle();
    pauses.hold('unseen');
    pauses.goOn();
    expect(host.paused).toBe(true);
    pauses.release('unseen');
    expect(host.paused).toBe(true);
    pauses.goOn();
    expect(host.paused).toBe(false);
  });

  it('that began elsewhere is not longer than it can have been', () => {
    host.pause();
    wait(8);
    pauses = new Pauses(host as unknown as AnyHost);
    wait(4);
    pauses.goOn();
    expect(host.stood).toHaveLength(1);
    expect(host.stood[0]).toBeLessThanOrEqual(12);
  });
});

describe('controllers', () => {
  it('that are all gone for more than two seconds stop time, and the first that wakes lets it go on', () => {
    count(2, 5);
    count(0, 1.9);
    expect(host.paused).toBe(false);
    count(0, 0.2);
    expect([host.paused, pauses.why]).toEqual([true, 'asleep']);
    count(1, FRAME);
    expect([host.paused, pauses.why]).toEqual([false, null]);
  });

  it('that are gone again and again for a moment stop nothing', () => {
    for (let i = 0; i < 10; i++) {
      count(0, 1.5);
      count(1, FRAME);
    }
    expect(host.paused).toBe(false);
  });

  it('are not asleep because one frame was long', () => {
    pauses.countSources(0, 60);
    expect(host.paused).toBe(false);
  });

  it('one of which was lost: somebody may go on with the other, and nothing goes on when it is found later', () => {
    pauses.hold('lost');
    expect(pauses.why).toBe('lost');
    wait(2);
    pauses.goOn();
    expect([host.paused, host.stood, pauses.why]).toEqual([false, [2], null]);
    pauses.toggle();
    pauses.release('lost');
    expect(host.paused).toBe(true);
  });
});
