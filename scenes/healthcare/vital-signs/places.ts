import type { Placement } from '../../../src/engine/action.ts';

/** Where the cuff can be. `x` is how far its artery mark is turned from the artery, `y` how far its lower edge is above the crease. */
export const CUFF_SPOTS = ['bed', 'upper-arm', 'forearm', 'rail'] as const;
/** Where the diaphragm can be. At the elbow `x` is across the arm from the artery (outward), `y` along it, towards the hand. */
export const CHESTPIECE_SPOTS = ['bed', 'elbow', 'forearm', 'wrist'] as const;
/** Where fingers can feel for a pulse. */
export const PULSE_SITES = ['brachial', 'radial'] as const;
export type PulseSite = (typeof PULSE_SITES)[number];

/** How far a thing can be from the middle of its spot, millimetres: [least, most] of x, then of y. */
export const REACH: Readonly<Record<string, readonly [readonly [number, number], readonly [number, number]]>> = {
  'cuff:upper-arm': [
    [-60, 60],
    [0, 90],
  ],
  'cuff:forearm': [
    [-60, 60],
    [0, 60],
  ],
  'chestpiece:elbow': [
    [-25, 45],
    [-40, 40],
  ],
};

const NOWHERE = [0, 0] as const;

/** Whether `at` is a spot of `thing`, in whole millimetres and within reach. */
export function canBeAt(thing: 'cuff' | 'chestpiece', at: Placement): boolean {
  const spots: readonly string[] = thing === 'cuff' ? CUFF_SPOTS : CHESTPIECE_SPOTS;
  const [x, y] = REACH[`${thing}:${at.spot}`] ?? [NOWHERE, NOWHERE];
  return (
    spots.includes(at.spot) &&
    Number.isInteger(at.x) &&
    Number.isInteger(at.y) &&
    at.x >= x[0] &&
    at.x <= x[1] &&
    at.y >= y[0] &&
    at.y <= y[1]
  );
}

/** The lower edge of the cuff, millimetres above the crease, where a textbook has it, and how far either way is right. */
export const CUFF_HEIGHT_MM = 25;
/** The diaphragm is so wide. */
const DIAPHRAGM_RADIUS_MM = 22;
/** The sounds are whole up to here, and gone from here, millimetres between the diaphragm's middle and the artery. */
const HEARD_WHOLE_MM = 8;
const HEARD_NO_MORE_MM = 30;

/** How well the diaphragm hears the artery from where it is, 0 to 1. */
export function hears(chestpiece: Placement): number {
  if (chestpiece.spot !== 'elbow') return 0;
  const away = offArtery(chestpiece);
  if (away <= HEARD_WHOLE_MM) return 1;
  return Math.max(0, (HEARD_NO_MORE_MM - away) / (HEARD_NO_MORE_MM - HEARD_WHOLE_MM));
}

/** How far the diaphragm's middle is from the artery, millimetres. */
export function offArtery({ x, y }: Placement): number {
  // along the arm the artery runs on under the skin: only what is out of line by more than the diaphragm counts
  const along = Math.max(0, Math.abs(y) - DIAPHRAGM_RADIUS_MM);
  return Math.sqrt(x * x + along * along);
}

/** Whether the diaphragm's upper rim is pushed under the cuff's lower edge. */
export function isUnderCuff(chestpiece: Placement, cuff: Placement): boolean {
  return chestpiece.spot === 'elbow' && cuff.spot === 'upper-arm' && DIAPHRAGM_RADIUS_MM - chestpiece.y > cuff.y + 4;
}
