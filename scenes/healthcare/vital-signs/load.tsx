import { Mesh, type MeshStandardMaterial, type Object3D, type Texture } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { isOwn } from '../../../src/kit/space/surfaces.ts';

/** A model, and its parts by the names that the code asks for. */
export interface Model<Name extends string> {
  readonly scene: Object3D;
  readonly parts: Readonly<Record<Name, Object3D>>;
}

/**
 * Loads a model and finds its parts. Rejects with an Error that names a missing part, or when the file cannot be
 * fetched. `what` is the file's name, for that error.
 */
export async function loadModel<Name extends string>(
  url: string,
  what: string,
  names: readonly Name[],
): Promise<Model<Name>> {
  const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync(url);
  const parts = {} as Record<Name, Object3D>;
  for (const name of names) {
    const part = scene.getObjectByName(name);
    if (!part) throw new Error(`${what} has no part named ${name}`);
    parts[name] = part;
  }
  scene.traverse((object) => {
    // scenery is never pointed at: what is, gets a hit box of its own
    object.pointerEvents = 'none';
    if (object.userData.hidden) object.visible = false;
  });
  return { scene, parts };
}

/** The meshes of a model: those that are drawn by themselves, and those that are drawn together. */
export function sorted(scene: Object3D): { own: readonly Mesh[]; shared: readonly Mesh[] } {
  const own: Mesh[] = [];
  const shared: Mesh[] = [];
  scene.traverse((object) => {
    if (object instanceof Mesh) (isOwn(object.material) ? own : shared).push(object);
  });
  return { own, shared };
}

/** The one picture that the meshes of a file share; null when they need none. */
export function atlasOf(meshes: readonly Mesh[]): Texture | null {
  for (const mesh of meshes) {
    const { map } = mesh.material as MeshStandardMaterial;
    if (!map) continue;
    map.anisotropy = 8;
    return map;
  }
  return null;
}

/** The mesh of a part, which stands in it or is it: compression puts a node of its own around each. */
export function surface(part: Object3D): Mesh {
  const mesh = part instanceof Mesh ? part : part.children.find((child) => child instanceof Mesh);
  if (!(mesh instanceof Mesh)) throw new Error(`the models have no surface at ${part.name}`);
  return mesh;
}
