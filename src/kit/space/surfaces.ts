import { type Material, MeshStandardMaterial, type Texture } from 'three';

/** What surfaces are made of, as far as it changes how they take light. */
export type Kind = 'plain' | 'metal' | 'skin' | 'cloth';

/** By which names of materials a kind is known. Metals are known by their metalness. */
export const KINDS: readonly { readonly kind: Kind; readonly names: RegExp }[] = [
  { kind: 'skin', names: /^skin/ },
  { kind: 'cloth', names: /^(gown|linen|blanket|cloth|curtain|hair)/ },
];
const ORDER: readonly Kind[] = ['plain', 'metal', 'skin', 'cloth'];

/** Kind and roughness in one number, which travels as the fourth of a colour: two for each kind, and the roughness (0 to 1). */
export function packed(kind: Kind, roughness: number): number {
  return 2 * ORDER.indexOf(kind) + Math.min(0.999, roughness);
}

/**
 * Skin and cloth have a soft edge that catches the light of the room: skin a warm one. Cheaper than a sheen, and each
 * kind can be drawn in the same call.
 */
const SOFT_EDGE = /* glsl */ `
  #include <lights_fragment_end>
  float edge = pow(1. - saturate(dot(geometryNormal, geometryViewDir)), 3.);
  vec3 soft = kind > 2.5 ? vec3(.34) : vec3(.5, .28, .2);
  reflectedLight.indirectDiffuse *= 1. + step(1.5, kind) * edge * soft;
`;

/** Takes colour, kind and roughness from what each mesh brings. */
function ofEachMesh(fragmentShader: string): string {
  return fragmentShader
    .replace('#include <color_fragment>', 'diffuseColor.rgb *= vColor.rgb;')
    .replace(
      '#include <roughnessmap_fragment>',
      'float kind = floor(vColor.a * .5); float roughnessFactor = vColor.a - 2. * kind;',
    )
    .replace('#include <metalnessmap_fragment>', 'float metalnessFactor = step(.5, kind) * step(kind, 1.5);');
}

/** The material of joined meshes: colour, roughness and kind are each mesh's own. `map` is the picture that they share. */
export function joinedMaterial(name: string, map: Texture | null): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ name, map, vertexColors: true });
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = ofEachMesh(shader.fragmentShader).replace('#include <lights_fragment_end>', SOFT_EDGE);
  };
  material.customProgramCacheKey = () => 'joined';
  return material;
}

/** Gives a material of its own the soft edge of skin or cloth. */
export function soften(material: MeshStandardMaterial, kind: 'skin' | 'cloth'): MeshStandardMaterial {
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader.replace(
      '#include <lights_fragment_end>',
      `float kind = ${kind === 'skin' ? '2.' : '3.'};\n${SOFT_EDGE}`,
    );
  };
  material.customProgramCacheKey = () => kind;
  return material;
}

/** Baked light is stored as the root of half of it, so that dark corners keep their steps. */
const LIGHT_SCALE = 2;
/** So dark the shade of something that moves makes what is lit by baked light; softly from its lower limit on, metres. */
const SHADE = '.7';
const FADES_OVER = 0.12;

/**
 * The material of what never moves: its light is baked, in a picture on its second set of places, or in its vertices. What
 * moves in front of it shades it all the same, from `shadedFrom` metres above the floor up: a table that never moves throws
 * no shadow, and the shade of what stands on it would go through. The room's reflections fade where little light was
 * baked.
 */
export function bakedMaterial(
  name: string,
  map: Texture | null,
  light: Texture | 'vertices',
  shadedFrom: number,
): MeshStandardMaterial {
  const inVertices = light === 'vertices';
  const material = new MeshStandardMaterial({ name, map, vertexColors: !inVertices });
  if (!inVertices) {
    material.lightMap = light;
    material.lightMapIntensity = LIGHT_SCALE * Math.PI;
  }
  material.onBeforeCompile = (shader) => {
    const handed = `varying float vHigh;${inVertices ? 'varying vec3 vLight;' : ''}\n#include <common>`;
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `${inVertices ? 'attribute vec4 light;' : ''}${handed}`)
      .replace('#include <color_vertex>', `#include <color_vertex>\n${inVertices ? 'vLight = light.rgb;' : ''}`)
      .replace('#include <project_vertex>', `#include <project_vertex>\n${HIGH}`);
    shader.fragmentShader = ofEachMesh(shader.fragmentShader)
      .replace('#include <common>', handed)
      .replace(
        '#include <shadowmap_pars_fragment>',
        '#include <shadowmap_pars_fragment>\n#include <shadowmask_pars_fragment>',
      )
      .replace('#include <lights_fragment_maps>', LIT_MAPS(inVertices))
      .replace('#include <lights_fragment_end>', LIT_END(shadedFrom));
  };
  material.customProgramCacheKey = () => `baked ${inVertices} ${shadedFrom}`;
  return material;
}

const LIT_MAPS = (inVertices: boolean) => /* glsl */ `
  vec3 baked = ${inVertices ? 'vLight' : 'texture2D(lightMap, vLightMapUv).rgb'};
  irradiance += baked * baked * ${(LIGHT_SCALE * Math.PI).toFixed(4)};
  #ifdef USE_ENVMAP
    radiance += getIBLRadiance(geometryViewDir, geometryNormal, material.roughness)
      * smoothstep(0., 1., dot(baked * baked, vec3(.3, .59, .11)) * 3.4);
  #endif
`;

/** How high above the floor this is, metres: all that is baked stands in the world as it was modelled. */
const HIGH = /* glsl */ `
  #ifdef USE_BATCHING
    vHigh = (modelMatrix * batchingMatrix * vec4(transformed, 1.)).y;
  #else
    vHigh = (modelMatrix * vec4(transformed, 1.)).y;
  #endif
`;

/** The sun of what moves does not shine on what has it baked in: it only shades. */
const LIT_END = (shadedFrom: number) => /* glsl */ `
  #include <lights_fragment_end>
  reflectedLight.directDiffuse = vec3(0.);
  reflectedLight.directSpecular = vec3(0.);
  float shaded = smoothstep(${shadedFrom.toFixed(2)}, ${(shadedFrom + FADES_OVER).toFixed(2)}, vHigh);
  reflectedLight.indirectDiffuse *= mix(1., mix(${SHADE}, 1., getShadowMask()), shaded);
`;

/** Whether a material is drawn by itself and not with others. */
export function isOwn({ name }: Material): boolean {
  return /^(skin_arm|skin_fade|glass|screen|paper|label|sky|print)/.test(name);
}
