import type { Act } from '../../../src/engine/action.ts';
import { due } from './called.ts';
import { positionOf } from './charting.ts';
import { measurePressure } from './expert-pressure.ts';
import { minutesSince } from './minutes.ts';
import { isSamePerson } from './names.ts';
import { doing, press, pulseWatch, say, seconds, type Work } from './plan.ts';
import { VITALS, type Vital, type VitalSignsFacts, ZONES } from './state.ts';

/** A bot: what it does next, from what it observes. `tick` is the tick that was just seen. */
export type Bot = (facts: VitalSignsFacts, tick: number) => readonly Act[];

/** How somebody works; what is left out is done carefully. */
export interface Habits {
  /** Seconds for which hands are rubbed, and a pulse and breaths are counted. */
  readonly rub: number;
  readonly count: number;
  /** How far the valve is opened to let the cuff down, degrees. */
  readonly valve: number;
}

const CAREFUL: Habits = { rub: 24, count: 60, valve: 26 };
/** Working height and the height to leave behind, centimetres; the head of the bed, degrees. */
const WORKING_CM = 76;
const LOW_CM = 50;
const HEAD_DEGREES = 38;
/** A hot drink has to be so long ago, minutes. */
const DRINK_MINUTES = 15;

/** A careful nursing assistant, who knows no more than can be observed, on any seed. */
export function expert(habits: Partial<Habits> = {}): Bot {
  const bot = doing(work({ ...CAREFUL, ...habits }, null));
  return (facts, tick) => bot(facts, tick) ?? [];
}

/** The careful bot up to where `part` begins, and `null` when it is there. */
export function prepare(part: string): (facts: VitalSignsFacts, tick: number) => readonly Act[] | null {
  return doing(work(CAREFUL, part));
}

/** The work as a person would tell it: what to do, and what to wait for. With `upTo`, it stops where that part begins. */
function* work(habits: Habits, upTo: string | null): Work {
  if (upTo === 'hands') return;
  yield seconds(1);
  yield say('greet');
  yield seconds(2);
  yield* rubHands(habits.rub);
  yield (facts) => facts.hands.wet === 0;
  if (upTo === 'identity') return;
  yield* identify();
  yield* prepareBed();
  if (upTo === 'pulse-and-breaths') return;
  yield* count(habits.count, upTo === null);
  if (upTo === 'pressure') return;
  yield* measurePressure(habits.valve);
  if (upTo === null) yield* callIfNow('pressure');
  yield* takeTemperature();
  if (upTo === 'chart-and-call') return;
  yield* chart();
  yield* leave(habits.rub);
}

function* rubHands(time: number): Work {
  yield press('dispenser');
  yield seconds(0.5);
  for (const zone of ZONES) {
    yield { verb: 'grab', target: `hands-${zone}` };
    yield seconds(time / ZONES.length);
    yield { verb: 'release', target: `hands-${zone}` };
  }
}

/** Who is this? Spoken, on the band, on the order: all three have to agree. */
function* identify(): Work {
  yield { verb: 'read', target: 'order' };
  yield seconds(2);
  yield say('ask-identity');
  yield seconds(3);
  yield { verb: 'read', target: 'band' };
  yield seconds(2);
  const { spoken, order, band } = yield () => true;
  if (spoken && order && band && isSamePerson(spoken, order) && isSamePerson(spoken, band)) return;
  yield say('report-identity');
  const patience = seconds(10);
  yield (facts, tick) => facts.identity.mended || patience(facts, tick);
}

