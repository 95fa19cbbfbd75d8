import type { Placement } from '../../../src/engine/action.ts';
import type { RandomState } from '../../../src/engine/random.ts';
import type { WorldState } from '../../../src/engine/world.ts';
import type { Air } from './air.ts';
import type { Patient } from './patient.ts';
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

export interface VitalSignsState extends WorldState {
  random: RandomState;
  patient: Patient;
  /** Where the heart is between two beats, 0 to 1, and how often it has beaten. */
  heartPhase: number;
  beats: number;
  air: Air;
  cuff: Placement;
  chestpiece: Placement;
  earpieces: boolean;
  fingers: PulseSite | null;
  heard: Beat;
  felt: Beat;
  /** Whether the last beat of the heart was felt under the fingers. */
  feels: boolean;
  marks: Mark[];
  systolicChart: number | null;
  diastolicChart: number | null;
  signed: boolean;
  /** Ticks in a row that the arm's artery has been shut. */
  shutTicks: number;
  /** What the patient has remarked, each once. */
  remarks: { code: Remark; tick: number }[];
}

export type Remark = 'hurts' | 'wrist';

/** What a person at the bedside could see, hear, feel and read. */
export interface VitalSignsFacts {
  age: number;
  girth: number;
  tone: number;
  /** What the dial shows, mmHg. */
  gauge: number;
  valve: number;
  squeeze: number;
  pumping: boolean;
  cuff: Placement;
  chestpiece: Placement;
  earpieces: boolean;
  fingers: PulseSite | null;
  heard: Readonly<Beat>;
  felt: Readonly<Beat>;
  /** Whether there is a beat under the fingers. */
  feels: boolean;
  marks: readonly Mark[];
  systolicChart: number | null;
  diastolicChart: number | null;
  signed: boolean;
  /** How pale the hand is, 0 to 1. */
  pale: number;
  remarks: readonly { code: Remark; tick: number }[];
}

/** What only an examiner knows. */
export interface VitalSignsTruth {
  systolic: number;
  diastolic: number;
  heartRate: number;
  /** The air in the cuff, mmHg; the needle without its flick, mmHg. */
  pressure: number;
  needle: number;
  /** How often the heart has beaten. */
  beats: number;
  /** Ticks in a row that the artery has been shut. */
  shutTicks: number;
}

/** The patient says something, once. */
export function remark(state: VitalSignsState, code: Remark): void {
  if (state.remarks.some((made) => made.code === code)) return;
  state.remarks = [...state.remarks, { code, tick: state.tick }];
  state.changes++;
}
