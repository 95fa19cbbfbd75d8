import { describe, expect, it } from 'vitest';
import type { Act, ActionValue, RefusalCode, Verb } from '../../../src/engine/action.ts';
import { hashOf } from '../../../src/engine/hash.ts';
import { bedside, inflate, pass } from '../../../test/support/bedside.ts';
import { LINES } from './lines.ts';
import type { VitalSignsState } from './world.ts';

const act = (verb: Verb, target: string, value?: ActionValue): Act =>
  value === undefined ? { verb, target } : { verb, target, value };
const put = (thing: string, spot: string, x = 0, y = 0) => act('place', thing, { spot, x, y });

type Setup = (state: VitalSignsState) => void;
const none: Setup = () => {};
const after =
  (...acts: Act[]): Setup =>
  (state) =>
    void pass(state, 1, ...acts);
const twelveMarks = after(...Array.from({ length: 12 }, () => act('mark', 'gauge')));
const charted = after(act('write', 'systolic', 120), act('write', 'diastolic', 80));
const signed = after(act('write', 'systolic', 120), act('write', 'diastolic', 80), act('press', 'sign'));
const armed = after(act('press', 'arm-left'));
const cuffed = after(act('press', 'arm-left'), act('press', 'cuff-adult'), put('cuff', 'upper-arm', 0, 25));
const tight: Setup = (state) => {
  cuffed(state);
  inflate(state, 21);
};
const inMouth = after(act('press', 'cover'), put('probe', 'back'));
const brisk: Setup = (state) => {
  state.patient.temperament = 'brisk';
  pass(state, 1, act('say', 'ask-leave'));
};

