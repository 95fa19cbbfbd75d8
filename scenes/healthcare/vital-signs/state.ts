import type { Placement } from '../../../src/engine/action.ts';
import type { RandomState } from '../../../src/engine/random.ts';
import type { Level, WorldState } from '../../../src/engine/world.ts';
import type { Air } from './air.ts';
import type { CuffSize, Fit } from './cuffs.ts';
import type { Line, Speech } from './lines.ts';
import type { Person } from './names.ts';
import type { Against, Patient, Side, Temperament } from './patient.ts';
import type { PulseSite } from './places.ts';

/** Something that was heard or felt: how many so far, and the last one. */
export interface Beat {
  count: number;
  /** The tick of the last one; 0 before any. */
  tick: number;
  /** 0 to 1. */
  strength: number;
  /** Heard beats only: dull, just before they go. */
  muffled: boolean;
}

/** What a mark noted: the tick, and what the gauge showed, to the nearest of its lines (2 mmHg). */
export interface Mark {
  tick: number;
  reading: number;
}

/** The five zones of two hands. */
export const ZONES = ['palms', 'backs', 'between', 'thumbs', 'tips'] as const;
export type Zone = (typeof ZONES)[number];

/** The hands since the last palmful of rub. */
export interface Hands {
  /** Palmfuls taken so far. */
  palmfuls: number;
  /** Ticks until the last palmful has dried; 0 is dry. */
  wet: number;
  /** What is being rubbed. */
  rubbing: Zone | null;
  /** Ticks that each zone was rubbed while wet, in the order of ZONES. */
  zones: readonly [number, number, number, number, number];
}

/** What was said, by its id, and when. */
export interface Said<C> {
  code: C;
  tick: number;
}

/** A breath: how many have begun, when the last did, and how long it lasts, seconds. */
export interface Breath {
  count: number;
  tick: number;
  seconds: number;
}

/** What is counted by the clock: the student starts and stops it. */
export type Counted = 'pulse' | 'breaths';
export interface Counting {
  what: Counted;
  from: number;
}

/** Where the thermometer's probe is. `back` is the pocket under the tongue. */
export const PROBE_SPOTS = ['holder', 'front', 'cheek', 'back'] as const;
export type ProbeSpot = (typeof PROBE_SPOTS)[number];
export interface Probe {
  at: ProbeSpot;
  cover: boolean;
  lips: boolean;
  /** Ticks in the mouth. */
  ticks: number;
  /** What the display shows since the tone, tenths of a degree Fahrenheit; null before. */
  display: number | null;
  /** The cover that was in the mouth has been thrown into the bin. */
  ejected: boolean;
}

/** Where the arm rests. */
export const ARM_SPOTS = ['lap', 'mattress', 'hanging', 'pillow'] as const;
export type ArmSpot = (typeof ARM_SPOTS)[number];

export interface Bed {
  /** Height of the mattress, centimetres, 45 to 90. */
  height: number;
  /** How far the head is up, degrees, 0 to 70. */
  head: number;
  locked: boolean;
}

export const VITALS = ['pulse', 'breaths', 'pressure', 'temperature'] as const;
export type Vital = (typeof VITALS)[number];
/** Number fields of the chart. Temperature in tenths of a degree Fahrenheit. */
export const FIELDS = ['pulse', 'breaths', 'systolic', 'diastolic', 'temperature'] as const;
export type Field = (typeof FIELDS)[number];
/** What is ticked on the chart beside the numbers, and what can be ticked. */
export const TICKS = {
  arm: ['right', 'left'],
  position: ['flat', 'semi-fowler', 'upright'],
  rhythm: ['regular', 'irregular'],
  route: ['oral', 'ear', 'armpit'],
} as const;
export type TickField = keyof typeof TICKS;

export interface Chart {
  numbers: Readonly<Record<Field, number | null>>;
  ticked: Readonly<Record<TickField, string | null>>;
  /** The tick in which the nurse was called about a value; -1 is never. */
  called: Readonly<Record<Vital, number>>;
  /** What is on the list for the nurse, for when the round is done. */
  later: Readonly<Record<Vital, boolean>>;
  signed: boolean;
}

/** What the student knows of who this is. */
export interface Identity {
  /** Name and birth date were spoken by the patient, freely. */
  spoken: boolean;
  /** The patient said yes to a name that was put to them. */
  led: boolean;
  bandRead: boolean;
  orderRead: boolean;
  /** The sign above the bed was looked at. */
  signRead: boolean;
  /** The tick in which it was reported that they do not agree; -1 is never. */
  reported: number;
  /** The right order or band has come. */
  mended: boolean;
}

