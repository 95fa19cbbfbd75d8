import { timeOfDay } from '../clock.ts';
import type { Fit } from '../cuffs.ts';
import type { Against, Side } from '../patient.ts';
import type { PulseSite } from '../places.ts';
import type { Bed, Hands, Probe, ProbeSpot } from '../state.ts';
import { inTenths } from '../tenths.ts';

const centimetres = (millimetres: number) => `${Math.abs(millimetres) / 10} cm`;

const places: Record<string, string> = {
  bed: 'On the tray.',
  rail: 'Round the bed rail.',
  elbow: 'On the elbow crease.',
  forearm: 'On the forearm.',
  wrist: 'On the wrist.',
};

const FINGERS = ['No finger fits', 'One finger fits', 'Two fingers fit', 'Three fingers fit', 'A whole hand fits'];

/** What is seen on an arm. */
const against: Record<Against, string> = {
  fistula: 'a raised, buzzing vein: a fistula for dialysis',
  drip: 'a drip, taped to a vein',
  cast: 'a cast',
  surgery: 'an old scar, and a band that says: lymph nodes removed',
};

const inMouth: Record<ProbeSpot, string> = {
  holder: 'In its holder.',
  front: 'Under the tongue, at the front.',
  cheek: 'In the cheek.',
  back: 'Under the tongue, at the back.',
};

/** How things stand, in a few words. */
export const states = {
  dispenser: (palmfuls: number) => (palmfuls === 0 ? 'A press is a palmful.' : 'Taken. A press is another palmful.'),
  hands: ({ palmfuls, wet }: Hands) =>
    palmfuls === 0
      ? 'Take a palmful of rub first.'
      : wet > 0
        ? 'Wet. Rub every part until they are dry.'
        : 'Your hands are dry.',
  /** A zone; with `seconds` also for how long. */
  zone: (rubbing: boolean, covered: number, seconds: number | null) =>
    (rubbing ? 'You are rubbing.' : covered >= 1 ? 'Covered.' : covered > 0 ? 'Partly covered.' : 'Not yet.') +
    (seconds === null ? '' : ` ${seconds} s.`),
  read: (known: boolean) => (known ? 'Read.' : 'Not read yet.'),
  look: 'Look at it.',
  curtain: (drawn: boolean) => (drawn ? 'Drawn.' : 'Open.'),
  bedHeight: (height: Bed['height']) => `${height} cm`,
  bedHead: (head: Bed['head']) => (head === 0 ? 'Flat' : `Up ${head}°`),
  brake: (locked: boolean) => (locked ? 'Locked.' : 'Not locked.'),
  callLight: (inHand: boolean) => (inHand ? 'In their hand.' : 'On the wall, out of reach.'),
  arm: (side: Side | null) => (side === null ? 'None yet.' : `The ${side} one.`),
  pickArm: 'Pick an arm first.',
  sleeve: (up: boolean, seen: Against | null) =>
    up ? (seen === null ? 'Up. The skin is whole.' : `Up. You see ${against[seen]}.`) : 'Down.',
  armAt: {
    lap: 'In the lap.',
    mattress: 'On the mattress.',
    hanging: 'Over the side of the bed.',
    pillow: 'On a pillow, palm up.',
  },
  taped: (metres: number | null) =>
    metres === null ? 'On the tray.' : `${inTenths(Math.round(metres * 1000))} cm round.`,
  feeling: (felt: boolean) => (felt ? 'You feel a beat.' : 'Nothing there yet.'),
  notFeeling: {
    brachial: 'Two fingers, inner side of the crease.',
    radial: 'Two fingers, thumb side.',
  } satisfies Record<PulseSite, string>,
  counting: (from: number | null) => (from === null ? 'Start it, and look at the clock.' : `Since ${timeOfDay(from)}.`),
  cuffSize: (fit: Fit | null) =>
    fit === null
      ? 'Round the arm, the index line shows.'
      : {
          inside: 'The index line is inside the marks.',
          'too-small': 'The index line is short of the marks.',
          'too-large': 'The index line is past the marks.',
        }[fit],
  cuffRange: { small: '22–26 cm', adult: '27–34 cm', large: '35–44 cm' },
  cuffAt: (spot: string, height: number, turned: number) =>
    spot === 'upper-arm'
      ? `${centimetres(height)} above the crease${turned === 0 ? '.' : `, mark ${centimetres(turned)} ${turned < 0 ? 'inward' : 'outward'}.`}`
      : (places[spot] ?? spot),
  snug: (fingers: number) => FINGERS[fingers] ?? '',
  snugOff: 'The cuff is not on the arm.',
  snugAt: (fingers: number) => `${FINGERS[fingers]} under it.`,
  chestpieceAt: (spot: string) => (spot === 'bed' ? 'On the tray.' : (places[spot] ?? spot)),
  earpiecesIn: (inEars: boolean) => (inEars ? 'In your ears.' : 'On the tray.'),
  wiped: (tick: number) => (tick < 0 ? 'Not wiped yet.' : `Wiped at ${timeOfDay(tick)}.`),
  bulb: (pumping: boolean) => (pumping ? 'You are pumping.' : 'Press to pump, press again to stop.'),
  valve: (degrees: number) => (degrees === 0 ? 'Shut.' : `Open ${degrees}°`),
  gaugeAt: (mmHg: number) => `Needle at ${mmHg}`,
  markHelp: 'At the first beat, and at the last.',
  marked: (mmHg: number) => `Marked ${mmHg}`,
  marks: (readings: readonly number[]) => `You marked ${readings.join(', ')}.`,
  noMarks: 'What you mark on the gauge stands here.',
  cover: (on: boolean) => (on ? 'On the probe.' : 'A box of new ones.'),
  probe: ({ at, lips }: Probe) =>
    at === 'holder' ? inMouth.holder : `${inMouth[at]} ${lips ? 'Lips closed.' : 'Lips open.'}`,
  eject: (done: boolean) => (done ? 'In the bin.' : 'One push, into the bin.'),
  display: (tenths: number | null, waiting: boolean) =>
    tenths === null ? (waiting ? 'Display: measuring' : 'Display: ready') : `Display: ${inTenths(tenths)} °F`,
  written: (value: string | null) => (value === null ? 'Nothing written.' : `${value} written.`),
  tick: (chosen: string | null) => (chosen === null ? 'Not ticked.' : ''),
  sign: (signed: boolean) => (signed ? 'Signed.' : 'Not signed yet.'),
  finish: 'The round is over when you walk out.',
};
