import type { Chosen } from '../../../src/engine/task.ts';
import { due, isToldRight } from './called.ts';
import { positionOf } from './charting.ts';
import { counted } from './deflations.ts';
import { at, atTheEnd, begun, common, type VitalItem } from './items.ts';
import { isOdd } from './judging.ts';
import type { Line } from './lines.ts';
import type { VitalSight } from './notes.ts';
import { FIELDS, type TICKS, VITALS, type Vital } from './state.ts';

const dignity = common('dignity');
const recording = common('recording');

/** The best of these lines that was said, and when; `before` is a tick after which it is too late. */
function said({ facts }: VitalSight, lines: readonly Line[], before = Number.POSITIVE_INFINITY): Chosen | undefined {
  for (const line of lines) {
    const one = facts.lines.find(({ code, tick }) => code === line && tick <= before);
    if (one) return { option: line, at: one.tick };
  }
  return undefined;
}

/** Up to when something can be said that comes before the care. */
const beforeCare = ({ notes }: VitalSight) => (notes.careAt < 0 ? undefined : notes.careAt);

export const dignityItems: readonly VitalItem[] = [
  {
    ...dignity('greeted', 1.5, 'nnaap-communication'),
    type: 'choice',
    read: (sight) => said(sight, ['greet', 'greet-short'], beforeCare(sight)),
    best: ['greet'],
    acceptable: ['greet-short'],
  },
  {
    ...dignity('leave-asked', 2, 'nnaap-communication'),
    type: 'choice',
    read: (sight) => said(sight, ['ask-leave', 'announce'], beforeCare(sight)),
    best: ['ask-leave'],
    acceptable: ['announce'],
  },
  {
    ...dignity('not-now', 1, 'nnaap-communication'),
    type: 'choice',
    read: (sight) => {
      if (sight.facts.consent === 'none') return undefined;
      if (sight.truth.patient.temperament !== 'brisk') return 'spared';
      return said(sight, ['insist', 'offer-time']);
    },
    best: ['offer-time'],
    acceptable: [],
  },
  {
    ...dignity('curtain', 1.5, 'nnaap-communication'),
    type: 'order',
    first: ({ facts }) => facts.curtain,
    then: begun,
  },
  atTheEnd(dignity('clothes', 1, 'nnaap-leave-safe'), ({ facts }) => !facts.sleeves.right && !facts.sleeves.left),
  {
    ...dignity('answer', 2, 'nnaap-scope'),
    type: 'choice',
    read: (sight) => {
      if (!sight.facts.speech.some(({ code }) => code === 'is-it-bad'))
        return sight.notes.careAt < 0 ? undefined : 'spared';
      // whatever was said wrongly cannot be unsaid
      return said(sight, ['answer-diagnose', 'answer-worry', 'answer-nurse']);
    },
    best: ['answer-nurse'],
    acceptable: [],
  },
  {
    ...dignity('goodbye', 1, 'nnaap-leave-safe'),
    type: 'choice',
    read: (sight) => said(sight, ['goodbye', 'bye-short']),
    best: ['goodbye'],
    acceptable: ['bye-short'],
  },
];

/** What was ticked, as an answer to what it should have been. */
function ticked(
  id: keyof typeof TICKS,
  weight: number,
  should: (sight: VitalSight) => string | null | undefined,
): VitalItem {
  return {
    ...recording(`chart-${id}`, weight, 'charting-text'),
    type: 'choice',
    read: (sight) => {
      const option = sight.facts.chart.ticked[id];
      const right = should(sight);
      if (option === null || right === undefined) return undefined;
      return { option: option === right ? 'right' : 'wrong', at: sight.tick };
    },
    best: ['right'],
    acceptable: [],
  };
}

export const recordingItems: readonly VitalItem[] = [
  {
    ...recording('charted', 3, 'charting-text'),
    type: 'measure',
    read: ({ facts, tick }) => {
      const stands = FIELDS.filter((field) => facts.chart.numbers[field] !== null).length;
      return at(stands, FIELDS.length, 0, tick);
    },
    full: 0,
    zero: FIELDS.length,
    unit: 'values',
  },
  { ...recording('signed', 1, 'charting-text'), type: 'step', done: ({ facts }) => facts.chart.signed },
  {
    ...recording('even', 0.5, 'wayne-state-6-8'),
    type: 'avoid',
    when: ({ facts: { chart } }) => chart.signed && (isOdd(chart.numbers.systolic) || isOdd(chart.numbers.diastolic)),
    given: ({ facts: { chart } }) => chart.signed && chart.numbers.systolic !== null,
  },
  {
    ...recording('larger-first', 0.5, 'cna-skills-bp'),
    type: 'avoid',
    when: ({ facts: { chart } }) =>
      chart.signed && chart.numbers.systolic !== null && chart.numbers.systolic <= (chart.numbers.diastolic ?? 0),
    given: ({ facts: { chart } }) => chart.signed && chart.numbers.systolic !== null,
  },
  ticked('arm', 0.5, ({ notes }) => counted(notes)?.setUp.side),
  ticked('position', 0.5, ({ notes }) => {
    const run = counted(notes);
    return run && positionOf(run.setUp.head);
  }),
  ticked('rhythm', 1, ({ truth }) => (truth.patient.earlyEvery > 0 ? 'irregular' : 'regular')),
  ticked('route', 0.5, ({ notes }) => (notes.taken ? 'oral' : undefined)),
  {
    ...recording('told', 3, 'first-shift-list'),
    type: 'measure',
    read: ({ facts, tick }) => {
      const { chart, last } = facts;
      const isCharted = (vital: Vital) =>
        vital === 'pressure'
          ? chart.numbers.systolic !== null || chart.numbers.diastolic !== null
          : chart.numbers[vital] !== null;
      const charted = VITALS.filter(isCharted);
      // who kept back what does not wait has told nothing
      if (charted.some((vital) => due(vital, chart, last) === 'now' && chart.called[vital] < 0))
        return at(0, VITALS.length, 0, tick);
      return at(charted.filter((vital) => isToldRight(vital, chart, last)).length, VITALS.length, 0, tick);
    },
    full: 0,
    zero: VITALS.length,
    unit: 'values',
  },
];
