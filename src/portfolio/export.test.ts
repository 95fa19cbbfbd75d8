import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drive } from '../../test/support/drive.ts';
import { COMMON, FINISH, GRAB, RELEASE, RING, setDial, type TinyItem, tinyScene } from '../../test/support/tiny.ts';
import type { Act } from '../engine/action.ts';
import { exportPortfolio } from './export.ts';
import { emptyPortfolio, type PortfolioAttempt, portfolioFault } from './portfolio.ts';

const schema = JSON.parse(readFileSync('public/schemas/portfolio-1.json', 'utf8'));
const fits = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true, allErrors: true }).compile(schema);
const NOW = new Date(2026, 2, 7, 15, 30);

const ITEMS: readonly TinyItem[] = [
  { ...COMMON, id: 'rung', type: 'step', done: ({ facts }) => facts.rings > 0 },
  {
    ...COMMON,
    id: 'dial',
    type: 'measure',
    read: ({ facts, tick }) => [{ of: 'dial', measured: facts.dial, target: [10, 20], from: 0, to: tick }],
    full: 1,
    zero: 30,
    unit: 'deg',
  },
  {
    ...COMMON,
    id: 'written',
    type: 'record',
    required: true,
    read: ({ facts, tick }) => (facts.held ? [{ measured: facts.dial, target: 12, from: 0, to: tick }] : undefined),
    full: 1,
    zero: 5,
    unit: 'deg',
  },
  { ...COMMON, id: 'rest', type: 'measure', read: () => 'spared', full: 1, zero: 2, unit: 's' },
  { ...COMMON, id: 'quiet', type: 'avoid', when: ({ facts }) => facts.rings > 3, given: () => true },
];
const scene = tinyScene(ITEMS, [
  {
    id: 'loud',
    grade: 'critical',
    source: 'a-book',
    when: ({ facts }) => facts.rings > 4,
    evidence: ({ facts }) => ({ measured: facts.rings, target: 4, unit: 'rings' }),
  },
]);

/** An attempt by a bot that does these things, one every seven ticks, stands still once, and leaves. */
function attempt(acts: readonly Act[], seed: number, tries: number): PortfolioAttempt {
  const all = [...acts, FINISH];
  const host = drive(scene, (_, tick) => (tick % 7 === 0 && all[tick / 7] ? [all[tick / 7] as Act] : []), { seed });
  const { id, version } = host.scene;
  return {
    scene: id,
    version,
    level: host.options.level,
    part: null,
    seed,
    started: NOW.toISOString(),
    seconds: host.tick / 60,
    tries,
    recording: host.recording(),
    score: host.score(),
  };
}

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom(RING, GRAB, RELEASE, { verb: 'press', target: 'nothing' } as const),
  fc.integer({ min: -120, max: 120 }).map(setDial),
  fc
    .record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) })
    .map(({ x, y }): Act => ({ verb: 'place', target: 'pin', value: { spot: 'board', x, y } })),
  fc.constant<Act>({ verb: 'write', target: 'note', value: null }),
);
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const attempts = fc.array(fc.tuple(fc.array(act, { maxLength: 12 }), seed), { maxLength: 3 });

test('whatever was done, what is exported fits its schema and its own check', () => {
  fc.assert(
    fc.property(attempts, (list) => {
      const made = list.map(([acts, from], i) => attempt(acts, from, i + 1));
      const { text } = exportPortfolio(made, '0.1.0+test', NOW);
      const value: unknown = JSON.parse(text);
      expect(fits(value), JSON.stringify(fits.errors)).toBe(true);
      expect(portfolioFault(value)).toBeNull();
    }),
    { numRuns: 60 },
  );
});

test('the file is named by the day where the student is, and is made to be read', () => {
  const { name, text } = exportPortfolio([], '0.1.0', NOW);
  expect(name).toBe('first-shift-portfolio-2026-03-07.json');
  expect(text).toBe(`${JSON.stringify(emptyPortfolio('0.1.0', NOW), null, 2)}\n`);
});

type Loose = Record<string, unknown>;
const at = (value: unknown, ...path: readonly (string | number)[]) =>
  path.reduce((inner, key) => (inner as Loose)[key], value) as Loose;
const attemptOf = (p: Loose) => at(p, 'attempts', 0);
const itemOf = (p: Loose) => at(p, 'attempts', 0, 'score', 'items', 0);
const append = (p: Loose, entry: readonly unknown[]) =>
  (at(p, 'attempts', 0, 'recording', 'log') as unknown as unknown[]).push(entry);

