import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drive, fromFile, script, TICK } from '../../test/support/drive.ts';
import { runs } from '../../test/support/runs.ts';
import { FINISH, GRAB, RING, setDial, type TinyScene, tinyScene } from '../../test/support/tiny.ts';
import type { Modality } from './action.ts';
import { Host } from './host.ts';
import { readRecording } from './read-recording.ts';
import { brokenLink, type Entry, Recorder, type Recording } from './recording.ts';
import { replay } from './replay.ts';

const scene = tinyScene();
const place = { verb: 'place', target: 'pin', value: { spot: 'shelf', x: 3, y: -2 } } as const;

/** An attempt of 610 ticks: acts of every kind, a pause, checks at 300, 600 and the end. */
function sample(): Recording {
  const host = new Host(scene, { level: 'prove', seed: 77, build: 'test' });
  const acts = script({ 0: [RING], 4: [setDial(1.25), GRAB], 320: [place], 609: [RING, FINISH] });
  host.listen({
    tick(tick) {
      for (const act of acts(host.facts, tick)) host.act(act, tick > 300 ? 'hand' : 'mouse');
    },
  });
  while (host.tick < 100) host.advance(TICK);
  host.pause();
  host.resume(20);
  while (!host.ended) host.advance(TICK);
  return fromFile(host.recording());
}

/** What is found wrong with the text of a recording, or undefined when it passes for good. */
function fault(text: string, inThis: TinyScene = scene): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'no JSON';
  }
  const read = readRecording(value);
  if (!read.ok) return `refused at ${read.path}`;
  const run = replay(inThis, read.recording);
  return run.outcome === 'same' ? undefined : run.outcome;
}

describe('a recording that is run again', () => {
  it('comes to the same end, with its score, as often as one likes', () => {
    const recording = sample();
    for (let i = 0; i < 2; i++) {
      const run = replay(scene, recording);
      expect(run.outcome).toBe('same');
      if (run.outcome === 'same') {
        expect([run.attempt.state.tick, run.attempt.state.ended]).toEqual([610, true]);
        expect(run.attempt.facts).toEqual({ dial: 1.25, pin: place.value, held: true, rings: 1, hints: 0 });
      }
    }
  });

  it('is left as it was', () => {
    const recording = sample();
    const before = JSON.stringify(recording);
    replay(scene, recording);
    expect(JSON.stringify(recording)).toBe(before);
  });

  it('of another version, scene or format is said to be so, before anything is run', () => {
    const recording = sample();
    const other = { ...scene, version: 4, world: { ...scene.world, init: () => expect.unreachable() } };
    expect(replay(other, recording)).toEqual({ outcome: 'other-version', scene: 'test/tiny', version: 3 });
    expect(replay({ ...scene, id: 'test/other' }, recording).outcome).toBe('other-version');
    const future = { ...recording, head: { ...recording.head, format: 2 } };
    expect(replay(scene, future).outcome).toBe('other-version');
  });

  it('in a world that was changed without a new version does not follow, and the last good tick is named', () => {
    const world: TinyScene['world'] = {
      ...scene.world,
      step(state, acts) {
        if (state.tick === 450) state.dial += 0.05;
        return scene.world.step(state, acts);
      },
    };
    expect(replay({ ...scene, world }, sample())).toEqual({ outcome: 'does-not-follow', tick: 300 });
  });

  it('that claims to be longer than four hours is refused before it is run: no file keeps a page busy for so long', () => {
    const hours = (count: number) => {
      const recorder = new Recorder(sample().head);
      recorder.check(count * 3600 * 60, {});
      return recorder.recording();
    };
    const init = () => {
      throw new Error('it is run');
    };
    const watched = { ...scene, world: { ...scene.world, init } };
    expect(replay(watched, hours(4.01))).toEqual({ outcome: 'does-not-follow', tick: 0 });
    expect(replay(watched, hours(1e12))).toEqual({ outcome: 'does-not-follow', tick: 0 });
    expect(() => replay(watched, hours(4))).toThrow('it is run');
  });
});

