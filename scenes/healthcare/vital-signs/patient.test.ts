import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/support/runs.ts';
import { due } from './called.ts';
import { CUFF_RANGES, cuffFor } from './cuffs.ts';
import { drawPatient, type Patient, SIDES, TEMPERAMENTS, TRAP_COUNT, TRAPS, URGENT } from './patient.ts';
import { VITALS } from './state.ts';

const COUNT = 20_000;
const LEVELS = ['explore', 'practise', 'prove'] as const;
/** Seeds far apart, the two ends among them. */
const seed = (i: number) => (i * 214_733) % 2 ** 32;
const drawn = Object.fromEntries(
  LEVELS.map((level) => [level, Array.from({ length: COUNT }, (_, i) => drawPatient(seed(i), level).patient)]),
) as Record<(typeof LEVELS)[number], Patient[]>;
const all = LEVELS.flatMap((level) => drawn[level]);

const mean = (of: (patient: Patient) => number, among: readonly Patient[]) =>
  among.reduce((sum, one) => sum + of(one), 0) / among.length;
const share = (so: (patient: Patient) => boolean, among: readonly Patient[]) => mean((one) => Number(so(one)), among);
/** Those who are not as they should be, told for a message. */
const those = (so: (patient: Patient) => boolean, among: readonly Patient[] = all) => among.filter(so).slice(0, 3);

/** What is due about a patient's vital signs, had somebody charted the truth. */
function dueOf({ systolic, diastolic, heartRate, breathRate, temperature, earlyEvery, last }: Patient, by = 0) {
  const numbers = { systolic, diastolic, pulse: heartRate, breaths: breathRate, temperature };
  const ticked = { arm: null, position: null, route: null, rhythm: earlyEvery > 0 ? 'irregular' : 'regular' };
  return VITALS.filter((vital) => due(vital, { numbers, ticked }, last, by) === 'now');
}

