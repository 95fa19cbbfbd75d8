import { describe, expect, it } from 'vitest';
import type { Act, ActionValue, RefusalCode, Verb } from '../../../src/engine/action.ts';
import { hashOf } from '../../../src/engine/hash.ts';
import { bedside, inflate, pass } from '../../../test/support/bedside.ts';
import type { VitalSignsState } from './world.ts';

const act = (verb: Verb, target: string, value?: ActionValue): Act =>
  value === undefined ? { verb, target } : { verb, target, value };
const put = (thing: 'cuff' | 'chestpiece', spot: string, x = 0, y = 0) => act('place', thing, { spot, x, y });

type Setup = (state: VitalSignsState) => void;
const none: Setup = () => {};
const twelveMarks: Setup = (state) => {
  for (let i = 0; i < 12; i++) pass(state, 1, act('mark', 'gauge'));
};
const charted: Setup = (state) => {
  pass(state, 1, act('write', 'systolic', 120), act('write', 'diastolic', 80));
};
const signed: Setup = (state) => {
  charted(state);
  pass(state, 1, act('press', 'sign'));
};
const tight: Setup = (state) => {
  pass(state, 1, put('cuff', 'upper-arm', 0, 25));
  inflate(state, 21);
};

const REFUSED: readonly [string, RefusalCode, Setup, Act][] = [
  ['a thing that is not there', 'no-such-target', none, act('press', 'moon')],
  ['a verb that does not fit', 'no-such-target', none, act('press', 'bulb')],
  ['a verb that does not fit the pulse', 'no-such-target', none, act('press', 'pulse-radial')],
  ['a pulse that nobody has', 'no-such-target', none, act('grab', 'pulse-toe')],
  ['setting what is pressed', 'no-such-target', none, act('set', 'earpieces', 1)],
  ['marking anything but the gauge', 'no-such-target', none, act('mark', 'cuff')],
  ['writing elsewhere', 'no-such-target', none, act('write', 'pulse', 70)],
  ['placing the bulb', 'no-such-target', none, act('place', 'bulb', { spot: 'bed', x: 0, y: 0 })],
  ['an id from deep inside', 'no-such-target', none, act('press', '__proto__')],
  ['the bulb in a hand that has it', 'no-change', (state) => pass(state, 1, act('grab', 'bulb')), act('grab', 'bulb')],
  ['letting go of a bulb that nobody holds', 'no-change', none, act('release', 'bulb')],
  ['losing a bulb that nobody holds', 'no-change', none, act('cancel', 'bulb')],
  [
    'fingers that are there',
    'no-change',
    (state) => pass(state, 1, act('grab', 'pulse-radial')),
    act('grab', 'pulse-radial'),
  ],
  ['fingers that are not there', 'no-change', none, act('release', 'pulse-radial')],
  [
    'fingers that are elsewhere',
    'no-change',
    (state) => pass(state, 1, act('grab', 'pulse-radial')),
    act('cancel', 'pulse-brachial'),
  ],
  ['a valve that stands so', 'no-change', none, act('set', 'valve', 0)],
  ['a valve turned too far', 'bad-value', none, act('set', 'valve', 271)],
  ['a valve turned back beyond shut', 'bad-value', none, act('set', 'valve', -1)],
  ['a valve between two degrees', 'bad-value', none, act('set', 'valve', 26.5)],
  ['a valve with no number', 'bad-value', none, act('set', 'valve')],
  ['a valve that is emptied', 'bad-value', none, act('set', 'valve', null)],
  ['a valve that is no number', 'bad-value', none, act('set', 'valve', Number.NaN)],
  ['a valve that is a place', 'bad-value', none, act('set', 'valve', { spot: 'bed', x: 0, y: 0 })],
  ['a cuff where none can be', 'bad-value', none, put('cuff', 'elbow')],
  ['a cuff out of reach', 'bad-value', none, put('cuff', 'upper-arm', 0, 91)],
  ['a cuff between two millimetres', 'bad-value', none, put('cuff', 'upper-arm', 0.5, 25)],
  ['a cuff put nowhere', 'bad-value', none, act('place', 'cuff')],
  ['a cuff put at a number', 'bad-value', none, act('place', 'cuff', 3)],
  ['a cuff that lies there', 'no-change', none, put('cuff', 'bed')],
  ['a cuff that is full of air', 'not-now', tight, put('cuff', 'bed')],
  ['a diaphragm where none can be', 'bad-value', none, put('chestpiece', 'upper-arm')],
  ['a diaphragm that lies there', 'no-change', none, put('chestpiece', 'bed')],
  ['a thirteenth mark', 'full', twelveMarks, act('mark', 'gauge')],
  ['a number below nought', 'bad-value', none, act('write', 'systolic', -1)],
  ['a number that no gauge shows', 'bad-value', none, act('write', 'systolic', 301)],
  ['a fraction', 'bad-value', none, act('write', 'diastolic', 80.5)],
  ['a number that is none', 'bad-value', none, act('write', 'diastolic', Infinity)],
  ['no number', 'bad-value', none, act('write', 'diastolic')],
  ['a number that stands there', 'no-change', charted, act('write', 'systolic', 120)],
  ['rubbing out what is not there', 'no-change', none, act('write', 'systolic', null)],
  ['signing an empty chart', 'not-now', none, act('press', 'sign')],
  ['signing half a chart', 'not-now', (state) => pass(state, 1, act('write', 'systolic', 120)), act('press', 'sign')],
  ['signing twice', 'no-change', signed, act('press', 'sign')],
  ['writing on a signed chart', 'not-now', signed, act('write', 'systolic', 122)],
  ['anything after the end', 'ended', (state) => pass(state, 1, act('press', 'finish')), act('grab', 'bulb')],
];

