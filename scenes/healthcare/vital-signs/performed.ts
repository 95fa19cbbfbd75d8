import type { RefusalCode } from '../../../src/engine/action.ts';

/** What a group of acts makes of one: a refusal, `undefined` when it was done, `null` when it is not one of theirs. */
export type Performed = RefusalCode | undefined | null;
