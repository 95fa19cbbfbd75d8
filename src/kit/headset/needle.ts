import { BufferGeometry, Float32BufferAttribute, Mesh, MeshBasicMaterial } from 'three';
import * as light from '../language/light.ts';
import { angleOf } from './dial.ts';
import type { Pane } from './pane.ts';

/** How far the needle's point is from the middle, of the dial's radius. */
const NEEDLE = 0.84;

/** The needle of a dial on a pane: it moves without anything being drawn anew. */
export class Needle {
  readonly mesh: Mesh<BufferGeometry, MeshBasicMaterial>;

  constructor(private readonly pane: Pane) {
    const geometry = new BufferGeometry();
    // a long point, and a short blunt end, of a dial with the radius 1
    geometry.setAttribute(
      'position',
      new Float32BufferAttribute([-0.022, -0.2, 0, 0.022, -0.2, 0, 0.009, NEEDLE, 0, -0.009, NEEDLE, 0], 3),
    );
    geometry.setIndex([0, 1, 2, 0, 2, 3]);
    this.mesh = new Mesh(geometry, new MeshBasicMaterial({ color: light.wrong, toneMapped: false }));
    this.mesh.pointerEvents = 'none';
    this.mesh.visible = false;
    this.mesh.position.z = 0.003;
    pane.mesh.add(this.mesh);
    needles.add(this);
  }

  /** Points to what the first dial of the pane shows. */
  follow(facts: unknown): void {
    const { pane, mesh } = this;
    const at = pane.dials[0];
    mesh.visible = at !== undefined;
    if (!at) return;
    const { width, height, pixel } = pane.options;
    mesh.position.x = (at.x - width / 2) * pixel;
    mesh.position.y = (height / 2 - at.y) * pixel;
    mesh.scale.set(at.radius * pixel, at.radius * pixel, 1);
    mesh.rotation.z = -angleOf(at.dial, at.dial.value(facts));
  }

  dispose(): void {
    needles.delete(this);
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}

/** The needles that are there: what is heard is written where they are looked at. */
export const needles = new Set<Needle>();
