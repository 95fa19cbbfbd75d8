import {
  BatchedMesh,
  BufferAttribute,
  BufferGeometry,
  type Color,
  Matrix4,
  type Mesh,
  type MeshStandardMaterial,
  type Scene,
  Vector4,
} from 'three';
import { isShown } from './shown.ts';
import { KINDS, type Kind, packed } from './surfaces.ts';

/** Meshes that are drawn in one go, each of which still moves, hides and takes its colour by itself. */
export interface Joined {
  /** What is drawn: to be put into the scene, where its root stands. */
  readonly mesh: BatchedMesh;
  /** Follows the meshes: to be called in each frame, when everything stands where it should. Allocates nothing. */
  readonly follow: () => void;
  /** Gives all that has the material of this name another colour. */
  readonly paint: (material: string, colour: Color) => void;
}

export interface JoinOptions {
  /** The material that all are drawn with; see `surfaces.ts`. Each mesh brings its own colour, roughness and kind. */
  readonly material: MeshStandardMaterial;
  /** They throw shadows. */
  readonly casts?: boolean;
  /** They bring a second set of places in a texture, for baked light; or light in their vertices. */
  readonly light?: 'map' | 'vertices';
}

/** The layer of what is joined, and so drawn by another: no camera looks at it. */
export const UNSEEN = 31;

/**
 * Joins meshes into one draw call. They stay where they are in their tree, unseen, and say where their likeness is drawn.
 * Throws when there are none.
 */
export function joinMeshes(meshes: readonly Mesh[], { material, casts = false, light }: JoinOptions): Joined {
  const geometries = meshes.map((mesh) => alike(mesh.geometry, light));
  let corners = 0;
  let indices = 0;
  for (const { attributes, index } of geometries) {
    corners += attributes.position?.count ?? 0;
    indices += index?.count ?? 0;
  }
  const joined = new BatchedMesh(meshes.length, corners, indices, material);
  joined.name = `joined ${material.name}`;
  joined.castShadow = casts;
  joined.receiveShadow = true;
  // each one is looked at by itself
  joined.frustumCulled = false;
  joined.pointerEvents = 'none';
  const drawn = meshes.map((mesh, i) => {
    const id = joined.addInstance(joined.addGeometry(geometries[i] as BufferGeometry));
    const own = mesh.material as MeshStandardMaterial;
    const colour = new Vector4(own.color.r, own.color.g, own.color.b, packed(kindOf(own), own.roughness));
    joined.setColorAt(id, colour);
    mesh.layers.set(UNSEEN);
    return { id, mesh, colour, material: own.name, shown: true, at: new Matrix4().makeScale(0, 0, 0) };
  });
  for (const geometry of geometries) geometry.dispose();
  return {
    mesh: joined,
    follow: () => {
      for (const one of drawn) {
        const shown = isShown(one.mesh);
        if (shown !== one.shown) {
          one.shown = shown;
          joined.setVisibleAt(one.id, shown);
        }
        if (!shown || one.at.equals(one.mesh.matrixWorld)) continue;
        one.at.copy(one.mesh.matrixWorld);
        joined.setMatrixAt(one.id, one.at);
      }
    },
    paint: (name, { r, g, b }) => {
      for (const { id, colour, material: own } of drawn) {
        if (own !== name || (colour.x === r && colour.y === g && colour.z === b)) continue;
        colour.set(r, g, b, colour.w);
        joined.setColorAt(id, colour);
      }
    },
  };
}

/** What a surface is made of, from its material's name and its metalness. */
function kindOf({ name, metalness }: MeshStandardMaterial): Kind {
  if (metalness > 0.5) return 'metal';
  return KINDS.find((kind) => kind.names.test(name))?.kind ?? 'plain';
}

/** The same geometry with the attributes that all have, in the same form: compression gives each mesh its own. */
function alike(from: BufferGeometry, light: JoinOptions['light']): BufferGeometry {
  const { position, normal, uv, uv1, color } = from.attributes;
  if (!position || !normal || !from.index)
    throw new Error('a mesh without corners, normals or an index cannot be joined');
  const { count } = position;
  const to = new BufferGeometry();
  const put = (
    name: string,
    source: typeof position | undefined,
    array: Float32Array | Int16Array | Uint16Array | Uint8Array,
    size: number,
    missing: number,
  ) => {
    const attribute = new BufferAttribute(array, size, !(array instanceof Float32Array));
    for (let i = 0; i < count; i++)
      for (let k = 0; k < size; k++)
        attribute.setComponent(i, k, source && k < source.itemSize ? source.getComponent(i, k) : missing);
    to.setAttribute(name, attribute);
  };
  put('position', position, new Float32Array(count * 3), 3, 0);
  put('normal', normal, new Int16Array(count * 4), 4, 0);
  put('uv', uv, new Uint16Array(count * 2), 2, 0);
  if (light === 'map') put('uv1', uv1, new Uint16Array(count * 2), 2, 0);
  if (light === 'vertices') put('light', color, new Uint8Array(count * 4), 4, 1);
  else put('color', color, new Uint8Array(count * 4), 4, 1);
  to.setIndex(from.index.clone());
  return to;
}

const followed = new WeakMap<Scene, Set<Joined>>();

/**
 * Puts joined meshes into a scene, where they follow what they are the likeness of, in every picture, its shadows
 * included. Gives back what takes them out again.
 */
export function attach(scene: Scene, all: readonly Joined[]): () => void {
  const there = followed.get(scene) ?? new Set();
  if (!followed.has(scene)) {
    followed.set(scene, there);
    // by then everything has its place in the world, and nothing has been drawn
    scene.onBeforeRender = () => {
      for (const { follow } of there) follow();
    };
  }
  for (const joined of all) {
    there.add(joined);
    scene.add(joined.mesh);
  }
  return () => {
    for (const joined of all) {
      there.delete(joined);
      scene.remove(joined.mesh);
    }
  };
}
