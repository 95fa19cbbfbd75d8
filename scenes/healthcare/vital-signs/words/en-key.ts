import { isSamePerson, type Person } from '../names.ts';
import type { Against, Patient, Side, Temperament } from '../patient.ts';
import type { Vital } from '../state.ts';
import { inTenths } from '../tenths.ts';

const TEMPERAMENTS: Record<Temperament, string> = {
  warm: 'warm',
  brisk: 'brisk: says “not now” at first',
  worried: 'worried',
  chatty: 'likes to talk',
};
const AGAINST: Record<Against, string> = {
  fistula: 'dialysis fistula',
  drip: 'a drip',
  cast: 'a cast',
  surgery: 'lymph nodes removed on that side',
};
const VITAL: Record<Vital, string> = {
  pulse: 'pulse',
  breaths: 'breaths',
  pressure: 'blood pressure',
  temperature: 'temperature',
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

const other = (side: Side) => (side === 'right' ? 'left' : 'right');
const born = ({ born: [year, month, day] }: Person) => `${MONTHS[month - 1]} ${day}, ${year}`;
const named = (person: Person) => `${person.given} ${person.family}, born ${born(person)}`;
const list = (vitals: readonly Vital[]) => vitals.map((vital) => VITAL[vital]).join(', ');

/** What the teacher's answer key says of a patient. */
export const answerKeyWords = {
  patient: 'Patient',
  identity: 'Name, band, order',
  arm: 'Arm',
  cuff: 'Cuff',
  pulse: 'Pulse',
  breaths: 'Breaths',
  pressure: 'Blood pressure',
  temperature: 'Temperature',
  call: 'Call the nurse',
  before: 'Ask first',
  who: ({ person, age, temperament }: Patient) => `${named(person)} (${age}), ${TEMPERAMENTS[temperament]}`,
  papers: ({ person, band, order }: Patient) => {
    if (!isSamePerson(person, band)) return `The wristband is wrong: ${named(band)}. Stop and report it.`;
    if (!isSamePerson(person, order)) return `The order is wrong: ${named(order)}. Stop and report it.`;
    return 'All three agree.';
  },
  arms: ({ offers, forbidden, against }: Patient) => {
    if (forbidden === null) return `Either arm. The ${offers} one is held out first.`;
    const held = forbidden === offers ? 'That is the one held out first.' : '';
    return `The ${other(forbidden)} arm. Not the ${forbidden} one: ${AGAINST[against]}. ${held}`.trim();
  },
  cuffs: {
    small: (cm: number) => `Small adult (arm ${cm} cm)`,
    adult: (cm: number) => `Adult (arm ${cm} cm)`,
    large: (cm: number) => `Large adult (arm ${cm} cm)`,
  },
  pulses: (rate: number, earlyEvery: number) =>
    earlyEvery > 0 ? `About ${rate} a minute, irregular` : `${rate} a minute, regular`,
  aMinute: (rate: number) => `${rate} a minute`,
  over: (systolic: number, diastolic: number) => `${systolic}/${diastolic} mmHg`,
  degrees: (tenths: number) => `${inTenths(tenths)} °F`,
  calls: (now: readonly Vital[], later: readonly Vital[]) =>
    [
      now.length > 0 ? `Now: ${list(now)}.` : 'Nothing at once.',
      later.length > 0 ? `When you finish: ${list(later)}.` : 'Nothing more at the end.',
    ].join(' '),
  wait: ({ drankMinutesAgo, walkedMinutesAgo }: Patient) => {
    const told = [
      drankMinutesAgo === null ? '' : `Hot coffee ${drankMinutesAgo} minutes before: temperature last.`,
      walkedMinutesAgo === null ? '' : `Walked ${walkedMinutesAgo} minutes before: blood pressure after a rest.`,
    ].filter(Boolean);
    return told.length > 0 ? told.join(' ') : 'No coffee, and rested.';
  },
};
