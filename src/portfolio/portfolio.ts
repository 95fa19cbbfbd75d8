import { type ReadFailure, readRecording } from '../engine/read-recording.ts';
import type { Recording } from '../engine/recording.ts';
import type { Score } from '../engine/score.ts';
import { LEVELS, type Level } from '../engine/world.ts';

/** One finished attempt: its recording, and the score that follows from it. */
export interface PortfolioAttempt {
  /** The id of the test-drive. */
  readonly scene: string;
  /** The version of the test-drive that the recording was made with. */
  readonly version: number;
  readonly level: Level;
  /** The part that was done alone, or null for the whole. */
  readonly part: string | null;
  readonly seed: number;
  /** When it began, ISO 8601 in UTC. */
  readonly started: string;
  /** How long it took, simulated seconds: standing still does not count. */
  readonly seconds: number;
  /** Which attempt at this test-drive it was in that visit, from 1; attempts that were left count too. */
  readonly tries: number;
  readonly recording: Recording;
  /** Follows from the recording; here so that it can be read without running it again. */
  readonly score: Score;
}

/** Which of several attempts at one test-drive counts. */
export const POLICIES = ['first', 'best', 'latest'] as const;
export type Policy = (typeof POLICIES)[number];

/** The record that a student keeps: one file, theirs. */
export interface Portfolio {
  readonly format: number;
  /** The version of the app that wrote it. */
  readonly build: string;
  /** When it was written, ISO 8601 in UTC. */
  readonly created: string;
  /** Whose it is, by a name that they chose; null until they do. Never a real name by itself. */
  readonly owner: { readonly alias: string | null };
  readonly policy: Policy;
  readonly attempts: readonly PortfolioAttempt[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: unknown, least: number): boolean => Number.isInteger(value) && (value as number) >= least;
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

function fault(path: string, expected: string): ReadFailure {
  return { ok: false, path, expected };
}

function attemptFault(value: unknown, path: string): ReadFailure | null {
  if (!isObject(value)) return fault(path, 'an object');
  const recording = readRecording(value.recording);
  if (!recording.ok) return fault(`${path}.recording.${recording.path}`, recording.expected);
  const { head } = recording.recording;
  for (const key of ['scene', 'version', 'level', 'part', 'seed'] as const) {
    if (value[key] !== head[key]) return fault(`${path}.${key}`, 'the same as in the recording');
  }
  if (!isMoment(value.started)) return fault(`${path}.started`, 'a moment in UTC');
  if (!(Number.isFinite(value.seconds) && (value.seconds as number) >= 0))
    return fault(`${path}.seconds`, 'seconds, 0 or more');
  if (!isWhole(value.tries, 1)) return fault(`${path}.tries`, 'a whole number from 1 on');
  if (!isObject(value.score) || !LEVELS.some((level) => level === (value.score as Record<string, unknown>).level)) {
    return fault(`${path}.score`, 'a score');
  }
  return null;
}

/**
 * Where a portfolio is not what it should be, and what was expected there; null when it fits. It looks at the frame
 * and the recordings; a score is checked by computing it again from its recording.
 */
export function portfolioFault(value: unknown): ReadFailure | null {
  if (!isObject(value)) return fault('portfolio', 'an object');
  if (value.format !== PORTFOLIO_FORMAT) return fault('format', String(PORTFOLIO_FORMAT));
  if (typeof value.build !== 'string') return fault('build', 'a text');
  if (!isMoment(value.created)) return fault('created', 'a moment in UTC');
  if (!isObject(value.owner)) return fault('owner', 'an object');
  const { alias } = value.owner;
  if (alias !== null && typeof alias !== 'string') return fault('owner.alias', 'a text or null');
  if (!POLICIES.some((policy) => policy === value.policy)) return fault('policy', POLICIES.join(', '));
  if (!Array.isArray(value.attempts)) return fault('attempts', 'a list');
  for (let i = 0; i < value.attempts.length; i++) {
    const found = attemptFault(value.attempts[i], `attempts[${i}]`);
    if (found) return found;
  }
  return null;
}

/** The version of the shape above. A change of the shape raises it, and old ones are migrated. */
const PORTFOLIO_FORMAT = 1;

/** A portfolio with nothing in it. */
export function emptyPortfolio(build: string, created: Date): Portfolio {
  return {
    format: PORTFOLIO_FORMAT,
    build,
    created: created.toISOString(),
    owner: { alias: null },
    policy: 'best',
    attempts: [],
  };
}
