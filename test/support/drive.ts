import type { Act } from '../../src/engine/action.ts';
import { Attempt, type Scene } from '../../src/engine/attempt.ts';
import { Host } from '../../src/engine/host.ts';
import { type ReadResult, readRecording } from '../../src/engine/read-recording.ts';
import type { Recording } from '../../src/engine/recording.ts';
import type { Level, WorldState } from '../../src/engine/world.ts';

/** What is done next, from what is observed; `tick` is the tick that was just seen. */
export type Doer<F> = (facts: F, tick: number) => readonly Act[];

/** Acts by the tick after which they are done: { 3: [RING] } is seen by the world in tick 4. */
export function script<F>(acts: Readonly<Record<number, readonly Act[]>>): Doer<F> {
  return (_, tick) => acts[tick] ?? [];
}

export interface DriveOptions {
  readonly seed?: number;
  readonly level?: Level;
  /** Milliseconds of one frame. */
  readonly frame?: number;
  readonly mostTicks?: number;
  readonly part?: string | null;
}

/** One tick, and a hair, so that rounding never leaves one out. */
export const TICK = 1000 / 60;

/** A host with somebody who acts from its tick listener, run to the end of the attempt. */
export function drive<S extends WorldState, F, T, N>(
  scene: Scene<S, F, T, N>,
  doer: Doer<F>,
  { seed = 1, level = 'prove', frame = TICK, mostTicks = 60_000, part = null }: DriveOptions = {},
): Host<S, F, T, N> {
  const host = new Host(scene, { level, seed, build: 'test', part });
  for (const act of doer(host.facts, host.tick)) host.act(act, 'bot');
  host.listen({
    tick(tick) {
      if (!host.ended) for (const act of doer(host.facts, tick)) host.act(act, 'bot');
    },
  });
  while (!host.ended && host.tick < mostTicks) host.advance(frame);
  return host;
}

/** The same without a host: no recording, no hashes, and so much faster. */
export function attempt<S extends WorldState, F, T, N>(
  scene: Scene<S, F, T, N>,
  doer: Doer<F>,
  { seed = 1, level = 'prove', mostTicks = 60_000, part = null }: DriveOptions = {},
): Attempt<S, F, T, N> {
  const run = new Attempt(scene, level, seed, part);
  while (run.state.tick < mostTicks && !run.state.ended) run.step(doer(run.facts, run.state.tick));
  return run;
}

/** A recording as it comes back from a file. */
export function fromFile(recording: Recording): Recording {
  return readText(JSON.stringify(recording));
}

export function readText(text: string): Recording {
  const result: ReadResult = readRecording(JSON.parse(text));
  if (!result.ok) throw new Error(`no recording: ${result.path} should be ${result.expected}`);
  return result.recording;
}
