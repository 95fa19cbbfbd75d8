import { isSamePerson } from './names.ts';
import type { Patient, Trap, Urgent } from './patient.ts';
import { restedMinutes, shift } from './posture.ts';
import { drankMinutes } from './probe.ts';
import type { VitalSignsState } from './state.ts';

/** What only an examiner knows. */
export interface VitalSignsTruth {
  patient: Readonly<Patient>;
  traps: readonly Trap[];
  urgent: Urgent | null;
  systolic: number;
  diastolic: number;
  heartRate: number;
  breathRate: number;
  temperature: number;
  /** By how much cuff, posture, rest and talk move what can be heard now, mmHg. */
  shift: { systolic: number; diastolic: number };
  /** Whether spoken name, band and order agree as things stand. */
  agree: boolean;
  /** The air in the cuff, mmHg; the needle without its flick, mmHg. */
  pressure: number;
  needle: number;
  /** How often the heart has beaten. */
  beats: number;
  /** Ticks in a row that the artery has been shut. */
  shutTicks: number;
  /** Minutes since a hot drink, or null. */
  drankMinutesAgo: number | null;
  /** Minutes since the patient lay down, or null for since breakfast. */
  restedMinutes: number | null;
}

/** Tells it. */
export function truth(state: VitalSignsState): VitalSignsTruth {
  const { patient, air, beats, shutTicks } = state;
  const { systolic, diastolic, heartRate, breathRate, temperature, traps, urgent, person, order, band } = patient;
  return {
    patient,
    traps,
    urgent,
    systolic,
    diastolic,
    heartRate,
    breathRate,
    temperature,
    shift: shift(state),
    agree: isSamePerson(person, order) && isSamePerson(person, band),
    pressure: air.pressure,
    needle: air.needle,
    beats,
    shutTicks,
    drankMinutesAgo: drankMinutes(state),
    restedMinutes: restedMinutes(state),
  };
}
