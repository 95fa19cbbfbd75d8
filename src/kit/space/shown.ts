import type { Object3D } from 'three';

/** Whether an object is shown, and all that it hangs on. */
export function isShown(object: Object3D): boolean {
  for (let at: Object3D | null = object; at; at = at.parent) if (!at.visible) return false;
  return true;
}
