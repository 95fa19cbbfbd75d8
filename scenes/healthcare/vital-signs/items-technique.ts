import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { counted, RATE_HIGH, RATE_LOW } from './deflations.ts';
import { at, common, type VitalItem } from './items.ts';
import { countOf, inflation, judged, rests } from './judging.ts';
import type { Notes, VitalSight } from './notes.ts';
import { CUFF_HEIGHT_MM, isUnderCuff, offArtery } from './places.ts';
import { RESTED_MINUTES } from './posture.ts';
import { DRINK_MINUTES } from './probe.ts';
import { hasSaid } from './speech.ts';

const technique = common('technique');

/** How long is counted: a full minute when it is for real, half of one at the level before. */
const FULL_COUNT = 60;
const HALF_COUNT = 30;

function countTime(id: 'pulse-time' | 'breaths-time', what: 'pulse' | 'breaths', weight: number): VitalItem {
  return {
    ...technique(id, weight, 'cna-pulse-resp'),
    type: 'measure',
    read: ({ facts, notes }) => {
      const count = countOf(notes, what);
      if (!count) return undefined;
      const due = facts.level === 'prove' ? FULL_COUNT : HALF_COUNT;
      const seconds = Math.round((count.to - count.from) / TICKS_PER_SECOND);
      return at(Math.min(seconds, due), due, count.from, count.to);
    },
    full: 2,
    zero: 45,
    unit: 's',
  };
}

/** The share of a count for which fingers were on the wrist. */
function fingersOn(notes: Notes, what: 'pulse' | 'breaths') {
  const count = countOf(notes, what);
  if (!count) return undefined;
  const total = Math.max(1, count.to - count.from);
  return {
    inside: Math.min(count.contact, total),
    total,
    mean: Math.min(1, count.contact / total),
    from: count.from,
    to: count.to,
  };
}

/** How it was before the cuff was filled for the reading that counts. */
function setUp(
  id: string,
  weight: number,
  source: string,
  best: string,
  acceptable: readonly string[],
  option: (setUp: NonNullable<ReturnType<typeof judged>>['setUp']) => string,
): VitalItem {
  return {
    ...technique(id, weight, source),
    type: 'choice',
    read: (sight) => {
      const run = judged(sight);
      return run && { option: option(run.setUp), at: run.start };
    },
    best: [best],
    acceptable,
  };
}

const countItems: readonly VitalItem[] = [
  countTime('pulse-time', 'pulse', 3),
  {
    ...technique('pulse-fingers', 1, 'cna-pulse-resp'),
    type: 'band',
    read: ({ notes }) => fingersOn(notes, 'pulse'),
    low: 1,
    high: 1,
    fullShare: 0.9,
    zeroShare: 0.3,
    unit: '',
  },
  countTime('breaths-time', 'breaths', 2),
  {
    ...technique('breaths-secret', 2, 'cna-pulse-resp'),
    type: 'avoid',
    when: ({ facts, notes }) =>
      notes.counts.every(({ what }) => what !== 'breaths') && hasSaid(facts.lines, 'announce-breaths'),
    given: ({ notes }) => notes.counts.some(({ what }) => what === 'breaths'),
  },
  {
    ...technique('breaths-fingers', 0.5, 'cna-pulse-resp'),
    type: 'band',
    read: ({ notes }) => fingersOn(notes, 'breaths'),
    low: 1,
    high: 1,
    fullShare: 0.8,
    zeroShare: 0.2,
    unit: '',
  },
];

const postureItems: readonly VitalItem[] = [
  {
    ...technique('head-up', 0.7, 'bp-posture'),
    type: 'measure',
    read: (sight) => {
      const run = judged(sight);
      return run && at(run.setUp.head, [30, 45], run.start);
    },
    full: 2,
    zero: 20,
    unit: 'deg',
  },
  setUp('legs', 0.8, 'bp-posture', 'straight', [], ({ legsCrossed }) => (legsCrossed ? 'crossed' : 'straight')),
  setUp('back', 0.8, 'bp-posture', 'supported', [], ({ slumped }) => (slumped ? 'slumped' : 'supported')),
  setUp('arm-level', 1, 'bp-posture', 'pillow', [], ({ armAt }) => armAt),
  setUp('bare-arm', 0.5, 'wayne-state-6-8', 'bare', [], ({ bare }) => (bare ? 'bare' : 'sleeve')),
  {
    ...technique('rested', 1, 'bp-posture'),
    type: 'measure',
    read: (sight) => {
      const run = judged(sight);
      if (!run) return undefined;
      const { restedMinutes } = run.setUp;
      if (restedMinutes === null) return 'spared';
      return at(Math.min(RESTED_MINUTES, Math.round(restedMinutes * 10) / 10), RESTED_MINUTES, run.start);
    },
    full: 0.1,
    zero: 3,
    unit: 'min',
  },
  {
    ...technique('quiet', 0.7, 'bp-posture'),
    type: 'measure',
    read: (sight) => {
      const run = judged(sight);
      return run && at(Math.round(run.talked / TICKS_PER_SECOND), 0, run.start, Math.max(run.start, run.end));
    },
    full: 1,
    zero: 6,
    unit: 's',
  },
];

