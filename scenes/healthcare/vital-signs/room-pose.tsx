import type { Object3D } from 'three';
import { ROUND_BEGINS } from './clock.ts';
import type { RoomModels } from './room-models.tsx';
import type { VitalSignsFacts } from './state.ts';

type Parts = RoomModels['parts'];

const FULL_TURN = Math.PI * 2;
/** Seconds of a turn of each hand of the clock. */
const HALF_A_DAY = 43_200;
const HOUR = 3600;
const MINUTE = 60;
/** The lever of the hand rub is down for so long, and so far (radians). */
const LEVER_TICKS = 24;
const LEVER_DOWN = 0.3;

/** The room's moving things, from the facts: `seconds` since the shift began. */
export function poseRoom(parts: Parts, facts: VitalSignsFacts, seconds: number): void {
  parts.curtain_closed.visible = facts.curtain;
  parts.curtain_open.visible = !facts.curtain;
  parts.call_light_wall.visible = !facts.callLight;
  poseLever(parts, facts);
  const now = ROUND_BEGINS + seconds;
  point(parts.clock_hour, now / HALF_A_DAY);
  point(parts.clock_minute, now / HOUR);
  point(parts.clock_second, Math.floor(now) / MINUTE);
}

/** A palmful: the lever is down while the hands are still wettest. */
function poseLever(parts: Parts, { hands }: VitalSignsFacts): void {
  if (hands.wet > wettest) wettest = hands.wet;
  if (hands.wet === 0) wettest = 0;
  parts.dispenser_lever.rotation.x = hands.wet > 0 && wettest - hands.wet < LEVER_TICKS ? LEVER_DOWN : 0;
}
let wettest = 0;

function point(hand: Object3D, turns: number): void {
  hand.rotation.z = -FULL_TURN * (turns % 1);
}
