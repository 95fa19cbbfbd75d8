import { MathUtils, type Object3D } from 'three';
import { ROUND_BEGINS } from './clock.ts';
import { CUFF_SIZES } from './cuffs.ts';
import { SIDES } from './patient.ts';
import { BED_HEIGHT } from './room.ts';
import type { ArmSpot, VitalSignsFacts } from './state.ts';
import { EVERY_AGAINST, LETTER, markPart, type WardModels } from './ward-models.tsx';

type Parts = WardModels['parts'];

/** The bed as it was modelled: lowered, its head so far up (degrees); and how far it rises, metres. */
const MODELLED_HEAD = 30;
const [LOWEST, HIGHEST] = BED_HEIGHT;
const RISE = 0.35;
const BRAKE_DOWN = -0.35;
const FULL_TURN = Math.PI * 2;

/** The room and its things, from the facts: `seconds` since the shift began, and where the arm rests or is held. */
export function poseWard({ parts }: WardModels, facts: VitalSignsFacts, seconds: number, armAt: ArmSpot): void {
  const { bed, arm, callLight, cuffSize, cuff } = facts;
  parts.bed_lift.position.y = (RISE * (bed.height - LOWEST)) / (HIGHEST - LOWEST);
  parts.bed_back.rotation.z = MathUtils.degToRad(bed.head - MODELLED_HEAD);
  parts.brake.rotation.z = bed.locked ? BRAKE_DOWN : 0;
  parts.curtain_closed.visible = facts.curtain;
  parts.curtain_open.visible = !facts.curtain;
  parts.call_light_hand.visible = callLight;
  parts.call_light_wall.visible = !callLight;
  for (const side of SIDES) {
    const letter = LETTER[side];
    parts[`pillow_${letter}`].visible = side === arm && armAt === 'pillow';
    parts[`sleeve_${letter}`].visible = !facts.sleeves[side];
    for (const against of EVERY_AGAINST) parts[markPart(side, against)].visible = facts.seen[side] === against;
  }
  for (const size of CUFF_SIZES) parts[`cuff_${size}`].visible = cuffSize !== size || cuff.spot === 'bed';
  parts.stethoscope.visible = !facts.earpieces && facts.chestpiece.spot === 'bed';
  parts.probe.visible = facts.probe.at === 'holder';
  poseLever(parts, facts);
  poseClock(parts, seconds);
}

/** A palmful: the lever is down while the hands are still wettest. */
function poseLever(parts: Parts, { hands }: VitalSignsFacts): void {
  if (hands.wet > wettest) wettest = hands.wet;
  if (hands.wet === 0) wettest = 0;
  parts.dispenser_lever.rotation.x = hands.wet > 0 && wettest - hands.wet < LEVER_TICKS ? 0.3 : 0;
}
let wettest = 0;
const LEVER_TICKS = 24;

function poseClock({ clock_hour, clock_minute, clock_second }: Parts, seconds: number): void {
  const now = ROUND_BEGINS + seconds;
  point(clock_hour, now / 43200);
  point(clock_minute, now / 3600);
  point(clock_second, Math.floor(now) / 60);
}

function point(hand: Object3D, turns: number): void {
  hand.rotation.z = -FULL_TURN * (turns % 1);
}
