import { type Mesh, type MeshBasicMaterial, type Object3D, Raycaster, Vector3 } from 'three';
import type { Placement } from '../../../src/engine/action.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { homeOf } from '../../../src/kit/space/home.ts';
import type { CuffSize } from './cuffs.ts';
import type { InstrumentModels } from './instrument-models.tsx';
import type { Limb } from './limb.tsx';
import type { PatientModels } from './patient-models.tsx';
import { ARTERY_Z, CUFF_HALF_WIDTH } from './placing.tsx';
import type { VitalSignsFacts } from './state.ts';

type Parts = InstrumentModels['parts'];

/** What is drawn: the facts, and where the hand has what it holds. */
export interface Shown {
  readonly facts: VitalSignsFacts;
  readonly cuff: Placement;
  readonly chestpiece: Placement;
  /** The student is at the arm, with the earpieces in. Whoever steps back takes them out for as long. */
  readonly listens: boolean;
  readonly tick: number;
  /** Where the student's head is in the room, where that is somewhere: in a headset. */
  readonly head: Vector3 | null;
}

export interface Ripples {
  /** A beat that is heard: on the dial, where the eyes are. */
  readonly dial: Mesh;
  /** A beat that is felt: under the fingers. */
  readonly fingers: Mesh;
}

/** What is worked with, and on whom. */
export interface Work {
  readonly instruments: InstrumentModels;
  readonly patient: PatientModels;
  /** A mesh of the straight arm, unseen, to find its skin with. */
  readonly arm: Mesh;
  /** Where fingers feel for a pulse: they go over to the arm that is chosen. */
  readonly sites: { readonly brachial: Object3D; readonly radial: Object3D };
  readonly ripples: Ripples;
}

/** The arm was modelled 30 cm round; the picture follows the girth half-way, so that it still lies on its pillow. Metres. */
export const MODEL_GIRTH = 0.3;
const ARM_RADIUS = 0.048;
/** How wide the cuffs are for the one that was modelled; and how far a cuff stands off for each finger that goes under it. */
const CUFF_WIDTHS: Readonly<Record<CuffSize, number>> = { small: 0.86, adult: 1, large: 1.16 };
const STANDS_OFF = 0.022;
const SNUG_FINGERS = 2;
/** Over a sleeve a cuff is so much wider, and a chestpiece lies so much higher, metres. */
const OVER_SLEEVE = 1.17;
const SLEEVE = 0.007;
const RIPPLE_SECONDS = 0.45;
const OUTWARD = new Vector3(0, 1, 0);

/** Where things lie on the bed, in its own frame, beside a right arm; beside a left one, in the mirror. Metres. */
const LIES = {
  gauge: [0.015, 0.572, 0.38],
  bulb: [0.14, 0.572, 0.385],
  cuff: [0.26, 0.574, 0.28],
  chestpiece: [-0.072, 0.574, 0.385],
  headset: [0.235, 0.574, 0.33],
  rail: [0.2, 0.46, 0.505],
} as const;
/** On the far side there is less mattress: things lie so far out there, and so high on the edge of the arm's pillow. Metres. */
const LESS_ROOM = 0.05;
const ON_PILLOW = 0.05;

const down = new Raycaster();
const start = new Vector3();
const normal = new Vector3();
const at = new Vector3();

/** How thick this patient's arms are, for the one that was modelled. */
function thicknessOf({ girth }: VitalSignsFacts): number {
  return 1 + (girth / MODEL_GIRTH - 1) / 2;
}

/** Whether the arm that is worked at is bare. */
function isSleeveUp({ sleeves, arm }: VitalSignsFacts): boolean {
  return sleeves[arm ?? 'right'];
}

