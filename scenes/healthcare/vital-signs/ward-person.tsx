import { Color, MathUtils, type Object3D, Vector3 } from 'three';
import { homeOf } from '../../../src/kit/space/home.ts';
import { lookOf } from './looks.ts';
import { fullness } from './motion.ts';
import { SIDES } from './patient.ts';
import type { PatientModels } from './patient-models.tsx';
import { attention, brows, glance, lids, mouth } from './person.ts';
import { skinOf } from './skin.tsx';
import type { VitalSignsFacts } from './state.ts';
import { MODEL_GIRTH } from './work-pose.tsx';

/** How far a head turns, degrees: to either side, up, and down; the eyes go the rest of the way, up to their own limit. */
const HEAD_SIDE = 48;
const HEAD_UP = 22;
const HEAD_DOWN = 26;
const EYES = 26;
/** So much of a look is the head's. */
const HEAD_SHARE = 0.72;
const LIDS_SHUT = 58;
/** A chest that is full is so much larger; and whoever slumps has slid so far and leans so much, under a sheet so much higher. */
const CHEST = 0.045;
const SLID = 0.06;
const LEANS = 7;
const OVER_SLUMPED = 1.03;
/** Whose arms are thicker is broader: so much of an arm's difference from the one that was modelled, within what fits between the rails. */
const BREADTH = { share: 0.2, least: 0.95, most: 1.05 } as const;
/** Along the spine from hip to head, as the bed was modelled. */
const SPINE = new Vector3(-0.866, 0.5, 0);
const GREY = new Color('#b9b6b0');
/** Gowns come in what the laundry has. */
const GOWNS = ['#ffffff', '#e3f0ea', '#f6ead9'].map((colour) => new Color(colour));

const look = { left: 0, up: 0 };
const seen = new Vector3();

/** The person in the bed, from what the facts say of them. `camera` is where the student's eyes are. */
export function posePerson(patient: PatientModels, facts: VitalSignsFacts, tick: number, camera: Object3D): void {
  const { parts, body, limbs } = patient;
  poseLook(patient, facts);
  parts.legs_crossed.visible = facts.legsCrossed;
  parts.legs_straight.visible = !facts.legsCrossed;
  slump(body, facts.slumped);
  const full = fullness(facts.breath, tick) * CHEST;
  const broad = breadthOf(facts);
  parts.chest.scale.set(1 + full * 0.35, 1 + full, broad * (1 + full * 0.4));
  // what covers the belly goes with it
  parts.sheet_fold.scale.set(1, (1 + full) * (facts.slumped ? OVER_SLUMPED : 1), broad);
  for (const side of SIDES) limbs[side].root.position.z = homeOf(limbs[side].root).z * broad;
  poseFace(patient, facts, tick, camera);
}

/** How broad this person is, for the one that was modelled. */
function breadthOf({ girth }: VitalSignsFacts): number {
  return MathUtils.clamp(1 + (girth / MODEL_GIRTH - 1) * BREADTH.share, BREADTH.least, BREADTH.most);
}

const HEADS = ['hair_1', 'hair_2', 'hair_3', 'hair_4', 'hair_5'] as const;
const tone = new Color();
const shade = new Color();
/** Whom the models look like now: they serve every attempt of a visit. */
const drawn = { age: -1, hair: -1, tone: -1 };

/** How this person looks: skin, hair, glasses. Only an arm's colour changes while they lie there. */
function poseLook({ parts, joined, skin }: PatientModels, facts: VitalSignsFacts): void {
  skin.color.copy(skinOf(facts, true));
  if (drawn.age === facts.age && drawn.hair === facts.hair && drawn.tone === facts.tone) return;
  Object.assign(drawn, { age: facts.age, hair: facts.hair, tone: facts.tone });
  const look = lookOf(facts);
  for (const name of HEADS) parts[name].visible = name === look.hair;
  parts.glasses.visible = look.glasses;
  tone.copy(skinOf(facts, false));
  shade.set(look.colour).lerp(GREY, look.grey);
  for (const { paint } of joined) {
    paint('skin', tone);
    paint('hair', shade);
    paint('gown', GOWNS[facts.hair % GOWNS.length] as Color);
  }
}

function slump(body: Object3D, slumped: boolean): void {
  const lean = slumped ? MathUtils.degToRad(LEANS) : 0;
  body.rotation.x = lean;
  // leaning is about the hip, and not about where the models begin; the group's parent has the hip for its origin
  body.position.copy(SPINE).multiplyScalar(slumped ? -SLID : 0);
}

function poseFace({ parts }: PatientModels, facts: VitalSignsFacts, tick: number, camera: Object3D): void {
  const { patient_head: head, patient_head_pose: neck } = parts;
  glance(tick, look);
  const attends = attention(facts, tick);
  // the head's own axes: x to the person's left, y to the crown, z straight ahead
  neck.worldToLocal(camera.getWorldPosition(seen)).sub(head.position);
  const level = Math.hypot(seen.x, seen.z);
  const left = mix(look.left, MathUtils.radToDeg(Math.atan2(seen.x, seen.z)), attends);
  const up = mix(look.up, MathUtils.radToDeg(Math.atan2(seen.y - 0.1, level)), attends);
  const turn = clamp(left * HEAD_SHARE, -HEAD_SIDE, HEAD_SIDE);
  const nod = clamp(up * HEAD_SHARE, -HEAD_DOWN, HEAD_UP);
  head.rotation.set(MathUtils.degToRad(-nod), MathUtils.degToRad(turn), 0, 'YXZ');
  const aside = MathUtils.degToRad(clamp(left - turn, -EYES, EYES));
  const aloft = MathUtils.degToRad(clamp(up - nod, -EYES * 0.6, EYES * 0.6));
  parts.eye_l.rotation.set(-aloft, aside, 0, 'YXZ');
  parts.eye_r.rotation.set(-aloft, aside, 0, 'YXZ');
  // lids go along with the eyes
  const lid = MathUtils.degToRad(LIDS_SHUT) * lids(tick) + Math.max(0, -aloft) * 0.7;
  parts.lid_l.rotation.x = parts.lid_r.rotation.x = lid;
  const brow = brows(facts, tick);
  poseBrow(parts.brow_l, brow, 1);
  poseBrow(parts.brow_r, brow, -1);
  parts.mouth.scale.y = 1 + 0.5 * mouth(facts, tick);
  parts.mouth_probe.visible = facts.probe.at !== 'holder';
}

/** Raised: a little higher. Drawn together: lower on the inner side. */
function poseBrow(brow: Object3D, way: number, side: 1 | -1): void {
  const home = homeOf(brow);
  brow.position.y = home.y + (way > 0 ? 0.005 : 0.001) * way;
  brow.position.x = home.x + (way < 0 ? side * way * 0.0015 : 0);
  brow.rotation.z = way < 0 ? side * -way * 0.24 : side * -way * 0.06;
}

const mix = (a: number, b: number, share: number) => a + (b - a) * share;
const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
