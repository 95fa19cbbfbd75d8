import { MathUtils } from 'three';
import { homeOf } from '../../../src/kit/space/home.ts';
import { CUFF_SIZES } from './cuffs.ts';
import type { InstrumentModels } from './instrument-models.tsx';
import type { PatientModels } from './patient-models.tsx';
import { BED_HEIGHT } from './room.ts';
import type { ArmSpot, VitalSignsFacts } from './state.ts';

/** The bed as it was modelled: lowered, its head so far up (degrees); and how far it rises, metres. */
const MODELLED_HEAD = 30;
const [LOWEST, HIGHEST] = BED_HEIGHT;
const RISE = 0.35;
const BRAKE_DOWN = -0.35;
/** So far down goes the rail of the far side for whoever works there, metres. */
const RAIL_DOWN = 0.3;

/** The bed and what lies on it, from the facts; `armAt` is where the arm rests or is held. */
export function poseBed({ parts }: PatientModels, facts: VitalSignsFacts, armAt: ArmSpot): void {
  const { bed, arm, callLight } = facts;
  parts.bed_lift.position.y = (RISE * (bed.height - LOWEST)) / (HIGHEST - LOWEST);
  parts.bed_back.rotation.z = MathUtils.degToRad(bed.head - MODELLED_HEAD);
  parts.brake.rotation.z = bed.locked ? BRAKE_DOWN : 0;
  parts.rail_far.position.y = homeOf(parts.rail_far).y - (arm === 'left' ? RAIL_DOWN : 0);
  parts.call_light_hand.visible = callLight;
  parts.pillow_r.visible = arm === 'right' && armAt === 'pillow';
  parts.pillow_l.visible = arm === 'left' && armAt === 'pillow';
}

/** What lies on the tray, and has not been taken from it. */
export function poseTray(
  { parts }: InstrumentModels,
  { cuffSize, earpieces, chestpiece, probe }: VitalSignsFacts,
): void {
  for (const size of CUFF_SIZES) parts[`cuff_${size}`].visible = cuffSize !== size;
  // with a cuff the stethoscope comes along
  parts.stethoscope.visible = cuffSize === null && !earpieces && chestpiece.spot === 'bed';
  parts.probe.visible = probe.at === 'holder';
}
