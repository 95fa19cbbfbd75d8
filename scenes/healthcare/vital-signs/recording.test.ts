import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Modality } from '../../../src/engine/action.ts';
import { recordedClock } from '../../../src/engine/clock.ts';
import { Host } from '../../../src/engine/host.ts';
import { readRecording } from '../../../src/engine/read-recording.ts';
import { replay } from '../../../src/engine/replay.ts';
import { drive, fromFile, TICK } from '../../../test/support/drive.ts';
import { runs } from '../../../test/support/runs.ts';
import { expert } from './expert.ts';
import { play } from './play.ts';

const SEED = 21;
const checks = (host: { recording: () => { log: readonly (readonly unknown[])[] } }) =>
  host.recording().log.filter((entry) => entry[0] === 'check');

describe('a whole measurement', () => {
  it('is the same in frames of 7, 16 and 250 milliseconds, tick by tick', () => {
    const [first, ...others] = [7, 16, 250].map((frame) => {
      const hashes: string[] = [];
      const host = new Host(play, { level: 'prove', seed: SEED, build: 'test' });
      const bot = expert();
      host.listen({
        tick(tick) {
          if (tick % 97 === 0) hashes.push(`${tick} ${host.stateHash()}`);
          if (!host.ended) for (const act of bot(host.facts, tick)) host.act(act, 'bot');
        },
      });
      let frames = 0;
      while (!host.ended) {
        host.advance(frame);
        frames++;
      }
      // of the fifteen ticks of a quarter of a second ten are dropped
      if (frame === 250) expect(frames).toBe(Math.ceil(host.tick / 5));
      return { hashes, checks: checks(host), end: host.stateHash(), total: host.score().total };
    });
    expect(first?.hashes.length).toBeGreaterThan(30);
    expect(first?.total).toBe(100);
    for (const other of others) expect(other).toEqual(first);
  });

  it('comes to the same state live, from its file, once more, and in a host that is fed by it', () => {
    const live = drive(play, expert(), { seed: SEED });
    const recording = fromFile(live.recording());
    for (let i = 0; i < 2; i++) {
      const run = replay(play, recording);
      if (run.outcome !== 'same') return expect.unreachable(run.outcome);
      expect(run.attempt.state.tick).toBe(live.tick);
      expect(run.attempt.score()).toEqual(live.score());
      expect(run.attempt.notes).toEqual(live.debrief().notes);
    }
    const fed = new Host(play, { level: 'prove', seed: SEED, build: 'mirror', source: recording });
    fed.follow(recordedClock(live.tick));
    expect([fed.ended, fed.stateHash(), fed.score()]).toEqual([true, live.stateHash(), live.score()]);
  });

  it('that goes on for longer is another recording; one that does not, is the same to the byte', () => {
    const [one, again, other] = [SEED, SEED, SEED + 1].map((seed) =>
      JSON.stringify(drive(play, expert(), { seed }).recording()),
    );
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  it('with any one byte changed is found out', () => {
    const text = JSON.stringify(drive(play, expert(), { seed: SEED }).recording());
    const byte = fc.integer({ min: 32, max: 126 });
    fc.assert(
      fc.property(fc.nat(text.length - 1), byte, (at, code) => {
        if (code === text.charCodeAt(at)) return;
        const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
        let value: unknown;
        try {
          value = JSON.parse(changed);
        } catch {
          return;
        }
        const read = readRecording(value);
        if (read.ok)
          expect(replay(play, read.recording).outcome, `byte ${at}: ${changed.slice(at - 20, at + 20)}`).not.toBe(
            'same',
          );
      }),
      { numRuns: runs(120, 4_000) },
    );
  });

  it('of another version is said to be so', () => {
    const recording = drive(play, expert(), { seed: SEED }).recording();
    expect(replay({ ...play, version: play.version + 1 }, recording)).toMatchObject({
      outcome: 'other-version',
      version: play.version,
    });
  });
});

describe('whatever a pointer does', () => {
  const by = fc.constantFrom<Modality>('mouse', 'touch', 'pen', 'hand', 'controller');
  const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const place = fc.oneof(
    fc.record({
      thing: fc.constant('cuff' as const),
      spot: fc.constantFrom('upper-arm', 'forearm'),
      x: real(-90, 90),
      y: real(-10, 100),
    }),
    fc.record({
      thing: fc.constant('chestpiece' as const),
      spot: fc.constantFrom('elbow', 'wrist', 'bed'),
      x: real(-30, 50),
      y: real(-50, 50),
    }),
  );
  const acts = fc.constantFrom(
    ...(['bulb', 'pulse-brachial', 'pulse-radial'] as const).flatMap((target) =>
      (['grab', 'release', 'cancel'] as const).map((verb) => ({ verb, target })),
    ),
    { verb: 'press', target: 'earpieces' } as const,
    { verb: 'mark', target: 'gauge' } as const,
    { verb: 'write', target: 'systolic', value: 118 } as const,
    { verb: 'write', target: 'diastolic', value: 76 } as const,
    ...['arm-left', 'cuff-adult', 'dispenser', 'curtain', 'sleeve', 'cover', 'sign', 'call-pulse'].map(
      (target) => ({ verb: 'press', target }) as const,
    ),
    ...['ask-identity', 'ask-leave', 'announce-breaths', 'hush'].map((target) => ({ verb: 'say', target }) as const),
    { verb: 'read', target: 'band' } as const,
    { verb: 'mark', target: 'count-breaths' } as const,
    { verb: 'place', target: 'probe', value: { spot: 'back', x: 0, y: 0 } } as const,
  );
  const doing = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('turn' as const), degrees: real(-20, 300), by }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('move' as const), place, by }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('act' as const), act: acts, by }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('settle' as const),
        target: fc.constantFrom('valve', 'cuff', 'chestpiece'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('stop' as const), seconds: real(0, 4000) }) },
    {
      weight: 9,
      arbitrary: fc.record({
        do: fc.constant('wait' as const),
        ms: real(0, 130),
        frames: fc.integer({ min: 1, max: 12 }),
      }),
    },
  );

  it('its recording comes to the state that it came to itself', () => {
    fc.assert(
      fc.property(fc.array(doing, { minLength: 1, maxLength: 250, size: 'max' }), fc.nat(0xffffffff), (list, seed) => {
        const host = new Host(play, { level: 'prove', seed, build: 'test' });
        for (const one of list) {
          if (one.do === 'turn') host.slide('set', 'valve', one.degrees, one.by);
          else if (one.do === 'move')
            host.slide('place', one.place.thing, { spot: one.place.spot, x: one.place.x, y: one.place.y }, one.by);
          else if (one.do === 'act') host.act(one.act, one.by);
          else if (one.do === 'settle') host.settle(one.target);
          else if (one.do === 'wait') for (let i = 0; i < one.frames; i++) host.advance(one.ms);
          else {
            host.pause();
            host.resume(one.seconds);
          }
        }
        host.act({ verb: 'press', target: 'finish' }, 'mouse');
        while (!host.ended) host.advance(TICK);
        const recording = fromFile(host.recording());
        expect(recording).toEqual(host.recording());
        const run = replay(play, recording);
        if (run.outcome !== 'same') return expect.unreachable(run.outcome);
        expect(run.attempt.score()).toEqual(host.score());
        const fed = new Host(play, { level: 'prove', seed, build: 'test', source: recording });
        fed.follow(recordedClock(host.tick));
        expect([fed.tick, fed.ended, fed.stateHash()]).toEqual([host.tick, true, host.stateHash()]);
      }),
      { numRuns: runs(15, 200) },
    );
  });
});
