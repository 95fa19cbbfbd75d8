import {
  LinearFilter,
  type Mesh,
  MeshBasicMaterial,
  type MeshStandardMaterial,
  NoColorSpace,
  TextureLoader,
} from 'three';
import { type Joined, joinMeshes } from '../../../src/kit/space/joined.ts';
import { bakedMaterial, joinedMaterial } from '../../../src/kit/space/surfaces.ts';
import file from './assets/ward.glb?url';
import light from './assets/ward-light.webp?url';
import { atlasOf, loadModel, type Model, sorted } from './load.tsx';
import { ROOM_PARTS, type RoomPart } from './model-parts.ts';

/** The room, and what in it moves. */
export interface RoomModels extends Model<RoomPart> {
  readonly joined: readonly Joined[];
  /** What shines by itself: the morning outside, and lamps. */
  readonly bright: readonly MeshBasicMaterial[];
}

/** The shade of what lies on the table ends there: from so high up the room is shaded, metres. */
const TABLE_TOP = 0.65;

/** Loads the room and the light that was baked into it. Rejects with an Error that says what is missing. */
export async function loadRoom(): Promise<RoomModels> {
  const [model, baked] = await Promise.all([
    loadModel(file, 'ward.glb', ROOM_PARTS),
    new TextureLoader().loadAsync(light),
  ]);
  // a coarser step of it would mix what lies side by side in it
  Object.assign(baked, {
    flipY: false,
    channel: 1,
    colorSpace: NoColorSpace,
    generateMipmaps: false,
    minFilter: LinearFilter,
  });
  const { own, shared } = sorted(model.scene);
  const bright = own.filter(named(/^sky/)).map(shine);
  const map = atlasOf(shared);
  const lit = shared.filter(named(/^lit/));
  const soft = shared.filter(named(/^soft_lit/));
  const moving = shared.filter((mesh) => !lit.includes(mesh) && !soft.includes(mesh));
  return {
    ...model,
    bright,
    joined: [
      joinMeshes(lit, { material: bakedMaterial('lit', map, baked, TABLE_TOP), light: 'map' }),
      joinMeshes(soft, { material: bakedMaterial('soft lit', map, 'vertices', TABLE_TOP), light: 'vertices' }),
      joinMeshes(moving, { material: joinedMaterial('in the room', map) }),
    ],
  };
}

const named = (name: RegExp) => (mesh: Mesh) => name.test((mesh.material as MeshStandardMaterial).name);

function shine(mesh: Mesh): MeshBasicMaterial {
  const { map, color } = mesh.material as MeshStandardMaterial;
  const material = new MeshBasicMaterial({ map, color });
  mesh.material = material;
  return material;
}
