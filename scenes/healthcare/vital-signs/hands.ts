import type { RefusalCode } from '../../../src/engine/action.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { speakOnce } from './speech.ts';
import { type Hands, type VitalSignsState, ZONES, type Zone } from './state.ts';

/** A palmful of rub has dried after so long: 20 to 30 s of rubbing, as the World Health Organization has it. */
const WET_TICKS = 28 * TICKS_PER_SECOND;
/** After so long of rubbing the patient tells something that matters later. */
const TELLS_AFTER_TICKS = 8 * TICKS_PER_SECOND;
const NO_ZONES = [0, 0, 0, 0, 0] as const;

export function freshHands(): Hands {
  return { palmfuls: 0, wet: 0, rubbing: null, zones: NO_ZONES };
}

/** Presses the dispenser: a palmful, and the rub begins anew, unless the hands are still wet from the last. */
export function takeRub(state: VitalSignsState): RefusalCode | undefined {
  const { hands } = state;
  if (hands.wet > WET_TICKS / 2) return 'full';
  const zones = hands.wet > 0 ? hands.zones : NO_ZONES;
  state.hands = { palmfuls: hands.palmfuls + 1, wet: WET_TICKS, rubbing: hands.rubbing, zones };
  return;
}

/** Begins to rub a zone, or stops. */
export function rub(state: VitalSignsState, zone: Zone, begins: boolean): RefusalCode | undefined {
  const { hands } = state;
  if ((hands.rubbing === zone) === begins) return 'no-change';
  if (!begins && hands.rubbing !== zone) return 'no-change';
  if (begins && state.fingers !== null) return 'not-now';
  state.hands = { ...hands, rubbing: begins ? zone : null };
  return;
}

function rubbedTicks({ zones }: Pick<Hands, 'zones'>): number {
  let ticks = 0;
  for (const zone of zones) ticks += zone;
  return ticks;
}

/** One tick of rubbing and drying. */
export function dry(state: VitalSignsState): void {
  const { hands } = state;
  if (hands.wet === 0) return;
  const { rubbing } = hands;
  let { zones } = hands;
  if (rubbing !== null) {
    const more = [...zones] as [number, number, number, number, number];
    more[ZONES.indexOf(rubbing)] = (more[ZONES.indexOf(rubbing)] ?? 0) + 1;
    zones = more;
  }
  state.hands = { ...hands, wet: hands.wet - 1, zones };
  if (rubbing !== null && rubbedTicks(state.hands) === TELLS_AFTER_TICKS) tell(state);
  state.changes++;
}

function tell(state: VitalSignsState): void {
  const { patient } = state;
  const what =
    patient.drankMinutesAgo !== null ? 'tells-drink' : patient.walkedMinutesAgo !== null ? 'tells-walk' : 'tells-night';
  speakOnce(state, what);
}
