import type { Act, Refusal } from './action.ts';
import { Examiner } from './examiner.ts';
import type { Score } from './score.ts';
import type { Part, Sight, Task } from './task.ts';
import type { Level, World, WorldState } from './world.ts';
import { NONE, TICKS_PER_SECOND } from './world.ts';

/** A scene as the engine sees it: a world, what is to be done in it, and the number that both are known by. */
export interface Scene<S extends WorldState, F, T, N> {
  readonly id: string;
  /** Raised by any change of world or task that changes what a recording comes to. */
  readonly version: number;
  readonly world: World<S, F, T>;
  readonly task: Task<F, T, N>;
  /** The steps in which a continuous value is sent, by target; a value between two is rounded. */
  readonly quanta: Readonly<Record<string, number>>;
  readonly parts: Readonly<Record<string, Part>>;
  /** A careful bot that does the work up to where `part` begins; `null` when it is there. */
  readonly prepare: (part: string) => (facts: F, tick: number) => readonly Act[] | null;
}

/** A careful bot is never this long about getting to a part: half an hour. */
const MOST_TICKS_TO_PREPARE = 1800 * TICKS_PER_SECOND;

/** A world under way, watched by an examiner. Live, replayed and re-scored attempts all run through this. */
export class Attempt<S extends WorldState, F, T, N> {
  readonly state: S;
  private readonly examiner: Examiner<F, T, N>;
  private readonly sight: Sight<F, T, N>;
  private seen: number;

  constructor(
    private readonly scene: Scene<S, F, T, N>,
    private readonly level: Level,
    seed: number,
    private readonly part: string | null = null,
  ) {
    const { world, task } = scene;
    this.state = world.init(seed, level);
    this.examiner = new Examiner(task);
    this.seen = this.state.changes;
    const { state } = this;
    this.sight = { tick: 0, facts: world.facts(state), truth: world.truth(state), notes: task.open(), refusals: NONE };
    if (part !== null) this.prepare(part);
  }

  /** Lets the careful bot work up to where `part` begins. Throws an Error when there is no such part, or no way there. */
  private prepare(part: string): void {
    const { state, scene } = this;
    if (!Object.hasOwn(scene.parts, part)) throw new Error(`attempt: ${scene.id} has no part named ${part}`);
    const bot = scene.prepare(part);
    for (let acts = bot(this.facts, 0); acts !== null; acts = bot(this.facts, state.tick)) {
      this.step(acts);
      if (state.ended || state.tick > MOST_TICKS_TO_PREPARE) throw new Error(`attempt: no way to the part ${part}`);
    }
  }

  get facts(): F {
    return this.sight.facts;
  }

  /** What the examiner has written down; for the debrief and for tests. */
  get notes(): N {
    return this.sight.notes;
  }

  /** What only an examiner knows; for the debrief, after the end, and for tests. */
  get truth(): T {
    return this.sight.truth;
  }

  /** The steps that are done, each with its tick. */
  get done(): ReadonlyMap<string, number> {
    return this.examiner.done;
  }

  /** Lets one tick pass with these acts in it. */
  step(acts: readonly Act[]): readonly Refusal[] {
    const { state, sight } = this;
    const { world } = this.scene;
    const refusals = world.step(state, acts);
    const changed = state.changes !== this.seen;
    if (changed) {
      this.seen = state.changes;
      sight.facts = world.facts(state);
      sight.truth = world.truth(state);
    }
    sight.tick = state.tick;
    sight.refusals = refusals;
    this.examiner.see(sight, changed);
    return refusals;
  }

  score(): Score {
    const { part } = this;
    return this.examiner.score(this.level, this.sight, part === null ? undefined : this.scene.parts[part]);
  }
}
