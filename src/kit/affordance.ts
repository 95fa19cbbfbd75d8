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
  /** How often it was felt so far, for what can be felt while it is held: a controller gives the hand each beat. */
  readonly felt?: (facts: F) => number;
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
  readonly nudge: {
    readonly spots: readonly string[];
    readonly step: number;
    readonly ways: readonly NudgeWay[];
    /** The picture is the mirror image now: what looked to the left looks to the right. */
    readonly mirrored?: (facts: F) => boolean;
  };
}

/**
 * A number is written into it. It is kept in the smallest unit that can be written: with one decimal, 98.4 is 984, and
 * so are the two limits.
 */
export interface Write<F> extends Common<F> {
  readonly kind: 'write';
  readonly least: number;
  readonly most: number;
  /** Digits behind the point; none when left out. */
  readonly decimals?: 0 | 1;
  readonly unit: string;
  readonly value: (facts: F) => number | null;
}

/** A round instrument: what its needle shows, and how its face is divided. */
export interface Dial<F> {
  readonly value: (facts: F) => number;
  readonly most: number;
  /** Where its needle stands at 0, degrees from the top, clockwise; and how far it goes round up to `most`. */
  readonly from: number;
  readonly sweep: number;
  /** So much lies between two lines, two longer ones, and two figures. */
  readonly line: number;
  readonly long: number;
  readonly figure: number;
  readonly unit: string;
}

/** It notes this moment, and what an instrument shows then. `running` is for marks that begin and end something. */
export interface MarkIt<F> extends Common<F> {
  readonly kind: 'mark';
  readonly running?: (facts: F) => boolean;
  /** The instrument, where it is a round one: it can be drawn as large as it has to be. */
  readonly dial?: Dial<F>;
}

/** A part of a thing that is rubbed. Its own id is what is grabbed and released. */
export interface Zone {
  readonly target: string;
  readonly name: string;
}

/** It is rubbed, zone by zone, for as long as a hand is on it; one zone at a time. */
export interface Stroke<F> extends Common<F> {
  readonly kind: 'stroke';
  readonly zones: readonly Zone[];
  /** The zone that is being rubbed, by its target. */
  readonly rubbing: (facts: F) => string | null;
  /** How far a zone has been covered, 0 to 1. */
  readonly covered: (facts: F, zone: string) => number;
  /** How a zone stands, in a few words. */
  readonly zoneState: (facts: F, zone: string) => string;
}

/** A sentence that can be said. */
export interface Sentence<F> {
  readonly target: string;
  readonly text: (facts: F) => string;
}

/** Sentences about one thing, under a heading that opens. */
export interface Topic<F> {
  readonly id: string;
  readonly name: string;
  readonly sentences: readonly Sentence<F>[];
}

/** Things to say to a person. */
export interface Say<F> {
  readonly kind: 'say';
  readonly topics: readonly Topic<F>[];
  /** Whether it was said before. */
  readonly said: (facts: F, sentence: string) => boolean;
}

/** What stands on something: a heading, then lines, or a table whose first row names the columns. */
export interface Written {
  readonly heading: string;
  readonly lines?: readonly string[];
  readonly table?: readonly (readonly string[])[];
}

/** Something to read: a band, a sign, a sheet. */
export interface Read<F> extends Common<F> {
  readonly kind: 'read';
  /** What stands on it; null before it has been read, where reading is what makes it known. */
  readonly text: (facts: F) => Written | null;
}

/** A few presses of which one at most stands: what is chosen, or ticked. */
export interface Choose<F> extends Common<F> {
  readonly kind: 'choose';
  readonly options: readonly {
    readonly target: string;
    readonly name: string;
    /** What stands under the name, smaller. */
    readonly note?: string;
  }[];
  /** The target of the one that stands. */
  readonly chosen: (facts: F) => string | null;
}

/**
 * Something that can be done, declared once. The page renders it as a control with a name and a role, the space as a
 * thing under the pointer; both give the same action.
 */
export type Affordance<F> =
  | Press<F>
  | Hold<F>
  | SetValue<F>
  | Place<F>
  | Write<F>
  | MarkIt<F>
  | Stroke<F>
  | Say<F>
  | Read<F>
  | Choose<F>;
