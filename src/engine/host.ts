import type { Act, ActionValue, Modality, Placement, Refusal, RefusalCode, Verb } from './action.ts';
import { Attempt, type Scene } from './attempt.ts';
import type { Clock } from './clock.ts';
import { Feed } from './feed.ts';
import { hashOf } from './hash.ts';
import { quantise } from './math.ts';
import { RECORDING_FORMAT, Recorder, type Recording } from './recording.ts';
import type { Score } from './score.ts';
import { type Level, NONE, TICKS_PER_SECOND, type WorldState } from './world.ts';

const TICK_MILLISECONDS = 1000 / TICKS_PER_SECOND;
/** At most so many ticks for one call of `advance`; what is left over is dropped: time stops, it never catches up. */
const MOST_TICKS_AT_ONCE = 5;
/** A hash of the whole state every five seconds. */
const CHECK_EVERY_TICKS = 5 * TICKS_PER_SECOND;
/** A continuous value is sent at most every third tick. */
const SLIDE_EVERY_TICKS = 3;

export interface HostOptions {
  readonly level: Level;
  /** A whole number from 0 to 2^32 - 1. */
  readonly seed: number;
  /** The part that is done alone; the whole when it is left out or null. */
  readonly part?: string | null;
  /** What made the program that records, for the recording. */
  readonly build: string;
  /** Where the acts come from instead of a person: an earlier recording of this scene, level and seed. */
  readonly source?: Recording;
}

export interface HostListener {
  /** After each tick. */
  tick?(tick: number): void;
  /** After a call of `advance`, `pause` or `resume` that changed anything. */
  change?(): void;
  refused?(refusal: Refusal): void;
  /** Once, after the last tick. */
  ended?(): void;
}

/**
 * The only caller of a world's `step`. Keeps the state, the recording and the listeners; time reaches it through
 * `advance`, acts through `act` and `slide`. What an act does is seen one tick later at the earliest.
 */
export class Host<S extends WorldState, F, T, N> {
  private readonly attempt: Attempt<S, F, T, N>;
  private readonly recorder: Recorder;
  private readonly listeners = new Set<HostListener>();
  private pending: Act[] = [];
  private readonly sliding = new Map<string, Slide>();
  private carried = 0;
  private isPaused = false;
  private stopClock: (() => void) | undefined;
  private readonly feed: Feed | undefined;
  /** The tick at which this attempt began: 0, or where its part does. */
  private readonly startTick: number;

  constructor(
    readonly scene: Scene<S, F, T, N>,
    readonly options: HostOptions,
  ) {
    const { level, seed, build, source, part = null } = options;
    this.attempt = new Attempt(scene, level, seed, part);
    this.startTick = this.attempt.state.tick;
    this.feed = source && new Feed(source);
    const { id, version } = scene;
    this.recorder = new Recorder(
      { format: RECORDING_FORMAT, scene: id, version, build, level, seed, part },
      this.startTick,
    );
  }

  get tick(): number {
    return this.attempt.state.tick;
  }

  /** How long the attempt has taken so far, seconds; pauses left out. */
  get seconds(): number {
    return (this.attempt.state.tick - this.startTick) / TICKS_PER_SECOND;
  }

  /** How far between the last tick and the next, 0 to 1: where a view draws what moves. */
  get alpha(): number {
    return this.isPaused ? 0 : Math.min(this.carried / TICK_MILLISECONDS, 1);
  }

  get paused(): boolean {
    return this.isPaused;
  }

  get ended(): boolean {
    return this.attempt.state.ended;
  }

  get facts(): F {
    return this.attempt.facts;
  }

  /** The steps that are done, each with its tick. */
  get done(): ReadonlyMap<string, number> {
    return this.attempt.done;
  }

