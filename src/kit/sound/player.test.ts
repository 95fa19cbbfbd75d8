import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeAudio } from '../../../test/support/fake-audio.ts';
import { silence } from './dsp.ts';
import { setListener } from './listener.ts';
import { makePlayer, type Sound } from './player.ts';

const make = (rate: number) => silence(0.1, rate).fill(0.5);
const TABLE = {
  knock: { make, loud: 0.5, way: 'room', kinds: 2 },
  beat: { make, loud: 0.4, way: 'ears' },
  hum: { make, loud: 0.2, way: 'far' },
} satisfies Record<string, Sound>;

let fake: FakeAudio;
let made = 0;
const player = (cores = 8) =>
  makePlayer<keyof typeof TABLE>(TABLE, {
    cores,
    context: () => {
      made++;
      return fake.context;
    },
  });

beforeEach(() => {
  vi.useFakeTimers();
  fake = new FakeAudio();
  made = 0;
});
afterEach(() => vi.useRealTimers());

describe('before a press', () => {
  it('there is nothing: no context, no sound', () => {
    const one = player();
    one.play('knock', 'door');
    one.keep('hum', null, 1);
    one.follow();
    expect([made, fake.nodes.length]).toEqual([0, 0]);
    one.wake();
    expect([made, fake.sounding.length]).toEqual([1, 0]);
  });

  it('muted, there is none after it either, until it is switched on', () => {
    const one = player();
    one.mute(true);
    one.wake();
    expect(made).toBe(0);
    one.mute(false);
    one.play('knock', 'door');
    expect([made, fake.sounding.length]).toEqual([1, 1]);
  });

  it('where the browser has no sound, nothing breaks', () => {
    const one = makePlayer(TABLE, { cores: 2, context: () => null });
    one.wake();
    one.play('beat', null);
    one.keep('hum', null, 1);
    one.close();
  });
});

describe('a sound', () => {
  it('comes from its place, as loud as it is, through the limiter', () => {
    const one = player();
    one.put('door', 2, 1.2, -1.9);
    one.wake();
    one.play('knock', 'door', 0.5);
    const way = fake.sounding[0]?.way ?? [];
    expect(way.map(({ kind }) => kind)).toEqual([
      'gain', 'panner', 'gain', 'filter', 'limiter', 'gain', 'gain', 'destination',
    ]); // biome-ignore format: a way
    expect(way[0]?.gain.value).toBe(0.25);
    const [panner] = fake.of('panner');
    expect([panner?.positionX.value, panner?.positionY.value, panner?.positionZ.value]).toEqual([2, 1.2, -1.9]);
    one.put('door', 1, 0, 0);
    one.play('knock', 'door');
    expect([fake.of('panner').length, panner?.positionX.value]).toEqual([1, 1]);
  });

  it('in the ears has no place, and is not muffled', () => {
    const one = player();
    one.wake();
    one.play('beat', 'door');
    expect(fake.sounding[0]?.way.map(({ kind }) => kind)).toEqual([
      'gain', 'gain', 'limiter', 'gain', 'gain', 'destination',
    ]); // biome-ignore format: a way
  });

  it('is made once for each of its kinds, and not again', () => {
    const one = player();
    one.wake();
    for (let i = 0; i < 40; i++) one.play('knock', null);
    expect(fake.buffers).toBe(2);
    expect(fake.sounding).toHaveLength(40);
  });

  it('all round the head where the machine can, left and right where it is small', () => {
    for (const [cores, model] of [
      [8, 'HRTF'],
      [4, 'equalpower'],
    ] as const) {
      fake = new FakeAudio();
      const one = player(cores);
      one.wake();
      one.play('knock', 'door');
      expect(fake.of('panner')[0]?.panningModel).toBe(model);
    }
  });
});