/** Leave, arms, curtain, bed, posture, and what has to be known before anything is measured. */
function* prepareBed(): Work {
  yield say('ask-leave');
  const { consent } = yield seconds(2);
  if (consent === 'refused') {
    yield say('offer-time');
    yield seconds(2);
  }
  yield press('curtain');
  yield say('ask-arms');
  yield { verb: 'read', target: 'sign' };
  yield seconds(2);
  yield { verb: 'set', target: 'bed-height', value: WORKING_CM };
  yield { verb: 'set', target: 'bed-head', value: HEAD_DEGREES };
  yield say('ask-legs');
  yield seconds(1);
  yield say('ask-back');
  yield say('ask-drink');
  const { sign, armNo, arm } = yield seconds(2);
  const forbidden = sign?.side ?? armNo?.side ?? null;
  if (arm === null || arm === forbidden) {
    const other = forbidden === 'right' ? 'left' : 'right';
    if (arm !== other) yield press(`arm-${other}`);
  }
  yield seconds(1);
  yield press('sleeve');
  yield { verb: 'place', target: 'arm', value: { spot: 'pillow', x: 0, y: 0 } };
  yield say('ask-quiet');
  yield seconds(1);
}

/** Pulse, then breaths, without letting go of the wrist. */
function* count(time: number, calls: boolean): Work {
  yield { verb: 'grab', target: 'pulse-radial' };
  yield (facts) => facts.felt.count >= 2;
  const watch = pulseWatch();
  const scaled = 60 / time;
  yield { verb: 'mark', target: 'count-pulse' };
  const before = (yield () => true).felt.count;
  const end = seconds(time);
  const after = yield (facts, tick) => {
    watch.see(facts.felt);
    return end(facts, tick);
  };
  yield { verb: 'mark', target: 'count-pulse' };
  yield { verb: 'mark', target: 'count-breaths' };
  const breathed = (yield () => true).breath.count;
  const { breath } = yield seconds(time);
  yield { verb: 'mark', target: 'count-breaths' };
  yield { verb: 'release', target: 'pulse-radial' };
  yield { verb: 'write', target: 'pulse', value: Math.round((after.felt.count - before) * scaled) };
  yield press(`chart-rhythm-${watch.isIrregular() ? 'irregular' : 'regular'}`);
  yield { verb: 'write', target: 'breaths', value: Math.round((breath.count - breathed) * scaled) };
  if (!calls) return;
  yield* callIfNow('pulse');
  yield* callIfNow('breaths');
}

/** Under the tongue at the back, lips closed, until the tone; and not within a quarter of an hour of a hot drink. */
function* takeTemperature(): Work {
  yield (facts, tick) => (minutesSince(facts.drankMinutesAgo, tick) ?? Number.POSITIVE_INFINITY) > DRINK_MINUTES;
  yield press('cover');
  yield { verb: 'place', target: 'probe', value: { spot: 'back', x: 0, y: 0 } };
  yield say('ask-lips');
  const { probe } = yield (facts) => facts.probe.display !== null;
  yield { verb: 'place', target: 'probe', value: { spot: 'holder', x: 0, y: 0 } };
  yield press('eject');
  yield { verb: 'write', target: 'temperature', value: probe.display };
  yield press('chart-route-oral');
}

/** Calls the nurse about a value that does not wait. */
function* callIfNow(vital: Vital): Work {
  const { chart, last } = yield () => true;
  if (due(vital, chart, last) === 'now' && chart.called[vital] < 0) yield press(`call-${vital}`);
}

function* chart(): Work {
  const { bed } = yield () => true;
  yield press(`chart-position-${positionOf(bed.head)}`);
  for (const vital of VITALS) {
    yield* callIfNow(vital);
    const { chart: now, last } = yield () => true;
    if (due(vital, now, last) === 'later') yield press(`later-${vital}`);
  }
  yield say('answer-nurse');
  yield press('sign');
  yield seconds(1);
}

/** The bed low and locked, clothes, the call light in the hand, a word, hands. */
function* leave(rub: number): Work {
  yield press('sleeve');
  yield { verb: 'set', target: 'bed-height', value: LOW_CM };
  yield press('brake');
  yield press('call-light');
  yield say('goodbye');
  yield seconds(1);
  yield* rubHands(rub);
  yield press('finish');
}
