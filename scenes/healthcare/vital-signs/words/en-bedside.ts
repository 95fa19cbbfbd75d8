import type { RefusalCode } from '../../../../src/engine/action.ts';
import type { PulseSite } from '../places.ts';
import type { Remark } from '../world.ts';

/** What the view of this test-drive says and reads out. */
export interface BedsideWords {
  patient: string;
  level: string;
  clock: string;
  greeting: string;
  setUp: string;
  measure: string;
  chart: string;
  picture: string;
  names: Record<
    | 'pulse-brachial'
    | 'pulse-radial'
    | 'cuff'
    | 'chestpiece'
    | 'earpieces'
    | 'bulb'
    | 'valve'
    | 'gauge'
    | 'systolic'
    | 'diastolic',
    string
  >;
  /** How a thing is used with a pointer: shown beside it. */
  how: Record<'pulse' | 'place' | 'picked' | 'bulb' | 'valve' | 'gauge' | 'earpieces' | 'chart', string>;
  spots: Record<
    | 'high'
    | 'right'
    | 'low'
    | 'turned'
    | 'forearm'
    | 'off'
    | 'outer'
    | 'middle'
    | 'inner'
    | 'under'
    | 'below'
    | 'wrist'
    | 'put-away',
    string
  >;
  nudges: Record<'toShoulder' | 'toHand' | 'inward' | 'outward', string>;
  feeling: (felt: boolean) => string;
  notFeeling: Record<PulseSite, string>;
  cuffAt: (spot: string, heightMillimetres: number, turnedMillimetres: number) => string;
  chestpieceAt: (spot: string) => string;
  earpiecesIn: (inEars: boolean) => string;
  bulbState: (pumping: boolean) => string;
  valveState: (degrees: number) => string;
  gaugeAt: (mmHg: number) => string;
  markHelp: string;
  marked: (mmHg: number) => string;
  marks: (readings: readonly number[]) => string;
  noMarks: string;
  order: (years: number, girthCentimetres: number) => string;
  tablet: { bed: string; title: string; unit: string };
  chartState: (value: number | null) => string;
  sign: string;
  signed: string;
  finish: string;
  tap: string;
  dull: string;
  remarks: Record<Remark, string>;
  refused: (target: string, code: RefusalCode) => string;
  pumpedTo: (mmHg: number) => string;
  fallenTo: (mmHg: number) => string;
  curve: CurveWords;
}

/** What the curve in the debrief says. */
export interface CurveWords {
  none: string;
  told: (peak: number, rate: number, systolic: number, diastolic: number, beats: number) => string;
  toldShort: (peak: number, systolic: number, diastolic: number) => string;
  trueSystolic: (mmHg: number) => string;
  trueDiastolic: (mmHg: number) => string;
  wrote: (mmHg: number) => string;
  off: (systolic: number, diastolic: number) => string;
  needle: string;
  beat: string;
  mark: string;
  charted: string;
  seconds: string;
  save: string;
  table: string;
  columns: [string, string, string];
  rows: { true: string; heard: string; charted: string };
  fileName: string;
  fast: string;
  slow: string;
  fine: string;
  notThrough: string;
}

const centimetres = (millimetres: number) => `${Math.abs(millimetres) / 10} cm`;

const spotNames: Record<string, string> = {
  bed: 'On the bed',
  elbow: 'On the elbow crease',
  forearm: 'On the forearm',
  wrist: 'On the wrist',
};

