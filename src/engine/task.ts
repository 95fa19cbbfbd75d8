import type { Refusal } from './action.ts';

/** What the examiner sees after a tick. One object, reused: keep nothing of it but copies. */
export interface Sight<F, T, N> {
  tick: number;
  facts: F;
  truth: T;
  /** The examiner's notebook: what has to be remembered from earlier ticks to judge the work. */
  notes: N;
  /** What was refused in this tick. */
  refusals: readonly Refusal[];
}

/**
 * What a scored number stands on. `measured` and `target` are in `unit`; `from` and `to` are the ticks between which
 * it happened; `source` is the id of the publication that the tolerance is from.
 */
export interface Evidence {
  /** Which of several values this is, by an id that words/ knows. */
  readonly of?: string;
  readonly measured: number | string | null;
  /** A value, or the two ends of a band. */
  readonly target: number | string | readonly [number, number];
  /** Full points up to `full` off the target, none from `zero` on; null where the answer is yes or no. */
  readonly tolerance: { readonly full: number; readonly zero: number } | null;
  readonly unit: string;
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

/** A number read off the work: what it was, what it should have been, and when. */
export interface Measured {
  readonly of?: string;
  readonly measured: number;
  /** A value, or a band: inside it the error is 0. */
  readonly target: number | readonly [number, number];
  readonly from: number;
  readonly to: number;
}

/** How long something was inside a band: ticks inside, ticks in all, and the mean value over them. */
export interface TimeInBand {
  readonly inside: number;
  readonly total: number;
  readonly mean: number;
  readonly from: number;
  readonly to: number;
}

/** A choice that was made: the id of the option, and when. */
export interface Chosen {
  readonly option: string;
  readonly at: number;
}

interface Common {
  readonly id: string;
  readonly criterion: string;
  /** Its share of the criterion's points, against the other items' weights; 0 is watched, but earns nothing. */
  readonly weight: number;
  readonly source: string;
}

type See<F, T, N, R> = (sight: Sight<F, T, N>) => R;
/** `undefined`: it was not done, and earns nothing. `'spared'`: it was not called for, and costs nothing. */
type Reading<R> = R | undefined | 'spared';

/**
 * What is scored. Predicates are asked after every tick in which anything changed; readers (`read`) once, at the end.
 * - `step`: done from the first tick in which `done` holds, and all of `after` are done
 * - `order`: `first` has to have held before `then` does
 * - `measure`: a value against a target, full points within `full`, none from `zero` on
 * - `record`: what was written down, against what it should say; the same fall-off; `required` ones decide on a pass
 * - `band`: the share of time inside a band, full points from `fullShare` on, none below `zeroShare`
 * - `count`: how often something happened, full points up to `free` times, none from `zero` times on
 * - `choice`: best (all), acceptable (half) or anything else (none)
 * - `avoid`: earned once there was an occasion (`given` has held), unless `when` ever holds
 */
export type Item<F, T, N> =
  | (Common & { type: 'step'; done: See<F, T, N, boolean>; after?: readonly string[] })
  | (Common & { type: 'order'; first: See<F, T, N, boolean>; then: See<F, T, N, boolean> })
  | (Common & {
      type: 'measure';
      read: See<F, T, N, Reading<readonly Measured[]>>;
      full: number;
      zero: number;
      unit: string;
    })
  | (Common & {
      type: 'record';
      read: See<F, T, N, Reading<readonly Measured[]>>;
      full: number;
      zero: number;
      unit: string;
      required?: boolean;
    })
  | (Common & {
      type: 'band';
      read: See<F, T, N, Reading<TimeInBand>>;
      low: number;
      high: number;
      fullShare: number;
      zeroShare: number;
      unit: string;
    })
  | (Common & { type: 'count'; event: See<F, T, N, boolean>; free: number; zero: number; unit: string })
  | (Common & {
      type: 'choice';
      read: See<F, T, N, Reading<Chosen>>;
      best: readonly string[];
      acceptable: readonly string[];
    })
  | (Common & { type: 'avoid'; when: See<F, T, N, boolean>; given: See<F, T, N, boolean> });

/** What must not happen. It takes no points away: it caps the score, `critical` at 49 and `near-miss` at 74. */
export interface TaskError<F, T, N> {
  readonly id: string;
  readonly grade: 'critical' | 'near-miss';
  readonly source: string;
  readonly when: See<F, T, N, boolean>;
  /** What was measured against what limit, in the tick in which it happened. */
  readonly evidence: See<F, T, N, Pick<Evidence, 'measured' | 'target' | 'unit'>>;
}

export interface Criterion {
  readonly id: string;
  /** Points out of 100; the weights of all criteria add up to 100. */
  readonly weight: number;
}

/** A stretch of a task that can be done alone: what of it counts then. */
export interface Part {
  /** The ids of items and errors. */
  readonly items: readonly string[];
  readonly errors: readonly string[];
}

/** What is to be done in a scene, and how it is judged: data, with small predicates over facts, truth and notes. */
export interface Task<F, T, N> {
  readonly criteria: readonly Criterion[];
  readonly items: readonly Item<F, T, N>[];
  readonly errors: readonly TaskError<F, T, N>[];
  /** How many hints were taken, where a task gives any. */
  readonly hints?: See<F, T, N, number>;
  /** An empty notebook. */
  open(): N;
  /** Writes down, after each tick and before anything is judged, what later ticks will need. Changes `sight.notes`. */
  note(sight: Sight<F, T, N>): void;
}
