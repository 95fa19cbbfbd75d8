import { describe, expect, it } from 'vitest';
import { chanceOf } from './dsp.ts';
import { melodyOf, type Voice } from './melody.ts';
import { speak } from './voice.ts';

const VOICE: Voice = { pitch: 150, pace: 5, swing: 0.2 };

describe('the tune of a sentence', () => {
  it('has about as many syllables as its words', () => {
    expect(melodyOf('Hands first, then me.', VOICE).map(({ vowel }) => vowel)).toEqual(['a', 'i', 'e', 'e']);
    expect(melodyOf('You take the right.', VOICE)).toHaveLength(4);
  });

  it('falls at its end, and rises in a question', () => {
    const end = (text: string) => {
      const last = melodyOf(text, VOICE).at(-1);
      return (last?.to ?? 0) - (last?.from ?? 0);
    };
    expect(end('It is bad.')).toBeLessThan(0);
    expect(end('Is it bad?')).toBeGreaterThan(0);
  });

  it('rests at the end of each part, and keeps to its pace', () => {
    const melody = melodyOf('No. Not now, please.', VOICE);
    const gaps = melody.slice(1).map(({ at }, i) => at - (melody[i]?.at ?? 0) - (melody[i]?.long ?? 0));
    expect(gaps.map((gap) => gap > 0.1)).toEqual(melody.slice(0, -1).map(({ last }) => last));
    expect(melody[0]?.long).toBeCloseTo(1.4 / VOICE.pace, 6);
  });

  it('is not long, whatever is said; and there is one in every language and for figures', () => {
    expect(melodyOf('Well, and then she said to me that. '.repeat(20), VOICE)).toHaveLength(26);
    expect(melodyOf('Çöûñt évérý béåt.', VOICE).length).toBeGreaterThan(3);
    expect(melodyOf('Пульс 72', VOICE).length).toBeGreaterThan(1);
    expect(melodyOf('', VOICE)).toEqual([]);
    expect(melodyOf('…!', VOICE)).toEqual([]);
  });
});

describe('a voice', () => {
  it('is soft, without a click, and silent where it rests', () => {
    const rate = 12000;
    const melody = melodyOf('No. Not now.', VOICE);
    const samples = speak(melody, VOICE, rate, chanceOf(1));
    expect(Math.max(...samples.map(Math.abs))).toBeCloseTo(1, 5);
    const rest = (melody[0]?.long ?? 0) + 0.2;
    expect(Math.max(...samples.slice(rest * rate, (rest + 0.05) * rate).map(Math.abs))).toBeLessThan(0.05);
    let step = 0;
    for (let i = 1; i < samples.length; i++) step = Math.max(step, Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)));
    expect(step).toBeLessThan(0.5);
  });

  it('says nothing for nothing', () => expect(speak([], VOICE, 12000, chanceOf(1)).every((s) => s === 0)).toBe(true));
});
