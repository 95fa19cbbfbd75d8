import { localised } from '../../kit/words/localised.ts';
import { enSettings } from './en-settings.ts';

/** The settings' words in the language of this visit. */
export const settingsWords = localised(enSettings);