describe('the world refuses', () => {
  it.each(REFUSED)('%s (%s), and nothing changes', (_, code, setUp, refused) => {
    const [state, other] = [bedside({}, 9), bedside({}, 9)];
    for (const each of [state, other]) setUp(each);
    expect(pass(state, 1, refused)).toEqual([{ act: refused, code }]);
    pass(other, 1);
    expect(hashOf(state)).toBe(hashOf(other));
  });

  it('none of what fits', () => {
    const work = [
      act('grab', 'pulse-brachial'),
      act('grab', 'pulse-radial'),
      act('release', 'pulse-radial'),
      put('cuff', 'upper-arm', -60, 0),
      put('cuff', 'upper-arm', 60, 90),
      put('chestpiece', 'elbow', 45, -40),
      act('press', 'earpieces'),
      act('press', 'earpieces'),
      act('grab', 'bulb'),
      act('cancel', 'bulb'),
      act('grab', 'bulb'),
      act('release', 'bulb'),
      act('set', 'valve', 270),
      act('set', 'valve', 0),
      act('mark', 'gauge'),
      act('write', 'systolic', 0),
      act('write', 'systolic', 300),
      act('write', 'systolic', null),
      act('write', 'systolic', 120),
      act('write', 'diastolic', 80),
      act('press', 'sign'),
      act('press', 'finish'),
    ];
    expect(pass(bedside(), 1, ...work)).toEqual([]);
  });

  it('in the order of the acts, and does those between', () => {
    const state = bedside();
    const refusals = pass(state, 1, act('press', 'moon'), act('press', 'earpieces'), act('set', 'valve', 999));
    expect(refusals.map(({ code }) => code)).toEqual(['no-such-target', 'bad-value']);
    expect(state.earpieces).toBe(true);
  });

  it('a cuff only above 20 mmHg: at 20 it can be moved', () => {
    const state = bedside();
    tight(state);
    inflate(state, 20);
    expect(pass(state, 1, put('cuff', 'bed'))).toEqual([]);
  });
});
