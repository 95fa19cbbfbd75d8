import { Vector3 } from 'three';
import { panes } from './pane.ts';

/** In the build for the end-to-end tests: tells what can be pressed on the panels, and where, so that a test can point at it as a person would. */
export function tellRegions(): void {
  if (!__MANUAL_CLOCK__ || !window.__firstShift) return;
  window.__firstShift.regions = () =>
    [...panes].flatMap((pane) => {
      const { mesh, regions } = pane;
      if (!mesh.parent || !mesh.visible || mesh.pointerEvents === 'none') return [];
      mesh.updateWorldMatrix(true, false);
      const normal = new Vector3(0, 0, 1).transformDirection(mesh.matrixWorld).toArray();
      return regions.map((region) => ({ id: region.id, at: pane.middleOf(region).toArray(), normal }));
    });
}
