import { type BufferGeometry, type Material, type Object3D, Texture } from 'three';

/**
 * Frees what a renderer keeps of everything in a scene: buffers, programs, pictures. The objects themselves are as good
 * as before, and the next renderer that draws them takes them anew. Without it each renderer would live as long as they.
 */
export function release(scene: Object3D): void {
  scene.traverse((object) => {
    const { geometry, material, customDepthMaterial, skeleton } = object as Partial<Drawn>;
    geometry?.dispose();
    letGoOf(object);
    skeleton?.dispose();
    for (const one of [material, customDepthMaterial].flat()) {
      if (!one) continue;
      letGoOf(one);
      one.dispose();
    }
  });
}

interface Drawn {
  geometry: BufferGeometry;
  material: Material | Material[];
  customDepthMaterial: Material;
  skeleton: { dispose(): void };
}

/** Pictures hang on materials, and on what is drawn together. */
function letGoOf(holder: object): void {
  for (const value of Object.values(holder)) if (value instanceof Texture) value.dispose();
}
