import { localised } from '../../../src/kit/words/localised.ts';
import { frame } from './words/en-frame.ts';

/** This test-drive's words in the language of this visit: what stands round the picture. */
export const words = localised(frame);
