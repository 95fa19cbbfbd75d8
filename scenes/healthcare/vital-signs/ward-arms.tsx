import { type Object3D, Quaternion, Vector3 } from 'three';
import type { Side } from './patient.ts';
import { gesture } from './person.ts';
import type { ArmSpot, VitalSignsFacts } from './state.ts';
import type { WardModels } from './ward-models.tsx';

/** From the shoulder to the wrist, as the right arm was modelled: palm up on its pillow. */
const RIGHT = new Vector3(0.464, -0.256, 0.109).normalize();
const LENGTH = 0.541;
/** How much higher the hands lie for each radian that the head is away from where it was modelled. */
const LAP_RISES = 0.11;
/**
 * Where the right wrist is, in the bed's own frame, and how far the arm is rolled about itself (degrees). The left one
 * is its mirror image.
 */
const WAYS: Readonly<Record<ArmSpot | 'raised', { wrist: readonly [number, number, number]; roll: number }>> = {
  pillow: { wrist: [0.029, 0.617, 0.314], roll: 0 },
  mattress: { wrist: [0.02, 0.585, 0.335], roll: 0 },
  lap: { wrist: [-0.04, 0.785, 0.135], roll: -62 },
  hanging: { wrist: [-0.2, 0.6, 0.72], roll: 0 },
  raised: { wrist: [-0.02, 0.8, 0.36], roll: 0 },
};
const SIDES: readonly Side[] = ['right', 'left'];
/** So much of the way to its place an arm goes in a second: nearly all. */
const PACE = 5;

const wanted = new Quaternion();
const raised = new Quaternion();
const rest = new Vector3();
const way = new Vector3();
const about = new Quaternion();

/** How an arm is turned whose wrist is there: wrists are given in the frame of the bed, arms turn in their parent's. */
function turnTo(
  into: Quaternion,
  spot: ArmSpot | 'raised',
  side: 1 | -1,
  arm: Object3D,
  parts: WardModels['parts'],
): void {
  const { bed_lift: bed, bed_back: back } = parts;
  const { wrist, roll } = WAYS[spot];
  way.set(wrist[0], wrist[1], wrist[2] * side);
  // whoever sits up has the knees under the hands, whoever lies flat the fold of the blanket
  if (spot === 'lap') way.y += Math.abs(back.rotation.z) * LAP_RISES;
  bed.localToWorld(way);
  arm.parent?.worldToLocal(way);
  way.sub(arm.position);
  reach(way);
  rest.copy(RIGHT);
  rest.z *= side;
  into.setFromUnitVectors(rest, way);
  into.premultiply(about.setFromAxisAngle(way, (side * roll * Math.PI) / 180));
}

/** An arm that is longer than the way to its place comes to lie further along, at the same height. */
function reach(to: Vector3): void {
  const level = Math.hypot(to.x, to.z);
  const along = Math.sqrt(Math.max(0, LENGTH * LENGTH - to.y * to.y));
  if (along > level && level > 0) {
    to.x *= along / level;
    to.z *= along / level;
  }
  to.normalize();
}

/** Where an arm rests. The one that is not worked at lies in the lap, as both do before one is chosen. */
function spotOf(side: Side, arm: Side | null, armAt: ArmSpot): ArmSpot {
  return side === arm ? armAt : 'lap';
}

/**
 * Lays both arms where they are. With `seconds` since the last frame they move there; with null they are there at
 * once. `armAt` is where the arm at hand rests or is held; `shows` holds the right wrist's band out to be read.
 */
export function poseArms(
  { parts }: WardModels,
  facts: VitalSignsFacts,
  tick: number,
  armAt: ArmSpot,
  shows: boolean,
  seconds: number | null,
): void {
  for (const side of SIDES) {
    const spot = spotOf(side, facts.arm, armAt);
    const held = shows && side === 'right';
    const hand = side === 'right' ? 1 : -1;
    const arm: Object3D = side === 'right' ? parts.arm_r : parts.arm_l;
    turnTo(wanted, held ? 'pillow' : spot, hand, arm, parts);
    // a hand comes along with what is said; and whoever holds out an arm lifts it
    const lift = side === (facts.arm ?? 'right') && facts.fingers === null ? gesture(facts, tick) * 0.22 : 0;
    if (lift > 0 && !held) {
      turnTo(raised, 'raised', hand, arm, parts);
      wanted.slerp(raised, lift);
    }
    if (seconds === null) arm.quaternion.copy(wanted);
    else arm.quaternion.slerp(wanted, 1 - Math.exp(-PACE * seconds));
  }
}
