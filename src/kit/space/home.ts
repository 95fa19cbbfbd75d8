import type { Object3D, Vector3 } from 'three';

const homes = new WeakMap<Object3D, Vector3>();

/** Where an object stood in its parent when it was first asked for: where the models have it, and nothing has moved it. */
export function homeOf(object: Object3D): Vector3 {
  let home = homes.get(object);
  if (!home) {
    home = object.position.clone();
    homes.set(object, home);
  }
  return home;
}
