import { type ActionValue, MODALITIES, VERBS } from './action.ts';
import { type Entry, RECORDING_FORMAT, type Recording, type RecordingHead } from './recording.ts';
import { LEVELS } from './world.ts';

/** Why something is no recording: where in it, and what was expected there. */
export interface ReadFailure {
  readonly ok: false;
  readonly path: string;
  readonly expected: string;
}
export type ReadResult = { readonly ok: true; readonly recording: Recording } | ReadFailure;

class Unreadable {
  constructor(
    readonly path: string,
    readonly expected: string,
  ) {}
}

function need(holds: boolean, path: string, expected: string): asserts holds {
  if (!holds) throw new Unreadable(path, expected);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: unknown, most = Number.MAX_SAFE_INTEGER): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isOneOf = <V extends string>(value: unknown, list: readonly V[]): value is V => list.includes(value as V);
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

function readHead(value: unknown): RecordingHead {
  need(isObject(value), 'head', 'an object');
  const { format, scene, version, build, level, seed, part } = value;
  need(format === RECORDING_FORMAT, 'head.format', String(RECORDING_FORMAT));
  need(isText(scene, 100), 'head.scene', 'the id of a scene');
  need(isWhole(version), 'head.version', 'a whole number');
  need(isText(build, 100), 'head.build', 'a text');
  need(isOneOf(level, LEVELS), 'head.level', LEVELS.join(', '));
  need(isWhole(seed, 4294967295), 'head.seed', 'a whole number from 0 to 4294967295');
  need(part === null || isText(part, 100), 'head.part', 'the id of a part, or null');
  need(Object.keys(value).length === 7, 'head', 'nothing more');
  return { format, scene, version, build, level, seed, part };
}

function readValue(value: unknown, path: string): ActionValue {
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
  need(isObject(value), path, 'a number or a place');
  const { spot, x, y } = value;
  need(isText(spot, 100) && Number.isFinite(x) && Number.isFinite(y), path, 'a spot with x and y');
  need(Object.keys(value).length === 3, path, 'nothing more');
  return { spot, x: x as number, y: y as number };
}

function readEntry(value: unknown, path: string): Entry {
  need(Array.isArray(value), path, 'a list');
  const [kind, since, a, b, c] = value as unknown[];
  need(isWhole(since, 1e9), `${path}[1]`, 'a whole number of ticks');
  const long = (length: number) => need(value.length === length, path, `${length} elements`);
  switch (kind) {
    case 'act':
      need(isOneOf(a, VERBS), `${path}[2]`, VERBS.join(', '));
      need(isText(b, 100), `${path}[3]`, 'the id of a thing');
      if (value.length === 4) return ['act', since, a, b];
      long(5);
      return ['act', since, a, b, readValue(c, `${path}[4]`)];
    case 'by':
      long(3);
      need(isOneOf(a, MODALITIES), `${path}[2]`, MODALITIES.join(', '));
      return ['by', since, a];
    case 'pause':
      long(3);
      need(isWhole(a, 1e9), `${path}[2]`, 'a whole number of seconds');
      return ['pause', since, a];
    case 'check':
      long(4);
      need(isHash(a) && isHash(b), path, 'two hashes');
      return ['check', since, a, b];
    default:
      throw new Unreadable(`${path}[0]`, 'act, by, pause or check');
  }
}

/**
 * Reads a recording from what a JSON file held. Builds new objects from known keys, and takes nothing else over.
 * Never throws: what does not fit comes back as the place and what was expected there.
 */
export function readRecording(value: unknown): ReadResult {
  try {
    need(isObject(value), 'recording', 'an object');
    need(Object.keys(value).length === 2, 'recording', 'head and log, nothing more');
    const head = readHead(value.head);
    const { log } = value;
    need(Array.isArray(log) && log.length <= 1_000_000, 'log', 'a list of at most a million entries');
    return { ok: true, recording: { head, log: log.map((entry, i) => readEntry(entry, `log[${i}]`)) } };
  } catch (failure) {
    if (failure instanceof Unreadable) return { ok: false, path: failure.path, expected: failure.expected };
    throw failure;
  }
}
