/**
 * What a student can say, by topic. Everything here is decent in tone; the sentences differ in what they do. The order
 * within a topic gives nothing away.
 */
export const TOPICS = {
  greet: ['greet-short', 'greet'],
  identity: ['ask-leading', 'ask-identity', 'report-identity'],
  leave: ['announce', 'ask-leave', 'insist', 'offer-time'],
  ask: ['ask-which-arm', 'ask-arms', 'ask-drink', 'ask-rest'],
  position: ['ask-comfortable', 'ask-legs', 'ask-back', 'ask-quiet', 'hush'],
  count: ['announce-breaths'],
  mouth: ['ask-lips'],
  answer: ['answer-worry', 'answer-diagnose', 'answer-nurse'],
  leaving: ['bye-short', 'goodbye'],
} as const;
export type Topic = keyof typeof TOPICS;
export type Line = (typeof TOPICS)[Topic][number];
export const LINES: readonly Line[] = Object.values(TOPICS).flat();

/** What the patient says, or does that is put into words; each temperament has its own words for it. */
export const SPEECHES = [
  'hands-first', 'tells-drink', 'tells-walk', 'tells-night', 'greets-back', 'name', 'yes-thats-me', 'go-ahead', 'not-now',
  'all-right-then', 'this-arm', 'arm-no', 'arm-fine', 'drink-yes', 'drink-no', 'rest-walked', 'rest-long', 'comfortable',
  'legs', 'back', 'quiet', 'chats', 'oh-sorry', 'watched', 'lips', 'is-it-bad', 'reassured', 'hurts', 'wrist', 'rail',
  'thanks', 'bye', 'what-now', 'other-arm', 'no-cover',
] as const; // biome-ignore format: a list to be read across
export type Speech = (typeof SPEECHES)[number];
