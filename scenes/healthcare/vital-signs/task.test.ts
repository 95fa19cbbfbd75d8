import { describe, expect, it } from 'vitest';
import { seedOf } from '../../../test/support/bedside.ts';
import { atFirst, FINE, judge, LOW } from '../../../test/support/bedside-judge.ts';
import {
  type Doing,
  interrupted,
  is,
  letDown,
  misreading,
  palpating,
  placing,
  pumpTo,
  valve,
  valveAt,
} from '../../../test/support/clumsy.ts';
import { type Bot, expert } from './expert.ts';

describe('the careful worker', () => {
  it('loses nothing', () => {
    expect(judge(expert()).outcome).toEqual(FINE);
    expect(judge(expert(), LOW).outcome).toEqual(FINE);
  });

  it('shows for each item what was measured, against what, and when', () => {
    const { score, notes } = judge(expert());
    const run = notes.deflations[0];
    expect(notes.deflations).toHaveLength(1);
    for (const item of score.items) {
      if (item.spared) continue;
      expect(item.evidence.length, item.id).toBeGreaterThan(0);
      for (const { from, to, source } of item.evidence) {
        expect([Number.isInteger(from), Number.isInteger(to), from <= to, source.length > 0], item.id).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }
    }
    const rate = score.items.find(({ id }) => id === 'rate');
    expect(rate?.evidence[0]).toMatchObject({
      measured: expect.closeTo(2.59, 1),
      target: [2, 4],
      from: run?.first?.tick,
      to: run?.last?.tick,
    });
    const result = score.items.find(({ id }) => id === 'result');
    expect(result?.evidence.map(({ of, target, tolerance }) => ({ of, target, tolerance }))).toEqual([
      { of: 'systolic', target: 126, tolerance: { full: 8, zero: 20 } },
      { of: 'diastolic', target: 80, tolerance: { full: 8, zero: 20 } },
    ]);
  });

  it('may go by the wrist instead of by the rule of 160, and loses nothing either', () => {
    const low = judge(palpating(), LOW);
    expect(low.outcome).toEqual(FINE);
    const inflation = low.item('inflation').evidence[0];
    expect(inflation?.measured).toBeLessThan(158);
    expect(low.notes.deflations.map(({ palpated }) => palpated !== null)).toEqual([true, false]);
    expect(judge(palpating()).outcome).toEqual(FINE);
  });

  it('may measure a second time after a rest of a minute', () => {
    expect(judge(interrupted(atFirst('grab', 'bulb'), () => measureOnce(61))).outcome).toEqual(FINE);
  });
});

describe('beats at once', () => {
  const high = seedOf(({ systolic, heartRate }) => systolic >= 152 && heartRate >= 66);
  const atOnce = misreading(() => 30);

  it('tell no systolic pressure: to chart what was heard costs points, but is not made up', () => {
    const judged = judge(atOnce, high);
    expect(judged.notes.deflations[0]).toMatchObject({ silentBefore: false, silentAfter: true });
    expect(judged.outcome).toMatchObject({ pass: false, errors: [] });
    expect(judged.outcome.lost).toMatchObject({ reading: 15 });
    expect(judged.outcome.total).toBeLessThan(80);
  });

  it('are put right by letting down, a minute of rest, and pumping to 200 at most', () => {
    const again = (rest: number) =>
      interrupted(
        atFirst('grab', 'bulb'),
        function* () {
          yield* pumpTo(134);
          yield valve(26);
          yield (facts) => facts.heard.count >= 3;
          yield* letDown();
          yield rest;
        },
        misreading(() => -25),
      );
    const judged = judge(again(61), high);
    expect(judged.outcome).toEqual(FINE);
    expect(judged.item('inflation').evidence[0]).toMatchObject({ target: [160, 200] });
    expect(judged.item('inflation').evidence[0]?.measured).toBeGreaterThan(184);
    expect(judge(again(30), high).outcome.lost).toEqual({ rest: 1 });
  });
});