describe(`the patients of ${COUNT} seeds at each level`, () => {
  it('4.1(a) fair seeds: hold three traps at prove, one at practise, none at explore; one of each kind', () => {
    expect(TRAP_COUNT).toEqual({ explore: 0, practise: 1, prove: 3 });
    for (const level of LEVELS) {
      const wrong = those(({ traps }) => new Set(traps).size !== TRAP_COUNT[level] || traps.length !== TRAP_COUNT[level], drawn[level]); // biome-ignore format: one thought
      expect(wrong).toEqual([]);
    }
    for (const trap of TRAPS)
      expect(Math.abs(share(({ traps }) => traps.includes(trap), drawn.practise) - 1 / 3)).toBeLessThan(0.015);
  });

  it('4.1(a) when to call: exactly one value is due at once where “what now” is a trap, and none elsewhere', () => {
    expect(those((one) => dueOf(one).length !== (one.traps.includes('what-now') ? 1 : 0))).toEqual([]);
    expect(those((one) => (one.urgent !== null) !== one.traps.includes('what-now'))).toEqual([]);
    for (const urgent of URGENT)
      expect(Math.abs(share((one) => one.urgent === urgent, drawn.prove) - 1 / 9), urgent).toBeLessThan(0.01);
  });

  it('4.1(a) seeds keep clear of a “now” limit, on both sides: 5 beats, 3 breaths, 9 mmHg, 0.4 °F', () => {
    const near = (value: number, limit: number, by: number) => Math.abs(value - limit) < by;
    expect(those(({ heartRate, earlyEvery }) => earlyEvery === 0 && (near(heartRate, 50, 5) || near(heartRate, 120, 5)))).toEqual([]); // biome-ignore format: one thought
    expect(those(({ breathRate }) => near(breathRate, 10, 3) || near(breathRate, 24, 3))).toEqual([]);
    expect(those(({ systolic }) => near(systolic, 90, 9) || near(systolic, 180, 9))).toEqual([]);
    expect(those(({ diastolic }) => near(diastolic, 120, 9))).toEqual([]);
    expect(those(({ temperature }) => near(temperature, 1010, 4) || near(temperature, 955, 4))).toEqual([]);
  });

  it('4.1(a) no seed has a systolic of 90 to 98 or 10 to 12 breaths; none is above 192, so that both rules reach it', () => {
    expect(those(({ systolic }) => systolic >= 90 && systolic <= 98)).toEqual([]);
    expect(those(({ breathRate }) => breathRate >= 10 && breathRate <= 12)).toEqual([]);
    expect(those(({ systolic }) => systolic > 192 || systolic < 70)).toEqual([]);
  });

  it('4.1(a) seeds keep 0.7 cm from the limits of a cuff, and need each of the three cuffs as often', () => {
    const edges = Object.values(CUFF_RANGES).flat();
    expect(those(({ girth }) => edges.some((edge) => Math.abs(girth - edge) < 0.007 - 1e-12))).toEqual([]);
    for (const size of ['small', 'adult', 'large'] as const) {
      const [least, most] = CUFF_RANGES[size];
      const fits = (one: Patient) => cuffFor(one.girth) === size;
      expect(Math.abs(share(fits, all) - 1 / 3)).toBeLessThan(0.01);
      expect(those((one) => fits(one) && (one.girth < least || one.girth > most))).toEqual([]);
    }
  });

  it('the arm held out first is the forbidden one exactly where “where” is a trap', () => {
    expect(those(({ traps, offers, forbidden }) => (forbidden === offers) !== traps.includes('where'))).toEqual([]);
    for (const side of SIDES) expect(Math.abs(share((one) => one.offers === side, all) - 0.5)).toBeLessThan(0.01);
  });

  it('name, band and order disagree exactly where “who” is a trap: in one, by one letter or digit of name or date', () => {
    const parts = ({ given, family, born }: Patient['person']) => [given, family, ...born.map(String)];
    /** How many letters have to be put in, left out or replaced. */
    const typos = (a: string, b: string): number =>
      a === '' || b === ''
        ? a.length + b.length
        : a[0] === b[0]
          ? typos(a.slice(1), b.slice(1))
          : 1 + Math.min(typos(a.slice(1), b), typos(a, b.slice(1)), typos(a.slice(1), b.slice(1)));
    const off = (one: Patient, other: 'band' | 'order') => {
      const is = parts(one[other]);
      return parts(one.person).flatMap((part, i) => (part === is[i] ? [] : [typos(part, is[i] as string)]));
    };
    const wrong = all.filter((one) => {
      const [band, order] = [off(one, 'band'), off(one, 'order')];
      if (!one.traps.includes('who')) return band.length + order.length > 0;
      return band.length + order.length !== 1 || (band[0] ?? order[0] ?? 9) > 1;
    });
    expect(wrong.slice(0, 3).map(({ person, band, order }) => [person, band, order])).toEqual([]);
    expect(Math.abs(share((one) => off(one, 'band').length > 0, drawn.prove) - 0.5)).toBeLessThan(0.02);
  });

  it('were born as many years ago as they are old', () => {
    expect(those(({ age, person }) => person.born[0] + age !== 2026)).toEqual([]);
    expect(those(({ person: { born } }) => born[1] < 1 || born[1] > 12 || born[2] < 1 || born[2] > 28)).toEqual([]);
    expect(those(({ order, band }) => [order, band].some(({ born }) => born[2] < 1 || born[2] > 28))).toEqual([]);
  });

  it('4.1(a) factor: a fault moves their reading by 0.7 to 1.3 of what is published', () => {
    expect(those(({ factor }) => factor < 0.7 || factor > 1.3)).toEqual([]);
    expect(mean(({ factor }) => factor, all)).toBeCloseTo(1, 2);
  });

  it('have a pulse pressure that can be heard, and whole numbers', () => {
    expect(those(({ systolic, diastolic }) => systolic - diastolic < 26 || systolic - diastolic > 95)).toEqual([]);
    const whole = ['systolic', 'diastolic', 'heartRate', 'breathRate', 'temperature', 'age', 'earlyEvery'] as const;
    expect(those((one) => whole.some((key) => !Number.isInteger(one[key])))).toEqual([]);
  });

  it('4.1(a) irregular: an early beat every 5 to 9, in those alone whose pulse is to be called about', () => {
    expect(those(({ earlyEvery, urgent }) => earlyEvery > 0 !== (urgent === 'pulse-irregular'))).toEqual([]);
    expect(new Set(all.map(({ earlyEvery }) => earlyEvery))).toEqual(new Set([0, 5, 6, 7, 8, 9]));
  });

  it('had last values, none of which a nurse was called about', () => {
    const before = ({ last: [systolic, diastolic, pulse, breaths, temperature], last }: Patient) => {
      const numbers = { systolic, diastolic, pulse, breaths, temperature };
      const ticked = { arm: null, position: null, rhythm: null, route: null };
      return VITALS.some((vital) => due(vital, { numbers, ticked }, last) === 'now');
    };
    expect(those(before)).toEqual([]);
    expect(those(({ last }) => last[0] % 2 !== 0 || last[1] % 2 !== 0)).toEqual([]);
  });

  it('are not all alike: the old have higher pressure than the young; all temperaments, tones and heads of hair', () => {
    const calm = all.filter(({ urgent }) => urgent === null);
    const [young, old] = [calm.filter(({ age }) => age < 30), calm.filter(({ age }) => age > 70)];
    expect(mean((one) => one.systolic, old) - mean((one) => one.systolic, young)).toBeGreaterThan(18);
    for (const [of, values] of [
      [({ temperament }: Patient) => temperament, TEMPERAMENTS],
      [({ tone }: Patient) => tone, [0, 1, 2, 3, 4]],
      [({ hair }: Patient) => hair, [0, 1, 2]],
    ] as const)
      for (const value of values)
        expect(Math.abs(share((one) => of(one) === value, all) * values.length - 1)).toBeLessThan(0.05);
  });

  it('are the same for the same seed, with the same chance to come', () => {
    for (let i = 0; i < runs(50, 500); i++)
      for (const level of LEVELS) expect(drawPatient(seed(i), level)).toEqual(drawPatient(seed(i), level));
  });
});
