import { at, atTheEnd, begun, common, type VitalItem } from './items.ts';
import type { Notes, Rub, VitalSight } from './notes.ts';
import { LOW_BED_CM } from './room.ts';
import { hasSaid } from './speech.ts';
import { ZONES } from './state.ts';

const infection = common('infection');
const identity = common('identity');

/** A rub of fewer seconds is none. */
const LEAST_RUB_SECONDS = 3;
/** Rub at least so long; nobody is asked to rub on for minutes. */
const RUB_SECONDS = [20, 120] as const;

/** The rub that goes with the first touch, or the last one while nobody was touched. */
function rubBefore({ firstTouch, rub }: Notes): Rub | null {
  return firstTouch ? firstTouch.rub : rub;
}

/** The rub after the last touch. */
export function rubAfter({ rub, lastTouch }: Notes): Rub | null {
  return rub && lastTouch >= 0 && rub.from > lastTouch ? rub : null;
}

/** Whether hands were cleaned at all, however badly. */
export const isRub = (rub: Rub | null) => rub !== null && rub.seconds >= LEAST_RUB_SECONDS;

function rubTime(id: string, weight: number, rub: (notes: Notes) => Rub | null): VitalItem {
  return {
    ...infection(id, weight, 'who-hand-rub'),
    type: 'measure',
    read: ({ notes }) => {
      const one = rub(notes);
      return one && isRub(one) ? at(Math.round(one.seconds * 10) / 10, RUB_SECONDS, one.from, one.to) : undefined;
    },
    full: 0,
    zero: 12,
    unit: 's',
  };
}

function rubZones(id: string, weight: number, rub: (notes: Notes) => Rub | null): VitalItem {
  return {
    ...infection(id, weight, 'who-hand-rub'),
    type: 'measure',
    read: ({ notes }) => {
      const one = rub(notes);
      return one && isRub(one) ? at(one.zones, ZONES.length, one.from, one.to) : undefined;
    },
    full: 0,
    zero: ZONES.length,
    unit: 'zones',
  };
}

export const infectionItems: readonly VitalItem[] = [
  rubTime('rub-before-time', 5, rubBefore),
  rubZones('rub-before-zones', 3, rubBefore),
  {
    ...infection('rub-dry', 1, 'cna-hand-rub'),
    type: 'avoid',
    // asked in the tick of the first touch and later: the first one counts
    when: ({ notes }) => notes.firstTouch?.wet === true,
    given: ({ notes }) => isRub(rubBefore(notes)),
  },
  {
    ...infection('wipe-before', 1, 'wayne-state-6-8'),
    type: 'order',
    first: ({ facts }) => facts.wiped.stethoscope >= 0,
    then: ({ facts }) => facts.chestpiece.spot !== 'bed' || facts.left,
  },
  atTheEnd(
    infection('wipe-after', 1, 'wayne-state-6-8'),
    ({ facts, notes }) =>
      notes.usedAt.chestpiece >= 0 &&
      facts.wiped.stethoscope > notes.usedAt.chestpiece &&
      facts.wiped.cuff > notes.usedAt.cuff,
  ),
  {
    ...infection('probe-cover', 1.5, 'oral-thermometer-text'),
    type: 'avoid',
    when: ({ facts }) => facts.probe.at !== 'holder' && !facts.probe.cover,
    given: ({ facts }) => facts.probe.at !== 'holder',
  },
  {
    ...infection('probe-eject', 0.5, 'oral-thermometer-text'),
    type: 'step',
    done: ({ facts, notes }) => facts.probe.ejected && notes.inMouthFrom >= 0,
  },
  rubTime('rub-after-time', 4, rubAfter),
  rubZones('rub-after-zones', 2, rubAfter),
];

/** What became of name, band and order that do not agree. */
function mismatch({ facts, notes, truth }: VitalSight): { option: string; at: number } | 'spared' | undefined {
  const { reported, bandRead, orderRead } = facts.identity;
  if (!truth.traps.includes('who')) return bandRead || orderRead || notes.careAt >= 0 ? 'spared' : undefined;
  const first = reported >= 0 && (notes.careAt < 0 || reported < notes.careAt);
  return { option: first ? 'reported' : 'went-on', at: first ? reported : Math.max(notes.careAt, 0) };
}

export const identityItems: readonly VitalItem[] = [
  {
    ...identity('spoken', 3, 'nnaap-identifiers'),
    type: 'order',
    first: ({ facts }) => facts.identity.spoken,
    then: begun,
  },
  {
    ...identity('order-read', 2, 'nnaap-identifiers'),
    type: 'order',
    first: ({ facts }) => facts.identity.orderRead,
    then: begun,
  },
  {
    ...identity('band-read', 3, 'nnaap-identifiers'),
    type: 'order',
    first: ({ facts }) => facts.identity.bandRead,
    then: begun,
  },
  {
    ...identity('mismatch', 4, 'nnaap-identifiers'),
    type: 'choice',
    read: mismatch,
    best: ['reported'],
    acceptable: [],
  },
  {
    ...identity('arm-checked', 3, 'cna-bp-checklist'),
    type: 'order',
    first: ({ facts }) => facts.identity.signRead || hasSaid(facts.lines, 'ask-arms'),
    then: ({ facts }) => facts.cuff.spot === 'upper-arm' || facts.left,
  },
  {
    ...identity('arm-safe', 3, 'cna-bp-checklist'),
    type: 'avoid',
    when: ({ facts, truth }) => facts.cuff.spot === 'upper-arm' && facts.arm === truth.patient.forbidden,
    given: ({ facts }) => facts.cuff.spot === 'upper-arm',
  },
  {
    ...identity('bed-working', 1, 'wayne-state-6-8'),
    type: 'measure',
    read: ({ notes }) => (notes.careAt < 0 ? undefined : at(notes.bedAtCare, [68, 88], notes.careAt)),
    full: 2,
    zero: 18,
    unit: 'cm',
  },
  {
    ...identity('let-down', 1, 'wayne-state-6-8'),
    type: 'measure',
    read: ({ notes, truth, tick }) => {
      const run = notes.deflations.at(-1);
      return run && at(Math.round(truth.pressure), 0, run.start, tick);
    },
    full: 3,
    zero: 20,
    unit: 'mmHg',
  },
  atTheEnd(
    identity('cuff-off', 1, 'cna-bp-checklist'),
    ({ facts, notes }) => notes.usedAt.cuff >= 0 && facts.cuff.spot === 'bed',
  ),
  atTheEnd(identity('bed-low', 2, 'nnaap-leave-safe'), ({ facts }) => facts.bed.height <= LOW_BED_CM),
  atTheEnd(identity('bed-locked', 2, 'nnaap-leave-safe'), ({ facts }) => facts.bed.locked),
  atTheEnd(identity('call-light', 2, 'nnaap-leave-safe'), ({ facts }) => facts.callLight),
];
