import expertJson from '../../scenes/healthcare/vital-signs/expert.json';
import { play } from '../../scenes/healthcare/vital-signs/play.ts';
import type { Act } from '../../src/engine/action.ts';
import { Attempt } from '../../src/engine/attempt.ts';
import { Feed } from '../../src/engine/feed.ts';
import { Host } from '../../src/engine/host.ts';
import { readRecording } from '../../src/engine/read-recording.ts';

const read = readRecording(expertJson);
if (!read.ok) throw new Error(`expert.json: ${read.path} should be ${read.expected}`);
const { head } = read.recording;
const feed = new Feed(read.recording);

/** The ticks of the expert's whole recording. */
export const ticks = feed.lastTick;
const acts: (readonly Act[])[] = [];
for (let tick = 1; tick <= ticks; tick++) acts.push(feed.next().acts);

/** World, facts and task alone, as in a replay without its checks. */
export function worldAndTask(): number {
  const run = new Attempt(play, head.level, head.seed);
  for (const some of acts) run.step(some);
  return run.score().total;
}

/** As in a live host: recorded and chained, with a hash of the whole state every five seconds. */
export function liveHost(): number {
  const host = new Host(play, { level: head.level, seed: head.seed, build: 'bench' });
  for (const some of acts) {
    for (const act of some) host.act(act, 'bot');
    // a little more than a tick, so that rounding never leaves one out
    host.advance(1000 / 60 + 1e-9);
  }
  return host.score().total;
}

/** Without anybody at the bedside: the cuff lies on the bed. */
export function idle(): number {
  const run = new Attempt(play, head.level, head.seed);
  for (let tick = 0; tick < ticks; tick++) run.step([]);
  return run.score().total;
}
