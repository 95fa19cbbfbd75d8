import type { PointerEvent } from '@pmndrs/pointer-events';
import { Quaternion, Ray, Vector3 } from 'three';

/** From here a press that moves is a drag: page pixels; and metres, for a hand, as far ahead of it as things are. */
const DRAG_PIXELS = 6;
const DRAG_METRES = 0.025;
const AHEAD = 0.5;
/** Degrees (or whatever is counted) for each pixel that a pointer is drawn; and for each degree that a wrist is turned. */
const UNITS_PER_PIXEL = 0.5;
const UNITS_PER_DEGREE = 1.5;

/** Where a press began. */
export interface Grip {
  /** On the page. */
  readonly x: number;
  readonly y: number;
  /** In the world, for a hand: ahead of it, and how it was turned. */
  readonly at: Vector3 | null;
  readonly turn: Quaternion;
}

/** Whether it is a hand in the world that points, and not something on the page. */
const isHand = ({ details }: PointerEvent) => details.type !== 'screen-ray';

/** A thing that came along a ray is held so far before the hand, metres. */
const BEFORE = 0.12;

const ahead = new Vector3();
const turned = new Quaternion();

const aheadOf = (event: PointerEvent, into: Vector3) =>
  into.set(0, 0, -AHEAD).applyQuaternion(event.pointerQuaternion).add(event.pointerPosition);

/** Keeps where a press begins. */
export function begin(event: PointerEvent): Grip {
  const { clientX: x = 0, clientY: y = 0 } = event.nativeEvent as { clientX?: number; clientY?: number };
  const at = isHand(event) ? aheadOf(event, new Vector3()) : null;
  return { x, y, at, turn: event.pointerQuaternion.clone() };
}

/** Whether a press has moved so far that it is no click. */
export function hasMoved({ x, y, at }: Grip, event: PointerEvent): boolean {
  if (at) return aheadOf(event, ahead).distanceTo(at) > DRAG_METRES;
  const { clientX = 0, clientY = 0 } = event.nativeEvent as { clientX?: number; clientY?: number };
  return Math.hypot(clientX - x, clientY - y) >= DRAG_PIXELS;
}

/** Where a hand has what it carries, in the world; null for something on the page. */
export function inHand(event: PointerEvent): Vector3 | null {
  if (!isHand(event)) return null;
  const before = event.details.type === 'ray' ? BEFORE : 0;
  return new Vector3(0, 0, -before).applyQuaternion(event.pointerQuaternion).add(event.pointerPosition);
}

/** By how much a press has turned something: drawn to the right or up on a page, or by the wrist. */
export function drawn({ x, y, at, turn }: Grip, event: PointerEvent): number {
  if (!at) {
    const { clientX = 0, clientY = 0 } = event.nativeEvent as { clientX?: number; clientY?: number };
    return (clientX - x + y - clientY) * UNITS_PER_PIXEL;
  }
  // how far the hand has turned about its own pointing direction: clockwise, as a wrist opens a valve, is more
  turned.copy(turn).invert().multiply(event.pointerQuaternion);
  const half = Math.atan2(turned.z, turned.w);
  const degrees = (half * 360) / Math.PI;
  return -(((degrees + 540) % 360) - 180) * UNITS_PER_DEGREE;
}

/**
 * Where an event points. The library gives a mouse the camera's own direction for its ray; its details have the true one.
 * A hand that is at a thing itself points at what it covers, as seen by its eyes.
 */
export function rayOf(event: PointerEvent): Ray | null {
  const { details, pointerPosition, pointerQuaternion } = event;
  if (details.type === 'screen-ray') return new Ray(pointerPosition.clone(), details.direction.clone());
  if (details.type === 'ray')
    return new Ray(pointerPosition.clone(), new Vector3(0, 0, -1).applyQuaternion(pointerQuaternion));
  const eye = event.camera.getWorldPosition(new Vector3());
  return new Ray(eye, pointerPosition.clone().sub(eye).normalize());
}
