import { localised } from '../../../src/kit/words/localised.ts';
import { affordances } from './affordances.ts';
import { bedside } from './words/en-bedside.ts';
import { lines as enLines } from './words/en-lines.ts';

/** What the view says and reads out, in the language of this visit. It comes after the first picture. */
export const words = localised(bedside);
/** What can be done at the bedside, and said, in these words. */
export const things = affordances(words, localised(enLines));
