import type { Choose, Hold, MarkIt, Place, Press } from '../../../src/kit/affordance.ts';
import { done, inUse } from './affordances-common.ts';
import type { PulseSite } from './places.ts';
import { ARM_SPOTS, type Counted, PROBE_SPOTS, type VitalSignsFacts } from './state.ts';
import type { BedsideWords } from './words/en-bedside.ts';

type F = VitalSignsFacts;

/** For things that are on a spot or not, and never a little beside it. */
const NO_NUDGE = { spots: [], step: 5, ways: [] };

/** The arm, what is counted at it, and the thermometer. */
export function armThings(words: BedsideWords) {
  const { names, spots, states } = words;
  const arm: Choose<F> = {
    kind: 'choose',
    target: 'arm-choice',
    name: names['arm-choice'],
    options: [
      { target: 'arm-right', name: names['arm-right'] },
      { target: 'arm-left', name: names['arm-left'] },
    ],
    chosen: (facts) => (facts.arm === null ? null : `arm-${facts.arm}`),
    state: (facts) => states.arm(facts.arm),
    status: inUse((facts) => facts.arm !== null),
  };
  const sleeve: Press<F> = {
    kind: 'press',
    target: 'sleeve',
    name: names.sleeve,
    pressed: (facts) => facts.arm !== null && facts.sleeves[facts.arm],
    state: (facts) =>
      facts.arm === null ? states.pickArm : states.sleeve(facts.sleeves[facts.arm], facts.seen[facts.arm]),
    status: inUse((facts) => facts.arm !== null && facts.sleeves[facts.arm]),
  };
  const armRest: Place<F> = {
    kind: 'place',
    target: 'arm',
    name: names.arm,
    spots: ARM_SPOTS.map((spot) => ({ name: spots[spot], at: { spot, x: 0, y: 0 } })),
    at: (facts) => ({ spot: facts.armAt, x: 0, y: 0 }),
    nudge: NO_NUDGE,
    state: (facts) => states.armAt[facts.armAt],
    status: () => 'can',
  };
  const tape: Press<F> = {
    kind: 'press',
    target: 'tape',
    name: names.tape,
    state: (facts) => states.taped(facts.taped),
    status: done((facts) => facts.taped !== null),
  };
  const pulse = (site: PulseSite): Hold<F> => ({
    kind: 'hold',
    target: `pulse-${site}`,
    name: names[`pulse-${site}`],
    held: ({ fingers }) => fingers === site,
    felt: ({ felt }) => felt.count,
    state: ({ fingers, feels }) => (fingers === site ? states.feeling(feels) : states.notFeeling[site]),
    status: inUse(({ fingers }) => fingers === site),
  });
  const count = (what: Counted): MarkIt<F> => ({
    kind: 'mark',
    target: `count-${what}`,
    name: names[`count-${what}`],
    running: ({ counting }) => counting?.what === what,
    state: ({ counting }) => states.counting(counting?.what === what ? counting.from : null),
    status: inUse(({ counting }) => counting?.what === what),
  });
  const cover: Press<F> = {
    kind: 'press',
    target: 'cover',
    name: names.cover,
    pressed: ({ probe }) => probe.cover,
    state: ({ probe }) => states.cover(probe.cover),
    status: inUse(({ probe }) => probe.cover),
  };
  const probe: Place<F> = {
    kind: 'place',
    target: 'probe',
    name: names.probe,
    spots: [...PROBE_SPOTS.slice(1), PROBE_SPOTS[0]].map((spot) => ({
      name: spots[spot],
      at: { spot, x: 0, y: 0 },
    })),
    at: (facts) => ({ spot: facts.probe.at, x: 0, y: 0 }),
    nudge: NO_NUDGE,
    state: (facts) => states.probe(facts.probe),
    status: inUse((facts) => facts.probe.at !== 'holder'),
  };
  const eject: Press<F> = {
    kind: 'press',
    target: 'eject',
    name: names.eject,
    state: (facts) => states.eject(facts.probe.ejected),
    status: done((facts) => facts.probe.ejected),
  };
  return {
    arm,
    sleeve,
    armRest,
    tape,
    brachial: pulse('brachial'),
    radial: pulse('radial'),
    countPulse: count('pulse'),
    countBreaths: count('breaths'),
    cover,
    probe,
    eject,
  };
}
