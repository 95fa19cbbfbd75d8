import type { Task } from '../../../src/engine/task.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { counted, isComplete, type Notes, noteDown, openNotes, RATE_HIGH, RATE_LOW } from './deflations.ts';
import { chartedRun, inflation, isOdd, judged, rests, unsafeLimit, type VitalSight, written } from './judging.ts';
import { CUFF_HEIGHT_MM, isUnderCuff, offArtery } from './places.ts';
import { HURTS_ABOVE, HURTS_AFTER_TICKS, type VitalSignsFacts, type VitalSignsTruth } from './world.ts';

/**
 * One blood pressure: what is done, in what tolerance, and what must not happen. Numbers are from the nursing texts
 * named by `source` (their titles are in words/); where a text gives a rule but no fall-off, the fall-off is ours.
 */
type VitalTask = Task<VitalSignsFacts, VitalSignsTruth, Notes>;

export const task: VitalTask = {
  criteria: [
    { id: 'technique', weight: 50 },
    { id: 'accuracy', weight: 35 },
    { id: 'recording', weight: 15 },
  ],
  items: [
    // steps that are watched, and earn nothing by themselves: how well they are done is measured below
    step('cuff-on', ({ facts }) => facts.cuff.spot === 'upper-arm'),
    step('stethoscope-on', ({ facts }) => facts.chestpiece.spot === 'elbow' && facts.earpieces),
    step('pumped', ({ notes }) => (notes.deflations.at(-1)?.peak ?? 0) > 100, ['cuff-on']),
    step('heard', ({ notes }) => notes.deflations.some((run) => run.last !== null), ['pumped', 'stethoscope-on']),
    step('marked', ({ facts }) => facts.marks.length >= 2, ['pumped']),

    {
      id: 'artery-felt',
      type: 'order',
      criterion: 'technique',
      weight: 4,
      source: 'wayne-state-6-8',
      first: ({ notes }) => notes.feltBrachial,
      // 'then' is asked in the tick in which the diaphragm comes to the arm
      then: ({ facts }) => facts.chestpiece.spot === 'elbow',
    },
    {
      id: 'cuff-height',
      type: 'measure',
      criterion: 'technique',
      weight: 7,
      source: 'wayne-state-6-8',
      read: (sight) => {
        const run = judged(sight);
        return run && [{ measured: run.cuff.y, target: CUFF_HEIGHT_MM, from: run.start, to: run.start }];
      },
      full: 5,
      zero: 25,
      unit: 'mm',
    },
    {
      id: 'cuff-mark',
      type: 'measure',
      criterion: 'technique',
      weight: 5,
      source: 'wayne-state-6-8',
      read: (sight) => {
        const run = judged(sight);
        return run && [{ measured: Math.abs(run.cuff.x), target: 0, from: run.start, to: run.start }];
      },
      full: 10,
      zero: 40,
      unit: 'mm',
    },
    {
      id: 'diaphragm',
      type: 'measure',
      criterion: 'technique',
      weight: 7,
      source: 'cna-bp-checklist',
      read: (sight) => {
        const run = judged(sight);
        if (run?.chestpiece.spot !== 'elbow') return undefined;
        const at = run.first?.tick ?? run.start;
        return [{ measured: Math.round(offArtery(run.chestpiece)), target: 0, from: at, to: at }];
      },
      full: 8,
      zero: 30,
      unit: 'mm',
    },
    {
      id: 'under-cuff',
      type: 'avoid',
      criterion: 'technique',
      weight: 2,
      source: 'cna-bp-checklist',
      when: ({ facts, truth }) => truth.pressure > 20 && isUnderCuff(facts.chestpiece, facts.cuff),
      given: ({ notes }) => notes.deflations.some((run) => run.first !== null),
    },
    {
      id: 'inflation',
      type: 'measure',
      criterion: 'technique',
      weight: 8,
      source: 'gw-nursing-assistant-477',
      read: inflation,
      full: 2,
      zero: 30,
      unit: 'mmHg',
    },
    {
      id: 'rate',
      type: 'band',
      criterion: 'technique',
      weight: 10,
      source: 'wayne-state-6-8',
      read: ({ notes }) => counted(notes)?.time,
      low: RATE_LOW,
      high: RATE_HIGH,
      fullShare: 0.8,
      zeroShare: 0.2,
      unit: 'mmHg/s',
    },
    {
      id: 'confirmed',
      type: 'measure',
      criterion: 'technique',
      weight: 2,
      source: 'wayne-state-6-8',
      read: ({ notes }) => {
        const run = counted(notes);
        if (!run?.last) return undefined;
        const measured = Math.min(10, Math.round(run.confirmed));
        return [{ measured, target: 10, from: run.last.tick, to: run.end < 0 ? run.last.tick : run.end }];
      },
      full: 1,
      zero: 9,
      unit: 'mmHg',
    },
    {
      id: 'refill',
      type: 'avoid',
      criterion: 'technique',
      weight: 2,
      source: 'wayne-state-6-8',
      when: ({ notes }) => notes.deflations.at(-1)?.refilled === true,
      given: ({ notes }) => notes.deflations.some((run) => run.first !== null),
    },
    {
      id: 'rest',
      type: 'measure',
      criterion: 'technique',
      weight: 1,
      source: 'bp-palpation-text',
      read: rests,
      full: 1,
      zero: 15,
      unit: 's',
    },
    {
      id: 'let-down',
      type: 'measure',
      criterion: 'technique',
      weight: 2,
      source: 'wayne-state-6-8',
      read: ({ notes, truth, tick }) => {
        const run = notes.deflations.at(-1);
        return run && [{ measured: Math.round(truth.pressure), target: 0, from: run.start, to: tick }];
      },
      full: 3,
      zero: 20,
      unit: 'mmHg',
    },

    {
      id: 'reading',
      type: 'record',
      criterion: 'accuracy',
      weight: 15,
      source: 'cna-skills-bp',
      read: (sight) => {
        const run = chartedRun(sight);
        // from silence to silence: else a perfect listener, too, would have known no first or no last beat
        return run?.first && run.last && isComplete(run)
          ? written(sight, run.first.mmHg, run.last.mmHg, run)
          : undefined;
      },
      full: 4,
      zero: 12,
      unit: 'mmHg',
    },
    {
      id: 'result',
      type: 'record',
      criterion: 'accuracy',
      weight: 20,
      source: 'cna-skills-bp',
      required: true,
      read: (sight) => {
        const run = chartedRun(sight);
        return run && written(sight, sight.truth.systolic, sight.truth.diastolic, run);
      },
      full: 8,
      zero: 20,
      unit: 'mmHg',
    },

    {
      id: 'charted',
      type: 'step',
      criterion: 'recording',
      weight: 9,
      source: 'cna-skills-bp',
      done: ({ facts }) => facts.signed,
    },
    {
      id: 'even',
      type: 'avoid',
      criterion: 'recording',
      weight: 3,
      source: 'wayne-state-6-8',
      when: ({ facts }) => facts.signed && (isOdd(facts.systolicChart) || isOdd(facts.diastolicChart)),
      given: ({ facts }) => facts.signed,
    },
    {
      id: 'larger-first',
      type: 'avoid',
      criterion: 'recording',
      weight: 3,
      source: 'cna-skills-bp',
      when: ({ facts }) => facts.signed && (facts.systolicChart ?? 0) <= (facts.diastolicChart ?? 0),
      given: ({ facts }) => facts.signed,
    },
  ],
  errors: [
    {
      id: 'falsified',
      grade: 'critical',
      source: 'cna-skills-bp',
      when: ({ notes }) => notes.signedAt >= 0 && notes.charted < 0,
      evidence: ({ facts }) => ({
        measured: `${facts.systolicChart}/${facts.diastolicChart}`,
        target: 'measured-first',
        unit: 'mmHg',
      }),
    },
    {
      id: 'over-inflated',
      grade: 'near-miss',
      source: 'gw-nursing-assistant-477',
      when: (sight) =>
        sight.truth.pressure > HURTS_ABOVE &&
        sight.facts.cuff.spot === 'upper-arm' &&
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
  ],
  open: openNotes,
  note: noteDown,
};

function step(
  id: string,
  done: (sight: VitalSight) => boolean,
  after: readonly string[] = [],
): VitalTask['items'][number] {
  return { id, type: 'step', criterion: 'technique', weight: 0, source: 'wayne-state-6-8', done, after };
}
