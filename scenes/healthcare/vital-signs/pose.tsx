import { type Mesh, type MeshBasicMaterial, type Object3D, Quaternion, Raycaster, Vector3 } from 'three';
import type { Placement } from '../../../src/engine/action.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import type { CuffSize } from './cuffs.ts';
import type { Bedside } from './models.tsx';
import { ARTERY_Z, CUFF_HALF_WIDTH } from './placing.tsx';
import { tint } from './skin.tsx';
import type { VitalSignsFacts } from './state.ts';

type Parts = Bedside['parts'];

/** What is drawn: the facts, and where the hand has what it holds. */
export interface Shown {
  readonly facts: VitalSignsFacts;
  readonly cuff: Placement;
  readonly chestpiece: Placement;
  readonly tick: number;
}

export interface Ripples {
  /** A beat that is heard: on the dial, where the eyes are. */
  readonly dial: Mesh;
  /** A beat that is felt: under the fingers. */
  readonly fingers: Mesh;
}

/** The arm was modelled 30 cm round; the picture follows the girth half-way, so that it still lies on its pillow. */
const MODEL_GIRTH = 0.3;
const ARM_RADIUS = 0.048;
/** How wide the cuffs are for the one that was modelled; and how far a cuff stands off for each finger that goes under it. */
const CUFF_WIDTHS: Readonly<Record<CuffSize, number>> = { small: 0.86, adult: 1, large: 1.16 };
const STANDS_OFF = 0.022;
const SNUG_FINGERS = 2;
const RIPPLE_SECONDS = 0.45;
const OUTWARD = new Vector3(0, 1, 0);

const down = new Raycaster();
const start = new Vector3();
const normal = new Vector3();
const turn = new Quaternion();
const at = new Vector3();
const homes = new WeakMap<Object3D, { position: Vector3; quaternion: Quaternion }>();

/** The models are a right arm: -1 mirrors them for a left one. */
export function sideOf({ arm }: VitalSignsFacts): 1 | -1 {
  return arm === 'left' ? -1 : 1;
}

/** Puts everything where it is now. Called for each frame: allocates nothing but what a change needs. */
export function poseBedside({ scene, parts, skin, armSurface }: Bedside, ripples: Ripples, shown: Shown): void {
  const { facts, cuff, tick } = shown;
  const side = sideOf(facts);
  scene.scale.x = side;
  // what carries print is turned back
  parts.gauge.scale.x = parts.chart.scale.x = side;
  const thickness = 1 + (facts.girth / MODEL_GIRTH - 1) / 2;
  parts.arm.scale.set(1, thickness, thickness);
  parts.arm.position.y = (thickness - 1) * ARM_RADIUS;
  tint(skin.color, facts);

  poseCuff(parts, cuff, facts, thickness);
  poseChestpiece(parts.diaphragm, armSurface, shown, side);
  parts.headset.visible = !facts.earpieces;

  const { a0, a1, max } = parts.needle.userData as { a0: number; a1: number; max: number };
  parts.needle.rotation.y = ((a0 + ((a1 - a0) * facts.gauge) / max) * Math.PI) / 180;
  parts.valve_screw.rotation.y = (facts.valve * Math.PI) / 180;
  parts.bulb_body.scale.set(1 - 0.28 * facts.squeeze, 1 + 0.06 * facts.squeeze, 1 - 0.28 * facts.squeeze);

  poseFingers(parts, facts, tick, side);
  ripple(ripples.dial, facts.heard.count > 0 ? tick - facts.heard.tick : Number.POSITIVE_INFINITY, 0.018, 0.034);
  ripple(ripples.fingers, facts.feels ? tick - facts.felt.tick : Number.POSITIVE_INFINITY, 0.01, 0.03);
}

/** Whether a cuff goes round the arm; otherwise it lies on the bed, or is put away. */
export function isWrapped({ spot }: Placement): boolean {
  return spot === 'upper-arm' || spot === 'forearm';
}

