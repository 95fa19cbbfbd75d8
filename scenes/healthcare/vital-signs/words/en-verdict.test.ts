import { describe, expect, it } from 'vitest';
import type { Score, ScoredError, ScoredItem } from '../../../../src/engine/score.ts';
import { errors } from '../errors.ts';
import { mondaySays, personSays } from './en-verdict.ts';

const evidence = { target: '', tolerance: null, unit: '', source: '', from: 0, to: 0 };

function item(id: string, share: number, measured: number | string | null = null): ScoredItem {
  const one = { id, type: '', criterion: '', of: 1, share, points: share, spared: false, failed: false };
  return { ...one, evidence: [{ ...evidence, measured }] };
}

function score(given: Partial<Score>): Score {
  const empty = { level: 'prove', errors: [], criteria: [], items: [], cap: null, hints: 0, hintCost: 0 } as const;
  return { ...empty, earned: 0, total: 0, pass: false, ...given };
}

const error = (id: string, grade: 'critical' | 'near-miss') => ({ id, grade, evidence: { ...evidence, measured: 1 } });
const numbers = (pulse: number, breaths: number, temperature: number, result: number) =>
  Object.entries({ pulse, breaths, temperature, result }).map(([id, share]) => item(id, share));

describe('what the patient says at the end', () => {
  it('is something of its own for every grave error', () => {
    const said = errors.map(({ id, grade }) => personSays(score({ errors: [error(id, grade) as ScoredError] })));
    expect(new Set(said).size).toBe(errors.length);
  });

  it('is about what they minded most', () => {
    const of = (...items: ScoredItem[]) => personSays(score({ items, total: 82 }));
    expect(of(item('let-down', 0, 40), item('call-light', 0, 'no'))).toContain('squeezing');
    expect(of(item('answer', 0, 'answer-diagnose'))).toContain('My heart');
    expect(of(item('not-now', 0, 'insist'))).toContain('not now');
    expect(of(item('call-light', 0, 'no'))).toContain('light');
    expect(of(item('leave-asked', 0.5, 'announce'))).toContain('your time');
    expect(of(item('quiet', 0, 7))).toContain('talked');
    expect(of(item('quiet', 0))).toContain('your time');
    expect(of(item('mismatch', 1, 'reported'))).toContain('band');
  });
});

describe('what would be allowed on Monday', () => {
  it('names what can be done alone, and what with somebody', () => {
    expect(mondaySays(score({ pass: true }))).toContain('full set');
    expect(mondaySays(score({ items: numbers(1, 0.5, 0, 0.7) }))).toBe(
      'Pulse alone; breaths, temperature and blood pressure with someone beside you.',
    );
    expect(mondaySays(score({ items: numbers(1, 1, 1, 1) }))).toBe(
      'Pulse, breaths, temperature and blood pressure alone.',
    );
    expect(mondaySays(score({ items: numbers(0, 0, 0, 0), total: 60 }))).toContain('measure again after you');
    expect(mondaySays(score({ items: numbers(0, 0, 0, 0), total: 20 }))).toContain('watch a few');
  });

  it('lets nobody pump a cuff alone who pumped it too high', () => {
    const errors = [error('over-inflated', 'near-miss') as ScoredError];
    expect(mondaySays(score({ items: numbers(1, 1, 1, 1), errors }))).toContain('blood pressure with someone');
  });

  it('looks at the hands of who cleaned them badly', () => {
    const criteria = [{ id: 'infection', points: 8, of: 15, level: 2 as const }];
    expect(mondaySays(score({ items: numbers(1, 1, 1, 1), criteria }))).toContain('how you clean your hands');
  });

  it('is “not yet” after any critical error', () => {
    for (const { id, grade } of errors.filter((one) => one.grade === 'critical'))
      expect(mondaySays(score({ errors: [error(id, grade) as ScoredError], items: numbers(1, 1, 1, 1) })), id).toMatch(
        /^Not yet/,
      );
  });

  it('speaks of a part alone when nothing was measured in it', () => {
    expect(mondaySays(score({ items: [item('rub-dry', 1)], total: 90 }))).toContain('on your own');
  });
});
