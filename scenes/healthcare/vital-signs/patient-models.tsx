import {
  type BufferGeometry,
  Float32BufferAttribute,
  Group,
  type Mesh,
  MeshStandardMaterial,
  type Object3D,
} from 'three';
import { type Joined, joinMeshes } from '../../../src/kit/space/joined.ts';
import { joinedMaterial, soften } from '../../../src/kit/space/surfaces.ts';
import file from './assets/patient.glb?url';
import { type Limb, makeLimb } from './limb.tsx';
import { atlasOf, loadModel, type Model, sorted, surface } from './load.tsx';
import { PATIENT_PARTS, type PatientPart } from './model-parts.ts';
import { SIDES, type Side } from './patient.ts';

/** The bed and the person in it. */
export interface PatientModels extends Model<PatientPart> {
  readonly joined: readonly Joined[];
  /** Both arms: the left one is the mirror image of the right. */
  readonly limbs: Readonly<Record<Side, Limb>>;
  /** The arms' skin: the rest of it is drawn with all else. */
  readonly skin: MeshStandardMaterial;
  /** The gown's cloth, for what of it is put round an arm; painted with the rest of it. */
  readonly gown: MeshStandardMaterial;
  /** The right arm's geometry in its own frame, for what is put round it. */
  readonly flesh: BufferGeometry;
  /** What slides down the bed with whoever slumps. */
  readonly body: Object3D;
}

/** Where the picture that bed and patient share has the gown's print: of a place in it, 0 to 1 each way. And where it is white. */
export const GOWN_PRINT = (u: number, v: number): [number, number] => [(186 + 336 * u) / 1024, (10 + 336 * v) / 1024];
export const PLAIN: readonly [number, number] = [484 / 1024, 884 / 1024];

/** What throws no shadow: it lies in others' shade, or is too small for one. */
const NO_SHADOW = /^(bed_frame|bed_deck|rail|brake|bed_panel|eye|lid|brow|mouth|glasses|neck|mattress|pillow)/;

/** Loads bed and patient. Rejects with an Error that says what is missing. */
export async function loadPatient(): Promise<PatientModels> {
  const model = await loadModel(file, 'patient.glb', PATIENT_PARTS);
  const { parts } = model;
  const flesh = unpacked(surface(parts.arm));
  const { shared } = sorted(model.scene);
  const casts = shared.filter(({ name }) => !NO_SHADOW.test(name));
  const still = shared.filter((mesh) => !casts.includes(mesh));
  const map = atlasOf(shared);
  const body = new Group();
  parts.bed_back_body.add(body);
  for (const name of ['chest', 'neck', 'patient_head_pose'] as const) body.add(parts[name]);
  const skin = soften(new MeshStandardMaterial({ name: 'skin_arm', vertexColors: true, roughness: 0.5 }), 'skin');
  const gown = soften(new MeshStandardMaterial({ name: 'gown', map, vertexColors: true, roughness: 0.92 }), 'cloth');
  const limbs = { right: makeLimb(), left: makeLimb() };
  for (const side of SIDES) {
    const hung = new Group();
    hung.scale.z = side === 'right' ? 1 : -1;
    const { root, cover } = limbs[side];
    root.position.copy(side === 'right' ? parts.shoulder_r.position : parts.shoulder_l.position);
    root.position.z = Math.abs(root.position.z);
    cover(flesh.clone(), skin);
    hung.add(root);
    body.add(hung);
  }
  // the model's own arm is only what both were made from
  const { call_light_hand: callLight, arm } = parts;
  limbs.right.frames.wrist.add(callLight);
  arm.removeFromParent();
  return {
    ...model,
    limbs,
    skin,
    gown,
    flesh,
    body,
    joined: [
      alsoPainting(gown, joinMeshes(casts, { material: joinedMaterial('patient', map), casts: true })),
      joinMeshes(still, { material: joinedMaterial('bed', map) }),
    ],
  };
}

/** What is painted with what is joined, though it is drawn by itself: it has the same material's name. */
function alsoPainting({ name, color }: MeshStandardMaterial, joined: Joined): Joined {
  return {
    ...joined,
    paint: (material, colour) => {
      if (material === name) color.copy(colour);
      joined.paint(material, colour);
    },
  };
}

/** A geometry as it stands in its part's frame, in plain metres: compression packs each into a box of its own. */
function unpacked(mesh: Mesh): BufferGeometry {
  mesh.updateMatrix();
  const geometry = mesh.geometry.clone();
  for (const [name, attribute] of Object.entries(geometry.attributes)) {
    const { count, itemSize } = attribute;
    const plain = new Float32BufferAttribute(count * itemSize, itemSize);
    for (let i = 0; i < count; i++)
      for (let k = 0; k < itemSize; k++) plain.setComponent(i, k, attribute.getComponent(i, k));
    geometry.setAttribute(name, plain);
  }
  return geometry.applyMatrix4(mesh.matrix);
}
