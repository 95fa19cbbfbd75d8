import type { Act, Placement, Refusal, RefusalCode } from '../../src/engine/action.ts';
import type { Scene } from '../../src/engine/attempt.ts';
import { nextRandom, type RandomState, seedRandom } from '../../src/engine/random.ts';
import type { Criterion, Item, Part, TaskError } from '../../src/engine/task.ts';
import type { World, WorldState } from '../../src/engine/world.ts';
import { NONE } from '../../src/engine/world.ts';

/** A made-up world, as small as one can be that has every kind of act: a dial, a pin, a lever, a bell. */
export interface TinyState extends WorldState {
  random: RandomState;
  dial: number;
  pin: Placement | null;
  held: boolean;
  rings: number;
  hints: number;
  /** What was rolled when the bell rang last, and what the dial was in the last eight ticks. */
  rolled: number;
  past: Float64Array;
}

export interface TinyFacts {
  readonly dial: number;
  readonly pin: Placement | null;
  readonly held: boolean;
  readonly rings: number;
  readonly hints: number;
}
export interface TinyTruth {
  readonly rolled: number;
}
export interface TinyNotes {
  rungAt: number[];
  refusals: string[];
}
export type TinyItem = Item<TinyFacts, TinyTruth, TinyNotes>;
export type TinyError = TaskError<TinyFacts, TinyTruth, TinyNotes>;
export type TinyScene = Scene<TinyState, TinyFacts, TinyTruth, TinyNotes>;

function perform(state: TinyState, { verb, target, value }: Act): RefusalCode | undefined {
  switch (`${verb} ${target}`) {
    case 'set dial':
      if (typeof value !== 'number' || Math.abs(value) > 100) return 'bad-value';
      if (state.dial === value) return 'no-change';
      state.dial = value;
      return;
    case 'place pin':
      if (!value || typeof value === 'number') return 'bad-value';
      state.pin = { spot: value.spot, x: value.x, y: value.y };
      return;
    case 'grab lever':
    case 'release lever':
      if (state.held === (verb === 'grab')) return 'no-change';
      state.held = verb === 'grab';
      return;
    case 'press bell':
      state.rings++;
      state.rolled = nextRandom(state.random);
      return;
    case 'press hint':
      state.hints++;
      return;
    case 'press finish':
      state.ended = true;
      return;
    default:
      return 'no-such-target';
  }
}

const world: World<TinyState, TinyFacts, TinyTruth> = {
  init: (seed) => ({
    tick: 0,
    changes: 0,
    ended: false,
    random: seedRandom(seed),
    dial: 0,
    pin: null,
    held: false,
    rings: 0,
    hints: 0,
    rolled: 0,
    past: new Float64Array(8),
  }),
  step(state, acts) {
    state.tick++;
    let refusals: Refusal[] | undefined;
    for (const act of acts) {
      const code = state.ended ? 'ended' : perform(state, act);
      if (code) {
        refusals ??= [];
        refusals.push({ act, code });
      } else state.changes++;
    }
    state.past[state.tick % 8] = state.dial;
    return refusals ?? NONE;
  },
  facts: ({ dial, pin, held, rings, hints }) => ({ dial, pin, held, rings, hints }),
  truth: ({ rolled }) => ({ rolled }),
};

const ALL: readonly Criterion[] = [{ id: 'all', weight: 100 }];

/** The tiny world with something to be done in it. */
export function tinyScene(
  items: readonly TinyItem[] = [],
  errors: readonly TinyError[] = [],
  criteria: readonly Criterion[] = ALL,
  parts: Readonly<Record<string, Part>> = {},
): TinyScene {
  return {
    id: 'test/tiny',
    version: 3,
    world,
    quanta: { dial: 0.05, pin: 1 },
    parts,
    // every part begins after the bell has rung in tick 1, and ten ticks have passed
    prepare: () => (_, tick) => (tick === 0 ? [RING] : tick < 10 ? NONE : null),
    task: {
      criteria,
      items,
      errors,
      hints: ({ facts }) => facts.hints,
      open: () => ({ rungAt: [], refusals: [] }),
      note({ facts, notes, refusals, tick }) {
        if (facts.rings > notes.rungAt.length) notes.rungAt.push(tick);
        for (const { code } of refusals) notes.refusals.push(code);
      },
    },
  };
}

/** What every item of the tiny task has, whatever its kind. */
export const COMMON = { criterion: 'all', weight: 1, source: 'a-book' } as const;

export const RING: Act = { verb: 'press', target: 'bell' };
export const HINT: Act = { verb: 'press', target: 'hint' };
export const FINISH: Act = { verb: 'press', target: 'finish' };
export const GRAB: Act = { verb: 'grab', target: 'lever' };
export const RELEASE: Act = { verb: 'release', target: 'lever' };
export const setDial = (value: number): Act => ({ verb: 'set', target: 'dial', value });
