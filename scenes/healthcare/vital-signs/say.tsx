import { localised } from '../../../src/kit/words/localised.ts';
import { words as en } from './words/en.ts';

/** This test-drive's words in the language of this visit. */
export const words = localised(en);
