import type { Act, Refusal } from './action.ts';
import { Examiner } from './examiner.ts';
import type { Score } from './score.ts';
import type { Sight, Task } from './task.ts';
import type { Level, World, WorldState } from './world.ts';
import { NONE } from './world.ts';

/** A scene as the engine sees it: a world, what is to be done in it, and the number that both are known by. */
export interface Scene<S extends WorldState, F, T, N> {
  readonly id: string;
  /** Raised by any change of world or task that changes what a recording comes to. */
  readonly version: number;
  readonly world: World<S, F, T>;
  readonly task: Task<F, T, N>;
  /** The steps in which a continuous value is sent, by target; a value between two is rounded. */
  readonly quanta: Readonly<Record<string, number>>;
}

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
  ) {
    const { world, task } = scene;
    this.state = world.init(seed, level);
    this.examiner = new Examiner(task);
    this.seen = this.state.changes;
    const { state } = this;
    this.sight = { tick: 0, facts: world.facts(state), truth: world.truth(state), notes: task.open(), refusals: NONE };
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
    if (state.changes !== this.seen) {
      this.seen = state.changes;
      sight.facts = world.facts(state);
      sight.truth = world.truth(state);
    }
    sight.tick = state.tick;
    sight.refusals = refusals;
    this.examiner.see(sight);
    return refusals;
  }

  score(): Score {
    return this.examiner.score(this.level, this.sight);
  }
}
