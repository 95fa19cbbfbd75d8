import { MathUtils, type Object3D, Vector3 } from 'three';
import type { Player } from './player.ts';

const ahead = new Vector3();
const up = new Vector3(0, 1, 0);

/**
 * Puts something before the player, in the player's own frame, facing the head: so many metres away, so many degrees to
 * the left (to the right when negative) and down from straight ahead, whichever way the head is nodded.
 */
export function putBefore(
  { head, headTurn }: Pick<Player, 'head' | 'headTurn'>,
  object: Object3D,
  { away, left, down }: { away: number; left: number; down: number },
): void {
  ahead.set(0, 0, -1).applyQuaternion(headTurn);
  const yaw = Math.atan2(-ahead.x, -ahead.z) + MathUtils.degToRad(left);
  const pitch = MathUtils.degToRad(down);
  object.position.set(0, -Math.sin(pitch), -Math.cos(pitch)).applyAxisAngle(up, yaw).multiplyScalar(away).add(head);
  face(object, head);
}

/** How far the head is nodded down, degrees; but not so far that something there would lie in one's lap. */
export function nod({ headTurn }: Pick<Player, 'headTurn'>): number {
  ahead.set(0, 0, -1).applyQuaternion(headTurn);
  return MathUtils.clamp(MathUtils.radToDeg(Math.asin(MathUtils.clamp(-ahead.y, -1, 1))), LEAST_NOD, MOST_NOD);
}
const LEAST_NOD = -5;
const MOST_NOD = 26;

/** Turns something to the eyes, upright as they see it, from wherever it is. */
export function faceEyes(object: Object3D, { eyes, crown }: Pick<Player, 'eyes' | 'crown'>): void {
  object.up.copy(crown);
  object.lookAt(eyes);
}

/** Turns something upright so that it faces a point of its parent. */
export function face(object: Object3D, point: Vector3): void {
  const { x, y, z } = object.position;
  const level = Math.hypot(point.x - x, point.z - z);
  object.rotation.set(-Math.atan2(point.y - y, level), Math.atan2(point.x - x, point.z - z), 0, 'YXZ');
}
