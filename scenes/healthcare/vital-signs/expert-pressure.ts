import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { cuffFor } from './cuffs.ts';
import { minutesSince } from './minutes.ts';
import { type Doing, press, seconds, type Work } from './plan.ts';
import { RESTED_MINUTES } from './posture.ts';
import type { VitalSignsFacts } from './state.ts';

/** From here on each squeeze is waited upon, mmHg; a pulse that has not come after so long has gone, seconds. */
const FEELS_FROM = 60;
const GONE_AFTER = 2.3;
/** How far above that the cuff is pumped for the reading, mmHg: one squeeze more is still within 40. */
const ABOVE = 24;
const WAIT_AFTER_FEELING = 16;
const FIRST_PATIENCE_TICKS = 3 * TICKS_PER_SECOND;
const CONFIRM_BELOW = 14;

/** The whole measurement: the right cuff, felt first, then listened to; let down by opening the valve `valve` degrees. */
export function* measurePressure(valve: number): Work {
  yield press('tape');
  const { taped } = yield seconds(1);
  yield press(`cuff-${cuffFor(taped ?? 0)}`);
  yield { verb: 'grab', target: 'pulse-brachial' };
  const before = (yield () => true).felt.count;
  yield (facts) => facts.felt.count >= before + 3;
  yield { verb: 'release', target: 'pulse-brachial' };
  yield { verb: 'place', target: 'cuff', value: { spot: 'upper-arm', x: 0, y: 25 } };
  yield { verb: 'set', target: 'snug', value: 2 };
  yield press('wipe-stethoscope');
  yield (facts, tick) => (minutesSince(facts.walkedMinutesAgo, tick) ?? Number.POSITIVE_INFINITY) > RESTED_MINUTES;
  const gone = yield* palpate();
  yield press('earpieces');
  yield { verb: 'place', target: 'chestpiece', value: { spot: 'elbow', x: 0, y: 0 } };
  yield seconds(1);
  yield* pumpTo(gone + ABOVE);
  yield* listen(valve);
}

/** Feels at the wrist where the pulse goes, lets down, and rests. Gives what the gauge showed, mmHg. */
function* palpate(): Generator<Doing, number, VitalSignsFacts> {
  yield { verb: 'grab', target: 'pulse-radial' };
  let { gauge } = yield () => true;
  for (;;) {
    yield* squeeze();
    const now = yield () => true;
    gauge = now.gauge;
    if (gauge < FEELS_FROM) continue;
    const count = now.felt.count;
    const patience = seconds(GONE_AFTER);
    const later: VitalSignsFacts = yield (facts, tick) => facts.felt.count > count || patience(facts, tick);
    if (later.felt.count === count) break;
  }
  yield { verb: 'release', target: 'pulse-radial' };
  yield* letOut();
  yield seconds(WAIT_AFTER_FEELING);
  return gauge;
}

/** One whole squeeze of the bulb, until it has filled again. */
function* squeeze(): Work {
  yield { verb: 'grab', target: 'bulb' };
  yield seconds(0.1);
  yield { verb: 'release', target: 'bulb' };
  yield seconds(0.6);
  yield (facts) => facts.squeeze === 0;
}

function* pumpTo(mmHg: number): Work {
  for (;;) {
    yield* squeeze();
    if ((yield () => true).gauge >= mmHg) return;
  }
}

/** Lets all the air out, and shuts the valve. */
function* letOut(): Work {
  yield { verb: 'set', target: 'valve', value: 270 };
  yield (facts) => facts.gauge < 0.5;
  yield { verb: 'set', target: 'valve', value: 0 };
}

/** Lets the cuff down, marks the first beat and the last, and writes both down. */
function* listen(valve: number): Work {
  yield { verb: 'set', target: 'valve', value: valve };
  const { heard, marks: before } = yield () => true;
  let last = yield (facts) => facts.heard.count > heard.count;
  yield { verb: 'mark', target: 'gauge' };
  // the longest pause between two beats so far: an uneven pulse has longer ones than the last
  let beatTicks = 0;
  let beats = 1;
  // dull beats are the last: each is marked, and the last mark stands
  for (;;) {
    const { count, tick } = last.heard;
    const next: VitalSignsFacts = yield (facts, now) =>
      facts.heard.count > count || now > tick + (beats > 3 ? 1.6 * beatTicks : FIRST_PATIENCE_TICKS);
    if (next.heard.count === count) break;
    beats++;
    beatTicks = Math.max(beatTicks, next.heard.tick - tick);
    last = next;
    if (next.heard.muffled) yield { verb: 'mark', target: 'gauge' };
  }
  const { gauge } = yield () => true;
  yield (facts) => facts.gauge < gauge - CONFIRM_BELOW || facts.gauge < 20;
  yield* letOut();
  const { marks } = yield () => true;
  // a cuff that falls fast passes the dull ones by: then the last beat is remembered
  const lowest = marks.length > before.length + 1 ? marks.at(-1)?.reading : 2 * Math.round(last.gauge / 2);
  yield press('earpieces');
  yield { verb: 'place', target: 'chestpiece', value: { spot: 'bed', x: 0, y: 0 } };
  yield { verb: 'place', target: 'cuff', value: { spot: 'bed', x: 0, y: 0 } };
  yield press('wipe-stethoscope');
  yield press('wipe-cuff');
  yield { verb: 'write', target: 'systolic', value: marks[before.length]?.reading ?? null };
  yield { verb: 'write', target: 'diastolic', value: lowest ?? null };
  const { arm } = yield () => true;
  yield press(`chart-arm-${arm}`);
  yield seconds(1);
}
