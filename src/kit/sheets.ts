import type { Affordance } from './affordance.ts';

/** Things that belong together on a sheet, under a heading where they need one. */
export interface SheetGroup<F> {
  readonly heading?: string;
  readonly things: readonly Affordance<F>[];
  /** What is to be known of them, besides how each stands. */
  readonly told?: (facts: F) => string;
}

/** What can be done at a place, sheet by sheet: declared once, and drawn wherever there is no page. */
export interface Sheet<F> {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly SheetGroup<F>[];
}

/** A place where work is done, as something that can be gone to. */
export interface SheetPlace {
  readonly id: string;
  readonly name: string;
  /** Work would go on here. */
  readonly next: boolean;
}

/** Where somebody in a headset stands at a place: feet and what they face, metres on the floor. */
export interface Stand {
  readonly feet: readonly [x: number, z: number];
  readonly towards: readonly [x: number, z: number];
  /** The side at which there is room for a panel, where there is none at the other. */
  readonly room?: 'left' | 'right';
}

/** A stretch of the floor: x from, to; z from, to; metres. */
export type Area = readonly [number, number, number, number];

/** Where one can stand: on these stretches, and not on those. */
export interface Ground {
  readonly open: readonly Area[];
  readonly taken: readonly Area[];
}
