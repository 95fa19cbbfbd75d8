import { MathUtils, type Object3D, Quaternion, Vector3 } from 'three';
import type { Limb } from './limb.tsx';
import { SIDES, type Side } from './patient.ts';
import type { PatientModels } from './patient-models.tsx';
import { gesture } from './person.ts';
import { type Reach, reach, type Stance } from './reaching.tsx';
import type { ArmSpot, VitalSignsFacts } from './state.ts';
import { OFF_MIDDLE } from './stations.ts';

/** Where the right hand lies, in the bed's own frame: its wrist, metres, and where elbow and palm point. The left one mirrors it. */
interface Way {
  readonly wrist: readonly [number, number, number];
  readonly elbow: readonly [number, number, number];
  readonly palm: readonly [number, number, number];
}
type Spot = ArmSpot | 'raised' | 'under';
const WAYS: Readonly<Record<Spot, Way>> = {
  pillow: { wrist: [0.07, 0.702, 0.219], elbow: [0, -1, 0.15], palm: [0.24, 0.97, 0.04] },
  mattress: { wrist: [-0.008, 0.617, 0.327], elbow: [0, -1, 0.3], palm: [0.28, 0.96, 0.02] },
  lap: { wrist: [-0.041, 0.824, 0.066], elbow: [-0.05, -0.49, 0.8], palm: [-0.5, -0.74, -0.44] },
  hanging: { wrist: [-0.133, 0.594, 0.489], elbow: [-0.3, 0.1, 1], palm: [-0.55, 0.57, 0.61] },
  raised: { wrist: [0.02, 0.88, 0.25], elbow: [-0.2, -1, 0.3], palm: [0, 0.6, -1] },
  // the left hand in the lap lies under the right one
  under: { wrist: [-0.011, 0.789, 0.053], elbow: [-0.05, -0.49, 0.8], palm: [-0.56, -0.68, -0.47] },
};
/** The hip, about which who sits up turns, and the lap with them; in the bed's own frame, x and y. */
const HIP = [-0.1, 0.56] as const;
/** A pillow was modelled under a forearm that slopes down so much, radians. */
const PILLOW_SLOPES = MathUtils.degToRad(16.2);
/** Under whoever has slid down it does not stand up, but gives; radians, metres. */
const PILLOW_TURNS = 0.35;
const PILLOW_GIVES = 0.02;
/** So much of the way to its place an arm goes in a second: nearly all. */
const PACE = 5;

const wanted: Stance = { upper: new Quaternion(), flex: 0, twist: 0, bend: 0 };
const lifted: Stance = { upper: new Quaternion(), flex: 0, twist: 0, bend: 0 };
const to: Reach = { wrist: new Vector3(), elbow: new Vector3(), palm: new Vector3() };
const origin = new Vector3();

/** Where an arm rests. The one that is not worked at lies in the lap, as both do before one is chosen. */
function spotOf(side: Side, arm: Side | null, armAt: ArmSpot): ArmSpot {
  return side === arm ? armAt : 'lap';
}

/** Brings a way, which is given in the frame of the bed, into the one that the limb stands in. */
function aim(spot: Spot, limb: Limb, bed: Object3D, head: number): Reach {
  const { wrist, elbow, palm } = WAYS[spot];
  const body = limb.root.parent as Object3D;
  const left = body.scale.z < 0;
  // who sits up turns about the hip against the sense of z
  const turned = spot === 'lap' || spot === 'under' ? -head : 0;
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)];
  const there = (into: Vector3, x: number, y: number, z: number) => {
    into.set(HIP[0] + cos * x - sin * y, HIP[1] + sin * x + cos * y, left ? -(z + 2 * OFF_MIDDLE) : z);
    return body.worldToLocal(bed.localToWorld(into));
  };
  there(to.wrist, wrist[0] - HIP[0], wrist[1] - HIP[1], wrist[2]);
  there(origin, 0, 0, 0);
  there(to.elbow, ...elbow)
    .sub(origin)
    .normalize();
  there(to.palm, ...palm)
    .sub(origin)
    .normalize();
  return to;
}

/**
 * Lays both arms where they are. With `seconds` since the last frame they move there; with null they are there at
 * once. `armAt` is where the arm at hand rests or is held; `shows` holds the right wrist's band out to be read.
 */
export function poseArms(
  { parts, limbs }: PatientModels,
  facts: VitalSignsFacts,
  tick: number,
  armAt: ArmSpot,
  shows: boolean,
  seconds: number | null,
): void {
  for (const side of SIDES) {
    const limb = limbs[side];
    const held = shows && side === 'right';
    const head = parts.bed_back.rotation.z;
    const rests = held ? 'pillow' : spotOf(side, facts.arm, armAt);
    const spot = rests === 'lap' && side === 'left' ? 'under' : rests;
    reach(limb.root.position, aim(spot, limb, parts.bed_lift, head), wanted);
    // a hand comes along with what is said; and whoever holds out an arm lifts it
    const lift = side === (facts.arm ?? 'right') && facts.fingers === null ? gesture(facts, tick) * 0.3 : 0;
    if (lift > 0 && !held) {
      reach(limb.root.position, aim('raised', limb, parts.bed_lift, head), lifted);
      blend(wanted, lifted, lift);
    }
    stand(limb, wanted, seconds === null ? 1 : 1 - Math.exp(-PACE * seconds));
    if (rests === 'pillow') bolster(side === 'right' ? parts.pillow_r : parts.pillow_l, limb, parts.bed_lift);
  }
}

/** A pillow lies under the arm, from the elbow on, as the forearm slopes. */
function bolster(pillow: Object3D, { bones }: Limb, bed: Object3D): void {
  bed.worldToLocal(bones.elbow.getWorldPosition(pillow.position));
  bed.worldToLocal(bones.wrist.getWorldPosition(origin)).sub(pillow.position);
  const turn = Math.atan2(origin.y, origin.x) + PILLOW_SLOPES;
  pillow.rotation.z = Math.min(turn, PILLOW_TURNS);
  if (turn > PILLOW_TURNS) pillow.position.y += PILLOW_GIVES;
}

function blend(from: Stance, into: Stance, share: number): void {
  from.upper.slerp(into.upper, share);
  from.flex += (into.flex - from.flex) * share;
  from.twist += (into.twist - from.twist) * share;
  from.bend += (into.bend - from.bend) * share;
}

/** Brings an arm by a share of the way to how it should stand. Half of the turn is the forearm's, half the wrist's. */
function stand({ bones }: Limb, { upper, flex, twist, bend }: Stance, share: number): void {
  bones.shoulder.quaternion.slerp(upper, share);
  const { elbow, twist: turn, wrist } = bones;
  elbow.rotation.z += (flex - elbow.rotation.z) * share;
  turn.rotation.x += (twist / 2 - turn.rotation.x) * share;
  wrist.rotation.x += (twist / 2 - wrist.rotation.x) * share;
  wrist.rotation.z += (bend - wrist.rotation.z) * share;
}