describe('damage', () => {
  it('of a single byte is found, wherever it is', () => {
    const text = JSON.stringify(sample());
    const unnoticed: string[] = [];
    for (let at = 0; at < text.length; at++) {
      const old = text.charCodeAt(at);
      // one bit, another digit or letter, and what JSON takes for nothing
      for (const code of new Set([old ^ 1, old ^ 16, 48 + ((at * 7) % 10), 97 + (at % 6), 32, 0x2c, 0x22])) {
        if (code === old) continue;
        const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
        if (fault(changed) === undefined) unnoticed.push(`${at}: ${text.slice(at - 10, at + 10)} -> ${code}`);
      }
    }
    expect(fault(text)).toBeUndefined();
    expect(unnoticed).toEqual([]);
  }, 60_000);

  it('of a byte that was taken out or put in is found', () => {
    const text = JSON.stringify(sample());
    const place = fc.nat(text.length - 1);
    fc.assert(
      fc.property(place, fc.constantFrom('1', '9', 'a', '"', ','), (at, more) => {
        expect(fault(text.slice(0, at) + text.slice(at + 1))).toBeDefined();
        // not a nought: 1.250 is 1.25
        expect(fault(text.slice(0, at) + more + text.slice(at))).toBeDefined();
      }),
      { numRuns: runs(200, 2000) },
    );
  });

  it('of entries is found: one left out, doubled, swapped, or another value, and the last good tick is named', () => {
    const { head, log } = sample();
    const found = (changed: readonly Entry[]) => replay(scene, { head, log: changed });
    for (let i = 0; i < log.length; i++) {
      const without = found([...log.slice(0, i), ...log.slice(i + 1)]);
      expect(without.outcome, `without ${i}: ${log[i]}`).toBe('does-not-follow');
      expect(found([...log.slice(0, i), log[i] as Entry, ...log.slice(i)]).outcome, `twice ${i}`).toBe(
        'does-not-follow',
      );
      if (i > 0) {
        const swapped = [...log];
        [swapped[i - 1], swapped[i]] = [log[i] as Entry, log[i - 1] as Entry];
        expect(found(swapped).outcome, `swapped ${i}`).toBe('does-not-follow');
      }
    }
    const at = log.findIndex((entry) => entry[0] === 'act' && entry[2] === 'place');
    const moved = log.map(
      (entry, i): Entry => (i === at ? ['act', entry[1], 'place', 'pin', { ...place.value, x: 4 }] : entry),
    );
    expect(found(moved)).toEqual({ outcome: 'does-not-follow', tick: 300 });
  });

  it('by a cut is found, wherever it is, also just behind a check', () => {
    const { head, log } = sample();
    const good: number[] = [];
    for (let length = 0; length < log.length; length++) {
      const run = replay(scene, { head, log: log.slice(0, length) });
      if (run.outcome !== 'does-not-follow') return expect.unreachable(`${length} entries: ${run.outcome}`);
      good.push(run.tick);
    }
    expect([...new Set(good)]).toEqual([0, 300, 600]);
  });

  it('is where the chain breaks, at the next check', () => {
    const recording = sample();
    expect(brokenLink(recording)).toBe(-1);
    const { head, log } = recording;
    expect(brokenLink({ head: { ...head, seed: 78 }, log })).toBe(log.findIndex((entry) => entry[0] === 'check'));
    const last = log.at(-1) as Entry;
    expect(
      brokenLink({ head, log: [...log.slice(0, -1), ['check', last[1], '0'.repeat(64), last[3] as string]] }),
    ).toBe(log.length - 1);
    expect(brokenLink({ head, log: [] })).toBe(0);
  });
});

describe('whatever hands do', () => {
  const by = fc.constantFrom<Modality>('mouse', 'hand', 'keyboard');
  const number = fc.double({ min: -120, max: 120, noNaN: true });
  const spot = fc.record({ spot: fc.constantFrom('a', 'b'), x: number, y: number });
  const doings = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('slide' as const), value: number, by }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), value: spot, by }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('act' as const), act: fc.constantFrom(RING, GRAB, setDial(3)), by }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('settle' as const), target: fc.constantFrom('dial', 'pin') }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('stop' as const), seconds: fc.double({ min: 0, max: 900, noNaN: true }) }),
    },
    {
      weight: 8,
      arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.double({ min: 0, max: 120, noNaN: true }) }),
    },
  );

  it('a live attempt, its recording and a host that is fed by it come to the same state', () => {
    fc.assert(
      fc.property(fc.array(doings, { maxLength: 120 }), fc.nat(0xffffffff), (list, seed) => {
        const host = new Host(scene, { level: 'prove', seed, build: 'test' });
        for (const one of list) {
          if (one.do === 'slide') host.slide('set', 'dial', one.value, one.by);
          else if (one.do === 'move') host.slide('place', 'pin', one.value, one.by);
          else if (one.do === 'act') host.act(one.act, one.by);
          else if (one.do === 'settle') host.settle(one.target);
          else if (one.do === 'wait') host.advance(one.ms);
          else {
            host.pause();
            host.resume(one.seconds);
          }
        }
        host.act(FINISH, 'mouse');
        while (!host.ended) host.advance(TICK);
        const recording = fromFile(host.recording());
        expect(recording).toEqual(host.recording());
        const run = replay(scene, recording);
        expect(run.outcome).toBe('same');
        const fed = new Host(scene, { level: 'prove', seed, build: 'test', source: recording });
        while (!fed.ended) fed.advance(83);
        expect([fed.tick, fed.stateHash(), fed.facts]).toEqual([host.tick, host.stateHash(), host.facts]);
      }),
      { numRuns: runs(60, 500) },
    );
  });

  it('frames of any length give the same states at the same ticks', () => {
    const acts = script({ 0: [RING], 11: [setDial(2)], 12: [GRAB], 400: [RING], 700: [FINISH] });
    const hashes = [7, 16, TICK, 250].map((frame) => {
      const host = drive(scene, acts, { frame });
      return host.recording().log.filter((entry) => entry[0] === 'check');
    });
    for (const other of hashes) expect(other).toEqual(hashes[0]);
    expect(hashes[0]).toHaveLength(3);
  });
});
