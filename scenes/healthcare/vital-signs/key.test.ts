import { expect, test } from 'vitest';
import { LEVELS } from '../../../src/engine/world.ts';
import { answerKey } from './key.ts';
import { drawPatient, TRAP_COUNT } from './patient.ts';

const SEEDS = Array.from({ length: 300 }, (_, i) => i);
const line = (key: ReturnType<typeof answerKey>, name: string) => key.find((one) => one.name === name);

test('the key marks as many traps as a level holds, and the lines are the same on every seed', () => {
  const names = answerKey(1, 'prove').map(({ name }) => name);
  for (const level of LEVELS) {
    for (const seed of SEEDS) {
      const key = answerKey(seed, level);
      expect(key.filter(({ trap }) => trap)).toHaveLength(TRAP_COUNT[level]);
      expect(key.map(({ name }) => name)).toEqual(names);
      expect(key.every(({ text }) => text.length > 3 && !/undefined|null|NaN/.test(text))).toBe(true);
    }
  }
});

test('what the key says is what the student meets', () => {
  for (const seed of SEEDS) {
    const { patient } = drawPatient(seed, 'prove');
    const key = answerKey(seed, 'prove');
    expect(line(key, 'Blood pressure')?.text).toBe(`${patient.systolic}/${patient.diastolic} mmHg`);
    expect(line(key, 'Patient')?.text).toContain(`${patient.person.given} ${patient.person.family}`);
    expect(line(key, 'Name, band, order')?.text).toMatch(/is wrong: .* Stop and report it\.$/);
    expect(line(key, 'Arm')?.text).toContain(`Not the ${patient.offers} one`);
    // one value, and one alone, is to be called at once
    expect(line(key, 'Call the nurse')?.text).toMatch(/^Now: [a-z ]+\. /);
    expect(line(answerKey(seed, 'explore'), 'Call the nurse')?.text).toMatch(/^Nothing at once\. /);
  }
});