const cuffItems: readonly VitalItem[] = [
  {
    ...technique('artery-felt', 0.6, 'wayne-state-6-8'),
    type: 'order',
    first: ({ notes }) => notes.feltBrachial,
    // 'then' is asked in the tick in which the diaphragm comes to the arm
    then: ({ facts }) => facts.chestpiece.spot === 'elbow',
  },
  setUp('cuff-size', 2, 'cuff-sizes', 'inside', [], ({ fit }) => fit ?? 'off'),
  {
    ...technique('cuff-height', 0.9, 'wayne-state-6-8'),
    type: 'measure',
    read: (sight) => {
      const run = judged(sight);
      return run && at(run.cuff.y, CUFF_HEIGHT_MM, run.start);
    },
    full: 5,
    zero: 25,
    unit: 'mm',
  },
  {
    ...technique('cuff-mark', 0.6, 'wayne-state-6-8'),
    type: 'measure',
    read: (sight) => {
      const run = judged(sight);
      return run && at(Math.abs(run.cuff.x), 0, run.start);
    },
    full: 10,
    zero: 40,
    unit: 'mm',
  },
  {
    ...technique('cuff-snug', 0.6, 'cna-bp-checklist'),
    type: 'measure',
    read: (sight) => {
      const run = judged(sight);
      return run && at(run.setUp.snug, 2, run.start);
    },
    full: 0,
    zero: 2,
    unit: 'fingers',
  },
  {
    ...technique('diaphragm', 0.9, 'cna-bp-checklist'),
    type: 'measure',
    read: (sight) => {
      const run = judged(sight);
      if (run?.chestpiece.spot !== 'elbow') return undefined;
      return at(Math.round(offArtery(run.chestpiece)), 0, run.first?.tick ?? run.start);
    },
    full: 8,
    zero: 30,
    unit: 'mm',
  },
  {
    ...technique('under-cuff', 0.3, 'cna-bp-checklist'),
    type: 'avoid',
    when: ({ facts, truth }) => truth.pressure > 20 && isUnderCuff(facts.chestpiece, facts.cuff),
    given: ({ notes }) => notes.deflations.some((run) => run.first !== null),
  },
  {
    ...technique('inflation', 1.1, 'gw-nursing-assistant-477'),
    type: 'measure',
    read: inflation,
    full: 2,
    zero: 30,
    unit: 'mmHg',
  },
  {
    ...technique('rate', 1.6, 'wayne-state-6-8'),
    type: 'band',
    read: ({ notes }) => counted(notes)?.time,
    low: RATE_LOW,
    high: RATE_HIGH,
    fullShare: 0.8,
    zeroShare: 0.2,
    unit: 'mmHg/s',
  },
  {
    ...technique('confirmed', 0.3, 'wayne-state-6-8'),
    type: 'measure',
    read: ({ notes }) => {
      const run = counted(notes);
      if (!run?.last) return undefined;
      return at(Math.min(10, Math.round(run.confirmed)), 10, run.last.tick, run.end < 0 ? run.last.tick : run.end);
    },
    full: 1,
    zero: 9,
    unit: 'mmHg',
  },
  {
    ...technique('refill', 0.3, 'wayne-state-6-8'),
    type: 'avoid',
    when: ({ notes }) => notes.deflations.at(-1)?.refilled === true,
    given: ({ notes }) => notes.deflations.some((run) => run.first !== null),
  },
  { ...technique('rest', 0.3, 'bp-palpation-text'), type: 'measure', read: rests, full: 1, zero: 15, unit: 's' },
];

/** Where the probe was, and how the mouth, when the tone came. */
function probe(
  id: string,
  weight: number,
  best: string,
  option: (taken: NonNullable<Notes['taken']>) => string,
): VitalItem {
  return {
    ...technique(id, weight, 'oral-thermometer-text'),
    type: 'choice',
    read: ({ notes: { taken } }: VitalSight) => (taken ? { option: option(taken), at: taken.to } : undefined),
    best: [best],
    acceptable: [],
  };
}

const probeItems: readonly VitalItem[] = [
  {
    ...technique('drink-asked', 0.7, 'oral-thermometer-text'),
    type: 'order',
    first: ({ facts }) => hasSaid(facts.lines, 'ask-drink'),
    then: ({ facts }) => facts.probe.at !== 'holder',
  },
  {
    ...technique('drink-waited', 0.7, 'oral-thermometer-text'),
    type: 'measure',
    read: ({ notes: { taken } }) => {
      if (!taken) return undefined;
      if (taken.drankMinutes === null) return 'spared';
      return at(Math.min(DRINK_MINUTES, Math.round(taken.drankMinutes * 10) / 10), DRINK_MINUTES, taken.from, taken.to);
    },
    full: 0.1,
    zero: 4,
    unit: 'min',
  },
  probe('probe-place', 0.8, 'back', (taken) => taken.at),
  probe('lips', 0.4, 'closed', (taken) => (taken.lips ? 'closed' : 'open')),
];

export const techniqueItems: readonly VitalItem[] = [...countItems, ...postureItems, ...cuffItems, ...probeItems];
