import { describe, expect, it } from 'vitest';
import { type LINES, SPEECHES } from '../lines.ts';
import { AGAINST, SIDES, TEMPERAMENTS } from '../patient.ts';
import type { VitalSignsFacts } from '../state.ts';
import { talk } from './en-talk.ts';

/** What a sentence may depend on, as it is before anything was asked. */
function facts(given: Partial<VitalSignsFacts>): VitalSignsFacts {
  const nothing = { temperament: 'warm', lines: [], spoken: null, order: null, sign: null, armNo: null, arm: null };
  return { ...nothing, ...given } as unknown as VitalSignsFacts;
}

const ana = { given: 'Ana', family: 'Hansen', born: [1961, 3, 11] as const };

describe('what is said at the bedside', () => {
  it('is a sentence in every voice, whatever is known', () => {
    for (const temperament of TEMPERAMENTS) {
      const said = SPEECHES.map((code) => talk.says(code, facts({ temperament })));
      for (const sentence of said) expect(sentence).toMatch(/^[A-Z“].*[.?]$/);
      expect(said.join()).not.toMatch(/undefined|null|!/);
    }
  });

  it('differs from voice to voice', () => {
    for (const code of SPEECHES.filter((one) => one !== 'lips')) {
      const voices = TEMPERAMENTS.map((temperament) => talk.says(code, facts({ temperament })));
      expect(new Set(voices).size, code).toBe(TEMPERAMENTS.length);
    }
  });

  it('tells name and date of birth as somebody says them', () => {
    expect(talk.says('name', facts({ spoken: ana, temperament: 'brisk' }))).toBe(
      'Hansen. Ana Hansen. Eleventh of March, 1961.',
    );
    expect(talk.lines['ask-leading'](facts({ order: ana }))).toContain('Ana Hansen');
  });

  it('tells which arm must be left alone, and why', () => {
    for (const temperament of TEMPERAMENTS) {
      for (const side of SIDES) {
        const reasons = AGAINST.map((against) => talk.says('arm-no', facts({ temperament, armNo: { side, against } })));
        expect(new Set(reasons).size).toBe(AGAINST.length);
        for (const reason of reasons) expect(reason).toContain(side);
      }
    }
  });

  it('answers to what was said last', () => {
    const after = (line: (typeof LINES)[number]) => talk.says('reassured', facts({ lines: [{ code: line, tick: 1 }] }));
    expect(new Set((['answer-worry', 'answer-diagnose', 'answer-nurse'] as const).map(after)).size).toBe(3);
  });

  it('has hints that fit on one line', () => {
    for (const [id, hint] of Object.entries(talk.next)) expect(hint.length, id).toBeLessThanOrEqual(90);
  });
});
