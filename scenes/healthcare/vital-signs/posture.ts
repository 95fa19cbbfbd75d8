import { sizesOff } from './cuffs.ts';
import { minutesSince } from './minutes.ts';
import type { VitalSignsState } from './state.ts';

/** Two numbers of a pressure, mmHg. */
export interface Pressure {
  systolic: number;
  diastolic: number;
}

/**
 * What faults do to a reading, mmHg, systolic and diastolic. Cuffs: Ishigami 2023 and reviews; arm and legs, back,
 * talk, rest: the reviews that the American Heart Association's statement on measurement draws together.
 */
const ONE_SIZE_SMALL = [5, 2] as const;
const TWO_SIZES_SMALL = [19, 7] as const;
const ONE_SIZE_LARGE = [-4, -1] as const;
const ARM = { lap: [4, 4], hanging: [6, 4], pillow: [0, 0] } as const;
/** An arm without its pillow lies so far below the heart, centimetres; and each centimetre of blood weighs so much. */
const MATTRESS_BELOW_HEART_CM = 8;
const MMHG_PER_CM = 0.77;
const LEGS_CROSSED = [5, 3] as const;
const BACK_UNSUPPORTED = [0, 6] as const;
const TALKING = [10, 8] as const;
const NOT_RESTED = [6, 3] as const;
/** Who has lain so long is rested, minutes. */
export const RESTED_MINUTES = 5;

/** How long the patient has been resting, minutes; null when it was since breakfast. `tick` of the morning. */
export function restedMinutes({ patient, tick }: Pick<VitalSignsState, 'patient' | 'tick'>): number | null {
  return minutesSince(patient.walkedMinutesAgo, tick);
}

/** By how much everything that is not as it should be moves what is heard now, mmHg. */
export function shift(state: VitalSignsState): Pressure {
  const sum: Pressure = { systolic: 0, diastolic: 0 };
  const { patient, armAt, cuffSize } = state;
  const add = ([systolic, diastolic]: readonly [number, number]) => {
    sum.systolic += systolic * patient.factor;
    sum.diastolic += diastolic * patient.factor;
  };
  const off = cuffSize === null ? 0 : sizesOff(cuffSize, patient.girth);
  if (off === -1) add(ONE_SIZE_SMALL);
  if (off === -2) add(TWO_SIZES_SMALL);
  // no publication has two sizes too large: we double one
  for (let i = 0; i < off; i++) add(ONE_SIZE_LARGE);
  if (armAt === 'mattress') {
    const column = MATTRESS_BELOW_HEART_CM * MMHG_PER_CM;
    sum.systolic += column;
    sum.diastolic += column;
  } else add(ARM[armAt]);
  if (state.legsCrossed) add(LEGS_CROSSED);
  if (state.slumped) add(BACK_UNSUPPORTED);
  if (state.talking > 0) add(TALKING);
  if ((restedMinutes(state) ?? RESTED_MINUTES) < RESTED_MINUTES) add(NOT_RESTED);
  return sum;
}