describe('something in the ears', () => {
  it('muffles the room; and what is far gives way', () => {
    const one = player();
    one.plug(true);
    one.hush(true);
    one.wake();
    one.play('hum', 'door');
    const [ear] = fake.of('filter');
    expect(ear?.frequency.value).toBeLessThan(1000);
    expect(fake.sounding[0]?.way[2]?.gain.value).toBe(0);
    one.plug(false);
    one.hush(false);
    expect(ear?.frequency.value).toBeGreaterThan(10000);
    expect(fake.sounding[0]?.way[2]?.gain.value).toBe(1);
  });
});

describe('a sound that goes on', () => {
  it('is there once, gets louder and softer, and ends', () => {
    const one = player();
    one.wake();
    for (const loud of [0, 0.5, 0.5, 1]) one.keep('hum', null, loud);
    expect(fake.sounding).toHaveLength(1);
    expect([fake.sounding[0]?.loop, fake.sounding[0]?.to[0]?.gain.value]).toEqual([true, 0.2]);
    one.keep('hum', null, 0);
    expect(fake.sounding).toHaveLength(0);
    const { length } = fake.nodes;
    one.keep('hum', null, 0);
    expect(fake.nodes).toHaveLength(length);
  });
});

describe('a voice', () => {
  it('ends the one before', () => {
    const one = player();
    one.wake();
    one.say(make, 'mouth', 0.3);
    one.say(make, 'mouth', 0.3);
    expect(fake.sounding).toHaveLength(1);
  });
});

describe('silence', () => {
  it('muted: everything ends, the context sleeps, and nothing is made', () => {
    const one = player();
    one.wake();
    one.play('knock', null);
    one.keep('hum', null, 1);
    one.mute(true);
    expect(fake.sounding).toHaveLength(0);
    vi.runAllTimers();
    expect(fake.state).toBe('suspended');
    const { length } = fake.nodes;
    one.play('knock', null);
    one.keep('hum', null, 1);
    one.say(make, 'mouth', 1);
    expect(fake.nodes).toHaveLength(length);
    one.mute(false);
    expect(fake.state).toBe('running');
    // what was muted is not caught up with
    expect(fake.sounding).toHaveLength(0);
    one.keep('hum', null, 1);
    expect(fake.sounding).toHaveLength(1);
  });

  it('paused: the context sleeps, and what sounded goes on afterwards', () => {
    const one = player();
    one.wake();
    one.keep('hum', null, 1);
    one.pause(true);
    vi.runAllTimers();
    one.wake();
    expect([fake.state, fake.sounding.length]).toEqual(['suspended', 1]);
    one.pause(false);
    expect([fake.state, fake.sounding.length]).toEqual(['running', 1]);
  });

  it('muted and on again at once: it does not fall asleep', () => {
    const one = player();
    one.wake();
    one.mute(true);
    one.mute(false);
    vi.runAllTimers();
    expect(fake.state).toBe('running');
  });

  it('left: everything is closed', () => {
    const one = player();
    one.wake();
    one.keep('hum', null, 1);
    one.close();
    expect([fake.sounding.length, fake.state]).toEqual([0, 'closed']);
    one.play('knock', null);
    expect(fake.sounding).toHaveLength(0);
  });
});

describe('the ears', () => {
  const at = (x: number) => ({ x, y: 1.6, z: 1 });
  const forward = { x: 0, y: 0, z: -1 };
  const up = { x: 0, y: 1, z: 0 };
  const x = () => (fake.listener.positionX as { value: number }).value;

  it('go where the camera goes', () => {
    const one = player();
    one.wake();
    setListener(at(0.4), forward, up);
    one.follow();
    expect(x()).toBe(0.4);
  });

  it('by the old functions where there are no others', () => {
    const setPosition = vi.fn();
    const setOrientation = vi.fn();
    Object.assign(fake, { listener: { setPosition, setOrientation } });
    const one = player();
    one.wake();
    setListener(at(0.7), forward, up);
    one.follow();
    one.follow();
    expect(setPosition.mock.calls).toEqual([[0.7, 1.6, 1]]);
    expect(setOrientation.mock.calls).toEqual([[0, 0, -1, 0, 1, 0]]);
  });
});
