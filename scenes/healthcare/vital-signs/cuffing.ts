import type { Act, ActionValue, RefusalCode } from '../../../src/engine/action.ts';
import { VALVE_MOST_DEGREES } from './air.ts';
import { CUFF_SIZES } from './cuffs.ts';
import type { Performed } from './performed.ts';
import { canBeAt } from './places.ts';
import { speakOnce } from './speech.ts';
import type { VitalSignsState } from './state.ts';
import { touch } from './touch.ts';

/** More than this in the cuff and it is on too tight to be moved, mmHg. */
const MOVABLE_BELOW = 20;
/** A cuff that was just wrapped is loose: so many fingers go under it. */
const LOOSE_FINGERS = 4;

/** Cuff, stethoscope, tape: what is on the tray, and goes to the arm. */
export function cuffAct(state: VitalSignsState, { verb, target, value }: Act): Performed {
  switch (`${verb} ${target}`) {
    case 'press cuff-small':
    case 'press cuff-adult':
    case 'press cuff-large':
      return takeCuff(state, target.slice(5));
    case 'place cuff':
    case 'place chestpiece':
      return place(state, target as 'cuff' | 'chestpiece', value);
    case 'set snug':
      return setSnug(state, value);
    case 'set valve':
      return setValve(state, value);
    case 'press earpieces':
      state.earpieces = !state.earpieces;
      return;
    case 'press wipe-stethoscope':
      if (state.chestpiece.spot !== 'bed') return 'not-now';
      state.wiped = { ...state.wiped, stethoscope: state.tick };
      return;
    case 'press wipe-cuff':
      if (state.cuff.spot !== 'bed') return 'not-now';
      state.wiped = { ...state.wiped, cuff: state.tick };
      return;
    case 'press tape':
      if (state.arm === null) return 'not-now';
      touch(state, false);
      state.taped = Math.round(state.patient.girth * 1000) / 1000;
      return;
  }
  return null;
}

function takeCuff(state: VitalSignsState, name: string): RefusalCode | undefined {
  const size = CUFF_SIZES.find((one) => one === name);
  if (!size || state.cuff.spot !== 'bed') return 'not-now';
  if (state.cuffSize === size) return 'no-change';
  state.cuffSize = size;
  return;
}

function place(
  state: VitalSignsState,
  thing: 'cuff' | 'chestpiece',
  at: ActionValue | undefined,
): RefusalCode | undefined {
  if (!at || typeof at === 'number' || !canBeAt(thing, at)) return 'bad-value';
  const old = state[thing];
  if (old.spot === at.spot && old.x === at.x && old.y === at.y) return 'no-change';
  const onPatient = at.spot !== 'bed' && at.spot !== 'rail';
  if (onPatient && state.arm === null) return 'not-now';
  if (thing === 'cuff') {
    if (state.air.pressure > MOVABLE_BELOW || state.cuffSize === null) return 'not-now';
    if (at.spot === 'rail') speakOnce(state, 'rail');
    if (old.spot !== 'upper-arm') state.snug = LOOSE_FINGERS;
  }
  if (onPatient || (old.spot !== 'bed' && old.spot !== 'rail')) touch(state, onPatient);
  state[thing] = { spot: at.spot, x: at.x, y: at.y };
  if (at.spot === 'wrist') speakOnce(state, 'wrist');
  return;
}

function setSnug(state: VitalSignsState, value: ActionValue | undefined): RefusalCode | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > LOOSE_FINGERS) return 'bad-value';
  if (state.cuff.spot !== 'upper-arm' || state.air.pressure > MOVABLE_BELOW) return 'not-now';
  if (state.snug === value) return 'no-change';
  touch(state, false);
  state.snug = value;
  return;
}

function setValve({ air }: VitalSignsState, value: ActionValue | undefined): RefusalCode | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > VALVE_MOST_DEGREES)
    return 'bad-value';
  if (value === air.valve) return 'no-change';
  air.valve = value;
  return;
}
