import type { Chart, Vital } from './state.ts';

/** What is to be done about a value. */
export type Due = 'now' | 'later' | 'chart';

/** A limit of the ward's list: a nurse is called at once outside `now`, and told at the end outside `later`. */
interface Limits {
  readonly now: readonly [number, number];
  readonly later: readonly [number, number];
}

/**
 * Ward B's list "when to call". Call criteria differ between wards; these are bracketed by nursing assistants' texts and
 * by the Royal College of Physicians' NEWS2. Inclusive ends are fine; temperatures in tenths of a degree Fahrenheit.
 */
const LIMITS = {
  systolic: { now: [90, 180], later: [100, 139] },
  diastolic: { now: [0, 120], later: [60, 89] },
  pulse: { now: [50, 120], later: [60, 100] },
  breaths: { now: [10, 24], later: [12, 20] },
  temperature: { now: [955, 1009], later: [955, 999] },
} as const satisfies Record<string, Limits>;
/** A change from the last value by more than this is told at the end: mmHg, and a minute. */
const CHANGE = 20;

/** The last values on the order: systolic, diastolic, pulse, breaths, temperature. */
type Last = readonly [number, number, number, number, number];

function dueBy(value: number | null, { now, later }: Limits): Due {
  if (value === null) return 'chart';
  if (value < now[0] || value > now[1]) return 'now';
  return value < later[0] || value > later[1] ? 'later' : 'chart';
}

const worse = (a: Due, b: Due): Due =>
  a === 'now' || b === 'now' ? 'now' : a === 'later' || b === 'later' ? 'later' : 'chart';
const changed = (value: number | null, last: number): Due =>
  value !== null && Math.abs(value - last) > CHANGE ? 'later' : 'chart';

/** What is to be done about a vital sign, by what the chart says of it; `by` is added to each number. */
export function due(vital: Vital, { numbers, ticked }: Pick<Chart, 'numbers' | 'ticked'>, last: Last, by = 0): Due {
  const plus = (value: number | null) => (value === null ? null : value + by);
  switch (vital) {
    case 'pulse':
      return ticked.rhythm === 'irregular'
        ? 'now'
        : worse(dueBy(plus(numbers.pulse), LIMITS.pulse), changed(plus(numbers.pulse), last[2]));
    case 'breaths':
      return worse(dueBy(plus(numbers.breaths), LIMITS.breaths), changed(plus(numbers.breaths), last[3]));
    case 'temperature':
      return dueBy(plus(numbers.temperature), LIMITS.temperature);
    case 'pressure':
      return worse(
        worse(dueBy(plus(numbers.systolic), LIMITS.systolic), dueBy(plus(numbers.diastolic), LIMITS.diastolic)),
        worse(changed(plus(numbers.systolic), last[0]), changed(plus(numbers.diastolic), last[1])),
      );
  }
}

/** How far off a charted number may be, and still count as right for the list of what is told at the end. */
const TOLERANCE: Readonly<Record<Vital, number>> = { pulse: 4, breaths: 2, pressure: 8, temperature: 2 };

/** What was done about a vital sign. */
function done(vital: Vital, chart: Chart): Due {
  return chart.called[vital] >= 0 ? 'now' : chart.later[vital] ? 'later' : 'chart';
}

/** Whether what was done about a vital sign is right by what was charted. At the limits of the end's list either is. */
export function isToldRight(vital: Vital, chart: Chart, last: Last): boolean {
  const did = done(vital, chart);
  if (due(vital, chart, last) === 'now') return did === 'now';
  const off = TOLERANCE[vital];
  return [-off, 0, off].some((by) => {
    const would = due(vital, chart, last, by);
    return would === did && would !== 'now';
  });
}
