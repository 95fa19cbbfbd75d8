import { describe, expect, it } from 'vitest';
import { leave, measured, outcome, tell, unremarkable } from '../../../test/support/rounds.ts';
import { press, put, Student, set, write } from '../../../test/support/student.ts';
import { FIELDS } from './state.ts';
import { task } from './task.ts';

/** A round at prove, carefully measured, in which a fast pulse is to be called about. */
const round = () => measured('prove', ({ urgent }) => urgent === 'pulse-fast');
function finished(change: (student: Student) => void): Student {
  const student = round();
  change(student);
  tell(student);
  leave(student);
  return student;
}

describe('4.1(a) criteria', () => {
  it('infection 15, identity and safety 25, technique 20, accuracy 20, dignity 10, recording 10', () => {
    expect(task.criteria.map(({ id, weight }) => [id, weight])).toEqual([
      ['infection', 15],
      ['identity', 25],
      ['technique', 20],
      ['accuracy', 20],
      ['dignity', 10],
      ['recording', 10],
    ]);
    const { criteria, items } = round().run.score();
    for (const { id, of } of criteria) {
      const sum = items.filter(({ criterion }) => criterion === id).reduce((all, item) => all + item.of, 0);
      expect([id, sum]).toEqual([id, expect.closeTo(of, 9)]);
    }
  });
});

describe('4.1(a) pass', () => {
  it('is for who makes no critical error, records everything within tolerance, and has 80', () => {
    expect(outcome(finished(() => {}))).toEqual({ total: 100, pass: true, errors: [], lost: {} });
  });

  it.each(FIELDS)('%s missing from the chart fails it, however good the rest', (field) => {
    const student = finished((one) => void one.do(write(field, null)));
    expect(outcome(student)).toMatchObject({ pass: false, errors: [] });
    expect(outcome(student).total).toBeGreaterThanOrEqual(80);
  });

  it.each([
    ['pulse', 4],
    ['breaths', 2],
    ['systolic', 8],
    ['diastolic', 8],
    ['temperature', 0],
  ] as const)('%s passes within %d of what it should be, and not one beyond', (field, tolerance) => {
    const { truth, notes } = round().run;
    const should = {
      pulse: truth.heartRate,
      breaths: truth.breathRate,
      systolic: truth.systolic,
      diastolic: truth.diastolic,
      temperature: notes.taken?.display ?? 0,
    }[field];
    for (const side of [1, -1]) {
      const at = (off: number) => finished((one) => void one.do(write(field, should + side * off)));
      expect([at(tolerance).run.score().pass, at(tolerance + 1).run.score().pass]).toEqual([true, false]);
    }
  });

  it('a near miss caps at 74, which is no pass; a critical error caps at 49', () => {
    const near = finished((one) => {
      one.inTurn(put('cuff', 'upper-arm', 0, 25), set('valve', 0));
      one.pump(205);
      one.letOut();
      one.inTurn(put('cuff', 'bed'), press('wipe-cuff'));
    });
    expect(outcome(near)).toMatchObject({ total: 74, pass: false, errors: ['over-inflated: near-miss'] });
    const grave = round();
    tell(grave);
    grave.inTurn(press('sign'), press('finish'));
    expect(outcome(grave)).toMatchObject({ total: 49, pass: false, errors: ['hands-after: critical'] });
  });

  it('is given at sign-off alone', () => {
    const student = unremarkable('practise');
    tell(student);
    leave(student);
    expect(outcome(student)).toEqual({ total: 100, pass: false, errors: [], lost: {} });
  });
});

describe('a hint', () => {
  it('costs two points at practise; there is none at prove, and none is needed at explore', () => {
    const student = unremarkable('practise');
    expect(student.inTurn(press('hint'), press('hint'), press('hint'))).toEqual([]);
    tell(student);
    leave(student);
    expect(student.run.score()).toMatchObject({ hints: 3, hintCost: 6, total: 94, earned: 100 });
    for (const level of ['explore', 'prove'] as const)
      expect(new Student({}, 'door', level).do(press('hint'))).toEqual(['not-now']);
  });
});

describe('every item', () => {
  it('shows what was measured, against what, by which source, and when', () => {
    const { items } = finished(() => {}).run.score();
    for (const item of items) {
      expect(item.evidence.length > 0 || item.spared, item.id).toBe(true);
      for (const { from, to, source } of item.evidence) {
        expect([Number.isInteger(from), Number.isInteger(to), from <= to, source.length > 0], item.id).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }
    }
  });

  it('is lost, or spared, by who does nothing at all; that is no error', () => {
    const student = new Student();
    student.do(press('finish'));
    const score = student.run.score();
    expect(score.errors).toEqual([]);
    const earned = score.items.filter(({ share, spared }) => share > 0 && !spared).map(({ id }) => id);
    expect([earned, score.pass, score.total]).toEqual([[], false, 0]);
  });
});
