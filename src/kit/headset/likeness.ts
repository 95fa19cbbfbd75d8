import { Mesh, MeshStandardMaterial, Object3D, SphereGeometry, type Texture } from 'three';
import { XRControllerModelFactory } from 'three/examples/jsm/webxr/XRControllerModelFactory.js';
import type { Hand } from './hand.ts';

const factory = new XRControllerModelFactory().setPath(new URL('xr/profiles', document.baseURI).href);

/**
 * What a hand looks like: its controller, from the models that the app serves itself; and until that is there, or where it
 * cannot be had, a plain hand.
 */
export class Likeness {
  private readonly plain: Mesh<SphereGeometry, MeshStandardMaterial>;
  private readonly model: Object3D;

  constructor(hand: Hand, surroundings: Texture | null) {
    this.plain = new Mesh(
      new SphereGeometry(0.026, 16, 12).scale(1, 0.8, 2.1),
      new MeshStandardMaterial({ color: '#c9a78c', roughness: 0.7 }),
    );
    this.plain.name = 'plain hand';
    const model = factory.createControllerModel(connected(hand));
    if (surroundings) model.setEnvironmentMap(surroundings);
    this.model = model;
    for (const object of [this.plain, this.model]) {
      object.pointerEvents = 'none';
      hand.grip.add(object);
    }
  }

  follow(): void {
    this.plain.visible = this.model.children.length === 0;
  }

  dispose(): void {
    this.plain.removeFromParent();
    this.model.removeFromParent();
    this.plain.geometry.dispose();
    this.plain.material.dispose();
  }
}

/** The factory waits for a controller of three's to be connected: this one is, at once. */
function connected({ source }: Hand): never {
  const controller = new Object3D();
  queueMicrotask(() => controller.dispatchEvent({ type: 'connected', data: source } as never));
  return controller as never;
}