export interface VitalSignsState extends WorldState {
  level: Level;
  random: RandomState;
  patient: Patient;
  hands: Hands;
  /** Touches of the patient so far, and of such as begin the care itself; the tick of the last. */
  touches: { count: number; care: number; tick: number };
  identity: Identity;
  lines: readonly Said<Line>[];
  speech: readonly Said<Speech>[];
  /** Ticks for which the patient goes on talking. */
  talking: number;
  consent: 'none' | 'refused' | 'given';
  /** A finger is on the student's lips. */
  hushed: boolean;
  curtain: boolean;
  bed: Bed;
  legsCrossed: boolean;
  slumped: boolean;
  /** The arm that is worked at, where it rests, and which sleeves are up. */
  arm: Side | null;
  armAt: ArmSpot;
  sleeves: Readonly<Record<Side, boolean>>;
  /** What the tape said, metres; null before. */
  taped: number | null;
  callLight: boolean;
  heartPhase: number;
  /** How long this beat lasts, against a usual one. */
  heartStretch: number;
  beats: number;
  breathPhase: number;
  breath: Breath;
  /** Ticks for which the patient goes on breathing otherwise than they would, and how much faster. */
  watched: { ticks: number; faster: number };
  counting: Counting | null;
  /** Seconds of the longest count of each so far. */
  counted: Readonly<Record<Counted, number>>;
  air: Air;
  cuffSize: CuffSize | null;
  cuff: Placement;
  /** Fingers that go under the cuff, 0 to 4. */
  snug: number;
  chestpiece: Placement;
  earpieces: boolean;
  wiped: { stethoscope: number; cuff: number };
  fingers: PulseSite | null;
  heard: Beat;
  felt: Beat;
  /** Whether the last beat of the heart was felt under the fingers. */
  feels: boolean;
  marks: readonly Mark[];
  probe: Probe;
  chart: Chart;
  /** Ticks in a row that the arm's artery has been shut. */
  shutTicks: number;
  /** What happens in the room: the last of it. */
  room: Said<RoomEvent> | null;
  /** The tick of the next thing that happens in the room. */
  roomNext: number;
  /** The most pressure since the cuff was last empty, mmHg. */
  peak: number;
  /** The patient has begun to chat while somebody listened. */
  chatted: boolean;
  hints: number;
}

/** Something outside the curtain. */
export type RoomEvent = 'trolley' | 'cough';

/** What a person at the bedside could see, hear, feel and read. */
export interface VitalSignsFacts {
  level: Level;
  age: number;
  temperament: Temperament;
  tone: number;
  hair: number;
  girth: number;
  hands: Readonly<Hands>;
  touches: Readonly<VitalSignsState['touches']>;
  identity: Readonly<Identity>;
  /** What the patient said who they are, what the band says, and what the order says: null until it was heard or read. */
  spoken: Person | null;
  band: Person | null;
  order: Person | null;
  /** What the order says besides: the last values (systolic, diastolic, pulse, breaths, tenths °F), minutes since a walk. */
  last: Patient['last'];
  walkedMinutesAgo: number | null;
  /** Minutes since a hot drink when the shift began, once the patient has told; null for none, or not told. */
  drankMinutesAgo: number | null;
  /** What the patient answered about their arms: which must not be squeezed, and why; null for none, or not asked. */
  armNo: { side: Side; against: Against } | null;
  /** The sign above the bed: an arm that must not be squeezed, and why; null for none. */
  sign: { side: Side; against: Against } | null;
  /** What the student said, oldest first, and what the patient said. */
  lines: readonly Said<Line>[];
  speech: readonly Said<Speech>[];
  talking: boolean;
  consent: VitalSignsState['consent'];
  hushed: boolean;
  curtain: boolean;
  bed: Readonly<Bed>;
  legsCrossed: boolean;
  slumped: boolean;
  arm: Side | null;
  armAt: ArmSpot;
  sleeves: Readonly<Record<Side, boolean>>;
  /** What is seen on an arm whose sleeve is up. */
  seen: Readonly<Record<Side, Against | null>>;
  taped: number | null;
  callLight: boolean;
  breath: Readonly<Breath>;
  counting: Readonly<Counting> | null;
  /** Seconds of the longest count of each so far. */
  counted: Readonly<Record<Counted, number>>;
  /** What the dial shows, mmHg, and the most it has shown since the cuff was last empty. */
  gauge: number;
  peak: number;
  valve: number;
  squeeze: number;
  pumping: boolean;
  cuffSize: CuffSize | null;
  cuff: Placement;
  snug: number;
  /** Where the index line falls; null while the cuff is off. */
  fit: Fit | null;
  chestpiece: Placement;
  earpieces: boolean;
  /** Ticks in which stethoscope and cuff were wiped last; -1 is never. */
  wiped: Readonly<VitalSignsState['wiped']>;
  fingers: PulseSite | null;
  heard: Readonly<Beat>;
  felt: Readonly<Beat>;
  /** Whether there is a beat under the fingers. */
  feels: boolean;
  marks: readonly Mark[];
  probe: Readonly<Probe>;
  chart: Readonly<Chart>;
  /** How pale the hand is, 0 to 1. */
  pale: number;
  room: Readonly<Said<RoomEvent>> | null;
  hints: number;
  /** The student has walked out of the door. */
  left: boolean;
}
