import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/support/runs.ts';
import { readRecording } from './read-recording.ts';

const HASH = 'a'.repeat(64);
const HEAD = { format: 1, scene: 'test/tiny', version: 3, build: '0.1.0', level: 'prove', seed: 7, part: null };
const LOG: readonly (readonly unknown[])[] = [
  ['by', 0, 'mouse'],
  ['act', 1, 'press', 'bell'],
  ['act', 0, 'set', 'dial', 1.5],
  ['act', 0, 'write', 'dial', null],
  ['act', 20, 'place', 'pin', { spot: 'a', x: 1, y: -2 }],
  ['pause', 4, 30],
  ['check', 275, HASH, HASH],
];
const good = (): { head: object; log: unknown[] } => structuredClone({ head: HEAD, log: [...LOG] });

/** Where it was refused; 'taken' when it was not. */
function refusedAt(value: unknown): string {
  const read = readRecording(value);
  if (!read.ok) expect(read.expected.length).toBeGreaterThan(0);
  return read.ok ? 'taken' : read.path;
}

describe('readRecording', () => {
  it('takes every kind of entry as it is, into new objects', () => {
    const value = good();
    const read = readRecording(value);
    expect(read).toEqual({ ok: true, recording: value });
    if (!read.ok) return;
    expect(read.recording).not.toBe(value);
    expect(read.recording.head).not.toBe(value.head);
    expect(read.recording.log[4]).not.toBe(value.log[4]);
    expect(read.recording.log[4]?.[4]).not.toBe((value.log[4] as unknown[])[4]);
  });

  it('takes an empty log: what is missing is for the replay to say', () => {
    expect(refusedAt({ head: HEAD, log: [] })).toBe('taken');
  });

  it.each([null, undefined, 0, 'x', true, [], [good()], () => good(), Symbol('s')])(
    'refuses %o in place of a recording',
    (value) => {
      expect(refusedAt(value)).toBe('recording');
    },
  );

  it.each([
    ['format', [0, 2, '1', null, undefined, 1.5]],
    ['scene', [3, null, 'x'.repeat(101), {}, undefined]],
    ['version', [-1, 1.5, '3', Number.NaN, Infinity, 2 ** 53, null]],
    ['build', [1, null, 'x'.repeat(101)]],
    ['level', ['Prove', '', 0, null, 'toString', '__proto__']],
    ['seed', [-1, 2 ** 32, 0.5, '7', Number.NaN, null]],
    ['part', [0, {}, undefined, 'x'.repeat(101)]],
  ])('refuses a head whose %s is wrong, and says so', (key, values) => {
    for (const value of values) {
      expect(refusedAt({ ...good(), head: { ...HEAD, [key]: value } }), String(value)).toBe(`head.${key}`);
    }
    const { [key]: _, ...without } = HEAD as Record<string, unknown>;
    expect(refusedAt({ ...good(), head: without })).toBe(`head.${key}`);
  });

  it('refuses anything more than it knows', () => {
    expect(refusedAt({ ...good(), more: 1 })).toBe('recording');
    expect(refusedAt({ ...good(), head: { ...HEAD, more: 1 } })).toBe('head');
    expect(refusedAt({ head: HEAD, log: [['act', 0, 'place', 'pin', { spot: 'a', x: 0, y: 0, z: 0 }]] })).toBe(
      'log[0][4]',
    );
    for (const entry of LOG) {
      const longer = entry.length === 4 && entry[0] === 'act' ? [...entry, 1, 2] : [...entry, 1];
      expect(refusedAt({ head: HEAD, log: [longer] }), String(entry)).toMatch(/^log\[0\]/);
      if (entry.length !== 5)
        expect(refusedAt({ head: HEAD, log: [entry.slice(0, -1)] }), String(entry)).toMatch(/^log\[0\]/);
    }
  });

  it('refuses what pretends to be inherited', () => {
    const sneaky = [
      '{"__proto__":{"head":1},"log":[]}',
      '{"head":{"format":1,"scene":"a","version":1,"build":"b","level":"prove","__proto__":{"seed":1}},"log":[]}',
      `{"head":${JSON.stringify(HEAD)},"log":[["act",0,"place","pin",{"__proto__":{"spot":"a"},"x":0,"y":0}]]}`,
      `{"head":${JSON.stringify(HEAD)},"log":[{"__proto__":["act",0,"press","bell"]}]}`,
      `{"head":${JSON.stringify(HEAD)},"log":[["__proto__",0,"press","bell"]]}`,
      `{"head":${JSON.stringify(HEAD)},"log":[["constructor",0,"press"]]}`,
    ];
    for (const text of sneaky) expect(refusedAt(JSON.parse(text)), text).not.toBe('taken');
    expect(({} as Record<string, unknown>).head).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['log[0]', null],
    ['log[0]', { 0: 'act', length: 4 }],
    ['log[0][1]', []],
    ['log[0][0]', ['jump', 0]],
    ['log[0][0]', [null, 0]],
    ['log[0][1]', ['act', -1, 'press', 'bell']],
    ['log[0][1]', ['act', 0.5, 'press', 'bell']],
    ['log[0][1]', ['act', 1e9 + 1, 'press', 'bell']],
    ['log[0][1]', ['act', 1e300, 'press', 'bell']],
    ['log[0][1]', ['act', Number.NaN, 'press', 'bell']],
    ['log[0][1]', ['act', '1', 'press', 'bell']],
    ['log[0][2]', ['act', 0, 'shove', 'bell']],
    ['log[0][2]', ['act', 0, 'hasOwnProperty', 'bell']],
    ['log[0][2]', ['act', 0, ['press'], 'bell']],
    ['log[0][3]', ['act', 0, 'press', 7]],
    ['log[0][3]', ['act', 0, 'press', 'x'.repeat(101)]],
    ['log[0][4]', ['act', 0, 'set', 'dial', Number.NaN]],
    ['log[0][4]', ['act', 0, 'set', 'dial', -Infinity]],
    ['log[0][4]', ['act', 0, 'set', 'dial', 'x']],
    ['log[0][4]', ['act', 0, 'set', 'dial', true]],
    ['log[0][4]', ['act', 0, 'set', 'dial', undefined]],
    ['log[0][4]', ['act', 0, 'place', 'pin', []]],
    ['log[0][4]', ['act', 0, 'place', 'pin', { spot: 'a', x: Infinity, y: 0 }]],
    ['log[0][4]', ['act', 0, 'place', 'pin', { spot: 'a', x: '0', y: 0 }]],
    ['log[0][4]', ['act', 0, 'place', 'pin', { spot: 7, x: 0, y: 0 }]],
    ['log[0][2]', ['by', 0, 'foot']],
    ['log[0][2]', ['pause', 0, -1]],
    ['log[0][2]', ['pause', 0, 0.5]],
    ['log[0][2]', ['pause', 0, 1e9 + 1]],
    ['log[0]', ['check', 0, HASH.toUpperCase(), HASH]],
    ['log[0]', ['check', 0, HASH.slice(1), HASH]],
    ['log[0]', ['check', 0, HASH, `${HASH}\n`]],
    ['log[0]', ['check', 0, HASH, 7]],
  ])('refuses at %s what is %o', (path, entry) => {
    expect(refusedAt({ head: HEAD, log: [entry] })).toBe(path);
    // and names the entry, wherever it stands
    expect(refusedAt({ head: HEAD, log: [...LOG, entry] })).toBe(path.replace('[0]', '[7]'));
  });

  it('refuses a log that is none, or longer than a million entries', () => {
    for (const log of [null, {}, 'x', { length: 0 }]) expect(refusedAt({ head: HEAD, log })).toBe('log');
    expect(refusedAt({ head: HEAD, log: new Array(1_000_001).fill(['by', 0, 'mouse']) })).toBe('log');
  });

  it('is not tired by depth: a value nested fifty thousand times is refused where it begins', () => {
    const depth = 5_000;
    const deep = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(refusedAt(deep)).toBe('recording');
    expect(refusedAt({ head: HEAD, log: deep })).toMatch(/^log\[0\]/);
    expect(refusedAt({ head: HEAD, log: [['act', 0, 'set', 'dial', deep]] })).toBe('log[0][4]');
    let nested: unknown = 1;
    for (let i = 0; i < 50_000; i++) nested = { spot: nested, x: 0, y: 0 };
    expect(refusedAt({ head: HEAD, log: [['act', 0, 'place', 'pin', nested]] })).toBe('log[0][4]');
  });

  it('never throws, whatever it is given', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true, maxDepth: 4 });
    const entry = fc.oneof(
      fc.constantFrom(...LOG),
      fc.tuple(fc.constantFrom('act', 'by', 'pause', 'check'), anything, anything, anything, anything),
      anything,
    );
    const nearly = fc.record({ head: fc.oneof(fc.constant(HEAD), anything), log: fc.oneof(fc.array(entry), anything) });
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (value) => {
        expect(typeof refusedAt(value)).toBe('string');
      }),
      { numRuns: runs(500, 5000) },
    );
  });

  it('takes over nothing but what it knows: what it took can be written and read again, the same', () => {
    const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const value = fc.oneof(fc.constant(null), number, fc.record({ spot: fc.string(), x: number, y: number }));
    const act = fc.tuple(fc.constant('act'), fc.nat(9), fc.constantFrom('set', 'place'), fc.string(), value);
    fc.assert(
      fc.property(fc.array(act), (log) => {
        const read = readRecording({ head: HEAD, log });
        if (!read.ok) return;
        const again = readRecording(JSON.parse(JSON.stringify(read.recording)));
        expect(JSON.stringify(again)).toBe(JSON.stringify(read));
      }),
    );
  });
});
