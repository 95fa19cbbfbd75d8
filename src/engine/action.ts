/** How something is done. One verb may serve several affordances; what it does is the world's business. */
export const VERBS = ['press', 'grab', 'release', 'set', 'place', 'write', 'mark', 'say', 'read', 'cancel'] as const;
export type Verb = (typeof VERBS)[number];

/** Where a thing was put: a spot's id, and how far from its middle, in whole millimetres along the spot's two axes. */
export interface Placement {
  readonly spot: string;
  readonly x: number;
  readonly y: number;
}

export type ActionValue = number | Placement | null;

/** What a person does to a world: a verb, the id of the thing, and a value where the verb has one. Never a sentence. */
export interface Act {
  readonly verb: Verb;
  readonly target: string;
  readonly value?: ActionValue;
}

/** The hand, device or helper by which a person acted. */
export const MODALITIES = ['mouse', 'touch', 'pen', 'keyboard', 'controller', 'hand', 'bot'] as const;
export type Modality = (typeof MODALITIES)[number];

/**
 * Why an action could not be done. It changed nothing.
 * - `no-such-target`: nothing here has that id, or the verb does not fit it
 * - `bad-value`: the value is missing, of the wrong kind, or out of range
 * - `not-now`: something else has to happen first (the cuff is full of air, the chart is empty)
 * - `no-change`: it is so already
 * - `full`: no room for one more
 * - `paused`: the host is paused
 * - `ended`: the attempt is over
 */
export type RefusalCode = 'no-such-target' | 'bad-value' | 'not-now' | 'no-change' | 'full' | 'paused' | 'ended';

export interface Refusal {
  readonly act: Act;
  readonly code: RefusalCode;
}
