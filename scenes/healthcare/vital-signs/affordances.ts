import type { Affordance } from '../../../src/kit/affordance.ts';
import { armThings } from './affordances-arm.ts';
import { chartThings } from './affordances-chart.ts';
import { personThings } from './affordances-person.ts';
import { pressureThings } from './affordances-pressure.ts';
import type { VitalSignsFacts } from './state.ts';
import type { BedsideWords } from './words/en-bedside.ts';
import type { LineWords } from './words/en-lines.ts';

/** What can be done at the bedside, each thing declared once for every kind of input. */
export type Affordances = ReturnType<typeof affordances>;

/** The affordances, speaking the language of `words` and `said`. */
export function affordances(words: BedsideWords, said: LineWords) {
  return { ...personThings(words, said), ...armThings(words), ...pressureThings(words), ...chartThings(words) };
}

/** The thing with this target; where two share one, the one that is worked, not the one that is read. */
export function thingOf(things: Affordances, target: string): Affordance<VitalSignsFacts> | undefined {
  const all: readonly Affordance<VitalSignsFacts>[] = Object.values(things);
  return all.find(
    (thing) =>
      (thing.kind !== 'say' && thing.kind !== 'read' && thing.target === target) ||
      (thing.kind === 'choose' && thing.options.some((option) => option.target === target)) ||
      (thing.kind === 'stroke' && thing.zones.some((zone) => zone.target === target)),
  );
}
