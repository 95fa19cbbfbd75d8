import { localised } from '../../../src/kit/words/localised.ts';
import { ward } from './words/en-ward.ts';

/** What stands written on things in the picture, in the language of this visit. */
export const written = localised(ward);
