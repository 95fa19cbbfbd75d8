import type { Choose, Press, Write } from '../../../src/kit/affordance.ts';
import { done } from './affordances-common.ts';
import { timeOfDay } from './clock.ts';
import { type Field, TICKS, type TickField, type Vital, type VitalSignsFacts } from './state.ts';
import { inTenths } from './tenths.ts';
import type { BedsideWords } from './words/en-bedside.ts';

type F = VitalSignsFacts;

const MOST = 300;
/** Tenths of a degree Fahrenheit. */
const MOST_TEMPERATURE = 1200;

/** The chart, the nurse, and the way out. */
export function chartThings(words: BedsideWords) {
  const { names, states, units, ticks } = words;
  const write = (target: Field, unit: string, decimals: 0 | 1 = 0): Write<F> => {
    const written = ({ chart }: F) => chart.numbers[target];
    return {
      kind: 'write',
      target,
      name: names[target],
      least: 0,
      most: decimals === 1 ? MOST_TEMPERATURE : MOST,
      decimals,
      unit,
      value: written,
      state: (facts) => {
        const value = written(facts);
        return states.written(value === null ? null : decimals === 1 ? inTenths(value) : `${value}`);
      },
      status: done((facts) => written(facts) !== null),
    };
  };
  const tick = (field: TickField): Choose<F> => ({
    kind: 'choose',
    target: `chart-${field}`,
    name: names[`chart-${field}`],
    options: TICKS[field].map((value) => ({
      target: `chart-${field}-${value}`,
      name: ticks[`chart-${field}-${value}`] ?? value,
    })),
    chosen: ({ chart }) => chart.ticked[field] && `chart-${field}-${chart.ticked[field]}`,
    state: ({ chart }) => states.tick(chart.ticked[field]),
    status: done(({ chart }) => chart.ticked[field] !== null),
  });
  const call = (vital: Vital): Press<F> => ({
    kind: 'press',
    target: `call-${vital}`,
    name: words.call,
    pressed: ({ chart }) => chart.called[vital] >= 0,
    state: ({ chart }) => (chart.called[vital] < 0 ? '' : words.called(timeOfDay(chart.called[vital]))),
    status: done(({ chart }) => chart.called[vital] >= 0),
  });
  const later = (vital: Vital): Press<F> => ({
    kind: 'press',
    target: `later-${vital}`,
    name: words.later,
    pressed: ({ chart }) => chart.later[vital],
    state: () => '',
    status: done(({ chart }) => chart.later[vital]),
  });
  const sign: Press<F> = {
    kind: 'press',
    target: 'sign',
    name: names.sign,
    state: ({ chart }) => states.sign(chart.signed),
    status: done(({ chart }) => chart.signed),
  };
  const finish: Press<F> = {
    kind: 'press',
    target: 'finish',
    name: names.finish,
    state: () => states.finish,
    status: () => 'can',
  };
  const hint: Press<F> = {
    kind: 'press',
    target: 'hint',
    name: words.hintCost,
    state: () => '',
    status: () => 'can',
  };
  return {
    pulse: write('pulse', units.pulse),
    breaths: write('breaths', units.breaths),
    systolic: write('systolic', units.pressure),
    diastolic: write('diastolic', units.pressure),
    temperature: write('temperature', units.temperature, 1),
    chartArm: tick('arm'),
    chartPosition: tick('position'),
    chartRhythm: tick('rhythm'),
    chartRoute: tick('route'),
    callPulse: call('pulse'),
    callBreaths: call('breaths'),
    callPressure: call('pressure'),
    callTemperature: call('temperature'),
    laterPulse: later('pulse'),
    laterBreaths: later('breaths'),
    laterPressure: later('pressure'),
    laterTemperature: later('temperature'),
    sign,
    finish,
    hint,
  };
}
