import { describe, expect, it } from 'vitest';
import { press, Student } from '../../../test/support/student.ts';
import { CUFF_RANGES, CUFF_SIZES, cuffFor, fitOf, sizesOff } from './cuffs.ts';

describe('4.1(a) cuff size: the index line inside the range marks', () => {
  it('small adult 22–26, adult 27–34, large 35–44 cm', () => {
    expect(CUFF_RANGES).toEqual({ small: [0.22, 0.26], adult: [0.27, 0.34], large: [0.35, 0.44] });
  });

  it('each arm has the cuff whose marks it falls inside', () => {
    for (const size of CUFF_SIZES) {
      const [least, most] = CUFF_RANGES[size];
      for (let girth = least; girth <= most + 1e-9; girth += 0.005) {
        expect(cuffFor(Math.min(girth, most)), `${girth}`).toBe(size);
        expect(fitOf(size, Math.min(girth, most))).toBe('inside');
      }
    }
  });

  it('a smaller one is short of its marks, a larger one past them, by as many sizes', () => {
    const off = (girth: number) => CUFF_SIZES.map((size) => [sizesOff(size, girth), fitOf(size, girth)]);
    expect(off(0.24)).toEqual([
      [0, 'inside'],
      [1, 'too-large'],
      [2, 'too-large'],
    ]);
    expect(off(0.3)).toEqual([
      [-1, 'too-small'],
      [0, 'inside'],
      [1, 'too-large'],
    ]);
    expect(off(0.4)).toEqual([
      [-2, 'too-small'],
      [-1, 'too-small'],
      [0, 'inside'],
    ]);
  });

  it('is seen while the cuff is on, and the tape tells the girth', () => {
    const student = new Student({ girth: 0.4 }, 'listening');
    expect(student.facts.fit).toBe('too-small');
    student.do(press('tape'));
    expect(student.facts.taped).toBe(0.4);
    expect(new Student({ girth: 0.4 }, 'settled').facts.fit).toBeNull();
  });
});
