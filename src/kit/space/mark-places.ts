import { type Camera, type Matrix4, Mesh, type Object3D, Vector3 } from 'three';

/** What is thinner than this share of its longest side is flat. Half of the height of what is too tall to be seen whole, metres. */
const FLAT = 0.25;
const TALL = 0.4;

const up = new Vector3();
const aside = new Vector3();
const toEye = new Vector3();
const rim = new Vector3();
const axis = new Vector3();
const reach = new Vector3();

/**
 * Where the mark of a thing stands, as it is seen: above what is flat, so that it covers nothing that is read; on the upper
 * right rim of what is solid, so that it cannot be taken for the mark of what is behind; before the middle of what is tall.
 * `half` is half of the mark's height a metre away.
 */
export function placeOfMark(into: Vector3, thing: Object3D, camera: Camera, half: number): Vector3 {
  const { matrixWorld } = thing;
  reach.set(0, 0, 0);
  into.setFromMatrixPosition(matrixWorld);
  if (thing instanceof Mesh) {
    if (!thing.geometry.boundingBox) thing.geometry.computeBoundingBox();
    const { boundingBox } = thing.geometry;
    boundingBox.getSize(reach).multiplyScalar(0.5);
    boundingBox.getCenter(into).applyMatrix4(matrixWorld);
  }
  up.setFromMatrixColumn(camera.matrixWorld, 1).normalize();
  const above = rimAlong(up, matrixWorld).dot(up);
  toEye.setFromMatrixPosition(camera.matrixWorld).sub(into);
  const away = toEye.length();
  if (above > TALL) return into.add(rimAlong(toEye.divideScalar(away), matrixWorld));
  const { x, y, z } = reach;
  if (Math.min(x, y, z) < FLAT * Math.max(x, y, z)) return into.addScaledVector(up, above + half * away);
  aside.setFromMatrixColumn(camera.matrixWorld, 0).normalize();
  return into.add(rimAlong(aside.add(up).normalize(), matrixWorld));
}

/** Where a thing goes farthest in a direction, from its middle: it is taken for an ellipsoid with half the sides `reach`. */
function rimAlong(direction: Vector3, matrixWorld: Matrix4): Vector3 {
  rim.set(0, 0, 0);
  let sum = 0;
  for (let i = 0; i < 3; i++) {
    const side = reach.getComponent(i);
    const along = direction.dot(axis.setFromMatrixColumn(matrixWorld, i)) * side;
    rim.addScaledVector(axis, along * side);
    sum += along * along;
  }
  return sum > 0 ? rim.divideScalar(Math.sqrt(sum)) : rim;
}

/** A disc on the screen: pixels, the middle of the picture at 0, 0. */
export interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** Whether two discs lie over each other by more than half of the smaller one. */
export function coversHalf(a: Disc, b: Disc): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < Math.max(a.radius, b.radius);
}
