import type { TaskError } from '../../../src/engine/task.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { due } from './called.ts';
import { isRub, rubAfter } from './items-safety.ts';
import { unsafeLimit } from './judging.ts';
import type { Notes, VitalSight } from './notes.ts';
import { VITALS, type VitalSignsFacts } from './state.ts';
import type { VitalSignsTruth } from './truth.ts';
import { HURTS_ABOVE, HURTS_AFTER_TICKS } from './world.ts';

type VitalError = TaskError<VitalSignsFacts, VitalSignsTruth, Notes>;

/** A pulse cannot be known from less, ticks. */
const LEAST_CONTACT_TICKS = 15 * TICKS_PER_SECOND;
/** More than this in the cuff squeezes, mmHg. */
const SQUEEZES_ABOVE = 20;

/** What stands on a signed chart, or one that was left, and could not have been known: the id of the value, or null. */
function madeUp({ facts, notes }: VitalSight): 'pulse' | 'pressure' | 'temperature' | null {
  const { numbers, signed } = facts.chart;
  if (!signed && !facts.left) return null;
  if (numbers.pulse !== null && notes.contact.longest < LEAST_CONTACT_TICKS) return 'pulse';
  const heard = notes.deflations.some(({ first, last }) => first !== null && last !== null);
  if ((numbers.systolic !== null || numbers.diastolic !== null) && !heard) return 'pressure';
  if (numbers.temperature !== null && notes.taken === null) return 'temperature';
  return null;
}

const yes = (measured: string, target: string) => () => ({ measured, target, unit: '' });
const onForbidden = ({ facts, truth }: VitalSight) =>
  facts.cuff.spot === 'upper-arm' && facts.arm !== null && facts.arm === truth.patient.forbidden;
const notCalled = ({ facts: { chart, last, left } }: VitalSight) =>
  left ? VITALS.find((vital) => due(vital, chart, last) === 'now' && chart.called[vital] < 0) : undefined;

export const errors: readonly VitalError[] = [
  {
    id: 'hands-before',
    grade: 'critical',
    source: 'cna-hand-rub',
    when: ({ notes, tick }) => notes.firstTouch?.tick === tick && !isRub(notes.firstTouch.rub),
    evidence: yes('not-done', 'before-first-touch'),
  },
  {
    id: 'wrong-patient',
    grade: 'critical',
    source: 'nnaap-identifiers',
    when: ({ notes, truth, tick }) => notes.careAt === tick && !truth.agree,
    evidence: yes('went-on', 'reported'),
  },
  {
    id: 'forbidden-arm',
    grade: 'critical',
    source: 'cna-bp-checklist',
    when: (sight) => onForbidden(sight) && sight.truth.pressure > SQUEEZES_ABOVE,
    evidence: ({ truth }) => ({ measured: Math.round(truth.pressure), target: SQUEEZES_ABOVE, unit: 'mmHg' }),
  },
  {
    id: 'falsified',
    grade: 'critical',
    source: 'cna-skills-bp',
    when: (sight) => madeUp(sight) !== null,
    evidence: (sight) => ({ measured: madeUp(sight), target: 'measured-first', unit: '' }),
  },
  {
    id: 'not-called',
    grade: 'critical',
    source: 'first-shift-list',
    when: (sight) => notCalled(sight) !== undefined,
    evidence: (sight) => ({ measured: notCalled(sight) ?? null, target: 'called', unit: '' }),
  },
  {
    id: 'hands-after',
    grade: 'critical',
    source: 'cna-hand-rub',
    when: ({ facts, notes }) => facts.left && notes.touches > 0 && !isRub(rubAfter(notes)),
    evidence: yes('not-done', 'after-last-touch'),
  },
  {
    id: 'cuff-on-forbidden',
    grade: 'near-miss',
    source: 'cna-bp-checklist',
    when: onForbidden,
    evidence: yes('put-on', 'other-arm'),
  },
  {
    id: 'over-inflated',
    grade: 'near-miss',
    source: 'gw-nursing-assistant-477',
    when: (sight) =>
      sight.truth.pressure > HURTS_ABOVE &&
      sight.facts.cuff.spot === 'upper-arm' &&
      // who still feels the wrist's pulse has yet to find where it goes
      !(sight.facts.fingers === 'radial' && sight.facts.feels) &&
      sight.truth.pressure > unsafeLimit(sight),
    evidence: (sight) => ({
      // rounded as the peak is, but never down to the limit itself
      measured: Math.max(unsafeLimit(sight) + 1, Math.round(sight.truth.pressure)),
      target: unsafeLimit(sight),
      unit: 'mmHg',
    }),
  },
  {
    id: 'held-shut',
    grade: 'near-miss',
    source: 'first-shift',
    when: ({ truth }) => truth.shutTicks > HURTS_AFTER_TICKS,
    evidence: ({ truth }) => ({
      measured: Math.ceil(truth.shutTicks / TICKS_PER_SECOND),
      target: HURTS_AFTER_TICKS / TICKS_PER_SECOND,
      unit: 's',
    }),
  },
];
