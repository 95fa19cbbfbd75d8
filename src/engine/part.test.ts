import { describe, expect, it } from 'vitest';
import { attempt, drive, fromFile, script } from '../../test/support/drive.ts';
import { COMMON, FINISH, GRAB, HINT, RING, setDial, type TinyFacts, tinyScene } from '../../test/support/tiny.ts';
import { Attempt } from './attempt.ts';
import { recordedClock } from './clock.ts';
import { Host } from './host.ts';
import { replay } from './replay.ts';

const rung = (facts: TinyFacts, times: number) => facts.rings >= times;
const scene = tinyScene(
  [
    { ...COMMON, id: 'once', criterion: 'first', type: 'step', done: ({ facts }) => rung(facts, 1) },
    { ...COMMON, id: 'turned', criterion: 'second', type: 'step', done: ({ facts }) => facts.dial === 5 },
    { ...COMMON, id: 'twice', criterion: 'second', weight: 3, type: 'step', done: ({ facts }) => rung(facts, 2) },
    { ...COMMON, id: 'held', criterion: 'third', type: 'step', done: ({ facts }) => facts.held },
  ],
  [
    {
      id: 'too-far',
      grade: 'critical',
      source: 'a-book',
      when: ({ facts }) => facts.dial > 50,
      evidence: ({ facts }) => ({ measured: facts.dial, target: 50, unit: '' }),
    },
  ],
  [
    { id: 'first', weight: 50 },
    { id: 'second', weight: 30 },
    { id: 'third', weight: 20 },
  ],
  { late: { items: ['twice', 'held'], errors: [] }, all: { items: ['once', 'twice'], errors: ['too-far'] } },
);

describe('a part', () => {
  it('begins where the careful bot has brought the world, and its time runs from there', () => {
    const host = new Host(scene, { level: 'prove', seed: 4, build: 'test', part: 'late' });
    expect([host.tick, host.seconds, host.facts.rings]).toEqual([10, 0, 1]);
    host.advance(50.1);
    expect([host.tick, host.seconds]).toEqual([13, 0.05]);
  });

  it('counts its own items alone, each worth as much against the others as in the whole, a hundred together', () => {
    const score = attempt(scene, script({ 20: [RING], 30: [FINISH] }), { part: 'late' }).score();
    expect(score.criteria.map(({ id, of }) => [id, of])).toEqual([
      ['second', expect.closeTo((22.5 * 100) / 42.5, 9)],
      ['third', expect.closeTo((20 * 100) / 42.5, 9)],
    ]);
    expect(score.items.map(({ id, of, points }) => [id, of, points])).toEqual([
      ['twice', expect.closeTo(52.94, 2), expect.closeTo(52.94, 2)],
      ['held', expect.closeTo(47.06, 2), 0],
    ]);
    expect(score.total).toBe(53);
  });

  it('knows its own errors alone', () => {
    const far = script({ 20: [setDial(80)], 30: [FINISH] });
    expect(attempt(scene, far, { part: 'late' }).score().errors).toEqual([]);
    expect(attempt(scene, far, { part: 'all' }).score()).toMatchObject({ cap: 49, errors: [{ id: 'too-far' }] });
  });

  it('finds what the bot has done in it done', () => {
    const score = attempt(scene, script({ 30: [FINISH] }), { part: 'all' }).score();
    expect(score.items.map(({ id, share }) => [id, share])).toEqual([
      ['once', 1],
      ['twice', 0],
    ]);
  });

  it('leaves a recording that names it, and comes to the same', () => {
    const live = drive(scene, script({ 12: [GRAB], 700: [RING, FINISH] }), { part: 'late', seed: 3 });
    const recording = fromFile(live.recording());
    expect(recording.head.part).toBe('late');
    const run = replay(scene, recording);
    if (run.outcome !== 'same') return expect.unreachable(run.outcome);
    expect(run.attempt.score()).toEqual(live.score());
    const fed = new Host(scene, { level: 'prove', seed: 3, build: 'test', part: 'late', source: recording });
    fed.follow(recordedClock(live.tick));
    expect([fed.tick, fed.ended, fed.stateHash()]).toEqual([live.tick, true, live.stateHash()]);
  });

  it('that was renamed in its recording does not follow', () => {
    const recording = drive(scene, script({ 12: [GRAB], 30: [FINISH] }), { part: 'late' }).recording();
    for (const part of [null, 'all', 'moon', '__proto__', 'toString']) {
      const forged = { ...recording, head: { ...recording.head, part } };
      expect(replay(scene, forged).outcome, String(part)).toBe('does-not-follow');
    }
  });

  it('that there is none of is told in a clear sentence; as is one that cannot be reached', () => {
    const start = (part: string, prepare = scene.prepare) => new Attempt({ ...scene, prepare }, 'prove', 1, part);
    for (const part of ['moon', '__proto__', 'constructor', ''])
      expect(() => start(part), part).toThrow(`attempt: test/tiny has no part named ${part}`);
    expect(() => start('late', () => () => [])).toThrow('attempt: no way to the part late');
    expect(() => start('late', () => () => [FINISH])).toThrow('attempt: no way to the part late');
  });
});

describe('a hint', () => {
  const work = script<TinyFacts>({ 3: [RING, HINT], 4: [HINT, RING, GRAB, setDial(5)], 9: [FINISH] });

  it('costs two points at practise, and is counted at every level', () => {
    for (const level of ['explore', 'practise', 'prove'] as const) {
      const score = attempt(scene, work, { level }).score();
      const cost = level === 'practise' ? 4 : 0;
      expect(score).toMatchObject({ hints: 2, hintCost: cost, total: 100 - cost, earned: 100 });
    }
  });

  it('never brings the total below nought', () => {
    const often = script<TinyFacts>({ 3: Array.from({ length: 40 }, () => HINT), 4: [RING, FINISH] });
    expect(attempt(scene, often, { level: 'practise' }).score()).toMatchObject({ hintCost: 80, total: 0, earned: 50 });
  });
});
