import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/support/runs.ts';
import { drawPatient, type Patient } from './patient.ts';

const COUNT = 10_000;
const patients = Array.from({ length: COUNT }, (_, i) => drawPatient(i * 7919).patient);
/** The least and the most of something among them all. */
function range(of: (patient: Patient) => number): [number, number] {
  const all = patients.map(of);
  return [Math.min(...all), Math.max(...all)];
}
const within = (of: (patient: Patient) => number, low: number, high: number) => {
  const [least, most] = range(of);
  expect(least).toBeGreaterThanOrEqual(low);
  expect(most).toBeLessThanOrEqual(high);
};
const mean = (of: (patient: Patient) => number, among = patients) =>
  among.reduce((sum, one) => sum + of(one), 0) / among.length;

describe('the patients of ten thousand seeds', () => {
  it('can all be measured by either rule of inflation: systolic up to 157, and never near a number that calls for help', () => {
    within(({ systolic }) => systolic, 99, 157);
    within(({ diastolic }) => diastolic, 50, 111);
    expect(patients.every(({ systolic, diastolic }) => Number.isInteger(systolic) && Number.isInteger(diastolic))).toBe(
      true,
    );
  });

  it('have a pulse pressure that can be heard, and is one of healthy people', () => {
    within(({ systolic, diastolic }) => systolic - diastolic, 34, 61);
  });

  it('have a pulse of 58 to 96, arms that fit the adult cuff with 0.7 cm to spare, and five skin tones', () => {
    within(({ heartRate }) => heartRate, 58, 96);
    within(({ girth }) => girth, 0.277, 0.333);
    within(({ age }) => age, 19, 84);
    within(({ tone }) => tone, 0, 4);
    expect(patients.every(({ heartRate, age }) => Number.isInteger(heartRate) && Number.isInteger(age))).toBe(true);
    for (let tone = 0; tone < 5; tone++) {
      const share = patients.filter((one) => one.tone === tone).length / COUNT;
      expect(Math.abs(share - 0.2)).toBeLessThan(0.02);
    }
  });

  it('are not all alike: they reach the ends of their ranges, and the old have higher pressure than the young', () => {
    const young = patients.filter(({ age }) => age < 30);
    const old = patients.filter(({ age }) => age > 70);
    expect(mean((one) => one.systolic, old) - mean((one) => one.systolic, young)).toBeGreaterThan(18);
    expect(new Set(patients.map(({ heartRate }) => heartRate)).size).toBe(39);
    expect(new Set(patients.map(({ systolic }) => systolic)).size).toBeGreaterThan(50);
    expect(mean((one) => one.girth)).toBeCloseTo(0.305, 3);
  });

  it('are the same patients for the same seed, with the same chance to come', () => {
    for (let seed = 0; seed < runs(50, 500); seed++) expect(drawPatient(seed)).toEqual(drawPatient(seed));
  });
});
