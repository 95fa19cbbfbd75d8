import { due } from './called.ts';
import type { Chart, Vital } from './state.ts';
import { VITALS } from './state.ts';
import type { VitalSignsTruth } from './truth.ts';

/** What a nurse does with the morning's tablet for blood pressure. */
export type Tablet = 'given' | 'held' | 'given-and-watched' | 'not-known';

/** What the nurse reads off a chart, and what she makes of it. */
export interface ChartRead {
  readonly numbers: Chart['numbers'];
  readonly irregular: boolean;
  /** Nothing is charted. */
  readonly empty: boolean;
  /** A name stands under it. */
  readonly signed: boolean;
  readonly tablet: Tablet;
  /** What the board says should be called at once, and what when one has finished. */
  readonly now: readonly Vital[];
  readonly later: readonly Vital[];
  /** What she was called about, and what she was told of at the end. */
  readonly called: readonly Vital[];
  readonly told: readonly Vital[];
}

type Last = VitalSignsTruth['patient']['last'];

/** Reads a chart as the nurse does. */
export function readChart(chart: Chart, last: Last): ChartRead {
  const { numbers, ticked, called, later, signed } = chart;
  const of = (grade: 'now' | 'later') => VITALS.filter((vital) => due(vital, chart, last) === grade);
  return {
    numbers,
    irregular: ticked.rhythm === 'irregular',
    empty: Object.values(numbers).every((value) => value === null),
    signed,
    tablet: tablet(numbers.systolic, of('later').includes('pressure')),
    now: of('now'),
    later: of('later'),
    called: VITALS.filter((vital) => called[vital] >= 0),
    told: VITALS.filter((vital) => later[vital] || called[vital] >= 0),
  };
}

/** The chart as it would be without any error. */
export function trueChart(truth: VitalSignsTruth): ChartRead {
  const { heartRate, breathRate, systolic, diastolic, temperature, patient } = truth;
  const numbers = { pulse: heartRate, breaths: breathRate, systolic, diastolic, temperature };
  const rhythm = patient.earlyEvery > 0 ? 'irregular' : 'regular';
  const chart: Chart = {
    numbers,
    ticked: { arm: null, position: null, rhythm, route: null },
    called: { pulse: -1, breaths: -1, pressure: -1, temperature: -1 },
    later: { pulse: false, breaths: false, pressure: false, temperature: false },
    signed: true,
  };
  return readChart(chart, patient.last);
}

/** Below 100 it is held back; where the board says so, somebody looks in again. */
function tablet(systolic: number | null, isTold: boolean): Tablet {
  if (systolic === null) return 'not-known';
  if (systolic < 100) return 'held';
  return isTold || systolic > 180 ? 'given-and-watched' : 'given';
}
