import type { Act, ActionValue, Modality, Verb } from './action.ts';
import { hashOf } from './hash.ts';
import type { Level } from './world.ts';

/** The version of the shape below. A change of the shape raises it, and old ones are migrated. */
export const RECORDING_FORMAT = 1;

/**
 * One thing that happened, with the ticks since the entry before it:
 * - `act`: verb, target and value
 * - `by`: from here on the person acts by this modality
 * - `pause`: time stood still for so many seconds
 * - `check`: the hash of the whole state after this tick, and the chain up to and including this entry
 */
export type Entry =
  | readonly ['act', number, Verb, string, ActionValue?]
  | readonly ['by', number, Modality]
  | readonly ['pause', number, number]
  | readonly ['check', number, string, string];

/** Who and what was recorded: everything that is needed to run the same world again. */
export interface RecordingHead {
  readonly format: number;
  readonly scene: string;
  readonly version: number;
  readonly build: string;
  readonly level: Level;
  readonly seed: number;
  /** The part that was done alone, or null for the whole. */
  readonly part: string | null;
}

/**
 * An attempt. `head` and `log` are all that is stored: world, steps, score and replay follow from them.
 * The log ends with a `check` at the last tick. The chain shows damage and cuts, not forgery; a signature does that.
 */
export interface Recording {
  readonly head: RecordingHead;
  readonly log: readonly Entry[];
}

/** One more link: the hash of the chain so far with the next piece. */
function link(chain: string, piece: object): string {
  return hashOf([chain, piece]);
}

/** Writes a recording down as it happens. */
export class Recorder {
  private readonly log: Entry[] = [];
  private chain: string;
  private lastTick: number;
  private modality: Modality | undefined;

  /** `start` is the tick at which the attempt begins. */
  constructor(
    private readonly head: RecordingHead,
    start = 0,
  ) {
    this.lastTick = start;
    this.chain = link('', head);
  }

  /** An act that the world sees in `tick`. */
  act(tick: number, act: Act, by: Modality): void {
    if (by !== this.modality) {
      this.modality = by;
      this.add(['by', this.since(tick), by]);
    }
    const { verb, target, value } = act;
    this.add(
      value === undefined ? ['act', this.since(tick), verb, target] : ['act', this.since(tick), verb, target, value],
    );
  }

  /** Time stood still after `tick` for `seconds` (0 or more). */
  pause(tick: number, seconds: number): void {
    this.add(['pause', this.since(tick), seconds]);
  }

  /** The state after `tick`. */
  check(tick: number, state: object): void {
    const since = this.since(tick);
    const hash = hashOf(state);
    this.chain = link(this.chain, ['check', since, hash]);
    this.log.push(['check', since, hash, this.chain]);
  }

  /** What was recorded so far, its log a copy. */
  recording(): Recording {
    return { head: this.head, log: [...this.log] };
  }

  private add(entry: Entry): void {
    this.chain = link(this.chain, entry);
    this.log.push(entry);
  }

  private since(tick: number): number {
    const ticks = tick - this.lastTick;
    this.lastTick = tick;
    return ticks;
  }
}

/** The index in the log of the first check whose chain does not fit, or -1 when the chain is whole. */
export function brokenLink(recording: Recording): number {
  let chain = link('', recording.head);
  for (let i = 0; i < recording.log.length; i++) {
    const entry = recording.log[i] as Entry;
    chain = link(chain, entry[0] === 'check' ? ['check', entry[1], entry[2]] : entry);
    if (entry[0] === 'check' && entry[3] !== chain) return i;
  }
  return recording.log.at(-1)?.[0] === 'check' ? -1 : recording.log.length;
}
