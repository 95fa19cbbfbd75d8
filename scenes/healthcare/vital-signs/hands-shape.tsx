import type { Zone } from './state.ts';

/** The picture: 1000 by 667, the palm of a left hand, and `APART` to its right the back of a right one. */
export const HANDS_PICTURE = { href: 'img/hands.webp', width: 1000, height: 667 };
const APART = 490;

/** Drawn roughly: the picture itself cuts them out. */
const WHOLE = 'M162 0H470V640H150L120 478L196 448L160 400Z';
const THUMB = 'M0 250H118L160 400L196 448L120 478L0 420Z';
const TIPS = ['M184 118v.1', 'M263 84v.1', 'M343 118v.1', 'M409 196v.1', 'M62 326v.1'];
const BETWEEN = ['M243 285L226 190', 'M300 284L304 188', 'M356 302L374 222', 'M158 408L178 372'];

/** A zone: its shapes, and how wide their lines are; 0 is a surface. */
export interface ZoneShapes {
  readonly zone: Zone;
  readonly paths: readonly string[];
  readonly width: number;
}

/** What can be rubbed of a hand, the surface that is up first; what lies above comes last. */
const shapes = (surface: 'palms' | 'backs'): readonly ZoneShapes[] => [
  { zone: surface, paths: [WHOLE], width: 0 },
  { zone: 'thumbs', paths: [THUMB], width: 0 },
  { zone: 'between', paths: BETWEEN, width: 24 },
  { zone: 'tips', paths: TIPS, width: 56 },
];

/** The two hands, and how far to the right each is. */
export const TWO_HANDS = [
  { at: 0, shapes: shapes('palms') },
  { at: APART, shapes: shapes('backs') },
];