describe('silence after the last sound', () => {
  it('has to be waited for: who opens the valve wide with it cannot know that it was the last', () => {
    const hasty = interrupted(
      (act) => act.verb === 'mark',
      function* () {
        yield (facts) => facts.heard.muffled;
        yield valve(270);
        yield (facts) => facts.gauge < 1;
        yield { verb: 'write', target: 'systolic', value: 126 };
        yield { verb: 'write', target: 'diastolic', value: 80 };
        yield { verb: 'press', target: 'sign' };
        yield { verb: 'press', target: 'finish' };
      },
    );
    const judged = judge(hasty);
    expect(judged.notes.deflations[0]).toMatchObject({ silentBefore: true, silentAfter: false });
    expect(judged.outcome.errors).toEqual([]);
    expect(judged.outcome.lost).toMatchObject({ reading: 15, confirmed: 2 });
  });
});

/** A whole measurement before the one that counts, and a rest after it. */
function* measureOnce(rest: number): Doing {
  yield* pumpTo(160);
  yield valve(26);
  yield (facts) => facts.gauge < 65;
  yield* letDown();
  yield rest;
}

describe('one fault alone', () => {
  const PLACES: readonly [string, Bot, number, Record<string, number>][] = [
    ['a cuff 40 mm too high', placing('cuff', { spot: 'upper-arm', x: 0, y: 65 }), 93, { 'cuff-height': 7 }],
    ['a cuff 15 mm too high', placing('cuff', { spot: 'upper-arm', x: 0, y: 40 }), 97, { 'cuff-height': 3.5 }],
    ['a cuff 5 mm too low', placing('cuff', { spot: 'upper-arm', x: 0, y: 20 }), 100, {}],
    ['a cuff turned by 40 mm', placing('cuff', { spot: 'upper-arm', x: -40, y: 25 }), 95, { 'cuff-mark': 5 }],
    ['a cuff turned by 25 mm', placing('cuff', { spot: 'upper-arm', x: 25, y: 25 }), 98, { 'cuff-mark': 2.5 }],
    ['a diaphragm 20 mm off', placing('chestpiece', { spot: 'elbow', x: 20, y: 0 }), 96, { diaphragm: 3.82 }],
    ['a diaphragm under the cuff', placing('chestpiece', { spot: 'elbow', x: 0, y: -20 }), 98, { 'under-cuff': 2 }],
  ];
  it.each(PLACES)('%s costs its points and nothing else', (_, bot, total, lost) => {
    expect(judge(bot).outcome).toEqual({ total, lost, pass: true, errors: [] });
  });

  it('air let out at 9 mmHg a second costs the rate and the proof of silence, and reads systolic low', () => {
    const judged = judge(valveAt(65));
    expect(judged.item('rate')).toMatchObject({
      points: 0,
      evidence: [{ measured: expect.closeTo(9, 0) }, { measured: 1 }],
    });
    expect(judged.outcome.lost).toMatchObject({ rate: 10, confirmed: 2 });
    expect(judged.notes.deflations[0]?.first?.mmHg).toBeLessThan(126);
    expect(judged.notes.deflations[0]?.last?.mmHg).toBeGreaterThan(80);
    expect(judged.outcome.total).toBeLessThanOrEqual(88);
    expect(judged.outcome.errors).toEqual([]);
  });

  it('air let out at 5 mmHg a second costs the rate, but the result still is within 8', () => {
    const judged = judge(valveAt(42));
    expect(judged.outcome).toMatchObject({ pass: true, errors: [] });
    expect(judged.outcome.lost).toEqual({ rate: 10, reading: expect.any(Number) });
    expect(judged.item('result').share).toBe(1);
  });

  it('a cuff pumped to 210 is a near miss: 74 at most, and no pass', () => {
    const judged = judge(misreading(() => -46));
    expect(judged.outcome).toEqual({
      total: 74,
      pass: false,
      errors: ['over-inflated: near-miss'],
      lost: { inflation: 8 },
    });
    expect(judged.score.earned).toBe(92);
    expect(judged.score.errors[0]?.evidence).toMatchObject({ target: 200, unit: 'mmHg', tolerance: null });
  });

  it('a near miss names a number that is beyond the limit', () => {
    for (const bot of [misreading(() => -46), waiting(61)]) {
      const evidence = judge(bot).score.errors[0]?.evidence;
      expect(evidence?.measured).toBeGreaterThan(evidence?.target as number);
    }
  });

  it('a cuff pumped to 196 at once is not, but costs its points', () => {
    const judged = judge(misreading(() => -28));
    expect(judged.outcome).toMatchObject({ errors: [], pass: true });
    expect(judged.item('inflation').share).toBeLessThan(1);
  });

  it('an arm held shut for 61 seconds is a near miss, for little more than half of that it is not', () => {
    expect(judge(waiting(61)).outcome).toEqual({ total: 74, pass: false, errors: ['held-shut: near-miss'], lost: {} });
    expect(judge(waiting(35)).outcome).toEqual(FINE);
  });

  it('a refill half-way costs its points, when the reading is taken again from above', () => {
    const refill = interrupted(atFirst('set', 'valve'), function* () {
      yield valve(26);
      yield (facts) => facts.heard.count >= 5;
      yield valve(0);
      yield* pumpTo(162);
    });
    const judged = judge(refill);
    expect(judged.outcome).toEqual({ total: 98, pass: true, lost: { refill: 2 }, errors: [] });
    expect(judged.notes.deflations).toHaveLength(1);
  });

  it('a second try without a rest costs its points', () => {
    const judged = judge(interrupted(atFirst('grab', 'bulb'), () => measureOnce(1)));
    expect(judged.outcome).toEqual({ total: 99, pass: true, lost: { rest: 1 }, errors: [] });
    expect(judged.notes.deflations).toHaveLength(2);
    expect(judged.item('rest').evidence[0]).toMatchObject({ target: 60, unit: 's' });
  });

  it('feeling at the wrist and pumping up again at once costs its points', () => {
    expect(judge(palpating(0)).outcome.lost).toEqual({ rest: expect.any(Number) });
  });

  it('a cuff left full of air costs its points', () => {
    const judged = judge(leavingAir());
    expect(judged.outcome).toEqual({ total: 98, pass: true, lost: { 'let-down': 2 }, errors: [] });
    expect(judged.item('let-down').evidence[0]?.measured).toBeGreaterThan(20);
  });

  it('an artery that was not felt first costs its points, also when it is felt too late', () => {
    expect(judge(unfelt()).outcome).toEqual({ total: 96, pass: true, lost: { 'artery-felt': 4 }, errors: [] });
  });
});

