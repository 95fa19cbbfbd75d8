/** How somebody speaks. */
export interface Voice {
  /** Hertz, and syllables a second. */
  readonly pitch: number;
  readonly pace: number;
  /** How far the pitch goes up and down in a sentence, as a share of it. */
  readonly swing: number;
}

export interface Syllable {
  /** The vowel's letter: a, e, i, o, u or y. */
  readonly vowel: string;
  /** It begins with a breath: s, f, t and their like. */
  readonly sharp: boolean;
  /** Seconds since the first one began, and how long it is. */
  readonly at: number;
  readonly long: number;
  /** Its pitch where it begins and where it ends, as a share of the voice's. */
  readonly from: number;
  readonly to: number;
  /** 1 where a word is stressed. */
  readonly loud: number;
  /** Nothing follows at once: the voice goes down to silence. */
  readonly last: boolean;
}

/** Nobody is heard for longer than so many syllables: what they say is written out. */
const MOST_SYLLABLES = 26;
/** How loud what is not stressed is. */
const UNSTRESSED = 0.72;
/** A voice rests so long at a comma, and at the end of a sentence; and the last syllable is so much longer. */
const COMMA_SECONDS = 0.16;
const STOP_SECONDS = 0.34;
const LAST_LONGER = 1.4;
const SHARP = /[sfthkcpxz]$/;
/** A sentence or a part of one, and the sign that ends it. */
const CLAUSES = /[^.?!,;:—…]+[.?!,;:—…]*/g;
/** What stands before a vowel, and the vowel. */
const SYLLABLES = /([^aeiouy]*)([aeiouy])[aeiouy]*/g;

interface Sound {
  readonly vowel: string;
  readonly sharp: boolean;
  readonly stressed: boolean;
}

/** The vowels of a word, and how each begins. A number has about one for each figure. */
function soundsOf(word: string): Sound[] {
  const letters = word.replace(/\d/g, 'te').replace(/([^aeiouy])e$/, '$1');
  const found = [...letters.matchAll(SYLLABLES)];
  if (found.length === 0) return [{ vowel: 'e', sharp: false, stressed: false }];
  return found.map(([, before = '', vowel = 'e'], i) => ({
    vowel,
    sharp: SHARP.test(before),
    stressed: i === 0 && word.length > 3,
  }));
}

/** The tune of what somebody says: it falls to its end, and rises to a question's. */
export function melodyOf(text: string, { pace, swing }: Voice): readonly Syllable[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const all: Syllable[] = [];
  let at = 0;
  for (const clause of plain.match(CLAUSES) ?? []) {
    const sounds = (clause.match(/[\p{L}\d]+/gu) ?? []).flatMap(soundsOf).slice(0, MOST_SYLLABLES - all.length);
    const end = /[.?!…]/.exec(clause)?.[0] ?? ',';
    for (const [i, { vowel, sharp, stressed }] of sounds.entries()) {
      const last = i === sounds.length - 1;
      const share = sounds.length > 1 ? i / (sounds.length - 1) : 1;
      const from = 1 + swing * (0.5 - 0.8 * share) + (stressed ? 0.35 * swing : 0);
      const to = last ? 1 + swing * (end === '?' ? 1.4 : end === ',' ? 0.1 : -0.9) : from - 0.15 * swing;
      const long = (last ? LAST_LONGER : stressed ? 1.1 : 0.92) / pace;
      all.push({ vowel, sharp, at, long, from, to, loud: stressed ? 1 : UNSTRESSED, last });
      at += long;
    }
    if (sounds.length > 0) at += end === ',' ? COMMA_SECONDS : STOP_SECONDS;
  }
  return all;
}
