import { due } from './called.ts';
import { positionOf } from './charting.ts';
import { cuffFor } from './cuffs.ts';
import { isWithinMinutes } from './minutes.ts';
import { isSamePerson } from './names.ts';
import { RESTED_MINUTES } from './posture.ts';
import { DRINK_MINUTES } from './probe.ts';
import { LOW_BED_CM } from './room.ts';
import { hasSaid } from './speech.ts';
import { TICKS, VITALS, type VitalSignsFacts, ZONES } from './state.ts';

/** Where work is done: what a panel, a camera and a hint are about. */
export const PLACES = ['ward', 'hands', 'person', 'bed', 'arm', 'count', 'pressure', 'temperature', 'chart'] as const;
export type PlaceId = (typeof PLACES)[number];

/** What a careful person does, roughly in order. */
export const STEP_IDS = [
  'greet', 'rub', 'ask-identity', 'read-order', 'read-band', 'report', 'wait-for-order', 'ask-leave', 'consent', 'ask-arms', 'curtain',
  'bed-height', 'bed-head', 'legs', 'back', 'choose-arm', 'sleeve-up', 'arm-on-pillow', 'quiet', 'hush', 'fingers-on', 'start-pulse', 'stop-pulse',
  'start-breaths', 'stop-breaths', 'fingers-off', 'tape', 'take-cuff', 'feel-elbow', 'wipe-before', 'cuff-on', 'snug', 'stethoscope-on', 'ears-in',
  'shut-valve', 'pump', 'let-down', 'listen', 'let-out', 'cuff-off', 'wipe-after', 'ask-drink', 'wait-drink', 'wait-rest', 'cover', 'probe', 'lips', 'wait-tone', 'eject',
  'write', 'tick', 'call', 'later', 'answer', 'sleeve-down', 'bed-low', 'brake', 'call-light', 'goodbye', 'rub-after', 'sign', 'finish',
] as const; // biome-ignore format: a list to be read across
export type StepId = (typeof STEP_IDS)[number];

export interface Next {
  readonly id: StepId;
  readonly place: PlaceId;
  /** The id of the thing, as acts name it. */
  readonly target: string;
}

type Asked = [id: StepId, place: PlaceId, target: string];

/**
 * What a careful person would do next, from what can be observed after `tick`; null when there is nothing left to say.
 */
export function nextStep(facts: VitalSignsFacts, tick: number): Next | null {
  const isMeasuring = facts.counting !== null || facts.gauge > 20;
  if (facts.talking && isMeasuring) return { id: 'hush', place: 'person', target: 'hush' };
  for (const stretch of STRETCHES) {
    const asked = stretch(facts, tick);
    if (asked) return { id: asked[0], place: asked[1], target: asked[2] };
  }
  return null;
}

const STRETCHES: readonly ((facts: VitalSignsFacts, tick: number) => Asked | null)[] = [
  greetAndRub,
  identify,
  ask,
  arrange,
  count,
  takePressure,
  takeTemperature,
  chart,
  leave,
];

/** Four seconds a zone make twenty; and so far a cuff is pumped that nobody has felt for first, mmHg. */
const TICKS_A_ZONE = 240;
const PUMPED = 160;
/** A beat so soon after the top, mmHg, was there before: it was not pumped high enough. */
const AT_ONCE = 6;
const JUST_NOW_TICKS = 20;
const SETTLED = { working: [68, 88], head: [30, 45] } as const;
const isWithin = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;
const said = (facts: VitalSignsFacts, ...lines: Parameters<typeof hasSaid>[1][]) =>
  lines.some((line) => hasSaid(facts.lines, line));

function rub(facts: VitalSignsFacts, id: StepId): Asked | null {
  const { hands } = facts;
  const zone = ZONES.find((_, i) => (hands.zones[i] as number) < TICKS_A_ZONE);
  if (hands.palmfuls === 0) return [id, 'hands', 'dispenser'];
  return zone && hands.wet > 0 ? [id, 'hands', `hands-${zone}`] : null;
}

function greetAndRub(facts: VitalSignsFacts): Asked | null {
  if (!said(facts, 'greet', 'greet-short')) return ['greet', 'person', 'greet'];
  return facts.touches.count === 0 ? rub(facts, 'rub') : null;
}

