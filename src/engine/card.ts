import type { CardWords } from './words.ts';
import type { Level } from './world.ts';

export const FIELDS = ['healthcare', 'engineering', 'manufacturing'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What the hub knows of a scene before it is opened: light, and found by its place in the tree. `M` is what `load`
 * brings: the scene's world, task and views; `L` what a teacher's page is made of.
 */
export interface SceneCard<M = unknown, L = unknown> {
  /** The folder under scenes/: `field/name`. */
  readonly id: string;
  readonly version: number;
  readonly field: Field;
  /** The levels at which it can be done. */
  readonly levels: readonly Level[];
  /** The stretches that can be done alone, by their ids; sentences for them are in words/. */
  readonly parts: readonly string[];
  /** About how long one attempt takes. */
  readonly minutes: number;
  /** A picture from the running scene, relative to the app's root. */
  readonly picture: string;
  words(): Promise<CardWords>;
  load(): Promise<M>;
  /** What a teacher needs: the lesson, the task as an observer sees it, the answer key. */
  lesson(): Promise<L>;
}
