import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { reading } from './air.ts';
import { fitOf } from './cuffs.ts';
import type { Against, Patient, Side } from './patient.ts';
import { hasSaid } from './speech.ts';
import type { VitalSignsFacts, VitalSignsState } from './state.ts';

/** A hand is pale after a quarter of a minute without blood. */
const PALE_AFTER_TICKS = 15 * TICKS_PER_SECOND;

/** What a person at the bedside could see, hear, feel and read. */
export function facts(state: VitalSignsState): VitalSignsFacts {
  const { air, patient, identity, sleeves } = state;
  const sign = armSign(patient);
  return {
    level: state.level,
    age: patient.age,
    temperament: patient.temperament,
    tone: patient.tone,
    hair: patient.hair,
    girth: patient.girth,
    hands: state.hands,
    touches: state.touches,
    identity,
    spoken: identity.spoken ? patient.person : null,
    band: identity.bandRead ? patient.band : null,
    order: identity.orderRead ? patient.order : null,
    last: patient.last,
    walkedMinutesAgo: patient.walkedMinutesAgo,
    drankMinutesAgo: hasToldOfDrink(state) ? patient.drankMinutesAgo : null,
    armNo: hasSaid(state.lines, 'ask-arms') ? sign : null,
    sign,
    lines: state.lines,
    speech: state.speech,
    talking: state.talking > 0,
    consent: state.consent,
    hushed: state.hushed,
    curtain: state.curtain,
    bed: state.bed,
    legsCrossed: state.legsCrossed,
    slumped: state.slumped,
    arm: state.arm,
    armAt: state.armAt,
    sleeves,
    seen: { right: seen(patient, 'right', sleeves), left: seen(patient, 'left', sleeves) },
    taped: state.taped,
    callLight: state.callLight,
    breath: state.breath,
    counting: state.counting,
    counted: state.counted,
    gauge: reading(air),
    peak: state.peak,
    valve: air.valve,
    squeeze: air.squeeze,
    pumping: air.held,
    cuffSize: state.cuffSize,
    cuff: state.cuff,
    snug: state.snug,
    fit: state.cuffSize !== null && state.cuff.spot === 'upper-arm' ? fitOf(state.cuffSize, patient.girth) : null,
    chestpiece: state.chestpiece,
    earpieces: state.earpieces,
    wiped: state.wiped,
    fingers: state.fingers,
    heard: state.heard,
    felt: state.felt,
    feels: state.feels,
    marks: state.marks,
    probe: state.probe,
    chart: state.chart,
    pale: Math.min(1, state.shutTicks / PALE_AFTER_TICKS),
    room: state.room,
    hints: state.hints,
    left: state.ended,
  };
}

function hasToldOfDrink({ lines, speech }: VitalSignsState): boolean {
  return hasSaid(lines, 'ask-drink') || speech.some(({ code }) => code === 'tells-drink');
}

/** The arm that must not be squeezed, as the sign above the bed has it. */
function armSign({ forbidden, against }: Patient): { side: Side; against: Against } | null {
  return forbidden === null ? null : { side: forbidden, against };
}

/** What is seen on an arm: some of it only when the sleeve is up. */
function seen({ forbidden, against }: Patient, side: Side, sleeves: Readonly<Record<Side, boolean>>): Against | null {
  return forbidden === side && sleeves[side] ? against : null;
}
