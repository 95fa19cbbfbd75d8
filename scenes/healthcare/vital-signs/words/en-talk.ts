import type { Slip } from '../coach.ts';
import type { Speech } from '../lines.ts';
import type { StepId } from '../next.ts';
import type { VitalSignsFacts } from '../state.ts';
import { says } from './en-answers.ts';
import { next, slips } from './en-hints.ts';
import { type LineWords, lines } from './en-lines.ts';

/** What is said at the bedside: by the student, by the patient, and by whoever stands beside a beginner. */
export interface TalkWords extends LineWords {
  /** What the patient says, in their own voice. */
  says: (code: Speech, facts: VitalSignsFacts) => string;
  /** What to do next, and why: at most 90 characters. */
  next: Record<StepId, string>;
  /** What a wrong action did. */
  slips: Record<Slip, string>;
}

export const talk: TalkWords = {
  ...lines,
  says,
  next,
  slips,
};
