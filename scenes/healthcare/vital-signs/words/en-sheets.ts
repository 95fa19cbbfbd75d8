import { minutesBefore } from '../clock.ts';
import type { Person } from '../names.ts';
import type { Against, Patient, Side } from '../patient.ts';
import { inTenths } from '../tenths.ts';
import { ward } from './en-ward.ts';

/** What else calls for the nurse, besides the limits on the board. */
const MORE: readonly (readonly [string, string, string])[] = [
  ['Since last time', '', 'pressure or pulse changed by over 20'],
  ['The person', 'looks or says worse', ''],
];

const sheet = ([heading, ...lines]: readonly [string, ...string[]]) => ({ heading, lines });

/** What stands on things that are read, as it does in the picture. */
export const sheets = {
  band: (person: Person) => sheet(ward.band(person)),
  order: (person: Person, last: Patient['last'], walkedMinutesAgo: number | null) =>
    sheet([
      ...ward.band(person),
      'Please: temperature, pulse, breaths, blood pressure.',
      `Last evening: ${last[0]}/${last[1]} mmHg, pulse ${last[2]}, breaths ${last[3]}, ${inTenths(last[4])} °F.`,
      walkedMinutesAgo === null
        ? 'In bed since last night.'
        : `Walked, and back in bed at ${minutesBefore(walkedMinutesAgo)}.`,
    ]),
  sign: (sign: { side: Side; against: Against } | null) =>
    sheet(sign === null ? ward.noSign : ward.sign(sign.side, sign.against)),
  board: {
    heading: ward.board.title,
    table: [['', ward.board.now, ward.board.later], ...ward.board.rows, ...MORE],
  },
};
