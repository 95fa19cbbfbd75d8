import { describe, expect, it } from 'vitest';
import { drive, fromFile, script, TICK } from '../../test/support/drive.ts';
import { FINISH, GRAB, RELEASE, RING, setDial, tinyScene } from '../../test/support/tiny.ts';
import type { Act, Refusal } from './action.ts';
import { manualClock, recordedClock } from './clock.ts';
import { Host } from './host.ts';

const scene = tinyScene();
const fresh = () => new Host(scene, { level: 'practise', seed: 5, build: 'test' });

/** A host, and everything that it tells. */
function watched() {
  const host = fresh();
  const told: string[] = [];
  const refusals: Refusal[] = [];
  const stop = host.listen({
    tick: (tick) => told.push(`tick ${tick}`),
    change: () => told.push('change'),
    refused: (refusal) => refusals.push(refusal),
    ended: () => told.push('ended'),
  });
  return { host, told, refusals, stop };
}

describe('time', () => {
  it('runs one tick for each sixtieth of a second, and keeps what is left for the next frame', () => {
    const host = fresh();
    const ticks = [7, 7, 7, 7, 16, 16, 34].map((milliseconds) => {
      host.advance(milliseconds);
      return host.tick;
    });
    expect(ticks).toEqual([0, 0, 1, 1, 2, 3, 5]);
  });

  it('runs 60,000 ticks in a thousand seconds, whatever the frames', () => {
    for (const frame of [1, 7, 11.1, TICK, 16, 33.3, 83]) {
      const host = fresh();
      for (let i = 0; i < Math.round(10_000 / frame); i++) host.advance(frame);
      expect(host.tick, `frames of ${frame} ms`).toBe(Math.floor((Math.round(10_000 / frame) * frame) / TICK + 1e-6));
    }
  });

  it('runs five ticks at most, and drops the rest: it never catches up', () => {
    const host = fresh();
    host.advance(250);
    expect(host.tick).toBe(5);
    expect(host.alpha).toBe(0);
    host.advance(1e9);
    expect(host.tick).toBe(10);
    host.advance(Infinity);
    expect(host.tick).toBe(15);
    host.advance(TICK * 5.5);
    expect([host.tick, host.alpha]).toEqual([20, expect.closeTo(0.5, 6)]);
  });

  it('does nothing for a time that is none', () => {
    const { host, told } = watched();
    for (const milliseconds of [0, -5, Number.NaN, -Infinity]) host.advance(milliseconds);
    expect([host.tick, host.alpha, told]).toEqual([0, 0, []]);
  });

  it('tells how far it is between two ticks, and nothing while paused', () => {
    const host = fresh();
    host.advance(TICK * 0.25);
    expect(host.alpha).toBeCloseTo(0.25, 6);
    host.advance(TICK);
    expect(host.alpha).toBeCloseTo(0.25, 6);
    host.pause();
    expect(host.alpha).toBe(0);
    host.resume(3);
    expect(host.alpha).toBe(0);
  });

  it('is driven by one clock at a time, and by none when left', () => {
    const host = fresh();
    const [one, other] = [manualClock(), manualClock()];
    host.follow(one);
    one.advance(TICK);
    host.follow(other);
    one.advance(TICK);
    other.advance(TICK);
    expect(host.tick).toBe(2);
    host.leave();
    other.advance(TICK);
    expect(host.tick).toBe(2);
  });
});

