/** The three cuffs on the tray, and the arms that each is made for: girth in metres, as its range marks say. */
export const CUFF_RANGES = {
  small: [0.22, 0.26],
  adult: [0.27, 0.34],
  large: [0.35, 0.44],
} as const;
export const CUFF_SIZES = ['small', 'adult', 'large'] as const;
export type CuffSize = (typeof CUFF_SIZES)[number];

/** Whether the index line falls inside the range marks, short of them (the cuff is too small), or past them. */
export type Fit = 'inside' | 'too-small' | 'too-large';

/** The cuff that is made for this arm. `girth` in metres. */
export function cuffFor(girth: number): CuffSize {
  // between two ranges the larger one: it errs less
  return CUFF_SIZES.find((size) => girth <= CUFF_RANGES[size][1]) ?? 'large';
}

/** By how many sizes a cuff is too large for an arm (too small: negative). */
export function sizesOff(size: CuffSize, girth: number): number {
  return CUFF_SIZES.indexOf(size) - CUFF_SIZES.indexOf(cuffFor(girth));
}

export function fitOf(size: CuffSize, girth: number): Fit {
  const off = sizesOff(size, girth);
  return off === 0 ? 'inside' : off < 0 ? 'too-small' : 'too-large';
}
