import { type Object3D, Plane, type Ray, Vector3 } from 'three';
import type { Placement } from '../../../src/engine/action.ts';
import type { Side } from './patient.ts';
import type { ArmSpot } from './state.ts';

/** The top of the mattress above the floor of the bed's own frame, metres. */
const MATTRESS = 0.58;
/** How far from the middle of the bed an arm lies: up to here in the lap, on the mattress, on a pillow; beyond, it hangs. */
const ACROSS: readonly (readonly [number, ArmSpot])[] = [
  [0.15, 'lap'],
  [0.24, 'mattress'],
  [0.47, 'pillow'],
];
/** Under the tongue is below the middle of the lips; the cheek is beside it. Metres, in the head's own axes. */
const UNDER = -0.006;
const BESIDE = 0.016;
const MOUTH_REACH = 0.05;

const UP = new Vector3(0, 1, 0);
const level = new Plane();
const hit = new Vector3();
const facing = new Vector3();

/** Where a ray lays the arm of this side; `rise` is how far the bed has been raised. */
export function armFromRay(ray: Ray, side: Side, rise: number): Placement | null {
  level.set(UP, -(MATTRESS + rise));
  if (!ray.intersectPlane(level, hit)) return null;
  const across = side === 'right' ? hit.z : -hit.z;
  const spot = ACROSS.find(([to]) => across < to)?.[1] ?? 'hanging';
  return { spot, x: 0, y: 0 };
}

/** Where a ray puts the thermometer's probe: into the mouth, or back into its holder. */
export function probeFromRay(ray: Ray, mouth: Object3D): Placement {
  mouth.getWorldPosition(hit);
  level.setFromNormalAndCoplanarPoint(mouth.getWorldDirection(facing), hit);
  const at = ray.intersectPlane(level, hit) && mouth.worldToLocal(hit);
  const spot =
    !at || at.length() > MOUTH_REACH ? 'holder' : at.y < UNDER ? 'back' : Math.abs(at.x) > BESIDE ? 'cheek' : 'front';
  return { spot, x: 0, y: 0 };
}
