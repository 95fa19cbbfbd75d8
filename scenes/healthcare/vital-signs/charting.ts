import type { Act, ActionValue, RefusalCode } from '../../../src/engine/action.ts';
import type { Performed } from './performed.ts';
import { type Chart, FIELDS, type Field, TICKS, type TickField, VITALS, type VitalSignsState } from './state.ts';

/** The largest number that each field takes: it takes any that could be typed. */
const MOST: Readonly<Record<Field, number>> = {
  pulse: 300,
  breaths: 99,
  systolic: 300,
  diastolic: 300,
  temperature: 1200,
};

export function emptyChart(): Chart {
  return {
    numbers: { pulse: null, breaths: null, systolic: null, diastolic: null, temperature: null },
    ticked: { arm: null, position: null, rhythm: null, route: null },
    called: { pulse: -1, breaths: -1, pressure: -1, temperature: -1 },
    later: { pulse: false, breaths: false, pressure: false, temperature: false },
    signed: false,
  };
}

/** How the head of the bed was, as a chart calls it. */
export function positionOf(degrees: number): (typeof TICKS.position)[number] {
  return degrees < 25 ? 'flat' : degrees <= 50 ? 'semi-fowler' : 'upright';
}

/** The tablet: numbers, ticks, the nurse, the signature; and the door. */
export function chartAct(state: VitalSignsState, { verb, target, value }: Act): Performed {
  const { chart } = state;
  if (verb === 'write') {
    const field = FIELDS.find((one) => one === target);
    return field ? write(state, field, value) : null;
  }
  if (verb !== 'press') return null;
  if (target === 'finish') {
    state.ended = true;
    return;
  }
  if (target === 'sign') {
    if (chart.signed) return 'no-change';
    // a signature under nothing is none
    if (FIELDS.every((field) => chart.numbers[field] === null)) return 'not-now';
    state.chart = { ...chart, signed: true };
    return;
  }
  for (const vital of VITALS) {
    if (target === `call-${vital}`) {
      if (chart.called[vital] >= 0) return 'no-change';
      state.chart = { ...chart, called: { ...chart.called, [vital]: state.tick } };
      return;
    }
    if (target === `later-${vital}`) {
      state.chart = { ...chart, later: { ...chart.later, [vital]: !chart.later[vital] } };
      return;
    }
  }
  for (const field of Object.keys(TICKS) as TickField[]) {
    const option = TICKS[field].find((one) => target === `chart-${field}-${one}`);
    if (option === undefined) continue;
    if (chart.signed) return 'not-now';
    if (chart.ticked[field] === option) return 'no-change';
    state.chart = { ...chart, ticked: { ...chart.ticked, [field]: option } };
    return;
  }
  return null;
}

function write(state: VitalSignsState, field: Field, value: ActionValue | undefined): RefusalCode | undefined {
  const { chart } = state;
  if (chart.signed) return 'not-now';
  const fits =
    value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST[field]);
  if (!fits || value === undefined) return 'bad-value';
  if (chart.numbers[field] === value) return 'no-change';
  state.chart = { ...chart, numbers: { ...chart.numbers, [field]: value } };
  return;
}
