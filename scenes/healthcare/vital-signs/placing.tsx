import { Plane, type Ray, Vector3 } from 'three';
import type { Placement } from '../../../src/engine/action.ts';
import { clamp } from '../../../src/engine/math.ts';
import { REACH } from './places.ts';

/** The arm's upper side, metres above its axis: what a pointer's ray is cut with. */
const SURFACE = new Plane(new Vector3(0, 1, 0), -0.036);
/** The middle of a cuff whose lower edge is at the crease. The cuff is 13 cm wide. */
export const CUFF_HALF_WIDTH = 0.065;
/** Where the artery crosses the crease, and where fingers find it at the wrist. Metres, x towards the hand, z towards the thumb's side. */
export const ARTERY_Z = -0.012;
const OVER_ARM_Z = 0.1;

const hit = new Vector3();
const from = new Vector3();
const BED: Placement = { spot: 'bed', x: 0, y: 0 };

const millimetres = (metres: number) => Math.round(metres * 1000);

function within(thing: string, spot: string, x: number, y: number): Placement {
  const [wide, long] = REACH[`${thing}:${spot}`] ?? [[0, 0] as const, [0, 0] as const];
  return { spot, x: clamp(x, wide[0], wide[1]), y: clamp(y, long[0], long[1]) };
}

/** How far a hand has moved since it took a thing, metres; null when a ray misses. */
function moved(ray: Ray, grabbed: Ray): { x: number; z: number } | null {
  if (!ray.intersectPlane(SURFACE, hit) || !grabbed.intersectPlane(SURFACE, from)) return null;
  return { x: hit.x - from.x, z: hit.z - from.z };
}

/** Where a ray puts the cuff. A cuff that is on the upper arm already moves by as much as the hand. */
export function cuffFromRay(ray: Ray, grabbed: Ray | null, now: Placement = BED): Placement | null {
  if (!ray.intersectPlane(SURFACE, hit)) return null;
  const { x, z } = hit;
  if (Math.abs(z) > OVER_ARM_Z || x < -0.32 || x > 0.24) return BED;
  if (x > 0.05) return within('cuff', 'forearm', 0, 20);
  const by = grabbed && now.spot === 'upper-arm' ? moved(ray, grabbed) : null;
  if (by) return within('cuff', 'upper-arm', now.x + millimetres(by.z), now.y - millimetres(by.x));
  return within('cuff', 'upper-arm', Math.abs(z) < 0.03 ? 0 : millimetres(z), millimetres(-x - CUFF_HALF_WIDTH));
}

/** Where a ray puts the diaphragm. */
export function chestpieceFromRay(ray: Ray, grabbed: Ray | null, now: Placement = BED): Placement | null {
  if (!ray.intersectPlane(SURFACE, hit)) return null;
  const { x, z } = hit;
  if (Math.abs(z) > OVER_ARM_Z || x < -0.06 || x > 0.3) return BED;
  if (x > 0.2) return within('chestpiece', 'wrist', 0, 0);
  if (x > 0.06) return within('chestpiece', 'forearm', 0, 0);
  const by = grabbed && now.spot === 'elbow' ? moved(ray, grabbed) : null;
  if (by) return within('chestpiece', 'elbow', now.x + millimetres(by.z), now.y + millimetres(by.x));
  return within('chestpiece', 'elbow', millimetres(z - ARTERY_Z), millimetres(x));
}
