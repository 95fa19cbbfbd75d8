import { expect, test } from 'vitest';
import { en } from './en.ts';
import { pseudo } from './pseudo.ts';

test('a sentence is accented and bracketed, and stays readable', () => {
  expect(pseudo('Count every beat.')).toBe('⟦Çöûñt évérý béåt.⟧');
});

test('strings in objects, lists and what functions return are wrapped; numbers are not touched', () => {
  const words = pseudo({
    a: { b: 'x' },
    list: ['one', 'two'],
    told: (n: number) => `${n} beats`,
    pair: () => ({ who: 'a' }),
    n: 4,
  });
  expect(words.a.b).toBe('⟦x⟧');
  expect(words.list).toEqual(['⟦öñé⟧', '⟦twö⟧']);
  expect(words.told(18)).toBe('⟦18 béåts⟧');
  expect(words.pair()).toEqual({ who: '⟦å⟧' });
  expect(words.n).toBe(4);
});

test('every string of the pages is reached, and nothing is changed in place', () => {
  const before = JSON.stringify(en);
  const strings: string[] = [];
  JSON.stringify(pseudo(en), (_, value) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  expect(strings.length).toBeGreaterThan(10);
  for (const text of strings) expect(text).toMatch(/^⟦[^⟦⟧]+⟧$/);
  expect(JSON.stringify(en)).toBe(before);
});
