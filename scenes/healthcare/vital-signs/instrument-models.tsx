import { AdditiveBlending, type Mesh, MeshDepthMaterial, type MeshStandardMaterial, RGBADepthPacking } from 'three';
import { type Joined, joinMeshes } from '../../../src/kit/space/joined.ts';
import { joinedMaterial, soften } from '../../../src/kit/space/surfaces.ts';
import file from './assets/instruments.glb?url';
import { atlasOf, loadModel, type Model, sorted } from './load.tsx';
import { INSTRUMENT_PARTS, type InstrumentPart } from './model-parts.ts';

/** What lies on the tray, and what is worn and held. */
export interface InstrumentModels extends Model<InstrumentPart> {
  readonly joined: readonly Joined[];
}

/** The student's own skin. */
const STUDENT = '#cf9b7c';
/** Small things on the tray: their shade is not worth a second drawing. */
const NO_SHADOW = /^(covers|tape|probe|needle|dial|thermometer_face|band)/;

/** Loads the instruments. Rejects with an Error that says what is missing. */
export async function loadInstruments(): Promise<InstrumentModels> {
  const model = await loadModel(file, 'instruments.glb', INSTRUMENT_PARTS);
  const { own, shared } = sorted(model.scene);
  for (const mesh of own) {
    const material = mesh.material as MeshStandardMaterial;
    if (material.map) material.map.anisotropy = 8;
    mesh.receiveShadow = true;
    mesh.castShadow = material.name === 'print_cuff';
    if (material.name.startsWith('glass')) polish(mesh, material);
    if (material.name === 'skin_fade') {
      fadeShadow(mesh);
      material.color.set(STUDENT);
      // it hides what of itself is behind it: loaders leave that out for what can be seen through
      soften(Object.assign(material, { transparent: true, depthWrite: true, roughness: 0.5 }), 'skin');
    }
  }
  const casts = shared.filter(({ name }) => !NO_SHADOW.test(name));
  const still = shared.filter((mesh) => !casts.includes(mesh));
  const map = atlasOf(shared);
  return {
    ...model,
    joined: [
      joinMeshes(casts, { material: joinedMaterial('instruments', map), casts: true }),
      joinMeshes(still, { material: joinedMaterial('small instruments', map) }),
    ],
  };
}

/** The glass of a dial is only its reflections: the figures stay legible. */
function polish(mesh: Mesh, material: MeshStandardMaterial): void {
  material.color.set(0);
  Object.assign(material, {
    transparent: true,
    blending: AdditiveBlending,
    depthWrite: false,
    vertexColors: false,
    roughness: 0.03,
    envMapIntensity: 0.25,
  });
  mesh.renderOrder = 2;
}

/** The student's hand fades out behind the wrist, by the alpha of its vertices; what is faded throws no shadow. */
function fadeShadow(hand: Mesh): void {
  hand.renderOrder = 1;
  hand.castShadow = true;
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
