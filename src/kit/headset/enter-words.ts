import { enEnterVr } from '../words/en-enter-vr.ts';
import { localised } from '../words/localised.ts';

/** What is said of the way into the headset, in the language of this visit. */
export const enterWords = localised(enEnterVr);