function poseCuff(parts: Parts, cuff: Placement, facts: VitalSignsFacts, thickness: number): void {
  const on = parts.cuff_on;
  const wrapped = isWrapped(cuff);
  const wide = CUFF_WIDTHS[facts.cuffSize ?? 'adult'];
  on.visible = wrapped;
  parts.cuff_off.visible = cuff.spot === 'bed' && facts.cuffSize !== null;
  parts.cuff_off.scale.set(wide, wide, wide);
  if (!wrapped) return;
  const loose = 1 + STANDS_OFF * (facts.snug - SNUG_FINGERS) * (facts.snug > SNUG_FINGERS ? 1 : 0.5);
  const full = (1 + 0.05 * Math.min(1, facts.gauge / 150)) * loose;
  if (cuff.spot === 'upper-arm') {
    on.position.set(-CUFF_HALF_WIDTH * wide - cuff.y / 1000, (thickness - 1) * ARM_RADIUS, 0);
    on.rotation.x = cuff.x / 1000 / ARM_RADIUS;
    on.scale.set(wide, full * thickness, full * thickness);
  } else {
    // round the forearm it sits slimmer
    on.position.set(0.12, -0.004, 0);
    on.rotation.x = 0;
    on.scale.set(wide, full * thickness * 0.82, full * thickness * 0.82);
  }
}

function home(object: Object3D): { position: Vector3; quaternion: Quaternion } {
  let kept = homes.get(object);
  if (!kept) {
    kept = { position: object.position.clone(), quaternion: object.quaternion.clone() };
    homes.set(object, kept);
  }
  return kept;
}

const posed = { spot: '', x: 0, y: 0, girth: 0 };
/** The diaphragm lies flat on the skin: where a line from above meets the arm. */
function poseChestpiece(diaphragm: Object3D, arm: Mesh, { chestpiece, facts }: Shown, side: 1 | -1): void {
  const rest = home(diaphragm);
  const { spot, x, y } = chestpiece;
  if (posed.spot === spot && posed.x === x && posed.y === y && posed.girth === facts.girth) return;
  Object.assign(posed, { spot, x, y, girth: facts.girth });
  if (spot === 'bed') {
    diaphragm.position.copy(rest.position);
    diaphragm.quaternion.copy(rest.quaternion);
    return;
  }
  if (spot === 'elbow') start.set(y / 1000, 0.3, ARTERY_Z + x / 1000);
  else if (spot === 'forearm') start.set(0.11, 0.3, 0);
  else start.set(0.228, 0.3, 0.008);
  arm.updateWorldMatrix(true, false);
  // the line is drawn in the room, where a left arm is the mirror image of the models
  down.set(at.set(start.x * side, start.y, start.z), normal.set(0, -1, 0));
  const [touch] = down.intersectObject(arm, false);
  if (touch?.face) {
    diaphragm.position.set(touch.point.x * side, touch.point.y, touch.point.z);
    normal.copy(touch.face.normal).transformDirection(arm.matrixWorld);
    normal.x *= side;
    diaphragm.quaternion.copy(turn.setFromUnitVectors(OUTWARD, normal)).multiply(rest.quaternion);
  } else {
    diaphragm.position.set(start.x, 0.033, start.z);
  }
}

function poseFingers(
  { fingers, artery_brachial, artery_radial }: Parts,
  { fingers: site, felt, feels }: VitalSignsFacts,
  tick: number,
  side: 1 | -1,
): void {
  fingers.visible = site !== null;
  if (!site) return;
  (site === 'brachial' ? artery_brachial : artery_radial).getWorldPosition(at);
  const since = (tick - felt.tick) / TICKS_PER_SECOND;
  const lift = feels && since < 0.25 ? 0.0016 * felt.strength * (1 - since / 0.25) : 0;
  fingers.position.set(at.x * side, at.y + lift, at.z);
}

function ripple(ring: Mesh, sinceTicks: number, from: number, to: number): void {
  const gone = sinceTicks / TICKS_PER_SECOND / RIPPLE_SECONDS;
  ring.visible = gone < 1;
  if (!ring.visible) return;
  const size = from + (to - from) * gone;
  ring.scale.set(size, 1, size);
  (ring.material as MeshBasicMaterial).opacity = 0.85 * (1 - gone);
}
