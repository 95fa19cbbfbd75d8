import { nextRandom, type RandomState, randomBetween, randomWhole, seedRandom } from '../../../src/engine/random.ts';
import type { Level } from '../../../src/engine/world.ts';
import { CUFF_RANGES, type CuffSize } from './cuffs.ts';
import { drawPerson, type Person, retype } from './names.ts';

export const TEMPERAMENTS = ['warm', 'brisk', 'worried', 'chatty'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];
export const SIDES = ['right', 'left'] as const;
export type Side = (typeof SIDES)[number];
/** Why an arm must not be squeezed. */
export const AGAINST = ['fistula', 'drip', 'cast', 'surgery'] as const;
export type Against = (typeof AGAINST)[number];
/** Which of the values is to be called at once, and which way it is off. */
export const URGENT = ['pressure-high', 'pressure-low', 'pulse-fast', 'pulse-slow', 'pulse-irregular', 'breaths-fast', 'breaths-slow', 'fever', 'cold'] as const; // biome-ignore format: a list to be read across
export type Urgent = (typeof URGENT)[number];
/** What a careless person walks into. A level has a fixed number of them, one of each kind at most. */
export const TRAPS = ['who', 'where', 'what-now'] as const;
export type Trap = (typeof TRAPS)[number];

/** One patient and one morning, drawn from the seed. */
export interface Patient {
  /** Years. */
  age: number;
  temperament: Temperament;
  /** Which of the five skin tones, 0 to 4; and which of three heads of hair. */
  tone: number;
  hair: number;
  /** Who they are, and what order and band say at first. */
  person: Person;
  order: Person;
  band: Person;
  /** True pressure, mmHg: what a perfect measurement would find. */
  systolic: number;
  diastolic: number;
  /** Beats a minute. */
  heartRate: number;
  /** Every so many beats one comes early (5 to 9); 0 is a regular heart. */
  earlyEvery: number;
  /** Breaths a minute, unwatched. */
  breathRate: number;
  /** Tenths of a degree Fahrenheit, under the tongue. */
  temperature: number;
  /** Girth of the upper arm at its middle, metres. */
  girth: number;
  /** By how much a fault moves this patient's reading, against the published table: 0.7 to 1.3. */
  factor: number;
  /** The arm that they hold out first, and the one that must not be squeezed (null: both may), and why. */
  offers: Side;
  forbidden: Side | null;
  against: Against;
  /** Minutes since a hot drink, or null; and minutes since they walked back to bed, or null: both at the start. */
  drankMinutesAgo: number | null;
  walkedMinutesAgo: number | null;
  /** What the posture is at first: both are put right by asking. */
  legsCrossed: boolean;
  slumped: boolean;
  /** The last values on the order: systolic, diastolic, beats, breaths a minute, tenths of a degree Fahrenheit. */
  last: readonly [number, number, number, number, number];
  traps: readonly Trap[];
  urgent: Urgent | null;
}

/** How many traps a level holds. */
export const TRAP_COUNT: Readonly<Record<Level, number>> = { explore: 0, practise: 1, prove: 3 };
/** No arm is closer to a limit of a cuff than this, metres. */
const CLEAR_OF_LIMIT = 0.007;
/** Coffee eleven minutes ago; back from a walk two minutes ago. */
const DRANK_MINUTES = 11;
const WALKED_MINUTES = 2;

/**
 * Draws a patient. Pressure rises with age, as it does in adults (about 0.45 mmHg systolic a year from a mean of 115
 * at nineteen), with a spread. True values stay clear of the limits at which a nurse is called at once: by 5 beats,
 * 3 breaths, 9 mmHg and 0.4 °F, so that an error within tolerance never becomes a grave one.
 */
