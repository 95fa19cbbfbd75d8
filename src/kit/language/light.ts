/**
 * The colours by what they are for, in daylight: the page's usual look, and the look of everything in the picture that is
 * printed, painted or marked. Import all of it as `light`; what is not used is not shipped.
 */
import * as palette from './palette.ts';

// what stands behind: the page, what lies on it, what is let into it, what the pointer is over
export const page = palette.wall1;
export const surface = palette.wall0;
export const sunken = palette.wall2;
export const tint = palette.sage0;
// text: main, second, quiet
export const ink = palette.print;
export const ink2 = '#44544f';
export const ink3 = '#5b6963';
/** Decoration only; the outline of a control is an edge. */
export const line = palette.wall3;
export const edge = '#7d7a6d';
export const act = palette.plate;
export const actHover = palette.plateDark;
export const onAct = '#ffffff';
export const link = '#0c5f63';
/** A dark ring with a light gap: it holds on anything, the picture too. */
export const focus = '#14262a';
export const focusGap = '#ffffff';
export const wainscot = palette.sage3;
export const wainscotInk = '#132b27';
export const rail = palette.oak3;
export const railHi = palette.oak2;
// fields: hue and lightness differ, so that any colour vision tells them apart; and each has a shape
export const health = palette.teal;
export const healthSoft = palette.mint;
export const engine = palette.rust;
export const engineSoft = '#f6e6cf';
export const make = palette.navy;
export const makeSoft = '#e2e4ef';
// states: the shapes are in states.ts; soft is a ground for text, ink is text on that
export const can = palette.teal;
export const canSoft = palette.mint;
export const inuse = '#b57a12';
export const inuseSoft = '#f8ebd0';
export const inuseInk = '#704700';
export const done = '#173f31';
export const doneSoft = '#dbe8df';
export const wrong = '#b02a1a';
export const wrongSoft = '#f9e3dc';
export const wrongInk = '#8d1f12';
export const chartCuff = palette.print;
export const chartTrue = palette.teal;
export const chartYou = palette.rust;
export const chartBeat = palette.navy;
export const chartBand = palette.sage1;
// over the picture: panels, and what is heard
export const glass = 'rgb(255 253 248 / 0.96)';
export const glassInk = palette.print;
export const caption = 'rgb(15 28 26 / 0.88)';
export const captionInk = '#ffffff';
export const captionWho = '#ffd99a';
// shadows
export const e1 = '0 1px 2px rgb(40 32 16 / 0.1)';
export const e2 = '0 2px 6px rgb(40 32 16 / 0.1), 0 8px 24px rgb(40 32 16 / 0.08)';
export const e3 = '0 4px 12px rgb(30 24 12 / 0.16), 0 18px 48px rgb(30 24 12 / 0.18)';
