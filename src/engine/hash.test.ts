import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from './hash.ts';

/** The encoding once more, written another way, and hashed by another SHA-256. */
function encoded(value: unknown): Buffer {
  const whole = (n: number) => Buffer.from([n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]);
  const text = (s: string) => Buffer.concat([whole(s.length), Buffer.from(s, 'utf16le').swap16()]);
  if (value === null) return Buffer.from([0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 2 : 1]);
  if (typeof value === 'string') return Buffer.concat([Buffer.from([4]), text(value)]);
  if (typeof value === 'number') {
    const nine = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0]);
    nine.writeDoubleBE(value + 0, 1);
    return nine;
  }
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([5]), whole(value.length), ...value.map(encoded)]);
  const keys = Object.keys(value as object).sort();
  const pairs = keys.flatMap((key) => [text(key), encoded((value as Record<string, unknown>)[key])]);
  return Buffer.concat([Buffer.from([7]), whole(keys.length), ...pairs]);
}

const plain = fc.jsonValue({ maxDepth: 4 });

describe('hashOf', () => {
  it('is the SHA-256 of the encoding, and stays so for years', () => {
    expect(hashOf(null)).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(hashOf('')).toBe(
      createHash('sha256')
        .update(Buffer.from([4, 0, 0, 0, 0]))
        .digest('hex'),
    );
    expect(hashOf({ tick: 7, on: true, list: [1.5, 'é'] })).toBe(
      'dc31b750ce12494bbcb707cf3e902865eee3848ff603c02c22477ff6fb719933',
    );
    fc.assert(
      fc.property(plain, (value) => {
        expect(hashOf(value as object)).toBe(createHash('sha256').update(encoded(value)).digest('hex'));
      }),
    );
  });

  it('is the same after the data was written to JSON and read again', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(hashOf(JSON.parse(JSON.stringify(value)))).toBe(hashOf(value as object));
      }),
    );
  });

  it('does not ask in which order keys were written, but in which order a list is', () => {
    expect(hashOf({ a: 1, b: { c: 2, d: 3 } })).toBe(hashOf({ b: { d: 3, c: 2 }, a: 1 }));
    expect(hashOf({ 10: 1, 9: 2 })).toBe(hashOf({ 9: 2, 10: 1 }));
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
    const shuffled = fc
      .dictionary(fc.string(), fc.integer())
      .chain((record) =>
        fc.tuple(
          fc.constant(record),
          fc.shuffledSubarray(Object.keys(record), { minLength: Object.keys(record).length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([record, keys]) => {
        const other = Object.create(null);
        for (const key of keys) other[key] = record[key];
        expect(hashOf(other)).toBe(hashOf(record));
      }),
    );
  });

  it('takes minus zero and zero for equal, and a missing key for one that is undefined', () => {
    expect(hashOf({ x: -0 })).toBe(hashOf({ x: 0 }));
    expect(hashOf({ x: 1, y: undefined })).toBe(hashOf({ x: 1 }));
  });

  it('tells apart what is not equal: kinds, nesting, lengths, the last bit of a number', () => {
    const values = [
      null,
      false,
      true,
      0,
      1,
      '',
      '0',
      'null',
      [],
      {},
      [0],
      ['0'],
      [[]],
      [[], []],
      [[[]]],
      { a: 0 },
      { a: '0' },
      { a: [0] },
      { b: 0 },
      { a: 0, b: 0 },
      [['a', 0]],
      'ab',
      ['a', 'b'],
      ['ab'],
      ['', 'ab'],
      1 + Number.EPSILON,
      Infinity,
      Number.NaN,
      -1,
      5e-324,
      new Uint8Array(0),
      new Uint8Array([0]),
      new Uint8Array([1]),
      new Float64Array([1]),
      '\ud800',
      '\udfff',
    ];
    expect(new Set(values.map((value) => hashOf(value as object))).size).toBe(values.length);
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const same = encoded(a).equals(encoded(b));
        expect(hashOf(a as object) === hashOf(b as object)).toBe(same);
      }),
    );
  });

  it('hashes typed arrays by what they hold, wherever in a buffer they lie', () => {
    const whole = new Uint8Array([9, 1, 2, 3, 9]);
    expect(hashOf(whole.subarray(1, 4))).toBe(hashOf(new Uint8Array([1, 2, 3])));
    expect(hashOf(new Float32Array([1, 2]))).not.toBe(hashOf(new Float32Array([1, 3])));
    expect(hashOf({ past: structuredClone(new Float64Array([1, 2])) })).toBe(
      hashOf({ past: new Float64Array([1, 2]) }),
    );
    expect(hashOf(new Uint8Array(100_000))).not.toBe(hashOf(new Uint8Array(100_001)));
  });

  it('tells typed arrays of different kinds apart, when their bytes are the same', () => {
    expect(hashOf(new Float32Array([1]))).not.toBe(hashOf(new Uint8Array(new Float32Array([1]).buffer)));
  });

  it('refuses what is not plain data, and works again afterwards', () => {
    for (const value of [() => 1, Symbol('s'), 1n, [undefined], { deep: [() => 1] }]) {
      expect(() => hashOf(value as object)).toThrow(TypeError);
    }
    expect(hashOf(null)).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });
});
