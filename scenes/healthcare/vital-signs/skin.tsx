import { Color, type Material, MeshPhysicalMaterial } from 'three';
import type { VitalSignsFacts } from './state.ts';

/** Five skin tones, and how a hand looks without its blood. */
const TONES = ['#ecc3a4', '#d9a781', '#bd835d', '#91603f', '#65422e'].map((tone) => new Color(tone));
const PALE = new Color('#e9e0d6');

/** The patient's skin, as pale as the hand is. */
export function tint(skin: Color, { tone, pale }: VitalSignsFacts): void {
  skin.copy(TONES[tone] ?? (TONES[0] as Color)).lerp(PALE, pale * 0.35);
}

/** Skin that is soft in the light. Its colour is the tone; what is in the vertices shades it. */
export function softSkin({ name }: Material): MeshPhysicalMaterial {
  return new MeshPhysicalMaterial({
    name,
    color: new Color('#cf9b7c'),
    vertexColors: true,
    roughness: 0.52,
    sheen: 0.22,
    sheenRoughness: 0.55,
    sheenColor: new Color('#ffb49c'),
    specularIntensity: 0.55,
    transparent: name === 'skin_fade',
  });
}
