import { type Chance, filter, finish, lay, noise, type Samples, shape, silence } from './dsp.ts';
import type { Syllable, Voice } from './melody.ts';

/** Where a mouth lets a voice through for each vowel, hertz: its two lower resonances. */
const VOWELS: Readonly<Record<string, readonly [number, number]>> = {
  a: [680, 1180],
  e: [480, 1650],
  i: [330, 1950],
  o: [480, 860],
  u: [350, 780],
  y: [340, 1750],
};
const NEUTRAL = [500, 1400] as const;
/** A mouth goes on to the next vowel within so many seconds. */
const GLIDE_SECONDS = 0.06;
/** A voice is soft at its edges, and does not quite fall silent between the syllables of a sentence. */
const RISE_SECONDS = 0.035;
const FALL_SECONDS = 0.05;
const BETWEEN = 0.3;
/** Nothing sharp: a voice heard across a bed, without words. */
const SOFT_BELOW = 2300;
/** Small speakers give nothing below: a deep voice is known by what it has above. */
const SPEAKERS_FROM = 170;

/** A soft voice without words that follows a melody. */
export function speak(melody: readonly Syllable[], { pitch }: Voice, rate: number, chance: Chance): Samples {
  const end = melody.at(-1);
  const seconds = (end ? end.at + end.long : 0) + 0.12;
  const throat = silence(seconds, rate);
  let phase = 0;
  let wander = 0;
  for (const [n, one] of melody.entries()) {
    const from = Math.round(one.at * rate);
    const length = Math.round(one.long * rate);
    const resting = n === 0 || melody[n - 1]?.last;
    for (let i = 0; i < length; i++) {
      const share = i / length;
      wander += (0.004 * (chance() - 0.5) - wander) * 0.01;
      phase = (phase + (pitch * (one.from + (one.to - one.from) * share) * (1 + wander)) / rate) % 1;
      throat[from + i] = (glottis(phase) + 0.03 * (chance() - 0.5)) * loudness(i / rate, one, Boolean(resting));
    }
  }
  const all = filter(throat.slice(), rate, 'band', mouth(melody, 0), 3);
  lay(all, filter(throat.slice(), rate, 'band', mouth(melody, 1), 5), rate, 0, 0.7);
  lay(all, filter(throat, rate, 'low', 300), rate, 0, 0.12);
  for (const { sharp, at } of melody) if (sharp) lay(all, consonant(rate, chance), rate, Math.max(0, at - 0.02), 0.05);
  return finish(filter(filter(all, rate, 'low', SOFT_BELOW), rate, 'high', SPEAKERS_FROM), rate);
}

/** The folds of a throat: open for a part of each turn. */
function glottis(phase: number): number {
  return (phase < 0.45 ? Math.sin((Math.PI * phase) / 0.45) ** 2 : 0) - 0.225;
}

function loudness(now: number, { long, loud, last }: Syllable, resting: boolean): number {
  const low = resting ? 0 : BETWEEN;
  const up = low + (1 - low) * Math.min(1, now / RISE_SECONDS);
  const left = long - now;
  const end = last ? 0 : BETWEEN;
  const falls = last ? 2.5 * FALL_SECONDS : FALL_SECONDS;
  return loud * Math.min(up, end + (1 - end) * Math.min(1, left / falls));
}

/** Where the mouth is, in time: it glides from vowel to vowel. */
function mouth(melody: readonly Syllable[], which: 0 | 1): (now: number) => number {
  let n = 0;
  return (now) => {
    while (n + 1 < melody.length && (melody[n + 1] as Syllable).at <= now) n++;
    const one = melody[n];
    const to = (VOWELS[one?.vowel ?? ''] ?? NEUTRAL)[which];
    const before = (VOWELS[melody[n - 1]?.vowel ?? ''] ?? NEUTRAL)[which];
    const share = Math.min(1, (now - (one?.at ?? 0)) / GLIDE_SECONDS);
    return before + (to - before) * Math.max(0, share);
  };
}

function consonant(rate: number, chance: Chance): Samples {
  const hush = filter(noise(0.07, rate, chance), rate, 'band', 2100, 0.9);
  return shape(hush, rate, [
    [0, 0],
    [0.03, 1],
    [0.07, 0],
  ]);
}
