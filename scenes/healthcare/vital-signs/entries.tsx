import type { Choose, Press, Write } from '../../../src/kit/affordance.ts';
import { things, words } from './say-things.tsx';
import type { Vital, VitalSignsFacts } from './state.ts';

type F = VitalSignsFacts;

export interface Entry {
  readonly vital: Vital;
  readonly fields: readonly Write<F>[];
  readonly ticks: readonly Choose<F>[];
  readonly call: Press<F>;
  readonly later: Press<F>;
}

/** What is charted, one entry a vital sign. */
export const ENTRIES: readonly Entry[] = [
  {
    vital: 'pulse',
    fields: [things.pulse],
    ticks: [things.chartRhythm],
    call: things.callPulse,
    later: things.laterPulse,
  },
  { vital: 'breaths', fields: [things.breaths], ticks: [], call: things.callBreaths, later: things.laterBreaths },
  {
    vital: 'pressure',
    fields: [things.systolic, things.diastolic],
    ticks: [things.chartArm, things.chartPosition],
    call: things.callPressure,
    later: things.laterPressure,
  },
  {
    vital: 'temperature',
    fields: [things.temperature],
    ticks: [things.chartRoute],
    call: things.callTemperature,
    later: things.laterTemperature,
  },
];

/** What was marked on the dial so far. */
export function marksText({ marks }: F): string {
  return marks.length === 0 ? words.states.noMarks : words.states.marks(marks.map(({ reading }) => reading));
}