export function drawPatient(seed: number, level: Level): { patient: Patient; random: RandomState } {
  const random = seedRandom(seed);
  const chance = (share: number) => nextRandom(random) < share;
  const among = <V>(list: readonly V[]): V => list[randomWhole(random, 0, list.length - 1)] as V;
  const traps = drawTraps(level, among);
  const age = randomWhole(random, 19, 84);
  const person = drawPerson(random, age);
  const systolic = Math.round(104 + (age - 19) * 0.45 + randomBetween(random, 0, 24));
  const pulsePressure = Math.round(34 + (age - 19) * 0.25 + randomBetween(random, 0, 8));
  const heartRate = randomWhole(random, 58, 98);
  const breathRate = randomWhole(random, 13, 20);
  const temperature = randomWhole(random, 974, 996);
  const size = among(Object.keys(CUFF_RANGES) as CuffSize[]);
  const [least, most] = CUFF_RANGES[size];
  const offers = among(SIDES);
  const other: Side = offers === 'right' ? 'left' : 'right';
  const patient: Patient = {
    age,
    temperament: among(TEMPERAMENTS),
    tone: randomWhole(random, 0, 4),
    hair: randomWhole(random, 0, 2),
    person,
    order: person,
    band: person,
    systolic,
    diastolic: systolic - pulsePressure,
    heartRate,
    earlyEvery: 0,
    breathRate,
    temperature,
    girth: randomBetween(random, least + CLEAR_OF_LIMIT, most - CLEAR_OF_LIMIT),
    factor: randomBetween(random, 0.7, 1.3),
    offers,
    forbidden: traps.includes('where') ? offers : chance(0.4) ? other : null,
    against: among(AGAINST),
    drankMinutesAgo: chance(0.5) ? DRANK_MINUTES : null,
    walkedMinutesAgo: chance(0.4) ? WALKED_MINUTES : null,
    legsCrossed: true,
    slumped: true,
    last: [0, 0, 0, 0, 0],
    traps,
    urgent: null,
  };
  if (traps.includes('who')) {
    const wrong = retype(person, random);
    if (chance(0.5)) patient.order = wrong;
    else patient.band = wrong;
  }
  const urgent = traps.includes('what-now') ? among(URGENT) : null;
  // drawn in any case, so that the rest of the morning is the same with and without
  const by = nextRandom(random);
  if (urgent) fallIll(patient, urgent, by);
  patient.last = lastValues(patient, random);
  return { patient, random };
}

function drawTraps(level: Level, among: <V>(list: readonly V[]) => V): readonly Trap[] {
  const one = among(TRAPS);
  return TRAP_COUNT[level] === 0 ? [] : TRAP_COUNT[level] === 1 ? [one] : TRAPS;
}

/** Makes one value such that a nurse is called at once; `by` is 0 to 1. */
function fallIll(patient: Patient, urgent: Urgent, by: number): void {
  const whole = (least: number, most: number) => least + Math.round(by * (most - least));
  patient.urgent = urgent;
  switch (urgent) {
    case 'pressure-high':
      // at most 192, so that a cuff pumped to 200 still silences it
      patient.systolic = whole(189, 192);
      patient.diastolic = whole(98, 108);
      break;
    case 'pressure-low':
      patient.systolic = whole(76, 81);
      patient.diastolic = whole(44, 50);
      break;
    case 'pulse-fast':
      patient.heartRate = whole(125, 132);
      break;
    case 'pulse-slow':
      patient.heartRate = whole(42, 45);
      break;
    case 'pulse-irregular':
      patient.earlyEvery = whole(5, 9);
      patient.heartRate = Math.min(90, Math.max(62, patient.heartRate));
      break;
    case 'breaths-fast':
      patient.breathRate = whole(27, 30);
      break;
    case 'breaths-slow':
      patient.breathRate = whole(6, 7);
      break;
    case 'fever':
      patient.temperature = whole(1014, 1032);
      break;
    case 'cold':
      patient.temperature = whole(946, 951);
      break;
  }
}

/** What was measured the evening before: near the true values, and never such that a nurse was called. */
function lastValues(patient: Patient, random: RandomState): Patient['last'] {
  const near = (value: number, spread: number) => value + randomWhole(random, -spread, spread);
  const [urgent] = [patient.urgent ?? ''];
  const usual = (group: string, value: number, otherwise: number) => (urgent.startsWith(group) ? otherwise : value);
  const systolic = near(usual('pressure', patient.systolic, 124), 6);
  const diastolic = near(usual('pressure', patient.diastolic, 78), 4);
  return [
    2 * Math.round(systolic / 2),
    2 * Math.round(diastolic / 2),
    near(usual('pulse', patient.heartRate, 76), 5),
    near(usual('breaths', patient.breathRate, 16), 1),
    near(urgent === 'fever' || urgent === 'cold' ? 984 : patient.temperature, 3),
  ];
}
