import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf, takeDown, written } from '../writing.ts';

const PULSE = { least: 0, most: 300 };
const DEGREES = { least: 0, most: 1200, decimals: 1 } as const;

describe('what is written in a field', () => {
  it.each([
    ['72', { text: '72', number: 72 }],
    ['7 2', { text: '72', number: 72 }],
    ['72.9', { text: '72', number: 72 }],
    ['-72', { text: '72', number: 72 }],
    ['072', { text: '072', number: 72 }],
    ['300', { text: '300', number: 300 }],
    ['301', null],
    ['', { text: '', number: null }],
    ['abc', { text: '', number: null }],
  ])('%j without decimals is %j', (text, taken) => {
    expect(takeDown(PULSE, text)).toEqual(taken);
  });

  it.each([
    ['98.6', { text: '98.6', number: 986 }],
    ['98,6', { text: '98.6', number: 986 }],
    ['98.', { text: '98.', number: 980 }],
    ['98.67', { text: '98.6', number: 986 }],
    ['98.6.7', { text: '98.6', number: 986 }],
    ['.5', { text: '.5', number: 5 }],
    ['.', { text: '.', number: null }],
    ['120.1', null],
  ])('%j with one decimal is %j', (text, taken) => {
    expect(takeDown(DEGREES, text)).toEqual(taken);
  });

  it('is read as it was written, whatever is typed, and never out of bounds', () => {
    const keys = fc.stringMatching(/^[0-9.,a ]{0,8}$/);
    fc.assert(
      fc.property(keys, fc.constantFrom(PULSE, DEGREES), (text, field) => {
        const taken = takeDown(field, text);
        if (!taken) return;
        const { decimals = 0 } = field as { decimals?: number };
        expect(numberOf(taken.text, decimals)).toBe(taken.number);
        // what stands there can stand there
        expect(takeDown(field, taken.text)).toEqual(taken);
        if (taken.number === null) return;
        expect(Number.isInteger(taken.number)).toBe(true);
        expect(taken.number >= field.least && taken.number <= field.most).toBe(true);
        expect(numberOf(written(taken.number, decimals), decimals)).toBe(taken.number);
      }),
    );
  });

  it('is nothing where there is no number', () => {
    expect(written(null, 1)).toBe('');
    expect(written(0, 1)).toBe('0.0');
    expect(numberOf('', 0)).toBeNull();
  });
});
