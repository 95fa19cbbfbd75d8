import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorParts } from './curve.ts';
import type { Deflation } from './deflations.ts';
import { openNotes } from './notes.ts';
import type { VitalSignsTruth } from './truth.ts';

const mmHg = fc.integer({ min: 20, max: 260 });
const moved = fc.double({ min: -40, max: 40, noNaN: true });

/** Notes of one deflation that counted, and what was written. */
function notesOf(first: number | null, last: number | null, shift: Deflation['shift'], written: [number, number]) {
  const read = (value: number | null) => (value === null ? null : { tick: 60, mmHg: value });
  const run = { first: read(first), last: read(last), shift, silentBefore: true, silentAfter: true } as Deflation;
  return { ...openNotes(), deflations: [run], written, signedAt: 600, charted: 0 };
}
const truthOf = (systolic: number, diastolic: number) => ({ systolic, diastolic }) as VitalSignsTruth;

test('ear, hand, and cuff and posture add up to the error, exactly', () => {
  fc.assert(
    fc.property(mmHg, mmHg, mmHg, mmHg, mmHg, mmHg, moved, moved, (s, d, first, last, trueS, trueD, up, down) => {
      const notes = notesOf(first, last, { systolic: up, diastolic: down }, [s, d]);
      for (const parts of errorParts(notes, truthOf(trueS, trueD))) {
        expect(parts?.off).toBe((parts?.charted ?? 0) - (parts?.true ?? 0));
        expect((parts?.ear ?? 0) + (parts?.hand ?? 0) + (parts?.setUp ?? 0)).toBe(parts?.off);
        expect([parts?.ear, parts?.hand, parts?.setUp].every(Number.isInteger)).toBe(true);
      }
    }),
  );
});

test('each part is named by what made it', () => {
  const notes = notesOf(124, 86, { systolic: 5.2, diastolic: 2.4 }, [130, 86]);
  expect(errorParts(notes, truthOf(122, 80))).toEqual([
    { charted: 130, perfect: 124, true: 122, off: 8, ear: 6, hand: -3, setUp: 5 },
    { charted: 86, perfect: 86, true: 80, off: 6, ear: 0, hand: 4, setUp: 2 },
  ]);
});

test('a number that was never heard, or never charted, has no parts', () => {
  expect(errorParts(notesOf(null, null, { systolic: 0, diastolic: 0 }, [130, 80]), truthOf(120, 80))).toEqual([
    null,
    null,
  ]);
  expect(errorParts(openNotes(), truthOf(120, 80))).toEqual([null, null]);
});
