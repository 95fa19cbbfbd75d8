const PLAIN = 'aceinouyzACEINOUYZ';
const ACCENTED = 'åçéîñöûýžÅÇÉÎÑÖÛÝŽ';

/** A sentence as it looks in the pseudo-language: accented and between brackets. */
function pseudoText(text: string): string {
  const letters = [...text].map((letter) => {
    const at = PLAIN.indexOf(letter);
    return at < 0 ? letter : ACCENTED[at];
  });
  return `⟦${letters.join('')}⟧`;
}

/**
 * Words in a language that nobody speaks: every string, also within lists and from functions, is accented and stands
 * between ⟦ and ⟧. Text on a page without these brackets did not come from words/.
 */
export function pseudo<T>(words: T): T {
  if (typeof words === 'string') return pseudoText(words) as T;
  if (typeof words === 'function') return ((...told: unknown[]) => pseudo(words(...told))) as T;
  if (Array.isArray(words)) return words.map((one) => pseudo(one)) as T;
  if (typeof words === 'object' && words !== null) {
    return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, pseudo(one)])) as T;
  }
  return words;
}
