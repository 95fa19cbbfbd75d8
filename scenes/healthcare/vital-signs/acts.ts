import type { Act, RefusalCode } from '../../../src/engine/action.ts';
import { type Air, letGoOfBulb, reading, takeBulb, VALVE_MOST_DEGREES } from './air.ts';
import { canBeAt, PULSE_SITES } from './places.ts';
import { remark, type VitalSignsState } from './state.ts';

/** So many marks can be kept; more would be no help. */
const MOST_MARKS = 12;
/** More than this in the cuff and it is on too tight to be moved, mmHg. */
const MOVABLE_BELOW = 20;

/** Does it, or says why not. */
export function perform(state: VitalSignsState, { verb, target, value }: Act): RefusalCode | undefined {
  const { air } = state;
  const is = (a: Act['verb'], b: string) => verb === a && target === b;
  if (target === 'bulb') {
    if (verb === 'grab') return air.held ? 'no-change' : void takeBulb(air);
    if (verb === 'release' || verb === 'cancel') return air.held ? void letGoOfBulb(air) : 'no-change';
  }
  for (const site of PULSE_SITES) {
    if (target !== `pulse-${site}`) continue;
    if (verb === 'grab') {
      if (state.fingers === site) return 'no-change';
      state.fingers = site;
      state.feels = false;
      return;
    }
    if (verb === 'release' || verb === 'cancel') {
      if (state.fingers !== site) return 'no-change';
      state.fingers = null;
      state.feels = false;
      return;
    }
  }
  if (is('set', 'valve')) return setValve(air, value);
  if (verb === 'place' && (target === 'cuff' || target === 'chestpiece')) return place(state, target, value);
  if (is('press', 'earpieces')) {
    state.earpieces = !state.earpieces;
    return;
  }
  if (is('mark', 'gauge')) {
    if (state.marks.length >= MOST_MARKS) return 'full';
    // a new list: whoever has the old one keeps it as it was
    state.marks = [...state.marks, { tick: state.tick, reading: 2 * Math.round(reading(air) / 2) }];
    return;
  }
  if (verb === 'write' && (target === 'systolic' || target === 'diastolic')) return write(state, target, value);
  if (is('press', 'sign')) {
    if (state.signed) return 'no-change';
    if (state.systolicChart === null || state.diastolicChart === null) return 'not-now';
    state.signed = true;
    return;
  }
  if (is('press', 'finish')) {
    state.ended = true;
    return;
  }
  return 'no-such-target';
}

function setValve(air: Air, value: Act['value']): RefusalCode | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > VALVE_MOST_DEGREES)
    return 'bad-value';
  if (value === air.valve) return 'no-change';
  air.valve = value;
  return;
}

function place(state: VitalSignsState, thing: 'cuff' | 'chestpiece', at: Act['value']): RefusalCode | undefined {
  if (!at || typeof at === 'number' || !canBeAt(thing, at)) return 'bad-value';
  const old = state[thing];
  if (old.spot === at.spot && old.x === at.x && old.y === at.y) return 'no-change';
  if (thing === 'cuff' && state.air.pressure > MOVABLE_BELOW) return 'not-now';
  state[thing] = { spot: at.spot, x: at.x, y: at.y };
  if (at.spot === 'wrist') remark(state, 'wrist');
  return;
}

function write(state: VitalSignsState, field: 'systolic' | 'diastolic', value: Act['value']): RefusalCode | undefined {
  if (state.signed) return 'not-now';
  const fits = value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 300);
  if (!fits) return 'bad-value';
  const key = `${field}Chart` as const;
  if (state[key] === value) return 'no-change';
  state[key] = value;
  return;
}
