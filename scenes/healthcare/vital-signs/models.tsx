import {
  AdditiveBlending,
  type Material,
  Mesh,
  MeshDepthMaterial,
  type MeshPhysicalMaterial,
  type MeshStandardMaterial,
  type Object3D,
  RGBADepthPacking,
} from 'three';
import file from './assets/bedside.glb?url';
import { loadModel, surface } from './load.tsx';
import { softSkin } from './skin.tsx';

/** The parts that the code drives, by the names that the models give them. */
const PARTS = [
  'arm', 'bed', 'wall', 'cuff_on', 'cuff_off', 'cuff_tube_a', 'cuff_tube_b', 'cuff_off_tube_a', 'cuff_off_tube_b',
  'gauge', 'gauge_case', 'gauge_tube', 'dial_centre', 'needle', 'bulb', 'bulb_body', 'bulb_tube', 'valve', 'valve_screw',
  'diaphragm', 'steth_tube', 'headset', 'headset_tube', 'fingers', 'artery_brachial', 'artery_radial', 'chart', 'chart_screen',
] as const; // biome-ignore format: a list to be read across
type PartName = (typeof PARTS)[number];

/** The close-up at the bedside, and its parts by name. */
export interface Bedside {
  readonly scene: Object3D;
  readonly parts: Readonly<Record<PartName, Object3D>>;
  readonly skin: MeshPhysicalMaterial;
  /** The surface that things are laid on, and the one that is written on. */
  readonly armSurface: Mesh;
  readonly chartSurface: Mesh;
}

/** Loads the models. Rejects with an Error that names a missing part, or when the file cannot be fetched. */
export async function loadBedside(): Promise<Bedside> {
  const { scene, parts } = await loadModel(file, 'bedside.glb', PARTS);
  // where it can be seen from the bedside, and not behind the arm
  parts.diaphragm.position.set(...CHESTPIECE_RESTS);
  const skin = dress(scene);
  return { scene, parts, skin, armSurface: surface(parts.arm), chartSurface: surface(parts.chart_screen) };
}

const CHESTPIECE_RESTS = [-0.04, -0.0303, -0.17] as const;

/** Materials as they look best: soft skin, glass that only reflects, sharp print. Gives back the patient's skin. */
function dress(scene: Object3D): MeshPhysicalMaterial {
  const replaced = new Map<Material, MeshPhysicalMaterial>();
  let skin: MeshPhysicalMaterial | undefined;
  scene.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    object.castShadow = object.receiveShadow = true;
    const material = object.material as MeshStandardMaterial;
    if (material.map) material.map.anisotropy = 8;
    if (material.normalMap) material.normalMap.anisotropy = 8;
    if (material.name === 'glass') {
      material.color.set(0);
      material.transparent = true;
      material.blending = AdditiveBlending;
      material.depthWrite = false;
      material.vertexColors = false;
      material.roughness = 0.03;
      material.envMapIntensity = 0.25;
      object.castShadow = false;
      object.renderOrder = 2;
    } else if (material.name.startsWith('skin')) {
      const soft = replaced.get(material) ?? softSkin(material);
      replaced.set(material, soft);
      object.material = soft;
      if (material.name === 'skin_fade') fadeShadow(object);
      if (material.name === 'skin') skin = soft;
    } else if (material.name.startsWith('wall')) {
      object.castShadow = false;
      // as bright as it is in the ward
      material.color.setScalar(1.3);
    }
  });
  if (!skin) throw new Error('bedside.glb has no material named skin');
  return skin;
}

/** The student's hand fades out behind the wrist, by the alpha of its vertices; what is faded throws no shadow. */
function fadeShadow(hand: Mesh): void {
  hand.renderOrder = 1;
  const depth = new MeshDepthMaterial({ depthPacking: RGBADepthPacking });
  depth.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nattribute vec4 color; varying float vFade;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvFade = color.a;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying float vFade;')
      .replace('void main() {', 'void main() {\nif (vFade < .8) discard;');
  };
  hand.customDepthMaterial = depth;
}