/** Damage that the schema sees. */
const DAMAGE: readonly [string, (portfolio: Loose) => unknown][] = [
  ['another format', (p) => Object.assign(p, { format: 2 })],
  ['something more', (p) => Object.assign(p, { name: 'Ada' })],
  ['no owner', (p) => Reflect.deleteProperty(p, 'owner')],
  ['a real name beside the alias', (p) => Object.assign(at(p, 'owner'), { name: 'Ada' })],
  ['a policy that is none', (p) => Object.assign(p, { policy: 'worst' })],
  ['a day without a time', (p) => Object.assign(p, { created: '2026-03-07' })],
  ['a seed that is too large', (p) => Object.assign(attemptOf(p), { seed: 2 ** 32 })],
  ['a part that is a number', (p) => Object.assign(attemptOf(p), { part: 1 })],
  ['no word about the part', (p) => Reflect.deleteProperty(at(attemptOf(p), 'recording', 'head'), 'part')],
  ['hints less than none', (p) => Object.assign(at(attemptOf(p), 'score'), { hints: -1 })],
  ['the zeroth try', (p) => Object.assign(attemptOf(p), { tries: 0 })],
  ['more than 100 points', (p) => Object.assign(at(attemptOf(p), 'score'), { total: 101 })],
  ['an error grade that is none', (p) => Object.assign(at(attemptOf(p), 'score', 'errors', 0), { grade: 'fine' })],
  ['a share above one', (p) => Object.assign(itemOf(p), { share: 1.1 })],
  ['evidence without a source', (p) => Reflect.deleteProperty(at(itemOf(p), 'evidence', 0), 'source')],
  ['an empty log', (p) => Object.assign(at(attemptOf(p), 'recording'), { log: [] })],
  ['a verb that is none', (p) => append(p, ['act', 1, 'lick', 'dial'])],
  ['an act that is too long', (p) => append(p, ['act', 1, 'set', 'dial', 1, 2])],
  ['a hash that is too short', (p) => append(p, ['check', 1, 'ab', 'cd'])],
  ['time that goes back', (p) => append(p, ['pause', -1, 3])],
];

const loud = () => attempt([RING, RING, RING, RING, RING, RING], 5, 1);

test.each(DAMAGE)('damage is seen: %s', (_, damage) => {
  const value = JSON.parse(exportPortfolio([loud()], 'test', NOW).text);
  expect(fits(value)).toBe(true);
  damage(value);
  expect(fits(value)).toBe(false);
});

test('what a schema cannot see: a head that belongs to another recording, and where it is', () => {
  const value = JSON.parse(exportPortfolio([loud()], 'test', NOW).text);
  value.attempts[0].seed = 6;
  expect(fits(value)).toBe(true);
  expect(portfolioFault(value)).toEqual({
    ok: false,
    path: 'attempts[0].seed',
    expected: 'the same as in the recording',
  });
});

test('a part alone says which; it has to be the part of its recording', () => {
  const value = JSON.parse(exportPortfolio([loud()], 'test', NOW).text);
  value.attempts[0].part = 'hands';
  expect(fits(value)).toBe(true);
  expect(portfolioFault(value)?.path).toBe('attempts[0].part');
});

test.each([
  [null, 'portfolio'],
  [{}, 'format'],
  [{ ...emptyPortfolio('test', NOW), build: 1 }, 'build'],
  [{ ...emptyPortfolio('test', NOW), created: 'today' }, 'created'],
  [{ ...emptyPortfolio('test', NOW), owner: null }, 'owner'],
  [{ ...emptyPortfolio('test', NOW), owner: { alias: 3 } }, 'owner.alias'],
  [{ ...emptyPortfolio('test', NOW), policy: '' }, 'policy'],
  [{ ...emptyPortfolio('test', NOW), attempts: {} }, 'attempts'],
  [{ ...emptyPortfolio('test', NOW), attempts: [null] }, 'attempts[0]'],
  [{ ...emptyPortfolio('test', NOW), attempts: [{ ...loud(), recording: {} }] }, 'attempts[0].recording.recording'],
  [{ ...emptyPortfolio('test', NOW), attempts: [{ ...loud(), started: '7' }] }, 'attempts[0].started'],
  [{ ...emptyPortfolio('test', NOW), attempts: [{ ...loud(), seconds: -1 }] }, 'attempts[0].seconds'],
  [{ ...emptyPortfolio('test', NOW), attempts: [{ ...loud(), tries: 0.5 }] }, 'attempts[0].tries'],
  [{ ...emptyPortfolio('test', NOW), attempts: [{ ...loud(), score: {} }] }, 'attempts[0].score'],
])('the check names the place: %#', (value, path) => {
  expect(portfolioFault(value)?.path).toBe(path);
});

test('every field is described, and nothing may be added anywhere', () => {
  const undescribed: string[] = [];
  const open: string[] = [];
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return;
    const { type, additionalProperties, properties } = node as Loose;
    if (type === 'object' && additionalProperties !== false) open.push(path);
    for (const [name, field] of Object.entries((type === 'object' && properties) || {})) {
      const { description, $ref } = field as { description?: string; $ref?: string };
      const named = $ref?.split('/').at(-1) ?? '';
      if (!description && !schema.$defs[named]?.description) undescribed.push(`${path}.${name}`);
    }
    for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
  };
  walk(schema, '');
  expect({ undescribed, open }).toEqual({ undescribed: [], open: [] });
});
