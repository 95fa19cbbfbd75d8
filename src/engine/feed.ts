import type { Act } from './action.ts';
import type { Entry, Recording } from './recording.ts';
import { NONE } from './world.ts';

/** What a recording holds for one tick. */
export interface Fed {
  readonly acts: readonly Act[];
  /** The hash of the state after this tick, where the recording has one. */
  readonly check: string | undefined;
}

/** Reads a recording tick by tick. */
export class Feed {
  /** The last tick that the recording speaks of. */
  readonly lastTick: number;
  private index = 0;
  private tick = 0;
  private nextEntryAt: number;

  constructor(private readonly recording: Recording) {
    this.lastTick = recording.log.reduce((sum, entry) => sum + entry[1], 0);
    this.nextEntryAt = recording.log[0]?.[1] ?? Number.POSITIVE_INFINITY;
  }

  /** What happens in the next tick. */
  next(): Fed {
    this.tick++;
    let acts: Act[] | undefined;
    let check: string | undefined;
    while (this.nextEntryAt <= this.tick) {
      const entry = this.recording.log[this.index++] as Entry;
      if (entry[0] === 'act') {
        const [, , verb, target, value] = entry;
        acts ??= [];
        acts.push(value === undefined ? { verb, target } : { verb, target, value });
      } else if (entry[0] === 'check') {
        check = entry[2];
      }
      const following = this.recording.log[this.index];
      this.nextEntryAt = following ? this.nextEntryAt + following[1] : Number.POSITIVE_INFINITY;
    }
    return { acts: acts ?? NONE, check };
  }
}
