import type { ComponentType } from 'react';
import type { Scene } from '../engine/attempt.ts';
import type { Host } from '../engine/host.ts';
import type { Recording } from '../engine/recording.ts';
import type { Score } from '../engine/score.ts';
import type { WorldState } from '../engine/world.ts';

/** What a scene's view is given. */
export interface ViewProps<S extends WorldState = WorldState, F = unknown, T = unknown, N = unknown> {
  readonly host: Host<S, F, T, N>;
  /** Leave without finishing. */
  readonly onLeave: () => void;
  /** The first frame of the scene stands, or it is clear that there will be none. */
  readonly onReady: () => void;
}

/** What a scene's own picture in the debrief is given. */
export interface FigureProps<T = unknown, N = unknown> {
  readonly notes: N;
  readonly truth: T;
  readonly score: Score;
  readonly recording: Recording;
}

/** What a card's `load` brings. */
export interface SceneModule<S extends WorldState = WorldState, F = unknown, T = unknown, N = unknown> {
  readonly play: Scene<S, F, T, N>;
  readonly View: ComponentType<ViewProps<S, F, T, N>>;
  readonly Figure: ComponentType<FigureProps<T, N>>;
}
