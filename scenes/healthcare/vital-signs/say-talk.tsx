import { localised } from '../../../src/kit/words/localised.ts';
import { talk as enTalk } from './words/en-talk.ts';

/** What is said at the bedside, in the language of this visit. It comes after the first picture. */
export const talk = localised(enTalk);
