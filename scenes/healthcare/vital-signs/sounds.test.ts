import { describe, expect, it } from 'vitest';
import type { Act } from '../../../src/engine/action.ts';
import { grab, mark, press, put, read, release, Student, say, set } from '../../../test/support/student.ts';
import { hissOf, isListening, isMeasuring, makeHearing, type SoundId, TOLD } from './sounds.ts';
import { MADE } from './sounds-made.tsx';
import { putPlaces } from './sounds-places.ts';
import { makeTelling } from './sounds-told.ts';
import { bedside } from './words/en-bedside.ts';

interface Cue {
  readonly sound: SoundId;
  readonly place: string | null;
  readonly strength: number;
  readonly tick: number;
}

/** Somebody whose room is listened to, tick by tick. */
class Listened extends Student {
  readonly cues: Cue[] = [];
  private readonly hearing = makeHearing();
  private before = this.facts;

  override do(...acts: Act[]) {
    const refused = super.do(...acts);
    this.listen();
    return refused;
  }

  override wait(seconds: number): void {
    for (let i = Math.round(seconds * 60); i > 0; i--) this.do();
  }

  override until(holds: Parameters<Student['until']>[0], most = 300): void {
    super.until((facts, state) => {
      this.listen();
      return holds(facts, state);
    }, most);
  }

  private listen(): void {
    const { facts } = this;
    const { tick } = this.run.state;
    this.hearing(facts, this.before, (sound, place, strength) => this.cues.push({ sound, place, strength, tick }));
    this.before = facts;
  }

  /** What was heard since the last call: each sound and where. */
  get heardNow(): string[] {
    return this.cues.splice(0).map(({ sound, place }) => `${sound} ${place ?? 'here'}`);
  }

  /** What is heard of these, one after another. */
  hears(...acts: Act[]): string[] {
    this.cues.length = 0;
    for (const act of acts) expect(this.do(act)).toEqual([]);
    return this.heardNow;
  }
}

describe('each thing that is done sounds once, from where it is', () => {
  const one = new Listened({}, 'door');
  it.each<[string, Act, string[]]>([
    ['the dispenser', press('dispenser'), ['squirt dispenser']],
    ['the curtain', press('curtain'), ['rings curtain']],
    ['the brake', press('brake'), ['clack bed-foot']],
    ['the bed', set('bed-height', 80), ['motor bed-foot']],
    ['its head', set('bed-head', 40), ['motor bed-foot']],
    ['the call light', press('call-light'), ['click arm']],
    ['an arm', press('arm-right'), ['sleeve arm']],
    ['a sleeve', press('sleeve'), ['sleeve arm']],
    ['a pillow', put('arm', 'pillow'), ['sleeve arm']],
    ['the cover', press('cover'), ['click tray']],
    ['a look at the sign', read('sign'), []],
  ])('%s', (_, act, heard) => expect(one.hears(act)).toEqual(heard));

  it('cuff, stethoscope and thermometer', () => {
    const two = new Listened({}, 'settled');
    expect(two.hears(press('tape'), press('cuff-adult'))).toEqual(['click tray', 'click tray']);
    const on = new Listened({}, 'listening');
    expect(on.hears(set('snug', 3))).toEqual(['wrap arm']);
    expect(on.hears(put('chestpiece', 'bed'))).toEqual(['click tray']);
    expect(on.hears(put('chestpiece', 'elbow'))).toEqual(['scratch here']);
    expect(on.hears(press('earpieces'))).toEqual(['click here']);
    expect(on.hears(put('cuff', 'bed'))).toEqual(['rip arm']);
    expect(on.hears(press('wipe-cuff'))).toEqual(['wipe tray']);
    expect(on.hears(put('cuff', 'upper-arm', 0, 25))).toEqual(['wrap arm']);
  });

  it('the thermometer tells that it is ready, once', () => {
    const three = new Listened({}, 'settled');
    three.inTurn(press('cover'), put('probe', 'back'), say('ask-lips'));
    three.until(({ probe }) => probe.display !== null, 60);
    expect(three.heardNow.filter((cue) => cue.startsWith('tones'))).toEqual(['tones tray']);
  });

  it('who says something has a voice, from their mouth', () => {
    const four = new Listened();
    expect(four.hears(say('greet'))).toEqual(['voice mouth']);
  });
});

describe('hands', () => {
  it('are heard while they rub and are wet: softer as they dry, and not when they are dry', () => {
    const one = new Listened();
    one.inTurn(press('dispenser'), grab('hands-palms'));
    one.wait(4);
    const strokes = one.cues.filter(({ sound }) => sound === 'stroke');
    expect(strokes.length).toBeGreaterThanOrEqual(8);
    expect(strokes.length).toBeLessThanOrEqual(10);
    expect(strokes.at(-1)?.strength).toBeLessThan(strokes[0]?.strength ?? 0);
    one.do(release('hands-palms'));
    one.cues.length = 0;
    one.wait(3);
    expect(one.heardNow.filter((cue) => cue.startsWith('stroke'))).toEqual([]);
  });
});

