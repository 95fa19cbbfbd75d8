import { describe, expect, it } from 'vitest';
import type { Act } from '../../../src/engine/action.ts';
import { atFirst, FINE, judge } from '../../../test/support/bedside-judge.ts';
import { charting, interrupted, swapping, valve, without } from '../../../test/support/clumsy.ts';
import type { Bot } from './expert.ts';

describe('the chart', () => {
  it('with a reading that was never taken is falsified: 49 at most, however good the rest', () => {
    const nothing = judge((_, tick) => (tick === 9 ? chart() : []));
    expect(nothing.outcome).toMatchObject({ pass: false, errors: ['falsified: critical'] });
    expect(nothing.score.cap).toBe(49);
    expect(nothing.score.errors[0]?.evidence).toMatchObject({
      measured: '120/80',
      target: 'measured-first',
      unit: 'mmHg',
    });
    const early = judge(
      interrupted(atFirst('grab', 'bulb'), function* () {
        yield { verb: 'write', target: 'systolic', value: 126 };
        yield { verb: 'write', target: 'diastolic', value: 80 };
        yield { verb: 'press', target: 'sign' };
      }),
    );
    expect(early.outcome).toMatchObject({ total: 49, pass: false, errors: ['falsified: critical'] });
    expect(early.score.earned).toBeGreaterThan(49);
  });

  it('with numbers that were never listened for is falsified too', () => {
    const deaf: Bot = without('place', 'chestpiece');
    const bot = interrupted(
      atFirst('set', 'valve'),
      function* () {
        yield valve(270);
        yield (facts) => facts.gauge < 1;
        for (const act of chart()) yield act;
      },
      deaf,
    );
    expect(judge(bot).outcome).toMatchObject({ pass: false, errors: ['falsified: critical'] });
  });

  it('10 mmHg off in either number is no pass, up and down', () => {
    for (const off of [10, -10]) {
      for (const which of ['systolic', 'diastolic'] as const) {
        const judged = judge(charting((field, value) => value + (field === which ? off : 0)));
        const { systolic, diastolic } = judged.notes.charted >= 0 ? truthOf(judged) : { systolic: 0, diastolic: 0 };
        const outside = Math.max(Math.abs(systolic), Math.abs(diastolic)) > 8;
        expect(judged.item('result').failed).toBe(outside);
        expect(judged.outcome.pass).toBe(!outside);
        expect(judged.item('reading').share).toBeLessThan(1);
        expect(judged.outcome.total).toBeLessThan(96);
      }
    }
    for (const off of [14, -14]) {
      const judged = judge(charting((_, value) => value + off));
      expect(judged.outcome).toMatchObject({ pass: false, lost: { reading: 15 }, errors: [] });
      expect(judged.item('result').failed).toBe(true);
    }
  });

  it('2 mmHg off costs nothing: nobody reads a dial better', () => {
    expect(judge(charting((_, value) => value + 2)).outcome).toEqual(FINE);
  });

  it('with an odd number costs its points: a dial has even lines', () => {
    expect(judge(charting((field, value) => value + (field === 'systolic' ? 1 : 0))).outcome).toEqual({
      total: 97,
      pass: true,
      lost: { even: 3 },
      errors: [],
    });
  });

  it('with the numbers swapped is wrong in every way but one: it was measured', () => {
    const lost = { 'larger-first': 3, reading: 15, result: 20 };
    expect(judge(swapping()).outcome).toEqual({ total: 62, pass: false, lost, errors: [] });
  });

  it('that was never signed gives nothing for accuracy, nor for recording', () => {
    const judged = judge(without('press', 'sign'));
    expect(judged.outcome).toMatchObject({ total: 50, pass: false, errors: [] });
    expect(judged.score.criteria.map(({ points }) => points)).toEqual([50, 0, 0]);
  });
});

const chart = (): Act[] => [
  { verb: 'write', target: 'systolic', value: 120 },
  { verb: 'write', target: 'diastolic', value: 80 },
  { verb: 'press', target: 'sign' },
  { verb: 'press', target: 'finish' },
];

/** How far what was charted is from the truth. */
function truthOf({ item }: ReturnType<typeof judge>): { systolic: number; diastolic: number } {
  const off = (of: string) => {
    const one = item('result').evidence.find((evidence) => evidence.of === of);
    return (one?.measured as number) - (one?.target as number);
  };
  return { systolic: off('systolic'), diastolic: off('diastolic') };
}
