/** How long the beats are counted, seconds; four of these make the minute that a heart rate is told in. */
export const COUNT_SECONDS = 15;
/** What a nursing assistant's count may be off, beats a minute. */
export const ALLOWED_OFF = 4;
const LEAST_RATE = 60;
const MOST_RATE = 88;
/** The first beat comes soon after the fingers lie on the wrist, as a share of the time between two. */
const FIRST_BEAT_AFTER = 0.55;

/** A wrist with a pulse in it, and a watch that goes while it is held. Knows no page. */
export interface PulseGame {
  /** Beats a minute. */
  readonly rate: number;
  /** Seconds that it was held so far. */
  held: number;
  /** Beats that could be felt so far. */
  beats: number;
  /** Where the heart is between two beats, 0 to 1. */
  phase: number;
}

/** A fresh wrist. `chance` is any whole number from 0 on. */
export function freshPulse(chance: number): PulseGame {
  return { rate: LEAST_RATE + (chance % (MOST_RATE - LEAST_RATE + 1)), held: 0, beats: 0, phase: 1 - FIRST_BEAT_AFTER };
}

/** Lets it be held for `seconds`. Returns how many beats came in them. After the count is over nothing more comes. */
export function hold(game: PulseGame, seconds: number): number {
  const passes = Math.min(seconds, COUNT_SECONDS - game.held);
  if (!(passes > 0)) return 0;
  // the last frame may fall short by a rounding error
  game.held = COUNT_SECONDS - game.held - passes < 1e-6 ? COUNT_SECONDS : game.held + passes;
  game.phase += (passes * game.rate) / 60;
  const came = Math.floor(game.phase);
  game.phase -= came;
  game.beats += came;
  return came;
}

export function isOver(game: PulseGame): boolean {
  return game.held >= COUNT_SECONDS;
}

/** Whole seconds that are still to be held. */
export function secondsLeft(game: PulseGame): number {
  // a whole number of frames may come to a hair less than a whole second
  return Math.max(0, Math.ceil(COUNT_SECONDS - game.held - 1e-6));
}

/** What somebody's count comes to. */
export interface Told {
  readonly beats: number;
  /** Beats a minute by that count. */
  readonly you: number;
  readonly really: number;
  /** You less really. */
  readonly off: number;
  readonly trusted: boolean;
}

export function tell(game: PulseGame, beats: number): Told {
  const you = beats * (60 / COUNT_SECONDS);
  const off = you - game.rate;
  return { beats, you, really: game.rate, off, trusted: Math.abs(off) <= ALLOWED_OFF };
}

const MOST_BEATS = 100;

/** The number of beats that somebody wrote, or null when it is none. */
export function readBeats(text: string): number | null {
  const trimmed = text.trim();
  return /^\d{1,3}$/.test(trimmed) && Number(trimmed) <= MOST_BEATS ? Number(trimmed) : null;
}
