import { describe, expect, it } from 'vitest';
import { fromFile, TICK } from '../../test/support/drive.ts';
import { FINISH, GRAB, tinyScene } from '../../test/support/tiny.ts';
import type { ActionValue } from './action.ts';
import { Host } from './host.ts';
import { replay } from './replay.ts';

const scene = tinyScene();
const slider = () => {
  const host = new Host(scene, { level: 'prove', seed: 1, build: 'test' });
  const refusals: string[] = [];
  host.listen({ refused: ({ code }) => refusals.push(code) });
  return { host, refusals, slide: (value: number) => host.slide('set', 'dial', value, 'hand') };
};

/** What was recorded: the tick and the value of each act. */
function sent(host: Host<never, never, never, never> | { recording: Host<never, never, never, never>['recording'] }) {
  let tick = 0;
  return host.recording().log.flatMap((entry): [number, ActionValue | undefined][] => {
    tick += entry[1];
    return entry[0] === 'act' ? [[tick, entry[4]]] : [];
  });
}

describe('a hand that slides', () => {
  it('sends at most every third tick, and the last value always', () => {
    const { host, slide } = slider();
    for (let i = 1; i <= 10; i++) {
      slide(i);
      host.advance(TICK);
    }
    for (let i = 0; i < 5; i++) host.advance(TICK);
    expect(sent(host)).toEqual([
      [1, 1],
      [4, 4],
      [7, 7],
      [10, 10],
    ]);
    slide(11);
    slide(12);
    host.advance(TICK * 4);
    expect(sent(host).slice(4)).toEqual([
      [16, 11],
      [19, 12],
    ]);
    expect(host.facts.dial).toBe(12);
  });

  it('sends at once what comes first, and in time what follows, even with many values in one tick', () => {
    const { host, slide } = slider();
    for (const value of [1, 2, 3, 4]) slide(value);
    host.advance(TICK * 5);
    expect(sent(host)).toEqual([
      [1, 1],
      [4, 4],
    ]);
  });

  it('rounds to the step of its target', () => {
    const { host, slide } = slider();
    slide(0.1499);
    host.slide('place', 'pin', { spot: 'a', x: 1.4, y: -0.4 }, 'hand');
    host.advance(TICK);
    expect(sent(host).map(([, value]) => value)).toEqual([0.15, { spot: 'a', x: 1, y: 0 }]);
    expect(Object.is(host.facts.pin?.y, 0)).toBe(true);
  });

  it('rounds to whole numbers where the scene names no step', () => {
    const { host, refusals } = slider();
    host.slide('set', 'moon', 2.6, 'hand');
    host.advance(TICK);
    expect([sent(host), refusals]).toEqual([[[1, 3]], ['no-such-target']]);
  });

  it('sends nothing while the rounded value stays, numbers and places alike', () => {
    const { host, slide } = slider();
    for (let i = 0; i < 30; i++) {
      slide(5 + 0.001 * (i % 5));
      host.slide('place', 'pin', { spot: 'a', x: 2 + 0.05 * (i % 5), y: 3 }, 'hand');
      host.advance(TICK);
    }
    expect(sent(host)).toHaveLength(2);
    host.slide('place', 'pin', { spot: 'b', x: 2, y: 3 }, 'hand');
    expect(sent(host)).toHaveLength(3);
  });

  it('has its last value sent before anything else is done, so that the order stays', () => {
    const { host, slide } = slider();
    slide(1);
    slide(2);
    host.act(GRAB, 'hand');
    host.advance(TICK);
    expect(sent(host)).toEqual([
      [1, 1],
      [1, 2],
      [1, undefined],
    ]);
    expect(host.facts.dial).toBe(2);
  });

  it('has its last value sent when it lets go, and starts afresh', () => {
    const { host, slide } = slider();
    slide(1);
    slide(2);
    host.settle('dial');
    host.settle('dial');
    slide(2);
    host.advance(TICK);
    expect(sent(host)).toEqual([
      [1, 1],
      [1, 2],
      [1, 2],
    ]);
  });

  it('moves two things without one waiting for the other', () => {
    const { host, slide } = slider();
    slide(1);
    host.advance(TICK);
    host.slide('place', 'pin', { spot: 'a', x: 1, y: 1 }, 'hand');
    slide(2);
    host.advance(TICK * 4);
    expect(sent(host)).toEqual([
      [1, 1],
      [2, { spot: 'a', x: 1, y: 1 }],
      [4, 2],
    ]);
  });

  it('has what was waiting sent after a pause', () => {
    const { host, slide } = slider();
    slide(1);
    slide(2);
    host.advance(TICK);
    host.pause();
    host.resume(10);
    host.advance(TICK * 4);
    expect(host.facts.dial).toBe(2);
    expect(host.recording().log.map((entry) => entry[0])).toEqual(['by', 'act', 'pause', 'act']);
  });

  it('does nothing after the end', () => {
    const { host, slide } = slider();
    host.act(FINISH, 'mouse');
    host.advance(TICK);
    slide(3);
    host.settle('dial');
    host.advance(TICK);
    expect([sent(host).length, host.tick]).toEqual([1, 1]);
  });

  it('sends nothing when it comes back to the value that was last sent', () => {
    const { host, slide, refusals } = slider();
    slide(1);
    slide(2);
    slide(1);
    host.advance(TICK * 4);
    expect([sent(host), refusals]).toEqual([[[1, 1]], []]);
  });

  it('that lets go during a pause has its last value sent after it', () => {
    const { host, slide } = slider();
    slide(1);
    slide(2);
    host.pause();
    host.settle('dial');
    host.resume(1);
    host.advance(TICK * 4);
    expect(host.facts.dial).toBe(2);
  });

  it('that slid during a pause is refused then, and heard again afterwards', () => {
    const { host, slide, refusals } = slider();
    slide(1);
    host.advance(TICK * 3);
    host.pause();
    slide(7);
    host.resume(1);
    slide(7);
    host.advance(TICK * 4);
    expect([refusals, host.facts.dial]).toEqual([['paused'], 7]);
  });

  it('to no number at all is refused, and the recording stays good', () => {
    const { host, slide, refusals } = slider();
    slide(Number.NaN);
    host.slide('place', 'pin', { spot: 'a', x: Infinity, y: 0 }, 'hand');
    host.act(FINISH, 'hand');
    host.advance(TICK);
    expect(replay(scene, fromFile(host.recording())).outcome).toBe('same');
    expect(refusals).toEqual(['bad-value', 'bad-value']);
  });
});
