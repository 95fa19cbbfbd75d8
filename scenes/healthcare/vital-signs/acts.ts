import type { Act, RefusalCode } from '../../../src/engine/action.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { letGoOfBulb, reading, takeBulb } from './air.ts';
import { chartAct } from './charting.ts';
import { cuffAct } from './cuffing.ts';
import { rub, takeRub } from './hands.ts';
import { LINES, type Line } from './lines.ts';
import type { Performed } from './performed.ts';
import { PULSE_SITES } from './places.ts';
import { probeAct } from './probe.ts';
import { roomAct } from './room.ts';
import { type Counted, type VitalSignsState, ZONES } from './state.ts';
import { say } from './talk.ts';
import { touch } from './touch.ts';

/** So many marks can be kept; more would be no help. */
const MOST_MARKS = 12;

/** Does it, or says why not. */
export function perform(state: VitalSignsState, act: Act): RefusalCode | undefined {
  for (const group of GROUPS) {
    const performed = group(state, act);
    if (performed !== null) return performed;
  }
  return 'no-such-target';
}

const GROUPS: readonly ((state: VitalSignsState, act: Act) => Performed)[] = [
  bulbAct,
  fingerAct,
  handAct,
  talkAct,
  markAct,
  cuffAct,
  probeAct,
  roomAct,
  chartAct,
];

function bulbAct({ air }: VitalSignsState, { verb, target }: Act): Performed {
  if (target !== 'bulb') return null;
  if (verb === 'grab') return air.held ? 'no-change' : void takeBulb(air);
  if (verb === 'release' || verb === 'cancel') return air.held ? void letGoOfBulb(air) : 'no-change';
  return null;
}

function fingerAct(state: VitalSignsState, { verb, target }: Act): Performed {
  const site = PULSE_SITES.find((one) => target === `pulse-${one}`);
  if (!site) return null;
  if (verb === 'grab') {
    if (state.arm === null) return 'not-now';
    if (state.fingers === site) return 'no-change';
    touch(state, true);
    state.fingers = site;
    state.feels = false;
    state.hands = { ...state.hands, rubbing: null };
    return;
  }
  if (verb !== 'release' && verb !== 'cancel') return null;
  if (state.fingers !== site) return 'no-change';
  state.fingers = null;
  state.feels = false;
  return;
}

function handAct(state: VitalSignsState, { verb, target }: Act): Performed {
  if (verb === 'press' && target === 'dispenser') return takeRub(state);
  const zone = ZONES.find((one) => target === `hands-${one}`);
  if (!zone) return null;
  if (verb === 'grab') return rub(state, zone, true);
  return verb === 'release' || verb === 'cancel' ? rub(state, zone, false) : null;
}

function talkAct(state: VitalSignsState, { verb, target }: Act): Performed {
  if (verb !== 'say') return null;
  return LINES.includes(target as Line) ? say(state, target as Line) : null;
}

function markAct(state: VitalSignsState, { verb, target }: Act): Performed {
  if (verb !== 'mark') return null;
  if (target === 'gauge') {
    if (state.marks.length >= MOST_MARKS) return 'full';
    // a new list: whoever has the old one keeps it as it was
    state.marks = [...state.marks, { tick: state.tick, reading: 2 * Math.round(reading(state.air) / 2) }];
    return;
  }
  if (target !== 'count-pulse' && target !== 'count-breaths') return null;
  const what: Counted = target === 'count-pulse' ? 'pulse' : 'breaths';
  const { counting, counted } = state;
  if (counting) {
    const seconds = (state.tick - counting.from) / TICKS_PER_SECOND;
    state.counted = { ...counted, [counting.what]: Math.max(counted[counting.what], seconds) };
  }
  state.counting = counting?.what === what ? null : { what, from: state.tick };
  return;
}
