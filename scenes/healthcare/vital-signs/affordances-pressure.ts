import type { Choose, Hold, MarkIt, Place, Press, SetValue } from '../../../src/kit/affordance.ts';
import { done, inUse } from './affordances-common.ts';
import { VALVE_MOST_DEGREES } from './air.ts';
import { CUFF_SIZES } from './cuffs.ts';
import type { VitalSignsFacts } from './state.ts';
import type { BedsideWords } from './words/en-bedside.ts';

type F = VitalSignsFacts;

const NUDGE_MILLIMETRES = 5;
const MOST_FINGERS = 4;

/** A left arm is drawn as the mirror image of a right one. */
const isLeft = ({ arm }: F) => arm === 'left';

/** The dial goes round 320 degrees, from lower left to lower right; its lines are 2 mmHg apart. */
export const GAUGE = { most: 300, from: -160, sweep: 320, line: 2, long: 10, figure: 20 } as const;

/** What a blood pressure is taken with. */
export function pressureThings(words: BedsideWords) {
  const { names, spots, states, nudges } = words;
  const cuffSize: Choose<F> = {
    kind: 'choose',
    target: 'cuff-size',
    name: names['cuff-size'],
    options: CUFF_SIZES.map((size) => ({
      target: `cuff-${size}`,
      name: names[`cuff-${size}`],
      note: states.cuffRange[size],
    })),
    chosen: (facts) => (facts.cuffSize === null ? null : `cuff-${facts.cuffSize}`),
    state: ({ fit }) => states.cuffSize(fit),
    status: inUse((facts) => facts.cuffSize !== null),
  };
  const cuff: Place<F> = {
    kind: 'place',
    target: 'cuff',
    name: names.cuff,
    spots: [
      { name: spots.forearm, at: { spot: 'forearm', x: 0, y: 20 } },
      { name: spots.low, at: { spot: 'upper-arm', x: 0, y: 0 } },
      { name: spots.turned, at: { spot: 'upper-arm', x: 45, y: 25 } },
      { name: spots.high, at: { spot: 'upper-arm', x: 0, y: 75 } },
      { name: spots.right, at: { spot: 'upper-arm', x: 0, y: 25 } },
      { name: spots.rail, at: { spot: 'rail', x: 0, y: 0 } },
      { name: spots.off, at: { spot: 'bed', x: 0, y: 0 } },
    ],
    at: (facts) => facts.cuff,
    nudge: {
      spots: ['upper-arm'],
      step: NUDGE_MILLIMETRES,
      mirrored: isLeft,
      ways: [
        { name: nudges.toShoulder, arrow: 'ArrowLeft', x: 0, y: 1 },
        { name: nudges.toHand, arrow: 'ArrowRight', x: 0, y: -1 },
        { name: nudges.inward, arrow: 'ArrowUp', x: -1, y: 0 },
        { name: nudges.outward, arrow: 'ArrowDown', x: 1, y: 0 },
      ],
    },
    state: (facts) => states.cuffAt(facts.cuff.spot, facts.cuff.y, facts.cuff.x),
    status: inUse((facts) => facts.cuff.spot !== 'bed'),
  };
  const snug: SetValue<F> = {
    kind: 'set',
    target: 'snug',
    name: names.snug,
    least: 0,
    most: MOST_FINGERS,
    step: 1,
    page: 1,
    value: (facts) => facts.snug,
    valueText: states.snugAt,
    state: (facts) => (facts.cuff.spot === 'upper-arm' ? states.snugAt(facts.snug) : states.snugOff),
    status: () => 'can',
  };
  const chestpiece: Place<F> = {
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
    at: (facts) => facts.chestpiece,
    nudge: {
      spots: ['elbow'],
      step: NUDGE_MILLIMETRES,
      mirrored: isLeft,
      ways: [
        { name: nudges.toShoulder, arrow: 'ArrowLeft', x: 0, y: -1 },
        { name: nudges.toHand, arrow: 'ArrowRight', x: 0, y: 1 },
        { name: nudges.inward, arrow: 'ArrowUp', x: -1, y: 0 },
        { name: nudges.outward, arrow: 'ArrowDown', x: 1, y: 0 },
      ],
    },
    state: (facts) => states.chestpieceAt(facts.chestpiece.spot),
    status: inUse((facts) => facts.chestpiece.spot !== 'bed'),
  };
  const earpieces: Press<F> = {
    kind: 'press',
    target: 'earpieces',
    name: names.earpieces,
    pressed: (facts) => facts.earpieces,
    state: (facts) => states.earpiecesIn(facts.earpieces),
    status: inUse((facts) => facts.earpieces),
  };
  const wipe = (what: 'stethoscope' | 'cuff'): Press<F> => ({
    kind: 'press',
    target: `wipe-${what}`,
    name: names[`wipe-${what}`],
    state: (facts) => states.wiped(facts.wiped[what]),
    status: done((facts) => facts.wiped[what] >= 0),
  });
  const bulb: Hold<F> = {
    kind: 'hold',
    target: 'bulb',
    name: names.bulb,
    held: (facts) => facts.pumping,
    state: (facts) => states.bulb(facts.pumping),
    status: inUse((facts) => facts.pumping),
  };
  const valve: SetValue<F> = {
    kind: 'set',
    target: 'valve',
    name: names.valve,
    least: 0,
    most: VALVE_MOST_DEGREES,
    step: 1,
    page: 10,
    value: (facts) => facts.valve,
    valueText: states.valve,
    state: (facts) => states.valve(facts.valve),
    status: inUse((facts) => facts.valve > 0),
  };
  const mark: MarkIt<F> = {
    kind: 'mark',
    target: 'gauge',
    name: names.gauge,
    dial: { ...GAUGE, value: ({ gauge }) => gauge, unit: words.units.pressure },
    state: ({ marks }) => (marks.length === 0 ? states.markHelp : states.marked(marks.at(-1)?.reading ?? 0)),
    status: done(({ marks }) => marks.length > 1),
  };
  return {
    cuffSize,
    cuff,
    snug,
    chestpiece,
    earpieces,
    wipeStethoscope: wipe('stethoscope'),
    wipeCuff: wipe('cuff'),
    bulb,
    valve,
    mark,
  };
}
