import type { Item, Measured } from '../../../src/engine/task.ts';
import type { Notes, VitalSight } from './notes.ts';
import type { VitalSignsFacts } from './state.ts';
import type { VitalSignsTruth } from './truth.ts';

export type VitalItem = Item<VitalSignsFacts, VitalSignsTruth, Notes>;
export type CriterionId = 'infection' | 'identity' | 'technique' | 'accuracy' | 'dignity' | 'recording';

/** What an item has in common with all others: its id, criterion, weight within that, and source. */
interface Common {
  readonly id: string;
  readonly criterion: CriterionId;
  readonly weight: number;
  readonly source: string;
}

/** What the items of one criterion have in common. */
export function common(criterion: CriterionId) {
  return (id: string, weight: number, source: string): Common => ({ id, criterion, weight, source });
}

/** The care has begun, or the student has gone without: from here on it is too late for what comes before. */
export const begun = ({ facts }: VitalSight) => facts.touches.care > 0 || facts.left;

const hasBegun = ({ facts }: VitalSight) => facts.touches.count > 0 || facts.arm !== null;

/** Something that has to be so when the student leaves; who never touched the patient has left nothing behind. */
export function atTheEnd(of: Common, holds: (sight: VitalSight) => boolean): VitalItem {
  return {
    ...of,
    type: 'choice',
    read: (sight) => ({ option: hasBegun(sight) && holds(sight) ? 'yes' : 'no', at: sight.tick }),
    best: ['yes'],
    acceptable: [],
  };
}

/** One number at one moment. */
export function at(measured: number, target: Measured['target'], from: number, to = from): Measured[] {
  return [{ measured, target, from, to }];
}
