import type { Act, Placement, Refusal } from '../../../src/engine/action.ts';
import { nextRandom, randomWhole } from '../../../src/engine/random.ts';
import { type Level, NONE, TICKS_PER_SECOND, type World } from '../../../src/engine/world.ts';
import { perform } from './acts.ts';
import { flow, freshAir, isMoving } from './air.ts';
import { ask, chatWhileListening, live } from './body.ts';
import { emptyChart } from './charting.ts';
import { facts } from './facts.ts';
import { dry, freshHands } from './hands.ts';
import { drawPatient } from './patient.ts';
import { shift } from './posture.ts';
import { freshProbe, warm } from './probe.ts';
import { speak, speakOnce } from './speech.ts';
import type { VitalSignsFacts, VitalSignsState } from './state.ts';
import { truth, type VitalSignsTruth } from './truth.ts';

export type { VitalSignsFacts, VitalSignsState } from './state.ts';
export type { VitalSignsTruth } from './truth.ts';

/** It hurts after a minute above systolic, or above 200 mmHg. */
export const HURTS_AFTER_TICKS = 60 * TICKS_PER_SECOND;
export const HURTS_ABOVE = 200;
/** Reported that name, band and order do not agree: so much later the right one is there. */
const MENDED_AFTER_TICKS = 6 * TICKS_PER_SECOND;
const BED: Placement = { spot: 'bed', x: 0, y: 0 };
const SILENT = { count: 0, tick: 0, strength: 0, muffled: false };

function init(seed: number, level: Level): VitalSignsState {
  const { patient, random } = drawPatient(seed, level);
  const state: VitalSignsState = {
    tick: 0,
    changes: 0,
    ended: false,
    level,
    heartPhase: nextRandom(random),
    breathPhase: nextRandom(random),
    roomNext: randomWhole(random, 20, 50) * TICKS_PER_SECOND,
    random,
    patient,
    hands: freshHands(),
    touches: { count: 0, care: 0, tick: -1 },
    identity: {
      spoken: false,
      led: false,
      bandRead: false,
      orderRead: false,
      signRead: false,
      reported: -1,
      mended: false,
    },
    lines: [],
    speech: [],
    talking: 0,
    consent: 'none',
    hushed: false,
    curtain: false,
    bed: { height: 52, head: 15, locked: false },
    legsCrossed: patient.legsCrossed,
    slumped: patient.slumped,
    arm: null,
    armAt: 'lap',
    sleeves: { right: false, left: false },
    taped: null,
    callLight: false,
    heartStretch: 1,
    beats: 0,
    breath: { count: 0, tick: 0, seconds: 60 / patient.breathRate },
    watched: { ticks: 0, faster: 1 },
    counting: null,
    counted: { pulse: 0, breaths: 0 },
    air: freshAir(),
    cuffSize: null,
    cuff: BED,
    snug: 4,
    chestpiece: BED,
    earpieces: false,
    wiped: { stethoscope: -1, cuff: -1 },
    fingers: null,
    heard: SILENT,
    felt: SILENT,
    feels: false,
    marks: [],
    probe: freshProbe(),
    chart: emptyChart(),
    shutTicks: 0,
    room: null,
    peak: 0,
    chatted: false,
    hints: 0,
  };
  speak(state, 'hands-first');
  return state;
}

function step(state: VitalSignsState, acts: readonly Act[]): readonly Refusal[] {
  state.tick++;
  let refusals: Refusal[] | undefined;
  for (const act of acts) {
    const code = state.ended ? 'ended' : perform(state, act);
    if (code) {
      refusals ??= [];
      refusals.push({ act, code });
    } else state.changes++;
  }
  const { air, cuff } = state;
  if (isMoving(air)) {
    flow(air, cuff.spot !== 'bed');
    chatWhileListening(state);
    state.changes++;
  }
  if (isShut(state)) {
    state.shutTicks++;
    if (state.shutTicks === HURTS_AFTER_TICKS) speakOnce(state, 'hurts');
  } else if (state.shutTicks > 0) {
    state.shutTicks = 0;
    state.changes++;
  }
  if (air.pressure > HURTS_ABOVE && cuff.spot === 'upper-arm') speakOnce(state, 'hurts');
  dry(state);
  warm(state);
  live(state);
  mend(state);
  ask(state);
  return refusals ?? NONE;
}

/** Whether the cuff holds the artery of the upper arm shut. */
function isShut(state: VitalSignsState): boolean {
  const { cuff, air, patient } = state;
  return air.pressure > 0 && cuff.spot === 'upper-arm' && air.pressure > patient.systolic + shift(state).systolic;
}

/** Whoever reports that something does not agree gets the right order, or the right band. */
function mend(state: VitalSignsState): void {
  const { identity, patient } = state;
  if (identity.reported < 0 || identity.mended || state.tick < identity.reported + MENDED_AFTER_TICKS) return;
  state.identity = { ...identity, mended: true };
  patient.order = patient.person;
  patient.band = patient.person;
  speak(state, 'thanks');
}

export const world: World<VitalSignsState, VitalSignsFacts, VitalSignsTruth> = { init, step, facts, truth };
