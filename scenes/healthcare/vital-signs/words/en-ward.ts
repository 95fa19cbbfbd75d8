import type { CuffSize } from '../cuffs.ts';
import type { Person } from '../names.ts';
import type { Against, Side } from '../patient.ts';

/** What stands written on things in the picture. */
export interface WardWords {
  /** On a cuff: its size, the arms it is for (centimetres round), and its marks. */
  cuff: {
    sizes: Record<CuffSize, string>;
    range: (least: number, most: number) => string;
    rangeName: string;
    index: string;
    artery: string;
  };
  /** On the wristband, in three lines. */
  band: (person: Person) => readonly [string, string, string];
  /** On the sign above the bed: a heading, and what it says; or what stands there when both arms may be used. */
  sign: (side: Side, against: Against) => readonly [string, string];
  noSign: readonly [string, string];
  /** On the tablet, while the order has not been opened, and when it has. */
  order: {
    title: string;
    closed: string;
    asks: readonly string[];
    name: (person: Person) => string;
    born: (person: Person) => string;
  };
  chart: { title: string; rows: Record<'pulse' | 'breaths' | 'pressure' | 'temperature', string>; signed: string };
  /** On the board on the wall: heads of its columns, and its rows. */
  board: { title: string; now: string; later: string; rows: readonly (readonly [string, string, string])[] };
  /** On the thermometer's display. */
  degrees: (tenths: number) => string;
}

const two = (value: number) => `${value < 10 ? '0' : ''}${value}`;
const date = ({ born: [year, month, day] }: Person) => `${two(month)}/${two(day)}/${year}`;

export const ward: WardWords = {
  cuff: {
    sizes: { small: 'SMALL ADULT', adult: 'ADULT', large: 'LARGE ADULT' },
    range: (least, most) => `${least}–${most} cm`,
    rangeName: 'RANGE',
    index: 'INDEX',
    artery: 'ARTERY',
  },
  band: (person) => [`${person.family.toUpperCase()}, ${person.given}`, `Born ${date(person)}`, 'Ward B, bed 2'],
  sign: (side, against) => [
    side === 'right' ? 'NO BP IN RIGHT ARM' : 'NO BP IN LEFT ARM',
    {
      fistula: 'Dialysis fistula',
      drip: 'Drip in this arm',
      cast: 'Arm in a cast',
      surgery: 'Surgery on this side',
    }[against],
  ],
  noSign: ['Bed 2', 'Fall risk: call light in reach'],
  order: {
    title: 'Order',
    closed: 'Open the order',
    asks: ['Temperature', 'Pulse', 'Breaths', 'Blood pressure'],
    name: ({ given, family }) => `${given} ${family}`,
    born: (person) => `Born ${date(person)}`,
  },
  chart: {
    title: 'Ward B, bed 2',
    rows: { pulse: 'Pulse', breaths: 'Breaths', pressure: 'BP', temperature: 'Temp' },
    signed: 'Signed',
  },
  board: {
    title: 'Ward B: when to call',
    now: 'Call now',
    later: 'Tell when you finish',
    rows: [
      ['BP top', 'under 90, over 180', '90–99, 140–180'],
      ['BP bottom', 'over 120', 'under 60, 90–120'],
      ['Pulse', 'under 50, over 120, or uneven', '50–59, 101–120'],
      ['Breaths', 'under 10, over 24', '10–11, 21–24'],
      ['Temp °F', 'under 95.5, 101.0 or more', '100.0–100.9'],
    ],
  },
  degrees: (tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`,
};