/** Puts everything where it is now. Called for each frame: allocates nothing but what a change needs. */
export function poseWork(work: Work, shown: Shown): void {
  const { instruments, patient, ripples } = work;
  const { parts } = instruments;
  const { facts, cuff, tick } = shown;
  const side = facts.arm ?? 'right';
  const limb = patient.limbs[side];
  const thickness = thicknessOf(facts);
  for (const { thicken } of Object.values(patient.limbs)) thicken(thickness);
  parts.band.scale.set(1, thickness, thickness);
  changeSides(work, limb, thickness);
  const hand = side === 'right' ? 1 : -1;
  lie(parts.gauge, LIES.gauge, hand);
  lie(parts.bulb, LIES.bulb, hand);
  if (hand === -1 && facts.armAt === 'pillow')
    for (const part of [parts.gauge, parts.bulb]) part.position.y += ON_PILLOW;
  lie(parts.headset, LIES.headset, hand);
  const out = facts.cuffSize !== null;
  parts.gauge.visible = parts.bulb.visible = out;
  parts.headset.visible = !shown.listens && isOut(shown);

  poseCuff(parts, cuff, facts, thickness, hand);
  poseChestpiece(work, limb, shown, thickness, hand);

  const { a0, a1, max } = parts.needle.userData as { a0: number; a1: number; max: number };
  parts.needle.rotation.y = ((a0 + ((a1 - a0) * facts.gauge) / max) * Math.PI) / 180;
  parts.valve_screw.rotation.y = (facts.valve * Math.PI) / 180;
  parts.bulb_body.scale.set(1 - 0.28 * facts.squeeze, 1 + 0.06 * facts.squeeze, 1 - 0.28 * facts.squeeze);

  poseFingers(work, facts, tick);
  ripple(ripples.dial, facts.heard.count > 0 ? tick - facts.heard.tick : Number.POSITIVE_INFINITY, 0.018, 0.034);
  ripple(ripples.fingers, facts.feels ? tick - facts.felt.tick : Number.POSITIVE_INFINITY, 0.01, 0.03);
}

/** Whether the stethoscope has been taken from the tray: with a cuff it comes along. */
export function isOut({ chestpiece, facts }: Pick<Shown, 'chestpiece' | 'facts'>): boolean {
  return facts.cuffSize !== null || facts.earpieces || chestpiece.spot !== 'bed';
}

/** Whether a cuff goes round the arm; otherwise it lies on the bed, or is put away. */
export function isWrapped({ spot }: Placement): boolean {
  return spot === 'upper-arm' || spot === 'forearm';
}

/** Lays a thing down; on the other side of the bed it is turned to who stands there. */
function lie(part: Object3D, [x, y, z]: readonly [number, number, number], hand: 1 | -1): void {
  part.position.set(x, y, hand === 1 ? z : -z - LESS_ROOM);
  part.rotation.set(0, hand === 1 ? 0 : Math.PI, 0);
}

/** What is worn and felt goes over to the arm that is worked at. */
function changeSides({ instruments: { parts }, sites }: Work, { frames }: Limb, thickness: number): void {
  if (sites.brachial.parent !== frames.elbow) {
    frames.elbow.add(sites.brachial);
    frames.twist.add(sites.radial);
    frames.shoulder.add(parts.cuff_on);
  }
  for (const site of [sites.brachial, sites.radial]) site.position.y = homeOf(site).y * thickness;
}

