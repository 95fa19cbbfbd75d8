import type { Task } from '../../../src/engine/task.ts';
import { errors } from './errors.ts';
import { accuracyItems } from './items-numbers.ts';
import { dignityItems, recordingItems } from './items-people.ts';
import { identityItems, infectionItems } from './items-safety.ts';
import { techniqueItems } from './items-technique.ts';
import { type Notes, noteDown, openNotes } from './notes.ts';
import type { VitalSignsFacts } from './state.ts';
import type { VitalSignsTruth } from './truth.ts';

/**
 * A round of vital signs: what is done, in what tolerance, and what must not happen. Numbers are from the nursing texts
 * named by `source` (their titles are in words/); where a text gives a rule but no fall-off, the fall-off is ours.
 */
export const task: Task<VitalSignsFacts, VitalSignsTruth, Notes> = {
  criteria: [
    { id: 'infection', weight: 15 },
    { id: 'identity', weight: 25 },
    { id: 'technique', weight: 20 },
    { id: 'accuracy', weight: 20 },
    { id: 'dignity', weight: 10 },
    { id: 'recording', weight: 10 },
  ],
  items: [...infectionItems, ...identityItems, ...techniqueItems, ...accuracyItems, ...dignityItems, ...recordingItems],
  errors,
  hints: ({ facts }) => facts.hints,
  open: openNotes,
  note: noteDown,
};