function identify({ identity, spoken, band, order }: VitalSignsFacts): Asked | null {
  if (!identity.spoken) return ['ask-identity', 'person', 'ask-identity'];
  if (!identity.orderRead) return ['read-order', 'chart', 'order'];
  if (!identity.bandRead) return ['read-band', 'person', 'band'];
  const agree = spoken && band && order && isSamePerson(spoken, band) && isSamePerson(spoken, order);
  if (agree) return null;
  return identity.reported < 0 ? ['report', 'person', 'report-identity'] : ['wait-for-order', 'person', 'order'];
}

function ask(facts: VitalSignsFacts): Asked | null {
  if (facts.consent === 'none') return ['ask-leave', 'person', 'ask-leave'];
  if (facts.consent === 'refused') return ['consent', 'person', 'offer-time'];
  if (!facts.curtain && facts.touches.care === 0) return ['curtain', 'bed', 'curtain'];
  if (!said(facts, 'ask-arms') && !facts.identity.signRead) return ['ask-arms', 'person', 'ask-arms'];
  return null;
}

/** Whether the pressure has been taken and written down, so that nothing has to be as it was for that any more. */
const isTaken = ({ chart }: VitalSignsFacts) => chart.numbers.systolic !== null && chart.numbers.diastolic !== null;

function arrange(facts: VitalSignsFacts): Asked | null {
  if (isTaken(facts)) return null;
  const { bed, arm, armNo, sign } = facts;
  if (!isWithin(bed.height, SETTLED.working)) return ['bed-height', 'bed', 'bed-height'];
  if (!isWithin(bed.head, SETTLED.head)) return ['bed-head', 'bed', 'bed-head'];
  if (facts.legsCrossed) return ['legs', 'person', 'ask-legs'];
  if (facts.slumped) return ['back', 'person', 'ask-back'];
  const forbidden = armNo?.side ?? sign?.side ?? null;
  if (arm === null || arm === forbidden)
    return ['choose-arm', 'arm', `arm-${forbidden === 'right' ? 'left' : 'right'}`];
  if (!facts.sleeves[arm]) return ['sleeve-up', 'arm', 'sleeve'];
  if (facts.armAt !== 'pillow') return ['arm-on-pillow', 'arm', 'arm'];
  return said(facts, 'ask-quiet', 'hush') ? null : ['quiet', 'person', 'ask-quiet'];
}

/** Pulse, then breaths, with the fingers left where they are; then both are written down. */
function count({ chart, counting, counted, fingers }: VitalSignsFacts): Asked | null {
  const { pulse, breaths } = chart.numbers;
  const hand: Asked | null = fingers === 'radial' ? null : ['fingers-on', 'count', 'pulse-radial'];
  if (pulse === null && counted.pulse === 0) {
    return counting?.what === 'pulse'
      ? ['stop-pulse', 'count', 'count-pulse']
      : (hand ?? ['start-pulse', 'count', 'count-pulse']);
  }
  if (breaths === null && counted.breaths === 0) {
    return counting?.what === 'breaths'
      ? ['stop-breaths', 'count', 'count-breaths']
      : (hand ?? ['start-breaths', 'count', 'count-breaths']);
  }
  if (pulse === null) return ['write', 'chart', 'pulse'];
  if (breaths === null) return ['write', 'chart', 'breaths'];
  return chart.ticked.rhythm === null ? ['tick', 'chart', 'chart-rhythm-regular'] : null;
}

function takePressure(facts: VitalSignsFacts, tick: number): Asked | null {
  const { cuff, gauge, heard, marks } = facts;
  const isMarked = marks.length >= 2 && heard.count > 0;
  if (isTaken(facts)) return null;
  if (!isMarked && gauge < 20) return fitUp(facts, tick);
  if (!isMarked) return listen(facts, tick);
  if (gauge > 3) return ['let-out', 'pressure', 'valve'];
  if (cuff.spot !== 'bed') return ['cuff-off', 'pressure', 'cuff'];
  return ['write', 'chart', facts.chart.numbers.systolic === null ? 'systolic' : 'diastolic'];
}