export const bedside: BedsideWords = {
  patient: 'Patient, bed 2',
  level: 'Sign-off',
  clock: 'Time at the bedside',
  greeting: 'Morning. This arm, please. I’m ready when you are.',
  setUp: 'Set up',
  measure: 'Measure',
  chart: 'Chart',
  picture:
    'The patient’s right arm on a pillow, palm up. Beside it a cuff, a pressure gauge with its bulb, and a stethoscope.',
  names: {
    'pulse-brachial': 'Feel in the elbow',
    'pulse-radial': 'Feel at the wrist',
    cuff: 'Cuff',
    chestpiece: 'Stethoscope',
    earpieces: 'Earpieces',
    bulb: 'Bulb',
    valve: 'Valve',
    gauge: 'Mark the needle',
    systolic: 'First beat',
    diastolic: 'Last beat',
  },
  how: {
    pulse: 'Hold to feel. Click to keep your fingers there.',
    place: 'Drag it, or click it and then a spot.',
    picked: 'Click where it goes.',
    bulb: 'Hold to pump.',
    valve: 'Drag, or roll the wheel.',
    gauge: 'Click at a beat: it marks the needle.',
    earpieces: 'Click to put them in your ears, and out again.',
    chart: 'Write it here.',
  },
  spots: {
    high: 'Upper arm, close to the armpit',
    right: 'Upper arm, two fingers above the crease',
    low: 'Upper arm, down on the crease',
    turned: 'Upper arm, artery mark to the outside',
    forearm: 'Forearm',
    off: 'Back on the bed',
    outer: 'Elbow crease, outer side',
    middle: 'Elbow crease, in the middle',
    inner: 'Elbow crease, inner side',
    under: 'Half under the cuff',
    below: 'Forearm, below the crease',
    wrist: 'Wrist, thumb side',
    'put-away': 'Back on the bed',
  },
  nudges: {
    toShoulder: 'To the shoulder',
    toHand: 'To the hand',
    inward: 'To the little finger',
    outward: 'To the thumb',
  },
  feeling: (felt) => (felt ? 'You feel a beat.' : 'Nothing there.'),
  notFeeling: { brachial: 'Two fingers, inner side of the crease.', radial: 'Two fingers, thumb side.' },
  cuffAt: (spot, height, turned) =>
    spot === 'upper-arm'
      ? `${centimetres(height)} above the crease${turned === 0 ? '' : `, mark ${centimetres(turned)} ${turned < 0 ? 'inward' : 'outward'}`}`
      : (spotNames[spot] ?? spot),
  chestpieceAt: (spot) => spotNames[spot] ?? spot,
  earpiecesIn: (inEars) => (inEars ? 'In your ears.' : 'On the pillow.'),
  bulbState: (pumping) => (pumping ? 'You are pumping.' : 'Press to pump, press again to stop.'),
  valveState: (degrees) => (degrees === 0 ? 'Shut.' : `Open ${degrees}°`),
  gaugeAt: (mmHg) => `Needle at ${mmHg}`,
  markHelp: 'At the first beat, and at the last.',
  marked: (mmHg) => `Marked ${mmHg}`,
  marks: (readings) => `You marked ${readings.join(', ')}.`,
  noMarks: 'What you mark stands here.',
  order: (years, girth) => `${years} years old. Upper arm ${girth} cm round. Blood pressure, please.`,
  tablet: { bed: 'Ward B, bed 2', title: 'Blood pressure', unit: 'mmHg' },
  chartState: (value) => (value === null ? 'Nothing written.' : `${value} written.`),
  sign: 'Sign',
  signed: 'Signed',
  finish: 'I’m done here',
  tap: 'tap',
  dull: 'dull tap',
  remarks: {
    hurts: 'Ow. That hurts. Can you let some air out?',
    wrist: 'Is my hand all right?',
  },
  refused: (target, code) => {
    if (code === 'paused') return 'Time stands still. Press Go on first.';
    if (target === 'cuff' && code === 'not-now') return 'The cuff is full of air. Let it out before you move it.';
    if (target === 'sign' && code === 'not-now') return 'Write both numbers first, then sign.';
    if ((target === 'systolic' || target === 'diastolic') && code === 'not-now')
      return 'You have signed. The chart is closed.';
    if (target === 'gauge' && code === 'full') return 'You have twelve marks. That is enough to read from.';
    if ((target === 'cuff' || target === 'chestpiece') && code === 'bad-value')
      return 'It doesn’t go any further that way.';
    if (code === 'no-change') return 'It is like that already.';
    return 'That can’t be done.';
  },
  pumpedTo: (mmHg) => `Needle up at ${mmHg}`,
  fallenTo: (mmHg) => `Needle down at ${mmHg}`,
  curve: {
    none: 'The cuff was never pumped up, so there is no curve to show.',
    told: (peak, rate, systolic, diastolic, beats) =>
      `You pumped to ${peak} and let the air out at ${rate} mmHg a second. The true pressure was ${systolic} over ${diastolic}; ${beats} beats could be heard.`,
    toldShort: (peak, systolic, diastolic) =>
      `You pumped to ${peak}. The true pressure was ${systolic} over ${diastolic}.`,
    trueSystolic: (mmHg) => `True systolic ${mmHg}`,
    trueDiastolic: (mmHg) => `True diastolic ${mmHg}`,
    wrote: (mmHg) => `You wrote ${mmHg}`,
    off: (systolic, diastolic) =>
      systolic === 0 && diastolic === 0 ? 'Both numbers exact' : `${systolic} and ${diastolic} mmHg off`,
    needle: 'The needle',
    beat: 'A beat you could hear',
    mark: 'Your mark',
    charted: 'What you wrote',
    seconds: 's',
    save: 'Save the picture',
    table: 'Show as a table',
    columns: ['', 'First beat', 'Last beat'],
    rows: {
      true: 'True pressure',
      heard: 'A perfect listener, this try',
      charted: 'You wrote',
    },
    fileName: 'my-needle.png',
    fast: 'The air went out too fast. The needle falls between two beats, so the top number comes out too low and the bottom one too high.',
    slow: 'The air went out slowly. The arm fills with blood, and the patient waits.',
    fine: 'The air went out at a good, even rate.',
    notThrough:
      'You did not let it down slowly from silence, through the beats, to silence. That is where the two numbers are.',
  },
};
