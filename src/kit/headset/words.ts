import { enHeadset } from '../words/en-headset.ts';
import { localised } from '../words/localised.ts';

/** What is said in the headset, in the language of this visit. */
export const words = localised(enHeadset);
