import { describe, expect, it } from 'vitest';
import { readChart, trueChart } from './after.ts';
import { drawPatient } from './patient.ts';
import type { Chart, Vital } from './state.ts';
import { VITALS } from './state.ts';
import type { VitalSignsTruth } from './truth.ts';
import { after } from './words/en-after.ts';

const LAST = [118, 76, 72, 16, 984] as const;
const SURE = { falsified: false, unknown: false };
type Given = Partial<Chart['numbers']> & { rhythm?: string; called?: readonly Vital[]; later?: readonly Vital[] };

/** A signed chart: ordinary, but for what is given. */
function chart({ rhythm = 'regular', called = [], later = [], ...numbers }: Given, signed = true): Chart {
  const each = <V>(value: (vital: Vital) => V) =>
    Object.fromEntries(VITALS.map((vital) => [vital, value(vital)])) as Record<Vital, V>;
  return {
    numbers: { pulse: 72, breaths: 16, systolic: 118, diastolic: 76, temperature: 984, ...numbers },
    ticked: { arm: 'right', position: 'semi-fowler', rhythm, route: 'oral' },
    called: each((vital) => (called.includes(vital) ? 5 : -1)),
    later: each((vital) => later.includes(vital)),
    signed,
  };
}

const read = (given: Given, signed = true) => readChart(chart(given, signed), LAST);
const told = (given: Given, signed = true) => after.steps(read(given, signed)).join(' ');
const verdict = (given: Given, truth: Given, doubts = SURE) => after.verdict(read(given), read(truth), doubts);

describe('ten more seconds of the shift', () => {
  it('the nurse gives or holds back the tablet on the number that is charted', () => {
    expect(told({})).toContain('118/76. She gives the tablet');
    expect(told({ systolic: 96, diastolic: 64 })).toContain('holds the tablet');
    expect(told({ systolic: 152 })).toContain('nobody looks in again');
    expect(told({ systolic: 152, later: ['pressure'] })).toContain('looks in again at nine');
    expect(told({ systolic: null, diastolic: null })).toContain('takes the cuff herself');
  });

  it('a value that is for now has brought her when she was called, and else comes as a shock', () => {
    expect(told({ pulse: 128 })).toContain('Pulse 128. She reads it twice');
    expect(told({ pulse: 128, called: ['pulse'] })).toContain('you called');
    expect(told({ rhythm: 'irregular', called: ['pulse'] })).toContain('Pulse 72, irregular.');
    expect(told({ systolic: 191 })).toContain('191/76. She reads it twice');
  });

  it('she cannot use what nobody signed, or what is not there', () => {
    expect(told({}, false)).toContain('no name under them');
    const none = { pulse: null, breaths: null, systolic: null, diastolic: null, temperature: null };
    expect(told(none, false)).toContain('It is empty.');
  });

  it('takes three or four lines and never says a thing that is not there', () => {
    const some: Given[] = [
      {},
      { pulse: 128 },
      { pulse: 104, later: ['pulse'] },
      { breaths: 22 },
      { temperature: 1014 },
    ];
    const more: Given[] = [{ systolic: 191, pulse: 104 }, { called: ['breaths'] }, { diastolic: null }];
    for (const given of [...some, ...more]) {
      const steps = after.steps(read(given));
      expect(steps.length).toBeLessThanOrEqual(4);
      expect(steps.length).toBeGreaterThanOrEqual(3);
      expect(steps.join()).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('says what the truth would have changed', () => {
    expect(verdict({}, { systolic: 124 })).toContain('the same');
    expect(verdict({}, { systolic: 96 })).toContain('held the tablet back');
    expect(verdict({}, { systolic: 152 })).toContain('looked in again');
    expect(verdict({}, { systolic: 191 })).toContain('never reached her');
    expect(verdict({ pulse: 128 }, { pulse: 130 })).toContain('Only the call');
    expect(verdict({ pulse: 128, called: ['pulse'] }, { pulse: 130 })).toContain('in time');
    expect(verdict({ pulse: 128 }, {})).toContain('for nothing');
    expect(verdict({}, {}, { ...SURE, falsified: true })).toContain('never measured');
    expect(verdict({}, {}, { ...SURE, unknown: true })).toContain('whose numbers');
  });

  it('finds the one urgent value of any morning in the true chart', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { patient } = drawPatient(seed, 'prove');
      const truth = { patient, ...patient, agree: true } as unknown as VitalSignsTruth;
      const [vital] = trueChart(truth).now;
      const kind = patient.urgent?.split('-')[0];
      expect(vital).toBe(kind === 'fever' || kind === 'cold' ? 'temperature' : kind);
      expect(trueChart(truth).now).toHaveLength(1);
    }
  });
});
