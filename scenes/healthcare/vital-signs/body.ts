import { nextRandom, randomBetween } from '../../../src/engine/random.ts';
import { SECONDS_PER_TICK, TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { hears } from './places.ts';
import { shift } from './posture.ts';
import { speakOnce } from './speech.ts';
import type { Beat, VitalSignsState } from './state.ts';
import { chat } from './talk.ts';

/** A beat that throws the needle most (at mean pressure) throws it by this, mmHg. */
const MOST_FLICK = 2.2;
/** The last beats before silence are dull: this far above diastolic, mmHg. */
const MUFFLED_WITHIN = 6;
/** A premature beat comes after this share of a usual beat, is followed by a pause, and is felt so strongly. */
const EARLY = 0.62;
const PAUSE = 1.38;
const EARLY_STRENGTH = 0.5;
/** Through a sleeve. */
const SLEEVE_STRENGTH = 0.6;
/** The patient starts to chat when somebody has counted for so long, or listened to the cuff going down from so high. */
const CHATS_AFTER_TICKS = 30 * TICKS_PER_SECOND;
const CHATS_FROM = 100;
const CHATS_BELOW_PEAK = 3;
/** Stared at without fingers on the wrist, a patient breathes a little faster. */
const STARED_FASTER = 1.2;
/** Something happens in the room about so often, seconds. */
const ROOM_SECONDS = [35, 60] as const;

/** One tick of heart, breath and mood. */
export function live(state: VitalSignsState): void {
  if (state.talking > 0) {
    state.talking--;
    if (state.talking === 0) state.changes++;
  }
  if (state.watched.ticks > 0) state.watched.ticks--;
  const counted = state.counting === null ? 0 : state.tick - state.counting.from;
  if (counted === CHATS_AFTER_TICKS) chat(state);
  beatOn(state);
  breatheOn(state);
  roomOn(state);
}

function beatOn(state: VitalSignsState): void {
  const { patient } = state;
  state.heartPhase += (patient.heartRate / 60) * SECONDS_PER_TICK;
  if (state.heartPhase < state.heartStretch) return;
  state.heartPhase -= state.heartStretch;
  const isEarly = state.heartStretch === EARLY;
  state.heartStretch = 1;
  if (patient.earlyEvery > 0) {
    const turn = (state.beats + 1) % patient.earlyEvery;
    if (turn === 0) state.heartStretch = EARLY;
    else if (isEarly) state.heartStretch = PAUSE;
  }
  beat(state, isEarly ? EARLY_STRENGTH : 1);
}

/** The heart beats: what of it is heard at the elbow, felt under the fingers, seen on the dial. */
function beat(state: VitalSignsState, strong: number): void {
  state.beats++;
  state.changes++;
  const { air, patient, cuff } = state;
  const { pressure } = air;
  const onArm = cuff.spot === 'upper-arm';
  const moved = onArm && pressure > 0 ? shift(state) : NOTHING;
  const systolic = patient.systolic + moved.systolic;
  const diastolic = patient.diastolic + moved.diastolic;
  if (onArm && pressure > 0) air.flick += MOST_FLICK * swing(pressure, systolic, diastolic);
  if (onArm && state.earpieces && pressure >= diastolic && pressure <= systolic) {
    const bare = state.arm !== null && state.sleeves[state.arm] ? 1 : SLEEVE_STRENGTH;
    const strength = hears(state.chestpiece) * bare * strong;
    if (strength > 0) state.heard = sensed(state.heard, state.tick, strength, pressure < diastolic + MUFFLED_WITHIN);
  }
  const squeezed = onArm || (cuff.spot === 'forearm' && state.fingers === 'radial');
  state.feels = state.fingers !== null && !(squeezed && pressure >= systolic);
  if (state.feels) {
    const left = squeezed ? Math.min(1, (systolic - pressure) / 30) : 1;
    state.felt = sensed(state.felt, state.tick, left * strong, false);
  }
}

const NOTHING = { systolic: 0, diastolic: 0 };

function sensed({ count }: Beat, tick: number, strength: number, muffled: boolean): Beat {
  return { count: count + 1, tick, strength, muffled };
}

/**
 * How far a beat swings the needle, as a share of the most: greatest at mean arterial pressure (diastolic and a third
 * of the pulse pressure), and still a little above systolic, where nothing is heard yet. As in oscillometry.
 */
function swing(pressure: number, systolic: number, diastolic: number): number {
  const mean = diastolic + (systolic - diastolic) / 3;
  return pressure > mean
    ? Math.max(0.12, 1 - (pressure - mean) / (systolic + 14 - mean))
    : Math.max(0.05, 1 - (mean - pressure) / (mean - diastolic + 22));
}

/** Breaths a minute as they are now: whoever knows that they are counted breathes otherwise. */
function breathRateNow({ patient, watched, counting, fingers }: VitalSignsState): number {
  const stared = counting?.what === 'breaths' && fingers === null ? STARED_FASTER : 1;
  return patient.breathRate * (watched.ticks > 0 ? watched.faster : stared);
}

function breatheOn(state: VitalSignsState): void {
  // nobody breathes in while they talk
  if (state.talking > 0) return;
  const rate = breathRateNow(state);
  state.breathPhase += (rate / 60) * SECONDS_PER_TICK;
  if (state.breathPhase < 1) return;
  state.breathPhase -= 1;
  state.breath = { count: state.breath.count + 1, tick: state.tick, seconds: 60 / rate };
  state.changes++;
}

/** A trolley in the corridor, a neighbour who coughs: nothing that has to be counted. */
function roomOn(state: VitalSignsState): void {
  if (state.tick < state.roomNext) return;
  const { random } = state;
  state.roomNext = state.tick + Math.round(randomBetween(random, ROOM_SECONDS[0], ROOM_SECONDS[1]) * TICKS_PER_SECOND);
  state.room = { code: nextRandom(random) < 0.5 ? 'trolley' : 'cough', tick: state.tick };
  state.changes++;
}

/** When the cuff starts to come down, who was not asked to be quiet has something to say. */
export function chatWhileListening(state: VitalSignsState): void {
  const { air } = state;
  if (air.pressure > state.peak) state.peak = air.pressure;
  if (air.pressure < 20) state.peak = 0;
  if (state.chatted || state.cuff.spot !== 'upper-arm' || !state.earpieces) return;
  if (state.peak < CHATS_FROM || air.pressure > state.peak - CHATS_BELOW_PEAK) return;
  state.chatted = true;
  chat(state);
}

/** "Is it bad?", they ask, once the cuff has come down. */
export function ask(state: VitalSignsState): void {
  if (state.chart.numbers.systolic !== null && state.chart.numbers.diastolic !== null) speakOnce(state, 'is-it-bad');
}