  /** Whom to tell. Returns the function that stops it. */
  listen(listener: HostListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Lets a clock drive this host; another one replaces it. */
  follow(clock: Clock): void {
    this.leave();
    this.stopClock = clock.run((milliseconds) => this.advance(milliseconds));
  }

  /** No clock drives this host any more. */
  leave(): void {
    this.stopClock?.();
    this.stopClock = undefined;
  }

  /** Does something, in the next tick. Recorded first, then seen by the world. */
  act(act: Act, by: Modality): void {
    const code = this.whyNot(act);
    if (code) {
      this.refuse({ act, code });
      return;
    }
    // what a hand was still moving towards comes before what it does next
    for (const slide of this.sliding.values()) this.send(slide);
    this.recorder.act(this.tick + 1, act, by);
    this.pending.push(act);
  }

  /**
   * A continuous value while a hand moves: rounded to the target's quantum, sent when it has changed and at most
   * every third tick. The last value always arrives.
   */
  slide(verb: Verb, target: string, value: number | Placement, by: Modality): void {
    const code = this.whyNot({ verb, target, value });
    if (code) {
      this.refuse({ act: { verb, target, value }, code });
      return;
    }
    const quantum = this.scene.quanta[target] ?? 1;
    const rounded =
      typeof value === 'number'
        ? quantise(value, quantum)
        : { spot: value.spot, x: quantise(value.x, quantum), y: quantise(value.y, quantum) };
    let slide = this.sliding.get(target);
    if (!slide) {
      slide = { sent: undefined, sentAt: -SLIDE_EVERY_TICKS, waiting: undefined, by };
      this.sliding.set(target, slide);
    }
    const act: Act = { verb, target, value: rounded };
    slide.by = by;
    // back where it was: there is nothing to tell
    slide.waiting = slide.sent && sameAct(slide.sent, act) ? undefined : act;
    if (this.tick + 1 - slide.sentAt >= SLIDE_EVERY_TICKS) this.send(slide);
  }

  /** The hand let go of `target`: what it was moving towards is sent, and the next slide starts afresh. */
  settle(target: string): void {
    const slide = this.sliding.get(target);
    if (!slide) return;
    this.send(slide);
    if (slide.waiting) slide.sent = undefined;
    else this.sliding.delete(target);
  }

  /** Lets `milliseconds` pass: 0 to 5 ticks, the rest is dropped. */
  advance(milliseconds: number): void {
    if (this.isPaused || this.ended || !(milliseconds >= 0)) return;
    this.carried += milliseconds;
    let due = Math.floor(this.carried / TICK_MILLISECONDS + 1e-9);
    if (due > MOST_TICKS_AT_ONCE) {
      due = MOST_TICKS_AT_ONCE;
      this.carried = 0;
    } else {
      this.carried = Math.max(0, this.carried - due * TICK_MILLISECONDS);
    }
    for (let i = 0; i < due && !this.ended && !this.isPaused; i++) this.runTick();
    if (due > 0) this.tell((listener) => listener.change?.());
  }

  /** Time stands still. What was begun and not yet seen by the world is still recorded, and seen on resuming. */
  pause(): void {
    if (this.isPaused || this.ended) return;
    this.isPaused = true;
    this.tell((listener) => listener.change?.());
  }

  /** Time goes on, after `seconds` (0 or more) of standing still, which are recorded. */
  resume(seconds: number): void {
    if (!this.isPaused) return;
    this.isPaused = false;
    this.carried = 0;
    const stood = Number.isFinite(seconds) ? Math.max(0, Math.round(seconds)) : 0;
    this.recorder.pause(this.pending.length > 0 ? this.tick + 1 : this.tick, stood);
    this.tell((listener) => listener.change?.());
  }

  /** What was recorded so far; whole (closed by a check of the state) once the attempt has ended. */
  recording(): Recording {
    return this.options.source ?? this.recorder.recording();
  }

  /** The hash of the whole state, as a check in the recording has it. */
  stateHash(): string {
    return hashOf(this.attempt.state);
  }

  score(): Score {
    return this.attempt.score();
  }

  /** What only an examiner knows, for the debrief. Throws an Error while the attempt is under way. */
  debrief(): { notes: N; truth: T } {
    if (!this.ended) throw new Error('host: the truth is not told before the attempt has ended');
    return { notes: this.attempt.notes, truth: this.attempt.truth };
  }

  private whyNot({ value }: Act): RefusalCode | undefined {
    if (this.ended) return 'ended';
    if (this.isPaused) return 'paused';
    if (this.feed) return 'not-now';
    return isLasting(value) ? undefined : 'bad-value';
  }

  private runTick(): void {
    for (const slide of this.sliding.values()) {
      if (this.tick + 1 - slide.sentAt >= SLIDE_EVERY_TICKS) this.send(slide);
    }
    const acts = this.feed ? this.feed.next().acts : this.pending.length > 0 ? this.pending : NONE;
    if (this.pending.length > 0) this.pending = [];
    const refusals = this.attempt.step(acts);
    const { tick, ended } = this.attempt.state;
    if (ended || tick % CHECK_EVERY_TICKS === 0) this.recorder.check(tick, this.attempt.state);
    for (const refusal of refusals) this.refuse(refusal);
    this.tell((listener) => listener.tick?.(tick));
    if (ended) this.tell((listener) => listener.ended?.());
  }

  private send(slide: Slide): void {
    if (!slide.waiting || this.isPaused || this.ended) return;
    this.recorder.act(this.tick + 1, slide.waiting, slide.by);
    this.pending.push(slide.waiting);
    slide.sent = slide.waiting;
    slide.sentAt = this.tick + 1;
    slide.waiting = undefined;
  }

  private refuse(refusal: Refusal): void {
    this.tell((listener) => listener.refused?.(refusal));
  }

  private tell(news: (listener: HostListener) => void): void {
    for (const listener of this.listeners) news(listener);
  }
}

/** A continuous value on its way: what the world was last told, when, and what it has still to be told. */
interface Slide {
  sent: Act | undefined;
  sentAt: number;
  waiting: Act | undefined;
  by: Modality;
}

function sameAct(a: Act, b: Act): boolean {
  if (a.verb !== b.verb) return false;
  if (a.value === b.value) return true;
  if (!isPlacement(a.value) || !isPlacement(b.value)) return false;
  return a.value.spot === b.value.spot && a.value.x === b.value.x && a.value.y === b.value.y;
}

function isPlacement(value: ActionValue | undefined): value is Placement {
  return typeof value === 'object' && value !== null;
}

/** Whether JSON keeps a value as it is: a recording that loses one could not be replayed. */
function isLasting(value: ActionValue | undefined): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return !isPlacement(value) || (Number.isFinite(value.x) && Number.isFinite(value.y));
}
