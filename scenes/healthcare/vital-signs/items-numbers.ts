import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { isComplete } from './deflations.ts';
import { at, common, type VitalItem } from './items.ts';
import { chartedRun, countOf, written } from './judging.ts';
import type { VitalSight } from './notes.ts';

const accuracy = common('accuracy');

/** A count of so many seconds is a student's own minute: what reached the wrist in it is the true pulse. */
const MINUTE = [50, 70] as const;

/** Beats a minute as they truly were: an irregular heart's in the student's own minute. */
function truePulse({ notes, truth }: VitalSight): number {
  const count = countOf(notes, 'pulse');
  if (!count || truth.patient.earlyEvery === 0) return truth.heartRate;
  const seconds = (count.to - count.from) / TICKS_PER_SECOND;
  return seconds >= MINUTE[0] && seconds <= MINUTE[1] ? Math.round((60 * count.beats) / seconds) : truth.heartRate;
}

/** A number on the chart against what it should be; `undefined` where there is none. */
function charted(
  sight: VitalSight,
  field: 'pulse' | 'breaths' | 'temperature',
  target: number,
  from: number,
): ReturnType<typeof at> | undefined {
  const number = sight.facts.chart.numbers[field];
  return number === null ? undefined : at(number, target, Math.max(0, from), sight.tick);
}

export const accuracyItems: readonly VitalItem[] = [
  {
    ...accuracy('pulse', 4, 'cna-pulse-resp'),
    type: 'record',
    required: true,
    read: (sight) => charted(sight, 'pulse', truePulse(sight), countOf(sight.notes, 'pulse')?.from ?? 0),
    full: 4,
    zero: 12,
    unit: '/min',
  },
  {
    ...accuracy('breaths', 4, 'cna-pulse-resp'),
    type: 'record',
    required: true,
    read: (sight) => charted(sight, 'breaths', sight.truth.breathRate, countOf(sight.notes, 'breaths')?.from ?? 0),
    full: 2,
    zero: 6,
    unit: '/min',
  },
  {
    ...accuracy('temperature', 4, 'oral-thermometer-text'),
    type: 'record',
    required: true,
    read: (sight) => {
      const { taken } = sight.notes;
      return taken ? charted(sight, 'temperature', taken.display, taken.to) : undefined;
    },
    full: 0,
    zero: 4,
    unit: 'tenths °F',
  },
  {
    ...accuracy('reading', 3, 'cna-skills-bp'),
    type: 'record',
    read: (sight) => {
      const run = chartedRun(sight);
      // from silence to silence: else a perfect listener, too, would have known no first or no last beat
      return run?.first && run.last && isComplete(run) ? written(sight, run.first.mmHg, run.last.mmHg, run) : undefined;
    },
    full: 4,
    zero: 12,
    unit: 'mmHg',
  },
  {
    ...accuracy('result', 5, 'cna-skills-bp'),
    type: 'record',
    required: true,
    read: (sight) => {
      const run = chartedRun(sight);
      return run && written(sight, sight.truth.systolic, sight.truth.diastolic, run);
    },
    full: 8,
    zero: 20,
    unit: 'mmHg',
  },
];
