import type { Act } from '../../../src/engine/action.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import type { VitalSignsFacts } from './world.ts';

/** A bot: what it does next, from what it observes. `tick` is the tick that was just seen. */
export type Bot = (facts: VitalSignsFacts, tick: number) => readonly Act[];

/** What a careful person aims at, in the dial's and the wheel's units. */
const PUMP_TO = 162;
const SLOW_VALVE_DEGREES = 26;
const CONFIRM_BELOW = 14;

/** A careful nursing assistant, who knows no more than can be observed, on any seed. */
export function expert(): Bot {
  const plan = work();
  let wake = plan.next().value as Wait;
  return (facts, tick) => {
    if (!wake(facts, tick)) return [];
    const acts: Act[] = [];
    for (;;) {
      const next = plan.next(facts);
      if (next.done) {
        wake = () => false;
        return acts;
      }
      if (typeof next.value === 'function') {
        wake = next.value;
        return acts;
      }
      acts.push(next.value);
    }
  };
}

type Wait = (facts: VitalSignsFacts, tick: number) => boolean;

function seconds(time: number): Wait {
  let until = -1;
  return (_, tick) => {
    if (until < 0) until = tick + Math.round(time * TICKS_PER_SECOND);
    return tick >= until;
  };
}

/** The work as a person would tell it: what to do, and what to wait for. After a wait, the facts are handed in. */
function* work(): Generator<Act | Wait, void, VitalSignsFacts> {
  yield seconds(1);
  yield { verb: 'grab', target: 'pulse-brachial' };
  yield (facts) => facts.felt.count >= 3;
  yield { verb: 'release', target: 'pulse-brachial' };
  yield { verb: 'place', target: 'cuff', value: { spot: 'upper-arm', x: 0, y: 25 } };
  yield seconds(1);
  yield { verb: 'press', target: 'earpieces' };
  yield { verb: 'place', target: 'chestpiece', value: { spot: 'elbow', x: 0, y: 0 } };
  yield seconds(1);
  for (;;) {
    yield { verb: 'grab', target: 'bulb' };
    yield seconds(0.1);
    yield { verb: 'release', target: 'bulb' };
    yield seconds(0.6);
    const { gauge } = yield (facts) => facts.squeeze === 0;
    if (gauge >= PUMP_TO) break;
  }
  yield { verb: 'set', target: 'valve', value: SLOW_VALVE_DEGREES };
  const sounds = (yield (facts) => facts.squeeze === 0).heard.count;
  // two beats in a row, and the first of them counts
  let first = yield (facts) => facts.heard.count > sounds;
  yield { verb: 'mark', target: 'gauge' };
  let beatTicks = TICKS_PER_SECOND;
  for (;;) {
    const { tick } = first.heard;
    const next: VitalSignsFacts = yield (facts, now) =>
      facts.heard.count > first.heard.count || now > tick + 1.3 * beatTicks;
    if (next.heard.count === first.heard.count) break;
    beatTicks = next.heard.tick - tick;
    first = next;
  }
  yield { verb: 'mark', target: 'gauge' };
  const low = (yield () => true).marks[1]?.reading ?? 0;
  const { marks } = yield (facts) => facts.gauge < low - CONFIRM_BELOW;
  yield { verb: 'set', target: 'valve', value: 270 };
  yield (facts) => facts.gauge < 1;
  yield { verb: 'press', target: 'earpieces' };
  yield { verb: 'write', target: 'systolic', value: marks[0]?.reading ?? null };
  yield { verb: 'write', target: 'diastolic', value: marks[1]?.reading ?? null };
  yield { verb: 'press', target: 'sign' };
  yield seconds(1);
  yield { verb: 'press', target: 'finish' };
}
