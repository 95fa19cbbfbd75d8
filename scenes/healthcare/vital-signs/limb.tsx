import {
  Bone,
  type BufferGeometry,
  Float32BufferAttribute,
  Group,
  type Material,
  Matrix4,
  Mesh,
  type Object3D,
  Skeleton,
  SkinnedMesh,
  Uint16BufferAttribute,
} from 'three';
import { smooth } from './motion.ts';

/**
 * An arm that bends. Its frame is the one that it is modelled in, straight and palm up: x from the elbow's crease to the
 * hand, y out of the crease, z to the thumb's side, metres. Where its joints are on x:
 */
export const JOINTS = { shoulder: -0.3, elbow: 0, twist: 0.12, wrist: 0.245 } as const;
/** From where to where on x one bone gives over to the next. */
const BLENDS = [
  [-0.045, 0.045],
  [0.06, 0.18],
  [0.215, 0.275],
] as const;

/** The bones, from the shoulder down: the forearm turns about itself half-way and at the wrist. */
const BONES = ['shoulder', 'elbow', 'twist', 'wrist'] as const;
export type BoneName = (typeof BONES)[number];

export interface Limb {
  /** Stands at the shoulder; to be hung into the body. */
  readonly root: Group;
  readonly bones: Readonly<Record<BoneName, Bone>>;
  /** What hangs in one of these goes with that bone, and is given in the arm's own frame. */
  readonly frames: Readonly<Record<BoneName, Group>>;
  /** Puts cloth, skin or plaster on the arm, which then bends with it. The geometry is in the arm's own frame, not packed. */
  readonly cover: (geometry: BufferGeometry, material: Material) => SkinnedMesh;
  /** Moves all meshes of an object, which stands in the arm's own frame, onto the arm, so that they bend with it. */
  readonly dress: (object: Object3D) => void;
  /** Makes the arm thicker or thinner than it was modelled, about its axis. */
  readonly thicken: (times: number) => void;
}

/** Makes the bones of an arm, without flesh. */
export function makeLimb(): Limb {
  const root = new Group();
  const bones = {} as Record<BoneName, Bone>;
  const frames = {} as Record<BoneName, Group>;
  let parent: Object3D = root;
  let before: number = JOINTS.shoulder;
  for (const name of BONES) {
    const bone = new Bone();
    bone.position.x = JOINTS[name] - before;
    before = JOINTS[name];
    parent.add(bone);
    const frame = new Group();
    frame.position.x = -JOINTS[name];
    bone.add(frame);
    bones[name] = bone;
    frames[name] = frame;
    parent = bone;
  }
  root.updateMatrixWorld(true);
  const skeleton = new Skeleton(Object.values(bones));
  // a skin hangs at the shoulder, and is given in the arm's own frame
  const hung = new Group();
  hung.position.x = -JOINTS.shoulder;
  root.add(hung);
  hung.updateMatrixWorld(true);
  const bind = hung.matrixWorld.clone();
  const thick = new Matrix4();
  const skins: SkinnedMesh[] = [];
  let thickness = 1;
  const cover: Limb['cover'] = (geometry, material) => {
    weigh(geometry);
    const skin = new SkinnedMesh(geometry, material);
    skin.bind(skeleton, bind);
    skin.bindMatrix.multiply(thick);
    skins.push(skin);
    // its box is that of the straight arm
    skin.frustumCulled = false;
    skin.castShadow = skin.receiveShadow = true;
    skin.pointerEvents = 'none';
    hung.add(skin);
    return skin;
  };
  return {
    root,
    bones,
    frames,
    cover,
    dress: (object) => {
      object.updateMatrixWorld(true);
      const meshes: Mesh[] = [];
      object.traverse((part) => part instanceof Mesh && meshes.push(part));
      for (const mesh of meshes) {
        const skin = cover(mesh.geometry.clone().applyMatrix4(mesh.matrixWorld), mesh.material as Material);
        skin.castShadow = mesh.castShadow;
        object.add(skin);
        mesh.removeFromParent();
      }
      hung.add(object);
    },
    thicken: (times) => {
      if (times === thickness) return;
      thickness = times;
      thick.makeScale(1, times, times);
      for (const skin of skins) skin.bindMatrix.copy(bind).multiply(thick);
    },
  };
}

/** Says for each corner which bones it goes with, from where along the arm it is. */
function weigh(geometry: BufferGeometry): void {
  const { position } = geometry.attributes;
  if (!position) return;
  const indices: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < position.count; i++) {
    const x = position.getX(i);
    let bone = 0;
    while (bone < BLENDS.length && x > (BLENDS[bone] as readonly [number, number])[1]) bone++;
    const blend = BLENDS[bone];
    const share = blend ? smooth((x - blend[0]) / (blend[1] - blend[0])) : 0;
    indices.push(bone, Math.min(bone + 1, BLENDS.length), 0, 0);
    weights.push(1 - share, share, 0, 0);
  }
  geometry.setAttribute('skinIndex', new Uint16BufferAttribute(indices, 4));
  geometry.setAttribute('skinWeight', new Float32BufferAttribute(weights, 4));
}
