import { Attempt, type Scene } from './attempt.ts';
import { Feed } from './feed.ts';
import { hashOf } from './hash.ts';
import { brokenLink, RECORDING_FORMAT, type Recording } from './recording.ts';
import { TICKS_PER_SECOND, type WorldState } from './world.ts';

/** A longer attempt than four hours is not replayed: no student works so long, and a stranger's file must not hang a page. */
const MOST_TICKS = 4 * 3600 * TICKS_PER_SECOND;

/**
 * What became of a recording when it was run again.
 * - `same`: every state that it names came out the same; `attempt` has the score
 * - `does-not-follow`: it was changed or cut short, or its states do not follow from its acts; `tick` is the last that is known good
 * - `other-version`: this program has another version of the scene, and cannot tell
 */
export type Replay<S extends WorldState, F, T, N> =
  | { readonly outcome: 'same'; readonly attempt: Attempt<S, F, T, N> }
  | { readonly outcome: 'does-not-follow'; readonly tick: number }
  | { readonly outcome: 'other-version'; readonly scene: string; readonly version: number };

/** Runs a recording again from nothing but its head and its log. */
export function replay<S extends WorldState, F, T, N>(
  scene: Scene<S, F, T, N>,
  recording: Recording,
): Replay<S, F, T, N> {
  const { head, log } = recording;
  if (head.format !== RECORDING_FORMAT || head.scene !== scene.id || head.version !== scene.version) {
    return { outcome: 'other-version', scene: head.scene, version: head.version };
  }
  const broken = brokenLink(recording);
  if (broken >= 0) return { outcome: 'does-not-follow', tick: lastCheckBefore(recording, broken) };
  const feed = new Feed(recording);
  if (!(feed.lastTick <= MOST_TICKS) || log.some((entry) => !(entry[1] >= 0)))
    return { outcome: 'does-not-follow', tick: 0 };
  if (head.part !== null && !Object.hasOwn(scene.parts, head.part)) return { outcome: 'does-not-follow', tick: 0 };
  const attempt = new Attempt(scene, head.level, head.seed, head.part);
  let good = 0;
  for (let tick = 1; tick <= feed.lastTick; tick++) {
    const { acts, check } = feed.next();
    attempt.step(acts);
    if (check === undefined) continue;
    if (check !== hashOf(attempt.state)) return { outcome: 'does-not-follow', tick: good };
    good = tick;
  }
  // cut off behind a check: all of it is true, but it is not all
  if (!attempt.state.ended) return { outcome: 'does-not-follow', tick: good };
  return { outcome: 'same', attempt };
}

function lastCheckBefore({ log }: Recording, index: number): number {
  let tick = 0;
  let good = 0;
  for (const entry of log.slice(0, index)) {
    tick += entry[1];
    if (entry[0] === 'check') good = tick;
  }
  return good;
}
