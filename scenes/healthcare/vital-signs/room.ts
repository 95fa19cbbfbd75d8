import type { Act, ActionValue, RefusalCode } from '../../../src/engine/action.ts';
import type { Side } from './patient.ts';
import type { Performed } from './performed.ts';
import { speakOnce } from './speech.ts';
import { ARM_SPOTS, type VitalSignsState } from './state.ts';
import { touch } from './touch.ts';

/** Limits of the bed: height of the mattress in centimetres, head in degrees. */
export const BED_HEIGHT = [45, 90] as const;
const BED_HEAD = [0, 70] as const;

/** A bed is low when the mattress is no higher than this, centimetres. */
export const LOW_BED_CM = 55;

/** Bed, curtain, call light, arms: everything round the patient, and what can be read there. */
export function roomAct(state: VitalSignsState, { verb, target, value }: Act): Performed {
  const { identity, bed } = state;
  switch (`${verb} ${target}`) {
    case 'read band':
      touch(state, false);
      state.identity = { ...identity, bandRead: true };
      return;
    case 'read order':
      state.identity = { ...identity, orderRead: true };
      return;
    case 'read sign':
      state.identity = { ...identity, signRead: true };
      return;
    case 'read board':
      return;
    case 'press curtain':
      state.curtain = !state.curtain;
      return;
    case 'press brake':
      state.bed = { ...bed, locked: !bed.locked };
      return;
    case 'press call-light':
      state.callLight = !state.callLight;
      return;
    case 'set bed-height':
      return setBed(state, 'height', BED_HEIGHT, value);
    case 'set bed-head':
      return setBed(state, 'head', BED_HEAD, value);
    case 'press arm-right':
    case 'press arm-left':
      return takeArm(state, target === 'arm-right' ? 'right' : 'left');
    case 'press sleeve':
      if (state.arm === null || state.cuff.spot === 'upper-arm') return 'not-now';
      touch(state, false);
      state.sleeves = { ...state.sleeves, [state.arm]: !state.sleeves[state.arm] };
      return;
    case 'place arm':
      return placeArm(state, value);
    case 'press hint':
      if (state.level !== 'practise') return 'not-now';
      state.hints++;
      return;
  }
  return null;
}

function setBed(
  state: VitalSignsState,
  what: 'height' | 'head',
  [least, most]: readonly [number, number],
  value: ActionValue | undefined,
): RefusalCode | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) return 'bad-value';
  if (state.bed[what] === value) return 'no-change';
  state.bed = { ...state.bed, [what]: value };
  return;
}

function takeArm(state: VitalSignsState, side: Side): RefusalCode | undefined {
  if (state.arm === side) return 'no-change';
  const busy = state.cuff.spot === 'upper-arm' || state.cuff.spot === 'forearm' || state.chestpiece.spot !== 'bed';
  if (busy || state.fingers !== null) return 'not-now';
  if (state.arm !== null) speakOnce(state, 'other-arm');
  state.arm = side;
  state.armAt = 'lap';
  return;
}

function placeArm(state: VitalSignsState, value: ActionValue | undefined): RefusalCode | undefined {
  const at = typeof value === 'object' && value ? ARM_SPOTS.find((spot) => spot === value.spot) : undefined;
  if (!at || typeof value !== 'object' || !value || value.x !== 0 || value.y !== 0) return 'bad-value';
  if (state.arm === null) return 'not-now';
  if (state.armAt === at) return 'no-change';
  touch(state, false);
  state.armAt = at;
  return;
}