/** Shuts the valve instead of opening it wide, and never looks at the needle again. */
function leavingAir(): Bot {
  const bot = expert();
  let shut = false;
  return (facts, tick) => {
    const acts = bot(shut ? { ...facts, gauge: 0 } : facts, tick);
    return acts.map((act) => {
      if (!is(act, 'set', 'valve') || act.value !== 270) return act;
      shut = true;
      return { ...act, value: 0 };
    });
  };
}

/** Puts the diaphragm on before feeling for the artery. */
function unfelt(): Bot {
  return interrupted(atFirst('grab', 'pulse-brachial'), function* () {
    yield { verb: 'place', target: 'chestpiece', value: { spot: 'elbow', x: 1, y: 0 } };
  });
}

/** Waits with the cuff full. */
function waiting(seconds: number): Bot {
  return interrupted(atFirst('set', 'valve'), function* () {
    yield seconds;
  });
}

describe('nothing done at all', () => {
  it('earns nothing, and is no error', () => {
    const { outcome } = judge((_, tick) => (tick === 5 ? [{ verb: 'press', target: 'finish' }] : []));
    expect(outcome).toMatchObject({ total: 0, pass: false, errors: [] });
  });
});

it('a wrist whose pulse was never felt tells nothing: 220 mmHg stays unsafe', () => {
  const bot = interrupted(atFirst('set', 'valve'), function* () {
    yield* pumpTo(190);
    yield { verb: 'grab', target: 'pulse-radial' };
    yield 2;
    yield* pumpTo(212);
  });
  expect(judge(bot).outcome.errors).toEqual(['over-inflated: near-miss']);
});
