import type { ComponentType } from 'react';
import type { Scene } from '../engine/attempt.ts';
import type { Host } from '../engine/host.ts';
import type { Recording } from '../engine/recording.ts';
import type { Score } from '../engine/score.ts';
import type { Criterion } from '../engine/task.ts';
import type { SceneWords } from '../engine/words.ts';
import type { Level, WorldState } from '../engine/world.ts';

/** What a scene's view is given. */
export interface ViewProps<S extends WorldState = WorldState, F = unknown, T = unknown, N = unknown> {
  readonly host: Host<S, F, T, N>;
  /** Leave without finishing. */
  readonly onLeave: () => void;
  /** The place can be seen, though not all of it is there yet. */
  readonly onSeen: () => void;
  /** All that the work needs has been drawn, or it is clear that there will be no picture. */
  readonly onReady: () => void;
}

/** What a scene's own pictures in the debrief are given. */
export interface FigureProps<T = unknown, N = unknown> {
  readonly notes: N;
  readonly truth: T;
  readonly score: Score;
  readonly recording: Recording;
}

/** What a scene shows in the debrief. */
export interface SceneDebrief<T = unknown, N = unknown> {
  /** The picture of the work. */
  readonly Figure: ComponentType<FigureProps<T, N>>;
  /** The parts that the picture is about; in others, done alone, it is left out. */
  readonly figureIn: readonly string[];
  /** How the shift goes on for a few seconds when the work is done: the first thing in the debrief. */
  readonly After?: ComponentType<FigureProps<T, N>>;
  /** Everything that pages say of what happened. */
  readonly words: SceneWords;
}

/** What a card's `load` brings: what is needed for the first picture. */
export interface SceneModule<S extends WorldState = WorldState, F = unknown, T = unknown, N = unknown> {
  readonly play: Scene<S, F, T, N>;
  readonly View: ComponentType<ViewProps<S, F, T, N>>;
  /** Fetched while the work is under way. */
  readonly debrief: () => Promise<SceneDebrief<T, N>>;
}

/** A line of the answer key: what it is about, what a teacher should know, and whether a careless person falls into it. */
export interface KeyLine {
  readonly name: string;
  readonly text: string;
  readonly trap: boolean;
}

/** What a card's `lesson` brings: what a teacher needs. */
export interface SceneLesson {
  /** The lesson, in Markdown. */
  readonly text: string;
  readonly words: SceneWords;
  /** What an observer looks for: the ids of the task, whose sentences are in words/. */
  readonly task: {
    readonly criteria: readonly Criterion[];
    readonly items: readonly { readonly id: string; readonly criterion: string; readonly weight: number }[];
    readonly errors: readonly { readonly id: string; readonly grade: 'critical' | 'near-miss' }[];
  };
  /** What a seed holds at a level. */
  readonly answerKey: (seed: number, level: Level) => readonly KeyLine[];
}
