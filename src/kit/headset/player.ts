import { Group, MathUtils, Matrix4, Quaternion, Vector3 } from 'three';
import type { Ground, Stand } from '../sheets.ts';

/** Whoever sits is lifted to this height of their eyes, metres: beds and people are as for those who stand. */
const STANDING_EYES = 1.5;
/** Up to here nobody who stands has their eyes, metres. */
const SEATED = 1.38;

const local = new Matrix4();
const turned = new Vector3();
const up = new Vector3(0, 1, 0);

/** Turned about the vertical by so many radians, seen from above against the clock. */
const yawOf = (direction: Vector3) => Math.atan2(-direction.x, -direction.z);

/**
 * Whoever wears the headset: the floor under them, which is what is moved in the world. Nothing moves it but what they
 * do, and always at once.
 */
export class Player {
  readonly origin = Object.assign(new Group(), { name: 'player' });
  /** The head in the player's own frame, and in the world. */
  readonly head = new Vector3();
  readonly headTurn = new Quaternion();
  readonly eyes = new Vector3();
  readonly gaze = new Vector3(0, 0, -1);
  readonly crown = new Vector3(0, 1, 0);
  /** The headset has told where it is. */
  known = false;

  /** Where the head is in this frame. */
  look(frame: XRFrame, space: XRReferenceSpace): void {
    const pose = frame.getViewerPose(space);
    if (!pose) return;
    local.fromArray(pose.transform.matrix);
    this.head.setFromMatrixPosition(local);
    this.headTurn.setFromRotationMatrix(local);
    this.known = true;
    this.follow();
  }

  /** Stands at a place, the head above its feet and facing what is there, however they stand in their own room. */
  arrive({ feet, towards }: Stand): void {
    const ahead = turned.set(towards[0] - feet[0], 0, towards[1] - feet[1]);
    const wanted = yawOf(ahead);
    const { origin } = this;
    origin.rotation.y = wanted - yawOf(turned.set(0, 0, -1).applyQuaternion(this.headTurn));
    origin.position.y = this.head.y < SEATED ? STANDING_EYES - this.head.y : 0;
    this.standAt(feet[0], feet[1]);
  }

  /** Puts the head above a point of the floor. */
  standAt(x: number, z: number): void {
    const { origin, head } = this;
    turned.set(head.x, 0, head.z).applyAxisAngle(up, origin.rotation.y);
    origin.position.x = x - turned.x;
    origin.position.z = z - turned.z;
    this.follow();
  }

  /** Turns about the head, which stays where it is. */
  turn(degrees: number): void {
    const { x, z } = this.eyes;
    this.origin.rotation.y += MathUtils.degToRad(degrees);
    this.standAt(x, z);
  }

  private follow(): void {
    const { origin, head, headTurn, eyes, gaze, crown } = this;
    origin.updateMatrixWorld(true);
    eyes.copy(head).applyMatrix4(origin.matrixWorld);
    gaze.set(0, 0, -1).applyQuaternion(headTurn).transformDirection(origin.matrixWorld);
    crown.set(0, 1, 0).applyQuaternion(headTurn).transformDirection(origin.matrixWorld);
  }
}

/** Whether somebody can stand there. */
export function canStand({ open, taken }: Ground, x: number, z: number): boolean {
  const isIn = ([x0, x1, z0, z1]: Ground['open'][number]) => x >= x0 && x <= x1 && z >= z0 && z <= z1;
  return open.some(isIn) && !taken.some(isIn);
}
