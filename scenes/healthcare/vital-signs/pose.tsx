import { Color, type Mesh, type MeshBasicMaterial, type Object3D, Quaternion, Raycaster, Vector3 } from 'three';
import type { Placement } from '../../../src/engine/action.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import type { Bedside } from './models.tsx';
import { ARTERY_Z, CUFF_HALF_WIDTH } from './placing.tsx';
import type { VitalSignsFacts } from './world.ts';

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

/** Five skin tones, and how a hand looks without its blood. */
const TONES = ['#ecc3a4', '#d9a781', '#bd835d', '#91603f', '#65422e'].map((tone) => new Color(tone));
const PALE = new Color('#e9e0d6');
/** The arm was modelled 30 cm round; the picture follows the girth half-way, so that it still lies on its pillow. */
const MODEL_GIRTH = 0.3;
const ARM_RADIUS = 0.048;
const RIPPLE_SECONDS = 0.45;
const OUTWARD = new Vector3(0, 1, 0);

const down = new Raycaster();
const start = new Vector3();
const normal = new Vector3();
const turn = new Quaternion();
const at = new Vector3();
const homes = new WeakMap<Object3D, { position: Vector3; quaternion: Quaternion }>();

/** Puts everything where it is now. Called for each frame: allocates nothing but what a change needs. */
export function poseBedside({ parts, skin, armSurface }: Bedside, ripples: Ripples, shown: Shown): void {
  const { facts, cuff, tick } = shown;
  const thickness = 1 + (facts.girth / MODEL_GIRTH - 1) / 2;
  parts.arm.scale.set(1, thickness, thickness);
  parts.arm.position.y = (thickness - 1) * ARM_RADIUS;
  skin.color.copy(TONES[facts.tone] ?? (TONES[0] as Color)).lerp(PALE, facts.pale * 0.35);

  poseCuff(parts, cuff, facts.gauge, thickness);
  poseChestpiece(parts.diaphragm, armSurface, shown);
  parts.headset.visible = !facts.earpieces;

  const { a0, a1, max } = parts.needle.userData as { a0: number; a1: number; max: number };
  parts.needle.rotation.y = ((a0 + ((a1 - a0) * facts.gauge) / max) * Math.PI) / 180;
  parts.valve_screw.rotation.y = (facts.valve * Math.PI) / 180;
  parts.bulb_body.scale.set(1 - 0.28 * facts.squeeze, 1 + 0.06 * facts.squeeze, 1 - 0.28 * facts.squeeze);

  poseFingers(parts, facts, tick);
  ripple(ripples.dial, facts.heard.count > 0 ? tick - facts.heard.tick : Number.POSITIVE_INFINITY, 0.018, 0.034);
  ripple(ripples.fingers, facts.feels ? tick - facts.felt.tick : Number.POSITIVE_INFINITY, 0.01, 0.03);
}

function poseCuff(parts: Parts, cuff: Placement, gauge: number, thickness: number): void {
  const on = parts.cuff_on;
  const wrapped = cuff.spot !== 'bed';
  on.visible = wrapped;
  parts.cuff_off.visible = !wrapped;
  if (!wrapped) return;
  const full = 1 + 0.05 * Math.min(1, gauge / 150);
  if (cuff.spot === 'upper-arm') {
    on.position.set(-CUFF_HALF_WIDTH - cuff.y / 1000, (thickness - 1) * ARM_RADIUS, 0);
    on.rotation.x = cuff.x / 1000 / ARM_RADIUS;
    on.scale.set(1, full * thickness, full * thickness);
  } else {
    // round the forearm it sits slimmer
    on.position.set(0.12, -0.004, 0);
    on.rotation.x = 0;
    on.scale.set(1, full * thickness * 0.82, full * thickness * 0.82);
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

let lastChestpiece = '';
/** The diaphragm lies flat on the skin: where a line from above meets the arm. */
function poseChestpiece(diaphragm: Object3D, arm: Mesh, { chestpiece, facts }: Shown): void {
  const rest = home(diaphragm);
  const { spot, x, y } = chestpiece;
  const key = `${spot} ${x} ${y} ${facts.girth}`;
  if (key === lastChestpiece) return;
  lastChestpiece = key;
  if (spot === 'bed') {
    diaphragm.position.copy(rest.position);
    diaphragm.quaternion.copy(rest.quaternion);
    return;
  }
  if (spot === 'elbow') start.set(y / 1000, 0.3, ARTERY_Z + x / 1000);
  else if (spot === 'forearm') start.set(0.11, 0.3, 0);
  else start.set(0.228, 0.3, 0.008);
  arm.updateWorldMatrix(true, false);
  down.set(start, new Vector3(0, -1, 0));
  const [touch] = down.intersectObject(arm, false);
  if (touch?.face) {
    diaphragm.position.copy(touch.point);
    normal.copy(touch.face.normal).transformDirection(arm.matrixWorld);
    diaphragm.quaternion.copy(turn.setFromUnitVectors(OUTWARD, normal)).multiply(rest.quaternion);
  } else {
    diaphragm.position.set(start.x, 0.033, start.z);
  }
}

function poseFingers(
  { fingers, artery_brachial, artery_radial }: Parts,
  { fingers: site, felt, feels }: VitalSignsFacts,
  tick: number,
): void {
  fingers.visible = site !== null;
  if (!site) return;
  (site === 'brachial' ? artery_brachial : artery_radial).getWorldPosition(at);
  const since = (tick - felt.tick) / TICKS_PER_SECOND;
  const lift = feels && since < 0.25 ? 0.0016 * felt.strength * (1 - since / 0.25) : 0;
  fingers.position.set(at.x, at.y + lift, at.z);
}

function ripple(ring: Mesh, sinceTicks: number, from: number, to: number): void {
  const gone = sinceTicks / TICKS_PER_SECOND / RIPPLE_SECONDS;
  ring.visible = gone < 1;
  if (!ring.visible) return;
  const size = from + (to - from) * gone;
  ring.scale.set(size, 1, size);
  (ring.material as MeshBasicMaterial).opacity = 0.85 * (1 - gone);
}
