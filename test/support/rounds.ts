import { due } from '../../scenes/healthcare/vital-signs/called.ts';
import { prepare } from '../../scenes/healthcare/vital-signs/expert.ts';
import type { Patient } from '../../scenes/healthcare/vital-signs/patient.ts';
import { play } from '../../scenes/healthcare/vital-signs/play.ts';
import { VITALS } from '../../scenes/healthcare/vital-signs/state.ts';
import { Attempt } from '../../src/engine/attempt.ts';
import type { Level } from '../../src/engine/world.ts';
import { seedOf } from './bedside.ts';
import { press, Student, say, set } from './student.ts';

const done = new Map<string, Student>();

/** Somebody who has measured everything carefully and written it down, of a patient like this, at hand for whatever comes then. */
export function measured(level: Level, wanted: (patient: Patient) => boolean): Student {
  // nobody to wait for: no coffee, no walk
  const isQuick = (patient: Patient) =>
    patient.drankMinutesAgo === null && patient.walkedMinutesAgo === null && wanted(patient);
  const seed = seedOf(isQuick, level);
  const key = `${level} ${seed}`;
  let student = done.get(key);
  if (!student) {
    const run = new Attempt(play, level, seed);
    const bot = prepare('chart-and-call');
    for (let acts = bot(run.facts, 0); acts; acts = bot(run.facts, run.state.tick)) run.step(acts);
    student = new Student({}, 'door', level, run);
    done.set(key, student);
  }
  return student.fork();
}

/** Somebody of whom nothing is to be told at all, measured. */
export const unremarkable = (level: Level = 'practise'): Student =>
  measured(
    level,
    ({ urgent, traps, systolic, diastolic, heartRate, breathRate, last }) =>
      urgent === null &&
      !traps.includes('what-now') &&
      systolic > 112 &&
      systolic < 128 &&
      diastolic > 70 &&
      diastolic < 82 &&
      heartRate > 66 &&
      heartRate < 90 &&
      breathRate > 13 &&
      breathRate < 19 &&
      Math.abs(last[0] - systolic) < 10,
  );

/** Position, rhythm and route on the chart, and whatever is due done about each value. */
export function tell(student: Student): void {
  student.do(press('chart-position-semi-fowler'));
  for (const vital of VITALS) {
    const { chart, last } = student.facts;
    const what = due(vital, chart, last);
    if (what === 'now') student.do(press(`call-${vital}`));
    if (what === 'later') student.do(press(`later-${vital}`));
  }
}

/** Signs, leaves everything safe, cleans hands, and goes. */
export function leave(student: Student): void {
  if (student.heard.includes('is-it-bad')) student.do(say('answer-nurse'));
  student.inTurn(press('sign'), press('sleeve'), set('bed-height', 50), press('brake'), press('call-light'));
  student.do(say('goodbye'));
  student.rub();
  student.do(press('finish'));
}

/** What became of it: total, pass, errors, and the points that were lost, by item. */
export function outcome(student: Student) {
  const score = student.run.score();
  const lost = score.items.filter((item) => item.points < item.of);
  return {
    total: score.total,
    pass: score.pass,
    errors: student.errors,
    lost: Object.fromEntries(lost.map((item) => [item.id, Math.round((item.of - item.points) * 100) / 100])),
  };
}