describe('acts', () => {
  it('are seen by the world one tick later, and not before', () => {
    const host = fresh();
    host.act(setDial(3), 'mouse');
    expect(host.facts.dial).toBe(0);
    host.advance(TICK / 2);
    expect(host.facts.dial).toBe(0);
    host.advance(TICK);
    expect([host.tick, host.facts.dial]).toEqual([1, 3]);
  });

  it('done in answer to a tick are seen in the next one, even within one frame', () => {
    const host = fresh();
    const seen: number[] = [];
    host.listen({
      tick(tick) {
        seen.push(host.facts.dial);
        host.act(setDial(tick), 'bot');
      },
    });
    host.advance(TICK * 4);
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it('of one tick reach the world in the order in which they were done', () => {
    const host = fresh();
    for (const value of [1, 2, 3]) host.act(setDial(value), 'mouse');
    host.act(GRAB, 'mouse');
    host.act(RELEASE, 'mouse');
    host.advance(TICK);
    expect([host.facts.dial, host.facts.held]).toEqual([3, false]);
  });

  it('that the world refuses are told with the reason, and stay in the recording', () => {
    const { host, refusals } = watched();
    host.act(RELEASE, 'keyboard');
    host.act({ verb: 'press', target: 'moon' }, 'keyboard');
    host.advance(TICK);
    expect(refusals).toEqual([
      { act: RELEASE, code: 'no-change' },
      { act: { verb: 'press', target: 'moon' }, code: 'no-such-target' },
    ]);
    expect(host.recording().log.map((entry) => entry[0])).toEqual(['by', 'act', 'act']);
  });

  it('are refused while paused and after the end, and leave no trace', () => {
    const { host, refusals } = watched();
    host.pause();
    host.act(RING, 'mouse');
    host.resume(1);
    host.act(FINISH, 'mouse');
    host.advance(TICK);
    host.act(RING, 'mouse');
    host.advance(TICK);
    expect(refusals.map(({ code }) => code)).toEqual(['paused', 'ended']);
    expect([host.tick, host.facts.rings]).toEqual([1, 0]);
    expect(host.recording().log.filter((entry) => entry[0] === 'act')).toHaveLength(1);
  });

  it('with a number that is none are refused, and never recorded', () => {
    const { host, refusals } = watched();
    for (const value of [Number.NaN, Infinity, -Infinity]) host.act(setDial(value), 'mouse');
    host.advance(TICK);
    expect(refusals.map(({ code }) => code)).toEqual(['bad-value', 'bad-value', 'bad-value']);
    expect(host.recording().log).toEqual([]);
  });

  it('with a place that is none are refused, and never recorded', () => {
    const { host, refusals } = watched();
    const nowhere: Act = { verb: 'place', target: 'pin', value: { spot: 'a', x: Number.NaN, y: 0 } };
    host.act(nowhere, 'mouse');
    host.advance(TICK);
    expect(refusals).toEqual([{ act: nowhere, code: 'bad-value' }]);
    expect(host.recording().log).toEqual([]);
  });
});

describe('stopping', () => {
  it('lets no time pass, and is recorded with its whole seconds', () => {
    const { host, told } = watched();
    host.advance(TICK * 3);
    host.pause();
    host.pause();
    host.advance(TICK * 3);
    host.resume(12.4);
    host.resume(99);
    host.advance(TICK);
    expect(host.tick).toBe(4);
    expect(host.recording().log).toEqual([['pause', 3, 12]]);
    expect(told).toEqual(['tick 1', 'tick 2', 'tick 3', 'change', 'change', 'change', 'tick 4', 'change']);
  });

  it('within a frame stops the ticks that were still to come in it', () => {
    const host = fresh();
    host.listen({ tick: (tick) => tick === 2 && host.pause() });
    host.advance(TICK * 5);
    expect([host.tick, host.paused]).toEqual([2, true]);
  });

  it('loses nothing that was done just before, and never counts backwards', () => {
    const host = fresh();
    host.act(setDial(4), 'mouse');
    host.pause();
    host.resume(-3);
    host.act(FINISH, 'mouse');
    host.advance(TICK);
    expect(host.facts.dial).toBe(4);
    expect(host.recording().log.map((entry) => entry.slice(0, 3))).toEqual([
      ['by', 1, 'mouse'],
      ['act', 0, 'set'],
      ['pause', 0, 0],
      ['act', 0, 'press'],
      ['check', 0, expect.any(String)],
    ]);
  });

  it('for a time that is none keeps the recording readable', () => {
    const host = fresh();
    host.pause();
    host.resume(Number.NaN);
    host.act(FINISH, 'mouse');
    host.advance(TICK);
    fromFile(host.recording());
  });
});

describe('listeners', () => {
  it('hear of each tick, of each change of a frame, and once of the end', () => {
    const { host, told, stop } = watched();
    host.advance(TICK * 2);
    host.advance(TICK / 2);
    host.act(FINISH, 'mouse');
    host.advance(TICK);
    host.advance(TICK);
    expect(told).toEqual(['tick 1', 'tick 2', 'change', 'tick 3', 'ended', 'change']);
    stop();
    expect(told).toHaveLength(6);
  });

  it('hear nothing more once they have stopped', () => {
    const { host, told, stop } = watched();
    stop();
    host.advance(TICK);
    host.act(RING, 'mouse');
    expect(told).toEqual([]);
  });
});

describe('the truth', () => {
  it('is not told before the end', () => {
    const host = fresh();
    host.act(RING, 'mouse');
    host.advance(TICK);
    expect(() => host.debrief()).toThrow(/not.*before/);
    host.act(FINISH, 'mouse');
    host.advance(TICK);
    expect(host.debrief().truth.rolled).toBeGreaterThan(0);
    expect(host.debrief().notes.rungAt).toEqual([1]);
  });
});

describe('the recording', () => {
  it('names who and what, and has a check of the whole state every 300 ticks and at the end', () => {
    const host = drive(scene, script({ 7: [RING], 650: [FINISH] }), { seed: 9, level: 'explore' });
    const { head, log } = host.recording();
    const asked = { build: 'test', level: 'explore', seed: 9, part: null };
    expect(head).toEqual({ format: 1, scene: 'test/tiny', version: 3, ...asked });
    let tick = 0;
    const checks = log.flatMap((entry) => {
      tick += entry[1];
      return entry[0] === 'check' ? [tick] : [];
    });
    expect(checks).toEqual([300, 600, 651]);
    const last = log.at(-1);
    expect(last?.[0] === 'check' && last[2]).toBe(host.stateHash());
  });

  it('says by what hand, only when that changes', () => {
    const host = fresh();
    for (const by of ['mouse', 'mouse', 'keyboard', 'mouse'] as const) host.act(RING, by);
    expect(
      host
        .recording()
        .log.filter((entry) => entry[0] === 'by')
        .map((entry) => entry[2]),
    ).toEqual(['mouse', 'keyboard', 'mouse']);
  });

  it('that was handed out does not grow', () => {
    const host = fresh();
    const early = host.recording();
    host.act(RING, 'mouse');
    expect([early.log.length, host.recording().log.length]).toEqual([0, 2]);
  });

  it('feeds another host, which comes to the same end, and refuses every hand', () => {
    const live = drive(scene, script({ 1: [RING], 5: [setDial(1.5), GRAB], 301: [RELEASE], 302: [FINISH] }), {
      seed: 4,
    });
    const source = fromFile(live.recording());
    const fed = new Host(scene, { level: 'prove', seed: 4, build: 'other', source });
    const refusals: string[] = [];
    fed.listen({ refused: ({ code }) => refusals.push(code) });
    fed.act(RING, 'mouse');
    fed.follow(recordedClock(live.tick));
    expect([fed.tick, fed.ended, fed.stateHash()]).toEqual([live.tick, true, live.stateHash()]);
    expect(fed.recording()).toBe(source);
    expect(refusals).toEqual(['not-now']);
  });
});
