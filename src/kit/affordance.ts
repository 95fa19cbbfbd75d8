import type { Placement } from '../engine/action.ts';

/** How a thing stands, told by shape as well as colour: an open ring, a ring with a core, a square with a tick. */
export type Status = 'can' | 'in-use' | 'done';

interface Common<F> {
  /** The id of the thing that is acted on. */
  readonly target: string;
  readonly name: string;
  /** How it is now, in a few words: shown under the name, and read out. */
  readonly state: (facts: F) => string;
  readonly status: (facts: F) => Status;
}

/** One press does it. `pressed` is for things that stay pressed. */
export interface Press<F> extends Common<F> {
  readonly kind: 'press';
  readonly pressed?: (facts: F) => boolean;
}

/** It lasts as long as it is held. */
export interface Hold<F> extends Common<F> {
  readonly kind: 'hold';
  readonly held: (facts: F) => boolean;
}

/** A value between two ends. */
export interface SetValue<F> extends Common<F> {
  readonly kind: 'set';
  readonly least: number;
  readonly most: number;
  /** One arrow key, and one page key. */
  readonly step: number;
  readonly page: number;
  readonly value: (facts: F) => number;
  /** The value with its unit, for a screen reader. */
  readonly valueText: (value: number) => string;
}

/** A named spot where a thing can be put. */
export interface Spot {
  readonly name: string;
  readonly at: Placement;
}

/** A direction in which a thing can be nudged: its name, the arrow key that looks that way in the picture, and the step. */
export interface NudgeWay {
  readonly name: string;
  readonly arrow: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
  /** -1, 0 or 1 steps of x, and of y. */
  readonly x: number;
  readonly y: number;
}

/** It is put somewhere: on a named spot, and from there nudged. */
export interface Place<F> extends Common<F> {
  readonly kind: 'place';
  readonly spots: readonly Spot[];
  readonly at: (facts: F) => Placement;
  /** Which spots a thing can be nudged on, and by how many millimetres. */
  readonly nudge: { readonly spots: readonly string[]; readonly step: number; readonly ways: readonly NudgeWay[] };
}

/** A number is written into it. */
export interface Write<F> extends Common<F> {
  readonly kind: 'write';
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  readonly value: (facts: F) => number | null;
}

/** It notes what an instrument shows at this moment. */
export interface MarkIt<F> extends Common<F> {
  readonly kind: 'mark';
}

/**
 * Something that can be done, declared once. The page renders it as a control with a name and a role, the space as a
 * thing under the pointer; both give the same action.
 */
export type Affordance<F> = Press<F> | Hold<F> | SetValue<F> | Place<F> | Write<F> | MarkIt<F>;
