import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostListener } from '../../../src/engine/host.ts';
import type { AnyHost } from '../../../src/kit/session.tsx';
import { makePlayer } from '../../../src/kit/sound/player.ts';
import { FakeAudio } from '../../../test/support/fake-audio.ts';
import { grab, press, put, release, Student, say, set } from '../../../test/support/student.ts';
import { MADE } from './sounds-made.tsx';
import { playSounds, voiceOf } from './sounds-play.tsx';

/** A bedside that sounds: what is played, by name, without the air of the room that is always there. */
class Bedside {
  readonly fake = new FakeAudio();
  readonly played: { sound: string; place: string | null; strength: number }[] = [];
  readonly kept = new Map<string, number>();
  readonly told: string[] = [];
  readonly player = makePlayer(MADE, { cores: 8, context: () => this.fake.context });
  paused = false;
  readonly stop: () => void;
  private listener: HostListener = {};

  constructor(readonly student: Student) {
    const { play, keep } = this.player;
    this.player.play = (sound, place, strength = 1, fast) => {
      this.played.push({ sound, place, strength });
      play(sound, place, strength, fast);
    };
    this.player.keep = (sound, place, strength, fast) => {
      this.kept.set(sound, strength);
      keep(sound, place, strength, fast);
    };
    const bedside = this;
    const host: Pick<AnyHost, 'facts' | 'listen' | 'paused'> = {
      get facts() {
        return student.facts;
      },
      get paused() {
        return bedside.paused;
      },
      listen: (listener) => {
        this.listener = listener;
        return () => {
          this.listener = {};
        };
      },
    };
    this.stop = playSounds(host, this.player, (facts, from) => {
      const text = facts.speech.slice(from).map(({ code }) => code).join(' '); // biome-ignore format: short
      this.told.push(text);
      return text;
    });
  }

  do(...acts: Parameters<Student['do']>): void {
    expect(this.student.do(...acts)).toEqual([]);
    this.listener.tick?.(this.student.run.state.tick);
  }

  wait(seconds: number): void {
    for (let i = seconds * 60; i > 0; i--) this.do();
  }

  pause(paused: boolean): void {
    this.paused = paused;
    this.listener.change?.();
  }

  /** What was played since the last call. */
  get now(): string[] {
    return this.played.splice(0).map(({ sound }) => sound);
  }
}

/** Chance, as long as a test wants it otherwise. */
let chance = 0.5;
beforeEach(() => {
  chance = 0.5;
  vi.spyOn(Math, 'random').mockImplementation(() => chance);
});

describe('at the bedside', () => {
  it('nothing is made before a press', () => {
    const one = new Bedside(new Student());
    one.do(press('curtain'));
    one.wait(2);
    expect(one.fake.nodes).toHaveLength(0);
    one.player.wake();
    one.do(press('curtain'));
    // the rings; the air of the room, twice
    expect(one.fake.sounding).toHaveLength(3);
  });

  it('the bed hums while it moves and a little longer, the valve hisses as far as it is open', () => {
    const one = new Bedside(new Student({}, 'listening'));
    one.do(set('bed-height', 77));
    expect(one.kept.get('motor')).toBe(1);
    one.wait(1);
    expect(one.kept.get('motor')).toBe(0);
    for (let i = 0; i < 8; i++) {
      one.do(grab('bulb'));
      one.do(release('bulb'));
      one.wait(1);
    }
    expect(one.kept.get('hiss')).toBe(0);
    one.do(set('valve', 26));
    const soft = one.kept.get('hiss') ?? 0;
    one.do(set('valve', 90));
    expect(soft).toBeGreaterThan(0);
    expect(one.kept.get('hiss')).toBeGreaterThan(soft);
    one.do(set('valve', 270));
    one.wait(10);
    expect(one.kept.get('hiss')).toBe(0);
  });

  it('who speaks says just what is new, and sounds like themselves', () => {
    const one = new Bedside(new Student());
    one.player.wake();
    one.do(say('greet'));
    expect(one.told).toEqual(['greets-back']);
    const { facts } = one.student;
    const [brisk, worried] = (['brisk', 'worried'] as const).map((temperament) => voiceOf({ ...facts, temperament }));
    expect(brisk?.pitch).toBeLessThan(worried?.pitch ?? 0);
    expect(voiceOf({ ...facts, age: 30 }).pitch).toBeGreaterThan(voiceOf({ ...facts, age: 80 }).pitch);
  });

  it('an artery that is listened to silences the corridor, and muffles the room', () => {
    const one = new Bedside(new Student({}, 'listening'));
    const hush = vi.spyOn(one.player, 'hush');
    const plug = vi.spyOn(one.player, 'plug');
    for (let i = 0; i < 16; i++) {
      one.do(grab('bulb'));
      one.do(release('bulb'));
      one.wait(1);
    }
    expect([hush.mock.lastCall, plug.mock.lastCall]).toEqual([[true], [true]]);
    one.do(set('valve', 26));
    one.wait(40);
    const { now } = one;
    expect(now.filter((sound) => sound === 'tap').length).toBeGreaterThan(3);
    expect(now.filter((sound) => /steps|bell|trolley|cough/.test(sound))).toEqual([]);
    one.do(set('valve', 270));
    one.wait(5);
    expect(hush.mock.lastCall).toEqual([false]);
    one.do(press('earpieces'));
    expect(plug.mock.lastCall).toEqual([false]);
  });

  it('somebody walks by now and then, seldom, and a bell rings more seldom', () => {
    const one = new Bedside(new Student());
    one.wait(100);
    expect(one.now.filter((sound) => sound === 'steps').length).toBeGreaterThanOrEqual(2);
    expect(one.played).toHaveLength(0);
    chance = 0.1;
    one.wait(100);
    const far = one.played.filter(({ sound, place }) => sound === 'bell' && place === 'door');
    expect(far.length).toBeGreaterThan(0);
    expect(far.length).toBeLessThanOrEqual(8);
  });

  it('nobody walks by while somebody feels a pulse', () => {
    const one = new Bedside(new Student({}, 'settled'));
    one.do(grab('pulse-radial'));
    one.wait(100);
    const { now } = one;
    expect(now.filter((sound) => sound === 'pulse').length).toBeGreaterThan(100);
    expect(now).not.toContain('steps');
  });

  it('paused or left, nothing more is played', () => {
    const one = new Bedside(new Student());
    one.player.wake();
    one.do();
    const pause = vi.spyOn(one.player, 'pause');
    one.pause(true);
    one.pause(false);
    expect(pause.mock.calls).toEqual([[true], [false]]);
    one.stop();
    one.do(press('curtain'));
    expect(one.now).toEqual([]);
  });

  it('a tick in which nothing happens makes nothing', () => {
    const one = new Bedside(new Student());
    one.player.wake();
    one.do();
    const { length } = one.fake.nodes;
    one.wait(5);
    expect(one.fake.nodes).toHaveLength(length);
  });

  it('a cuff is put on and taken off at the arm', () => {
    const one = new Bedside(new Student({}, 'listening'));
    one.player.wake();
    one.do(put('cuff', 'bed'));
    expect(one.played.map(({ sound, place }) => [sound, place])).toEqual([['rip', 'arm']]);
  });
});
