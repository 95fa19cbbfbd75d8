import { type RandomState, randomBetween, randomWhole, seedRandom } from '../../../src/engine/random.ts';

/** One patient, drawn from the seed. */
export interface Patient {
  /** Years. */
  age: number;
  /** True pressure, mmHg: what a perfect measurement would find. */
  systolic: number;
  diastolic: number;
  /** Beats a minute; even, without premature beats. */
  heartRate: number;
  /** Girth of the upper arm at its middle, metres; always within the adult cuff's 27 to 34 cm. */
  girth: number;
  /** Which of the five skin tones, 0 to 4. */
  tone: number;
}

/** Limits between which patients are drawn. Systolic stays under 158, so that both rules of inflation reach it. */
const AGE_YEARS = [19, 84] as const;
const HEART_RATE = [58, 96] as const;
/** The cuff's marks are 27 and 34 cm; no arm is closer than 0.7 cm to either. */
const GIRTH_METRES = [0.277, 0.333] as const;

/**
 * Draws a patient. Pressure rises with age, as it does in adults (about 0.5 mmHg systolic a year from a mean of 112
 * at twenty), with a spread; diastolic follows at a pulse pressure of 34 to 60 mmHg.
 */
export function drawPatient(seed: number): { patient: Patient; random: RandomState } {
  const random = seedRandom(seed);
  const age = randomWhole(random, AGE_YEARS[0], AGE_YEARS[1]);
  const systolic = Math.round(106 + (age - 19) * 0.45 + randomBetween(random, -4, 22));
  const pulsePressure = Math.round(34 + (age - 19) * 0.25 + randomBetween(random, 0, 10));
  return {
    patient: {
      age,
      systolic,
      diastolic: systolic - pulsePressure,
      heartRate: randomWhole(random, HEART_RATE[0], HEART_RATE[1]),
      girth: randomBetween(random, GIRTH_METRES[0], GIRTH_METRES[1]),
      tone: randomWhole(random, 0, 4),
    },
    random,
  };
}
