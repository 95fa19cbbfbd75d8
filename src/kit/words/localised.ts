import { pseudo } from './pseudo.ts';

const isPseudo =
  __MANUAL_CLOCK__ && typeof location !== 'undefined' && new URLSearchParams(location.search).has('pseudo');

/** Words in the language of this visit: the app's, the kit's, or a test-drive's. */
export function localised<T>(words: T): T {
  return isPseudo ? pseudo(words) : words;
}
