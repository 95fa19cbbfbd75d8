import { avoided, chosen, type ItemWords, number, tenth, yesNo } from './told.ts';

const RUB = 'Palms, backs, between the fingers, thumbs, tips, until dry.';
const rubbed = (seconds: number) => `You rubbed for ${tenth(seconds)} s.`;
const zones = (covered: number) => `You covered ${covered} of 5 zones.`;

/** Infection control. */
export const infectionWords: ItemWords = {
  'rub-before-time': {
    name: 'Clean hands before the first touch',
    was: number(rubbed, 'They were not cleaned before.'),
    expected: 'At least 20 s, with a palmful.',
    why: 'The rub needs that long to work. Hands are how germs get from bed to bed.',
  },
  'rub-before-zones': {
    name: 'Every part of the hands, before',
    was: number(zones, 'They were not cleaned before.'),
    expected: RUB,
    why: 'Thumbs and fingertips touch most, and are forgotten most.',
  },
  'rub-dry': {
    name: 'Hands dry before the first touch',
    was: avoided('They were dry.', 'They were still wet.', 'They were not cleaned before.'),
    expected: 'Rub on until they are dry.',
    why: 'While it is wet it is still working, and it stings on skin that is sore.',
  },
  'wipe-before': {
    name: 'Stethoscope wiped before',
    was: yesNo('You wiped it before it touched the arm.', 'It was not wiped first.'),
    expected: 'Wiped before it touches the arm.',
    why: 'It was on somebody else before this.',
  },
  'wipe-after': {
    name: 'Stethoscope and cuff wiped after',
    was: yesNo('Both were wiped.', 'They were not both wiped after use.'),
    expected: 'Both, after they come off the arm.',
    why: 'The next person gets them clean.',
  },
  'probe-cover': {
    name: 'Cover on the probe',
    was: avoided('The probe had its cover on.', 'The bare probe was in the mouth.', 'The probe was not used.'),
    expected: 'A new cover before it goes into a mouth.',
    why: 'The cover is all there is between one mouth and the next.',
  },
  'probe-eject': {
    name: 'Cover into the bin',
    was: yesNo('You pushed it off, untouched.', 'The used cover did not go into the bin.'),
    expected: 'Pushed off into the bin, without touching it.',
    why: 'It has been in a mouth. Your hands stay clean.',
  },
  'rub-after-time': {
    name: 'Clean hands after the last touch',
    was: number(rubbed, 'They were not cleaned after the last touch.'),
    expected: 'At least 20 s, after the last touch.',
    why: 'What was at this bed stays at this bed.',
  },
  'rub-after-zones': {
    name: 'Every part of the hands, after',
    was: number(zones, 'They were not cleaned after the last touch.'),
    expected: RUB,
    why: 'The door handle is next, and then somebody else.',
  },
};

/** Identity and safety. */
export const identityWords: ItemWords = {
  spoken: {
    name: 'Ask who they are',
    was: yesNo(
      'They told you their name and birth date themselves.',
      'You did not have name and birth date from them first.',
    ),
    expected: 'Ask for full name and birth date, before you begin.',
    why: 'People who are tired, deaf or frightened say yes to any name that is put to them.',
  },
  'order-read': {
    name: 'Read the order',
    was: yesNo('You read it before you began.', 'It was not read before the care began.'),
    expected: 'Before you begin: whose it is, and what it asks for.',
    why: 'Without it you don’t know who is meant, or what.',
  },
  'band-read': {
    name: 'Read the wristband',
    was: yesNo('You read it before you began.', 'It was not read before the care began.'),
    expected: 'Before you begin, letter by letter.',
    why: 'Beds are swapped, and names are alike. The band stays with the person.',
  },
  mismatch: {
    name: 'Stop when something does not agree',
    was: chosen(
      {
        reported: 'You saw that name, band and order did not agree, and you stopped.',
        'went-on': 'Name, band and order did not agree, and that was not reported first.',
      },
      'Name, band and order did not agree, and that was not reported.',
    ),
    expected: 'Report it before you begin, and wait.',
    why: 'One wrong letter can be another person. Their numbers, and their medicine, would be mixed up.',
  },
  'arm-checked': {
    name: 'Find out about the arms',
    was: yesNo('You asked or read it before the cuff went on.', 'You did not ask, or read the sign, before the cuff.'),
    expected: 'Ask, or read the sign, before the cuff goes on.',
    why: 'Some arms must never be squeezed, and not all of them look it.',
  },
  'arm-safe': {
    name: 'Cuff on an arm that may have it',
    was: avoided(
      'It was an arm that may be squeezed.',
      'The cuff went on the arm that must not be squeezed.',
      'The cuff did not come to the upper arm.',
    ),
    expected: 'Not the arm with a fistula, a drip, a cast or surgery.',
    why: 'A fistula can clot, a vein can burst, a bone can shift, an arm can swell for good.',
  },
  'bed-working': {
    name: 'Bed at working height',
    was: number((cm) => `The mattress was at ${cm} cm when you began.`, 'The care never began.'),
    expected: '68 to 88 cm: about your waist.',
    why: 'Bending over beds is how nursing assistants hurt their backs.',
  },
  'let-down': {
    name: 'All the air out',
    was: number(
      (mmHg) => (mmHg <= 3 ? 'The cuff was empty.' : `There were still ${mmHg} mmHg in the cuff when you left.`),
      'The cuff was never pumped up.',
    ),
    expected: 'Empty.',
    why: 'A cuff left tight stops the blood in the arm, and it hurts.',
  },
  'cuff-off': {
    name: 'Cuff off the arm',
    was: yesNo('You took it off.', 'It was still on the arm, or never came to it.'),
    expected: 'Off, before you leave.',
    why: 'A tube that hangs from an arm pulls, and trips.',
  },
  'bed-low': {
    name: 'Bed low again',
    was: yesNo('The bed was low when you left.', 'The bed was still up when you left.'),
    expected: '55 cm or lower.',
    why: 'Somebody who gets out of a high bed falls further.',
  },
  'bed-locked': {
    name: 'Bed locked',
    was: yesNo('The wheels were locked.', 'The wheels were not locked.'),
    expected: 'Locked, before you leave.',
    why: 'A bed that rolls away is a fall.',
  },
  'call-light': {
    name: 'Call light in the hand',
    was: yesNo('It was in their hand.', 'It was out of their reach.'),
    expected: 'In their hand, before you leave.',
    why: 'It is the only way they can reach you.',
  },
};
