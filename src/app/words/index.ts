import { localised } from '../../kit/words/localised.ts';
import { en, type Words } from './en.ts';

/** The pages' words in the language of this visit. */
export const words: Words = localised(en);
