import { en } from './en.ts';
import { localised } from './localised.ts';

/** The kit's words in the language of this visit. */
export const words = localised(en);