/** The cuff of the right size, on the arm, snug; the stethoscope wiped and in its place. */
function fitUp(facts: VitalSignsFacts, tick: number): Asked | null {
  const { taped, cuffSize, cuff, snug, felt, fingers, chestpiece, wiped, earpieces, valve } = facts;
  if (fingers === 'radial' && cuff.spot === 'bed') return ['fingers-off', 'count', 'pulse-radial'];
  if (cuff.spot !== 'upper-arm') {
    if (taped === null) return ['tape', 'pressure', 'tape'];
    if (cuffSize !== cuffFor(taped)) return ['take-cuff', 'pressure', `cuff-${cuffFor(taped)}`];
    return ['cuff-on', 'pressure', 'cuff'];
  }
  if (snug !== 2) return ['snug', 'pressure', 'snug'];
  if (chestpiece.spot === 'bed') {
    const isFelt = fingers === 'brachial' && felt.count > 0;
    if (wiped.stethoscope < 0) return ['wipe-before', 'pressure', 'wipe-stethoscope'];
    if (!isFelt && !facts.marks.length && fingers === null) return ['feel-elbow', 'pressure', 'pulse-brachial'];
    return ['stethoscope-on', 'pressure', 'chestpiece'];
  }
  if (!earpieces) return ['ears-in', 'pressure', 'earpieces'];
  if (isWithinMinutes(facts.walkedMinutesAgo, tick, RESTED_MINUTES)) return ['wait-rest', 'pressure', 'cuff'];
  return valve > 0 ? ['shut-valve', 'pressure', 'valve'] : ['pump', 'pressure', 'bulb'];
}

/** Up to 160 to 180, and down again slowly; where beats are heard at once, all of it out, and higher the next time. */
function listen({ gauge, peak, valve, pumping, heard }: VitalSignsFacts, tick: number): Asked {
  if (valve === 0) {
    return pumping || gauge < PUMPED ? ['pump', 'pressure', 'bulb'] : ['let-down', 'pressure', 'valve'];
  }
  const fallen = peak - gauge;
  const isAtOnce = heard.count > 0 && tick - heard.tick < JUST_NOW_TICKS && fallen > 1 && fallen < AT_ONCE;
  return isAtOnce ? ['let-out', 'pressure', 'valve'] : ['listen', 'pressure', 'gauge'];
}

function takeTemperature(facts: VitalSignsFacts, tick: number): Asked | null {
  const { probe, chart } = facts;
  if (chart.numbers.temperature !== null) {
    return probe.cover ? ['eject', 'temperature', 'eject'] : null;
  }
  if (probe.at === 'holder' && probe.display === null) {
    if (!said(facts, 'ask-drink')) return ['ask-drink', 'person', 'ask-drink'];
    if (isWithinMinutes(facts.drankMinutesAgo, tick, DRINK_MINUTES)) return ['wait-drink', 'temperature', 'cover'];
    return probe.cover ? ['probe', 'temperature', 'probe'] : ['cover', 'temperature', 'cover'];
  }
  if (probe.at !== 'holder') {
    if (!probe.lips) return ['lips', 'person', 'ask-lips'];
    return [probe.display === null ? 'wait-tone' : 'eject', 'temperature', 'probe'];
  }
  return ['write', 'chart', 'temperature'];
}

function chart({ chart: now, last, bed, arm, wiped, lines, speech }: VitalSignsFacts): Asked | null {
  if (wiped.cuff < 0) return ['wipe-after', 'pressure', 'wipe-cuff'];
  const should = { arm, position: positionOf(bed.head), rhythm: now.ticked.rhythm, route: 'oral' };
  for (const field of Object.keys(TICKS) as (keyof typeof TICKS)[]) {
    if (now.ticked[field] === null) return ['tick', 'chart', `chart-${field}-${should[field]}`];
  }
  for (const vital of VITALS) {
    const what = due(vital, now, last);
    if (what === 'now' && now.called[vital] < 0) return ['call', 'chart', `call-${vital}`];
    if (what === 'later' && !now.later[vital] && now.called[vital] < 0) return ['later', 'chart', `later-${vital}`];
  }
  const isAsked = speech.some(({ code }) => code === 'is-it-bad');
  if (isAsked && !hasSaid(lines, 'answer-nurse')) return ['answer', 'person', 'answer-nurse'];
  return null;
}

function leave(facts: VitalSignsFacts): Asked | null {
  const { bed, sleeves, arm, hands, touches, chart: now } = facts;
  if (arm !== null && sleeves[arm]) return ['sleeve-down', 'arm', 'sleeve'];
  if (bed.height > LOW_BED_CM) return ['bed-low', 'bed', 'bed-height'];
  if (!bed.locked) return ['brake', 'bed', 'brake'];
  if (!facts.callLight) return ['call-light', 'bed', 'call-light'];
  if (!said(facts, 'goodbye', 'bye-short')) return ['goodbye', 'person', 'goodbye'];
  if (!now.signed) return ['sign', 'chart', 'sign'];
  // a second palmful: the first was for before
  if (hands.palmfuls < 2 && touches.count > 0) return ['rub-after', 'hands', 'dispenser'];
  return rub(facts, 'rub-after') ?? ['finish', 'chart', 'finish'];
}
