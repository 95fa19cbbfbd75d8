import { Matrix4, type Quaternion, Vector3 } from 'three';
import { JOINTS } from './limb.tsx';

/** From the shoulder to the elbow, and from there to the wrist, metres. */
const UPPER = JOINTS.elbow - JOINTS.shoulder;
const FORE = JOINTS.wrist - JOINTS.elbow;
/** No elbow is ever quite straight, metres. */
const SLACK = 0.004;
/** How far a forearm turns about itself, and a wrist bends, radians. */
const LEAST_TWIST = -2.7;
const MOST_TWIST = 0.6;
const MOST_BEND = 0.9;

/** How an arm stands: its upper part, and the angles of what follows, radians. */
export interface Stance {
  readonly upper: Quaternion;
  flex: number;
  twist: number;
  bend: number;
}

/** Where a hand is to lie: the wrist, where the elbow points, and where the palm does, all in one frame. */
export interface Reach {
  readonly wrist: Vector3;
  readonly elbow: Vector3;
  readonly palm: Vector3;
}

const along = new Vector3();
const outward = new Vector3();
const x = new Vector3();
const y = new Vector3();
const z = new Vector3();
const fore = new Vector3();
const across = new Vector3();
const aside = new Vector3();
const basis = new Matrix4();

/**
 * Writes into `stance` how a right arm stands whose hand lies there; `shoulder` is in the same frame. What is too far
 * away is pointed at. (A left arm is asked in the mirror.)
 */
export function reach(shoulder: Vector3, to: Reach, stance: Stance): void {
  along.copy(to.wrist).sub(shoulder);
  const far = along.length();
  const distance = Math.min(UPPER + FORE - SLACK, Math.max(Math.abs(UPPER - FORE) + SLACK, far));
  along.divideScalar(far || 1);
  outward.copy(to.elbow).addScaledVector(along, -to.elbow.dot(along)).normalize();
  // the elbow stands off the line from the shoulder to the wrist, on the side where it points
  const before = (UPPER * UPPER - FORE * FORE + distance * distance) / (2 * distance);
  const off = Math.sqrt(Math.max(0, UPPER * UPPER - before * before));
  x.copy(along).multiplyScalar(before).addScaledVector(outward, off).normalize();
  y.copy(outward).negate().addScaledVector(x, outward.dot(x)).normalize();
  z.crossVectors(x, y);
  stance.upper.setFromRotationMatrix(basis.makeBasis(x, y, z));
  fore.copy(along).multiplyScalar(distance).addScaledVector(x, -UPPER).normalize();
  stance.flex = Math.atan2(fore.dot(y), fore.dot(x));
  // the forearm's own axes, before it turns: z stays, y is turned with it
  across.crossVectors(z, fore);
  aside.copy(to.palm).addScaledVector(fore, -to.palm.dot(fore));
  const twist = aside.lengthSq() > 1e-6 ? Math.atan2(aside.dot(z), aside.dot(across)) : 0;
  stance.twist = Math.min(MOST_TWIST, Math.max(LEAST_TWIST, twist > 1.2 ? twist - 2 * Math.PI : twist));
  const bend = -Math.asin(Math.min(1, Math.max(-1, to.palm.dot(fore))));
  stance.bend = Math.min(MOST_BEND, Math.max(-MOST_BEND, bend));
}
