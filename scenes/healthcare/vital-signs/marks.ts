import type { Affordance, Say, Status } from '../../../src/kit/affordance.ts';
import type { Affordances } from './affordances.ts';
import type { PlaceId } from './next.ts';
import type { VitalSignsFacts } from './state.ts';
import { MEASURED_WITH, THINGS_AT } from './things-at.ts';

/** From here on nothing lies over the dial: it is being read, mmHg. */
const READ_FROM = 2;

/** A thing that has a mark in the picture now. */
export interface Marked {
  readonly target: string;
  readonly state: Status | 'wrong';
  readonly large: boolean;
  /** It is pointed at, here or in the page's list: its name stands beside its mark. */
  readonly named: boolean;
}

/** What marks depend on besides the facts. Targets of things, or null. */
export interface Asking {
  readonly place: PlaceId;
  /** What a careful person would do next, where that is told. */
  readonly next: string | null;
  /** What the pointer is over, in the picture or in the page's list, or the keyboard is at. */
  readonly attended: string | null;
  /** What could not be done just now. */
  readonly refused: string | null;
}

type F = VitalSignsFacts;
type Thing = Exclude<Affordance<F>, Say<F>>;

/**
 * The things that are marked where the picture has them, the more important first: what the page lists at this place, and
 * what is next or pointed at wherever that is. In a Sign-off nothing is marked but what is pointed at.
 */
export function marksOf(facts: F, { place, next, attended, refused }: Asking, things: Affordances): readonly Marked[] {
  const found = new Map<string, Marked>();
  const offer = (target: string | null) => {
    const state = target === null || found.has(target) ? null : standing(target, facts, things);
    if (target === null || state === null || isInTheWay(target, facts)) return;
    const named = target === attended;
    found.set(target, {
      target,
      state: target === refused ? 'wrong' : state,
      large: named || target === next,
      named,
    });
  };
  offer(attended);
  if (facts.level !== 'prove') {
    offer(next);
    for (const name of [...THINGS_AT[place], ...(place === 'pressure' ? MEASURED_WITH : [])])
      for (const target of targetsOf(things[name])) offer(target);
  }
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

/** What was refused goes before what is large, then what is in use, can be used, is done. */
function rank({ state, large }: Marked): number {
  if (state === 'wrong') return 0;
  return large ? 1 : { 'in-use': 2, can: 3, done: 4 }[state];
}

/** The ids by which the picture knows a thing: of a choice, each of what can be chosen. */
function targetsOf(thing: Affordances[keyof Affordances]): readonly string[] {
  if (thing.kind === 'say') return [];
  return thing.kind === 'choose' ? thing.options.map(({ target }) => target) : [thing.target];
}

/** How the thing with this target stands; null when nothing has it. */
function standing(target: string, facts: F, things: Affordances): Status | null {
  for (const thing of Object.values(things) as readonly Affordance<F>[]) {
    if (thing.kind === 'choose' && thing.options.some((option) => option.target === target))
      return thing.chosen(facts) === target ? 'in-use' : 'can';
    if (thing.kind !== 'say' && thing.target === target) return (thing as Thing).status(facts);
  }
  return null;
}

/** Whether a mark would lie over the needle while that is read, or over the face: the probe is in the mouth. */
function isInTheWay(target: string, { gauge, probe }: F): boolean {
  return (target === 'gauge' && gauge > READ_FROM) || (target === 'probe' && probe.at !== 'holder');
}
