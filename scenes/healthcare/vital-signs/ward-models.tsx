import { Group, Mesh, type MeshPhysicalMaterial, type MeshStandardMaterial, type Object3D } from 'three';
import file from './assets/ward.glb?url';
import { loadModel, type Model } from './load.tsx';
import { AGAINST, type Against, type Side } from './patient.ts';
import { softSkin } from './skin.tsx';

/** The parts that the code drives or points at, by the names that the models give them. */
const PARTS = [
  'bed_lift', 'bed_back', 'bed_back_body', 'bed_panel', 'brake', 'legs_straight', 'legs_crossed', 'patient_head_pose', 'patient_head', 'eye_l', 'eye_r',
  'lid_l', 'lid_r', 'brow_l', 'brow_r', 'mouth', 'mouth_probe', 'hair_1', 'hair_2', 'hair_3', 'neck', 'chest', 'arm_r', 'arm_l', 'hand_r', 'hand_l',
  'sleeve_r', 'sleeve_l', 'band', 'band_label', 'pillow_r', 'pillow_l', 'curtain_open', 'curtain_closed', 'dispenser', 'dispenser_lever', 'clock',
  'clock_hour', 'clock_minute', 'clock_second', 'board', 'board_face', 'sign', 'sign_face', 'table', 'tablet', 'tablet_face', 'tray', 'cuff_small',
  'cuff_adult', 'cuff_large', 'tape', 'thermometer', 'thermometer_face', 'probe', 'covers', 'bin', 'wipes', 'stethoscope', 'call_light_wall',
  'call_light_hand', 'mark_r_fistula', 'mark_r_drip', 'mark_r_cast', 'mark_r_surgery', 'mark_l_fistula', 'mark_l_drip', 'mark_l_cast', 'mark_l_surgery',
] as const; // biome-ignore format: a list to be read across
export type WardPart = (typeof PARTS)[number];

/** The room, the bed, the person in it, and what lies ready. */
export interface WardModels extends Model<WardPart> {
  readonly skin: MeshPhysicalMaterial;
  readonly hair: MeshStandardMaterial;
  /** What slides down the bed with whoever slumps. */
  readonly body: Object3D;
}

/** The letter that the models give a side. */
export const LETTER: Readonly<Record<Side, 'r' | 'l'>> = { right: 'r', left: 'l' };

/** What shows why an arm must not be squeezed. */
export function markPart(side: Side, against: Against): WardPart {
  return `mark_${LETTER[side]}_${against}`;
}
export const EVERY_AGAINST: readonly Against[] = AGAINST;

/** The print on the wristband lies so far above the band, metres. */
const PRINT_LIES_ABOVE = 0.001;

/** Loads the ward. Rejects with an Error that names a missing part, or when the file cannot be fetched. */
export async function loadWard(): Promise<WardModels> {
  const { scene, parts } = await loadModel(file, 'ward.glb', PARTS);
  const { skin, hair } = dress(scene);
  // or the band itself would stand through the print where it bends
  parts.band_label.position.y += PRINT_LIES_ABOVE;
  const body = new Group();
  parts.bed_back_body.add(body);
  for (const name of ['chest', 'neck', 'patient_head_pose', 'arm_r', 'arm_l'] as const) body.add(parts[name]);
  return { scene, parts, skin, hair, body };
}

/** The room itself throws no shadow: the window's light comes through its wall. */
const NO_SHADOW =
  /^(room|floor|window|door|board|sign|clock|call_light_wall|curtain|band_label|eye|lid|brow|mouth|bed_frame|brake|bed_panel|covers|tape|hair|hand|mark|stethoscope|probe|dispenser)/;

function dress(scene: Object3D): { skin: MeshPhysicalMaterial; hair: MeshStandardMaterial } {
  let skin: MeshPhysicalMaterial | undefined;
  let hair: MeshStandardMaterial | undefined;
  scene.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    const material = object.material as MeshStandardMaterial;
    object.castShadow = !NO_SHADOW.test(object.name);
    object.receiveShadow = material.name !== 'sky';
    if (material.name === 'skin') {
      skin ??= softSkin(material);
      object.material = skin;
    } else if (material.name === 'hair') hair = material;
  });
  if (!skin || !hair) throw new Error('ward.glb has no material named skin, or none named hair');
  return { skin, hair };
}
