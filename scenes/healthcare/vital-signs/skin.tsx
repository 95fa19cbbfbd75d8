import { Color } from 'three';
import type { VitalSignsFacts } from './state.ts';

/** Five skin tones, and how a hand looks without its blood. */
const TONES = ['#ecc3a4', '#d9a781', '#bd835d', '#91603f', '#65422e'].map((tone) => new Color(tone));
const PALE = new Color('#e9e0d6');
/** An arm that gets no blood is so much paler. */
const PALER = 0.35;

const skin = new Color();

/** The patient's skin; that of an arm is as pale as the hand is. The colour is good until the next question. */
export function skinOf({ tone, pale }: VitalSignsFacts, arm: boolean): Color {
  return skin.copy(TONES[tone] ?? (TONES[0] as Color)).lerp(PALE, arm ? pale * PALER : 0);
}