const REFUSED: readonly [string, RefusalCode, Setup, Act][] = [
  ['a thing that is not there', 'no-such-target', none, act('press', 'moon')],
  ['a verb that does not fit', 'no-such-target', none, act('press', 'bulb')],
  ['a verb that does not fit the pulse', 'no-such-target', armed, act('press', 'pulse-radial')],
  ['a pulse that nobody has', 'no-such-target', armed, act('grab', 'pulse-toe')],
  ['setting what is pressed', 'no-such-target', none, act('set', 'earpieces', 1)],
  ['marking anything but gauge and counts', 'no-such-target', none, act('mark', 'cuff')],
  ['writing elsewhere', 'no-such-target', none, act('write', 'weight', 70)],
  ['placing the bulb', 'no-such-target', none, put('bulb', 'bed')],
  ['an id from deep inside', 'no-such-target', none, act('press', '__proto__')],
  ['a sentence that there is none of', 'no-such-target', none, act('say', 'goodnight')],
  ['a sentence from deep inside', 'no-such-target', none, act('say', 'constructor')],
  ['reading what has no letters', 'no-such-target', none, act('read', 'curtain')],
  ['a third arm', 'no-such-target', none, act('press', 'arm-middle')],
  ['a zone that no hand has', 'no-such-target', none, act('grab', 'hands-elbows')],
  ['calling about what is no vital sign', 'no-such-target', none, act('press', 'call-weight')],
  ['a tick that the chart does not have', 'no-such-target', none, act('press', 'chart-arm-middle')],
  ['a palmful on hands that are wet', 'full', after(act('press', 'dispenser')), act('press', 'dispenser')],
  ['a zone that is being rubbed', 'no-change', after(act('grab', 'hands-tips')), act('grab', 'hands-tips')],
  ['stopping what is not rubbed', 'no-change', after(act('grab', 'hands-tips')), act('release', 'hands-palms')],
  ['rubbing with fingers on a wrist', 'not-now', after(act('press', 'arm-left'), act('grab', 'pulse-radial')), act('grab', 'hands-tips')], // biome-ignore format: one line a case
  ['insisting when nobody refused', 'not-now', none, act('say', 'insist')],
  ['offering time when nobody refused', 'not-now', none, act('say', 'offer-time')],
  ['offering time once they agreed', 'not-now', (state) => { brisk(state); pass(state, 1, act('say', 'insist')); }, act('say', 'offer-time')], // biome-ignore format: one line a case
  ['reporting twice', 'not-now', after(act('say', 'report-identity')), act('say', 'report-identity')],
  ['the arm that is at hand', 'no-change', armed, act('press', 'arm-left')],
  ['another arm with a cuff on this one', 'not-now', cuffed, act('press', 'arm-right')],
  ['another arm with fingers on this one', 'not-now', after(act('press', 'arm-left'), act('grab', 'pulse-radial')), act('press', 'arm-right')], // biome-ignore format: one line a case
  ['a sleeve before an arm was chosen', 'not-now', none, act('press', 'sleeve')],
  ['a sleeve under a cuff', 'not-now', cuffed, act('press', 'sleeve')],
  ['an arm that was not chosen', 'not-now', none, put('arm', 'pillow')],
  ['an arm where none can lie', 'bad-value', armed, put('arm', 'moon')],
  ['an arm beside its place', 'bad-value', armed, put('arm', 'pillow', 1, 0)],
  ['an arm that lies there', 'no-change', armed, put('arm', 'lap')],
  ['the tape round no arm', 'not-now', none, act('press', 'tape')],
  ['a pulse at no arm', 'not-now', none, act('grab', 'pulse-radial')],
  ['a bed lower than it goes', 'bad-value', none, act('set', 'bed-height', 44)],
  ['a bed higher than it goes', 'bad-value', none, act('set', 'bed-height', 91)],
  ['a bed between two centimetres', 'bad-value', none, act('set', 'bed-height', 60.5)],
  ['a bed that stands so', 'no-change', none, act('set', 'bed-height', 52)],
  ['a head that is up too far', 'bad-value', none, act('set', 'bed-head', 71)],
  ['a head with no number', 'bad-value', none, act('set', 'bed-head')],
  ['a hint where there is none', 'not-now', none, act('press', 'hint')],
  ['the bulb in a hand that has it', 'no-change', after(act('grab', 'bulb')), act('grab', 'bulb')],
  ['letting go of a bulb that nobody holds', 'no-change', none, act('release', 'bulb')],
  ['losing a bulb that nobody holds', 'no-change', none, act('cancel', 'bulb')],
  ['fingers that are there', 'no-change', after(act('press', 'arm-left'), act('grab', 'pulse-radial')), act('grab', 'pulse-radial')], // biome-ignore format: one line a case
  ['fingers that are not there', 'no-change', none, act('release', 'pulse-radial')],
  ['fingers that are elsewhere', 'no-change', after(act('press', 'arm-left'), act('grab', 'pulse-radial')), act('cancel', 'pulse-brachial')], // biome-ignore format: one line a case
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
  ['a cuff that was not taken', 'not-now', armed, put('cuff', 'upper-arm', 0, 25)],
  ['a cuff on no arm', 'not-now', after(act('press', 'cuff-adult')), put('cuff', 'upper-arm', 0, 25)],
  ['a cuff that is full of air', 'not-now', tight, put('cuff', 'bed')],
  ['a cuff that is in the hand', 'no-change', after(act('press', 'cuff-adult')), act('press', 'cuff-adult')],
  ['another cuff while one is on', 'not-now', cuffed, act('press', 'cuff-large')],
  ['wiping a cuff that is on', 'not-now', cuffed, act('press', 'wipe-cuff')],
  ['pulling at a cuff that is not on', 'not-now', none, act('set', 'snug', 2)],
  ['pulling at a cuff that is full of air', 'not-now', tight, act('set', 'snug', 2)],
  ['five fingers under a cuff', 'bad-value', cuffed, act('set', 'snug', 5)],
  ['half a finger under a cuff', 'bad-value', cuffed, act('set', 'snug', 1.5)],
  ['a cuff that is so tight', 'no-change', cuffed, act('set', 'snug', 4)],
  ['a diaphragm where none can be', 'bad-value', none, put('chestpiece', 'upper-arm')],
  ['a diaphragm on no arm', 'not-now', none, put('chestpiece', 'elbow')],
  ['a diaphragm that lies there', 'no-change', none, put('chestpiece', 'bed')],
  ['wiping a stethoscope that is on', 'not-now', after(act('press', 'arm-left'), put('chestpiece', 'elbow')), act('press', 'wipe-stethoscope')], // biome-ignore format: one line a case
  ['a second cover', 'no-change', after(act('press', 'cover')), act('press', 'cover')],
  ['a cover on a probe in a mouth', 'not-now', inMouth, act('press', 'cover')],
  ['throwing away a cover in a mouth', 'not-now', inMouth, act('press', 'eject')],
  ['throwing away no cover', 'no-change', none, act('press', 'eject')],
  ['a probe in the ear', 'bad-value', none, put('probe', 'ear')],
  ['a probe beside its place', 'bad-value', none, put('probe', 'back', 1, 0)],
  ['a probe that is there', 'no-change', none, put('probe', 'holder')],
  ['a thirteenth mark', 'full', twelveMarks, act('mark', 'gauge')],
  ['a number below nought', 'bad-value', none, act('write', 'systolic', -1)],
  ['a number that no gauge shows', 'bad-value', none, act('write', 'systolic', 301)],
  ['more breaths than the field takes', 'bad-value', none, act('write', 'breaths', 100)],
  ['a fraction', 'bad-value', none, act('write', 'temperature', 98.4)],
  ['a number that is none', 'bad-value', none, act('write', 'diastolic', Infinity)],
  ['no number', 'bad-value', none, act('write', 'diastolic')],
  ['a number that stands there', 'no-change', charted, act('write', 'systolic', 120)],
  ['rubbing out what is not there', 'no-change', none, act('write', 'systolic', null)],
  ['a tick that stands there', 'no-change', after(act('press', 'chart-route-oral')), act('press', 'chart-route-oral')],
  ['calling twice about one value', 'no-change', after(act('press', 'call-pulse')), act('press', 'call-pulse')],
  ['signing an empty chart', 'not-now', none, act('press', 'sign')],
  ['signing twice', 'no-change', signed, act('press', 'sign')],
  ['writing on a signed chart', 'not-now', signed, act('write', 'systolic', 122)],
  ['ticking on a signed chart', 'not-now', signed, act('press', 'chart-arm-left')],
  ['anything after the end', 'ended', after(act('press', 'finish')), act('grab', 'bulb')],
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
      act('press', 'dispenser'),
      act('grab', 'hands-tips'),
      act('grab', 'hands-palms'),
      act('cancel', 'hands-palms'),
      ...LINES.filter((line) => line !== 'insist' && line !== 'offer-time').map((line) => act('say', line)),
      ...['band', 'order', 'sign', 'board'].map((target) => act('read', target)),
      ...['curtain', 'brake', 'call-light', 'call-light'].map((target) => act('press', target)),
      ...[45, 90].map((value) => act('set', 'bed-height', value)),
      ...[0, 70].map((value) => act('set', 'bed-head', value)),
      act('press', 'arm-left'),
      act('press', 'arm-right'),
      ...['pillow', 'hanging', 'mattress', 'lap'].map((spot) => put('arm', spot)),
      ...['sleeve', 'tape', 'wipe-stethoscope', 'wipe-cuff', 'cuff-small', 'cuff-large'].map((one) =>
        act('press', one),
      ),
      act('grab', 'pulse-brachial'),
      act('grab', 'pulse-radial'),
      act('mark', 'count-pulse'),
      act('mark', 'count-breaths'),
      act('mark', 'count-breaths'),
      act('release', 'pulse-radial'),
      put('cuff', 'rail'),
      put('cuff', 'forearm'),
      put('cuff', 'upper-arm', -60, 0),
      put('cuff', 'upper-arm', 60, 90),
      act('set', 'snug', 0),
      put('chestpiece', 'wrist'),
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
      act('press', 'cover'),
      ...['front', 'cheek', 'back', 'holder'].map((spot) => put('probe', spot)),
      act('press', 'eject'),
      ...[0, 300, null, 120].map((value) => act('write', 'systolic', value)),
      act('write', 'temperature', 1200),
      ...['pulse', 'breaths', 'pressure', 'temperature'].flatMap((vital) =>
        ['call', 'later', 'later'].map((what) => act('press', `${what}-${vital}`)),
      ),
      ...['arm-left', 'arm-right', 'position-flat', 'rhythm-regular', 'route-ear'].map((one) =>
        act('press', `chart-${one}`),
      ),
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
