import { localised } from '../../kit/words/localised.ts';
import { enDebrief } from './en-debrief.ts';

/** The debrief's words in the language of this visit. */
export const debriefWords = localised(enDebrief);