function poseCuff(parts: Parts, cuff: Placement, facts: VitalSignsFacts, thickness: number, hand: 1 | -1): void {
  const { cuff_on: on, cuff_off: off } = parts;
  const wrapped = isWrapped(cuff);
  const wide = CUFF_WIDTHS[facts.cuffSize ?? 'adult'];
  on.visible = wrapped;
  off.visible = !wrapped && facts.cuffSize !== null;
  off.scale.setScalar(wide);
  lie(off, cuff.spot === 'rail' ? LIES.rail : LIES.cuff, hand);
  if (!wrapped) return;
  const loose = 1 + STANDS_OFF * (facts.snug - SNUG_FINGERS) * (facts.snug > SNUG_FINGERS ? 1 : 0.5);
  const over = isSleeveUp(facts) ? 1 : OVER_SLEEVE;
  const full = (1 + 0.05 * Math.min(1, facts.gauge / 150)) * loose * over;
  if (cuff.spot === 'upper-arm') {
    on.position.set(-CUFF_HALF_WIDTH * wide - cuff.y / 1000, 0, 0);
    on.rotation.x = cuff.x / 1000 / ARM_RADIUS;
    on.scale.set(wide, full * thickness, full * thickness);
  } else {
    // round the forearm it sits slimmer
    on.position.set(0.12, -0.004, 0);
    on.rotation.x = 0;
    on.scale.set(wide, full * thickness * 0.82, full * thickness * 0.82);
  }
}

/** Where the diaphragm touches the straight arm, and which way the skin faces there. */
const touched = { spot: '', x: 0, y: 0, point: new Vector3(), out: new Vector3() };

/** The diaphragm lies flat on the skin. It hangs on the bed: what is drawn in one go cannot be a mirror image. */
function poseChestpiece(
  { instruments: { parts }, arm }: Work,
  { frames }: Limb,
  shown: Shown,
  thickness: number,
  hand: 1 | -1,
): void {
  const { diaphragm, loose } = parts;
  const { chestpiece } = shown;
  diaphragm.visible = isOut(shown);
  if (chestpiece.spot === 'bed') {
    lie(diaphragm, LIES.chestpiece, hand);
    return;
  }
  touch(arm, chestpiece);
  const frame = chestpiece.spot === 'elbow' ? frames.elbow : frames.twist;
  frame.updateWorldMatrix(true, false);
  at.copy(touched.point).y *= thickness;
  if (chestpiece.spot === 'elbow' && !isSleeveUp(shown.facts)) at.y += SLEEVE;
  normal.copy(at).add(touched.out);
  loose.worldToLocal(frame.localToWorld(at));
  loose.worldToLocal(frame.localToWorld(normal)).sub(at).normalize();
  diaphragm.position.copy(at);
  diaphragm.quaternion.setFromUnitVectors(OUTWARD, normal);
}

function touch(arm: Mesh, { spot, x, y }: Placement): void {
  if (touched.spot === spot && touched.x === x && touched.y === y) return;
  Object.assign(touched, { spot, x, y });
  if (spot === 'elbow') start.set(y / 1000, 0.3, ARTERY_Z + x / 1000);
  else if (spot === 'forearm') start.set(0.11, 0.3, 0);
  else start.set(0.228, 0.3, 0.008);
  down.set(start, normal.set(0, -1, 0));
  const [hit] = down.intersectObject(arm, false);
  touched.point.copy(start).setY(hit?.point.y ?? 0.033);
  touched.out.copy(hit?.face?.normal ?? OUTWARD);
}

function poseFingers({ instruments: { parts }, sites }: Work, facts: VitalSignsFacts, tick: number): void {
  const { fingers } = parts;
  fingers.visible = facts.fingers !== null;
  if (!facts.fingers) return;
  const site = sites[facts.fingers];
  if (fingers.parent !== site) site.add(fingers);
  const since = (tick - facts.felt.tick) / TICKS_PER_SECOND;
  const lift = facts.feels && since < 0.25 ? 0.0016 * facts.felt.strength * (1 - since / 0.25) : 0;
  fingers.position.set(0, lift, 0);
}

function ripple(ring: Mesh, sinceTicks: number, from: number, to: number): void {
  const gone = sinceTicks / TICKS_PER_SECOND / RIPPLE_SECONDS;
  ring.visible = gone < 1;
  if (!ring.visible) return;
  const size = from + (to - from) * gone;
  ring.scale.set(size, 1, size);
  (ring.material as MeshBasicMaterial).opacity = 0.85 * (1 - gone);
}