describe('an artery', () => {
  const one = new Listened({ heartRate: 90 }, 'listening');
  one.pump(162);
  const pumped = one.cues.splice(0);
  one.do(set('valve', 26));
  one.until((_, { air }) => air.pressure <= 60);
  const beats = one.cues.filter(({ sound }) => TOLD[sound] === 'dial');

  it('is heard in the ears, each beat once', () => {
    expect(beats.length).toBeGreaterThan(10);
    expect(new Set(beats.map(({ place }) => place))).toEqual(new Set([null]));
    expect(new Set(beats.map(({ tick }) => tick)).size).toBe(beats.length);
  });

  it('taps, swishes, taps crisply and is dull, in this order', () => {
    const order = beats.map(({ sound }) => sound).filter((sound, i, all) => sound !== all[i - 1]);
    expect(order).toEqual(['tap', 'swish', 'crisp', 'dull']);
  });

  it('the bulb is heard with each squeeze, the valve when it opens', () => {
    // 9 mmHg each: 18 of them make 162, and the last one goes over it
    expect(pumped.filter(({ sound }) => sound === 'squeeze')).toHaveLength(19);
    expect(one.cues.filter(({ sound }) => sound === 'hiss')).toHaveLength(1);
    const at = (valve: number, gauge = 120) => hissOf({ ...one.facts, valve, gauge });
    expect([at(0), at(26, 0)]).toEqual([0, 0]);
    expect(at(26)).toBeGreaterThan(0.2);
    expect(at(60)).toBeGreaterThan(at(26));
    expect(at(270)).toBe(1);
  });

  it('begins with taps anew on the next cuff', () => {
    one.letOut();
    one.pump(140);
    one.cues.length = 0;
    one.do(set('valve', 26));
    one.until((_, { air }) => air.pressure <= 110);
    expect(one.cues.find(({ sound }) => TOLD[sound] === 'dial')?.sound).toBe('tap');
  });
});

describe('the room', () => {
  it('a trolley and a cough come from where they are, but not into an ear that listens', () => {
    const one = new Listened({}, 'settled');
    one.wait(300);
    expect(new Set(one.heardNow.filter((cue) => /trolley|cough/.test(cue)))).toEqual(
      new Set(['trolley door', 'cough neighbour']),
    );
    const two = new Listened({}, 'listening');
    two.pump(150);
    expect(isListening(two.facts)).toBe(true);
    two.wait(150);
    expect(two.heardNow.filter((cue) => /trolley|cough/.test(cue))).toEqual([]);
  });

  it('the corridor is still while somebody counts, feels, listens or takes a temperature', () => {
    const at = (...acts: Act[]) => {
      const one = new Listened({}, 'settled');
      one.inTurn(...acts);
      return isMeasuring(one.facts);
    };
    expect(at()).toBe(false);
    expect(at(grab('pulse-radial'))).toBe(true);
    expect(at(mark('count-breaths'))).toBe(true);
    expect(at(press('cover'), put('probe', 'back'))).toBe(true);
    expect(isMeasuring(new Listened({}, 'listening').facts)).toBe(true);
  });

  it('what is in the bed goes up with it, and the arm is on its side', () => {
    const places = (height: number, arm: 'left' | 'right') => {
      const all: Record<string, number[]> = {};
      putPlaces({ bed: { height, head: 30, locked: false }, arm }, (place, ...at) => {
        all[place] = at;
      });
      return all;
    };
    expect((places(85, 'right').mouth?.[1] ?? 0) - (places(55, 'right').mouth?.[1] ?? 0)).toBeCloseTo(0.3, 6);
    expect(places(55, 'left').bulb?.[2]).toBe(-(places(55, 'right').bulb?.[2] ?? 0));
    expect(places(85, 'right').door).toEqual(places(55, 'left').door);
  });
});

describe('what is heard is told', () => {
  it('every sound is made, and every one that has a line has one', () => {
    expect(Object.keys({ ...MADE, voice: 0 }).sort()).toEqual(Object.keys(TOLD).sort());
    const lines = Object.entries(TOLD).filter(([, told]) => told === 'line');
    expect(Object.keys(bedside.sounds).sort()).toEqual(lines.map(([sound]) => sound).sort());
    for (const line of Object.values(bedside.sounds)) expect(line).toMatch(/^[A-Z].{8,50}\.$/);
  });

  it('in the ears it is the loudest; far things are softest, and none is loud', () => {
    const loud = (way: string) =>
      Object.values(MADE)
        .filter((sound) => sound.way === way)
        .map((sound) => sound.loud);
    expect(Math.max(...loud('far'))).toBeLessThan(Math.min(MADE.dull.loud, MADE.swish.loud) * 0.6);
    expect(Math.max(...loud('room'))).toBeLessThan(MADE.tap.loud);
    expect(Math.max(...Object.values(MADE).map((sound) => sound.loud))).toBeLessThan(0.6);
  });

  it('what goes on and on is told when it begins, and again after a rest', () => {
    const telling = makeTelling();
    const told = (from: number) =>
      Array.from({ length: 10 }, (_, i) => telling('squeeze', from + 40 * i)).filter(Boolean);
    expect(told(0)).toEqual(['squeeze']);
    expect(told(1000)).toEqual(['squeeze']);
    expect(telling('tones', 1001)).toBe('tones');
    expect(telling('tap', 1002)).toBeNull();
  });
});
