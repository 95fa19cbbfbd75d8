import type { SceneWords } from './words.ts';
import type { Level } from './world.ts';

export const FIELDS = ['healthcare', 'engineering', 'manufacturing'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What the hub knows of a scene before it is opened: light, and found by its place in the tree. `M` is what `load`
 * brings: the scene's world, task and views.
 */
export interface SceneCard<M = unknown> {
  /** The folder under scenes/: `field/name`. */
  readonly id: string;
  readonly version: number;
  readonly field: Field;
  /** The levels at which it can be done. */
  readonly levels: readonly Level[];
  /** About how long one attempt takes. */
  readonly minutes: number;
  /** A picture from the running scene, relative to the app's root. */
  readonly picture: string;
  words(): Promise<SceneWords>;
  load(): Promise<M>;
}
