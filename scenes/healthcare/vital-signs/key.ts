import type { Level } from '../../../src/engine/world.ts';
import { due } from './called.ts';
import { type CuffSize, cuffFor } from './cuffs.ts';
import { drawPatient, type Patient } from './patient.ts';
import { VITALS, type Vital } from './state.ts';

import { answerKeyWords as say } from './words/en-key.ts';

/** A line of a teacher's answer key; `trap`: a careless person falls into it. */
interface Line {
  readonly name: string;
  readonly text: string;
  readonly trap: boolean;
}

/** What the board says of the patient's true values. */
function calls(patient: Patient): Readonly<Record<'now' | 'later', readonly Vital[]>> {
  const { systolic, diastolic, heartRate, breathRate, temperature, earlyEvery, last } = patient;
  const numbers = { pulse: heartRate, breaths: breathRate, systolic, diastolic, temperature };
  const ticked = { arm: null, position: null, route: null, rhythm: earlyEvery > 0 ? 'irregular' : 'regular' };
  const at = (when: 'now' | 'later') => VITALS.filter((vital) => due(vital, { numbers, ticked }, last) === when);
  return { now: at('now'), later: at('later') };
}

/** What a teacher should know of a seed: who lies there, what is true of them, and what a careless person misses. */
export function answerKey(seed: number, level: Level): readonly Line[] {
  const { patient } = drawPatient(seed, level);
  const { systolic, diastolic, heartRate, breathRate, temperature, earlyEvery, girth, traps } = patient;
  const cuff: CuffSize = cuffFor(girth);
  const { now, later } = calls(patient);
  return [
    { name: say.patient, text: say.who(patient), trap: false },
    { name: say.identity, text: say.papers(patient), trap: traps.includes('who') },
    { name: say.arm, text: say.arms(patient), trap: traps.includes('where') },
    { name: say.cuff, text: say.cuffs[cuff](Math.round(girth * 1000) / 10), trap: false },
    { name: say.pulse, text: say.pulses(heartRate, earlyEvery), trap: false },
    { name: say.breaths, text: say.aMinute(breathRate), trap: false },
    { name: say.pressure, text: say.over(systolic, diastolic), trap: false },
    { name: say.temperature, text: say.degrees(temperature), trap: false },
    { name: say.call, text: say.calls(now, later), trap: traps.includes('what-now') },
    { name: say.before, text: say.wait(patient), trap: false },
  ];
}
