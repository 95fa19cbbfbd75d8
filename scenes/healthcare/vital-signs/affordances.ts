import type { Hold, MarkIt, Place, Press, SetValue, Status, Write } from '../../../src/kit/affordance.ts';
import { VALVE_MOST_DEGREES } from './air.ts';
import type { PulseSite } from './places.ts';
import type { VitalSignsWords } from './words/en.ts';
import type { VitalSignsFacts } from './world.ts';

type F = VitalSignsFacts;

/** What can be done at the bedside, each thing declared once for every kind of input. */
export interface Affordances {
  readonly brachial: Hold<F>;
  readonly radial: Hold<F>;
  readonly cuff: Place<F>;
  readonly chestpiece: Place<F>;
  readonly earpieces: Press<F>;
  readonly bulb: Hold<F>;
  readonly valve: SetValue<F>;
  readonly mark: MarkIt<F>;
  readonly systolic: Write<F>;
  readonly diastolic: Write<F>;
}

const NUDGE_MILLIMETRES = 5;

/** The affordances, speaking the language of `words`. */
export function affordances(words: VitalSignsWords): Affordances {
  const { names, spots } = words;
  const inUse =
    (test: (facts: F) => boolean) =>
    (facts: F): Status =>
      test(facts) ? 'in-use' : 'can';
  const pulse = (site: PulseSite): Hold<F> => ({
    kind: 'hold',
    target: `pulse-${site}`,
    name: names[`pulse-${site}`],
    held: ({ fingers }) => fingers === site,
    state: ({ fingers, feels }) => (fingers === site ? words.feeling(feels) : words.notFeeling[site]),
    status: inUse(({ fingers }) => fingers === site),
  });
  const write = (target: 'systolic' | 'diastolic'): Write<F> => ({
    kind: 'write',
    target,
    name: names[target],
    least: 0,
    most: 300,
    unit: words.tablet.unit,
    value: (facts) => facts[`${target}Chart`],
    state: (facts) => words.chartState(facts[`${target}Chart`]),
    status: (facts) => (facts[`${target}Chart`] === null ? 'can' : 'done'),
  });
  return {
    brachial: pulse('brachial'),
    radial: pulse('radial'),
    cuff: {
      kind: 'place',
      target: 'cuff',
      name: names.cuff,
      spots: [
        { name: spots.forearm, at: { spot: 'forearm', x: 0, y: 20 } },
        { name: spots.low, at: { spot: 'upper-arm', x: 0, y: 0 } },
        { name: spots.turned, at: { spot: 'upper-arm', x: 45, y: 25 } },
        { name: spots.high, at: { spot: 'upper-arm', x: 0, y: 75 } },
        { name: spots.right, at: { spot: 'upper-arm', x: 0, y: 25 } },
        { name: spots.off, at: { spot: 'bed', x: 0, y: 0 } },
      ],
      at: ({ cuff }) => cuff,
      nudge: {
        spots: ['upper-arm'],
        step: NUDGE_MILLIMETRES,
        ways: [
          { name: words.nudges.toShoulder, arrow: 'ArrowLeft', x: 0, y: 1 },
          { name: words.nudges.toHand, arrow: 'ArrowRight', x: 0, y: -1 },
          { name: words.nudges.inward, arrow: 'ArrowUp', x: -1, y: 0 },
          { name: words.nudges.outward, arrow: 'ArrowDown', x: 1, y: 0 },
        ],
      },
      state: ({ cuff }) => words.cuffAt(cuff.spot, cuff.y, cuff.x),
      status: ({ cuff }) => (cuff.spot === 'bed' ? 'can' : 'in-use'),
    },
    chestpiece: {
      kind: 'place',
      target: 'chestpiece',
      name: names.chestpiece,
      spots: [
        { name: spots.wrist, at: { spot: 'wrist', x: 0, y: 0 } },
        { name: spots.outer, at: { spot: 'elbow', x: 34, y: 0 } },
        { name: spots.inner, at: { spot: 'elbow', x: 0, y: 0 } },
        { name: spots.under, at: { spot: 'elbow', x: 0, y: -30 } },
        { name: spots.middle, at: { spot: 'elbow', x: 13, y: 0 } },
        { name: spots.below, at: { spot: 'forearm', x: 0, y: 0 } },
        { name: spots['put-away'], at: { spot: 'bed', x: 0, y: 0 } },
      ],
      at: ({ chestpiece }) => chestpiece,
      nudge: {
        spots: ['elbow'],
        step: NUDGE_MILLIMETRES,
        ways: [
          { name: words.nudges.toShoulder, arrow: 'ArrowLeft', x: 0, y: -1 },
          { name: words.nudges.toHand, arrow: 'ArrowRight', x: 0, y: 1 },
          { name: words.nudges.inward, arrow: 'ArrowUp', x: -1, y: 0 },
          { name: words.nudges.outward, arrow: 'ArrowDown', x: 1, y: 0 },
        ],
      },
      state: ({ chestpiece }) => words.chestpieceAt(chestpiece.spot),
      status: ({ chestpiece }) => (chestpiece.spot === 'bed' ? 'can' : 'in-use'),
    },
    earpieces: {
      kind: 'press',
      target: 'earpieces',
      name: names.earpieces,
      pressed: ({ earpieces }) => earpieces,
      state: ({ earpieces }) => words.earpiecesIn(earpieces),
      status: inUse(({ earpieces }) => earpieces),
    },
    bulb: {
      kind: 'hold',
      target: 'bulb',
      name: names.bulb,
      held: ({ pumping }) => pumping,
      state: ({ pumping }) => words.bulbState(pumping),
      status: inUse(({ pumping }) => pumping),
    },
    valve: {
      kind: 'set',
      target: 'valve',
      name: names.valve,
      least: 0,
      most: VALVE_MOST_DEGREES,
      step: 1,
      page: 10,
      value: ({ valve }) => valve,
      valueText: words.valveState,
      state: ({ valve }) => words.valveState(valve),
      status: inUse(({ valve }) => valve > 0),
    },
    mark: {
      kind: 'mark',
      target: 'gauge',
      name: names.gauge,
      state: ({ marks }) => (marks.length === 0 ? words.markHelp : words.marked(marks.at(-1)?.reading ?? 0)),
      status: ({ marks }) => (marks.length > 1 ? 'done' : 'can'),
    },
    systolic: write('systolic'),
    diastolic: write('diastolic'),
  };
}
