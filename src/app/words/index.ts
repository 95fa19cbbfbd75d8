import { en, type Words } from './en.ts';
import { pseudo } from './pseudo.ts';

const isPseudo = __MANUAL_CLOCK__ && new URLSearchParams(location.search).has('pseudo');

/** The pages' words in the language of this visit. */
export const words: Words = isPseudo ? pseudo(en) : en;

/** A test-drive's words in the language of this visit. */
export function localised<T>(sceneWords: T): T {
  return isPseudo ? pseudo(sceneWords) : sceneWords;
}
