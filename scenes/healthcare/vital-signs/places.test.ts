import { describe, expect, it } from 'vitest';
import { CHESTPIECE_SPOTS, CUFF_SPOTS, canBeAt, hears, isUnderCuff, offArtery, REACH } from './places.ts';

const at = (x: number, y: number, spot = 'elbow') => ({ spot, x, y });

describe('where things can be', () => {
  it('is in the middle of every spot they know, and nowhere else', () => {
    for (const spot of CUFF_SPOTS) expect(canBeAt('cuff', at(0, 0, spot)), spot).toBe(true);
    for (const spot of CHESTPIECE_SPOTS) expect(canBeAt('chestpiece', at(0, 0, spot)), spot).toBe(true);
    for (const spot of ['moon', '', '__proto__', 'constructor', 'cuff:upper-arm', 'elbow']) {
      expect(canBeAt('cuff', at(0, 0, spot)), spot).toBe(false);
    }
    expect(canBeAt('chestpiece', at(0, 0, 'upper-arm'))).toBe(false);
  });

  it('is up to the ends of its reach, both included, in whole millimetres', () => {
    for (const [name, [xs, ys]] of Object.entries(REACH)) {
      const [thing, spot] = name.split(':') as ['cuff' | 'chestpiece', string];
      for (const x of xs) for (const y of ys) expect(canBeAt(thing, at(x, y, spot)), name).toBe(true);
      for (const [x, y] of [
        [xs[0] - 1, 0],
        [xs[1] + 1, 0],
        [0, ys[0] - 1],
        [0, ys[1] + 1],
        [0.5, 1],
        [1, 1.5],
        [Number.NaN, 0],
      ]) {
        expect(canBeAt(thing, at(x as number, y as number, spot)), `${name} ${x} ${y}`).toBe(false);
      }
    }
    expect(canBeAt('cuff', at(1, 0, 'bed'))).toBe(false);
  });
});

describe('what the diaphragm hears', () => {
  it('is all up to 8 mm off the artery, nothing from 30 mm on, and less and less between', () => {
    expect([0, 8, -8].map((x) => hears(at(x, 0)))).toEqual([1, 1, 1]);
    expect(hears(at(19, 0))).toBeCloseTo(0.5, 12);
    expect(hears(at(-30, 0))).toBe(0);
    expect(hears(at(45, 0))).toBe(0);
    for (let x = 9; x <= 30; x++) expect(hears(at(x, 0))).toBeLessThan(hears(at(x - 1, 0)));
  });

  it('does not care how far along the artery it lies, as long as the diaphragm reaches', () => {
    for (const y of [-22, -5, 5, 22]) expect(offArtery(at(0, y))).toBe(0);
    expect(offArtery(at(3, 26))).toBe(5);
    expect(offArtery(at(0, -40))).toBe(18);
  });

  it('is nothing anywhere but at the elbow', () => {
    for (const spot of CHESTPIECE_SPOTS) expect(hears(at(0, 0, spot)), spot).toBe(spot === 'elbow' ? 1 : 0);
  });
});

describe('a diaphragm under the cuff', () => {
  const cuff = at(0, 25, 'upper-arm');

  it('is one whose upper rim is more than 4 mm beyond the cuff’s lower edge', () => {
    expect(isUnderCuff(at(0, 0), cuff)).toBe(false);
    expect(isUnderCuff(at(0, -7), cuff)).toBe(false);
    expect(isUnderCuff(at(0, -8), cuff)).toBe(true);
    expect(isUnderCuff(at(0, 0), at(0, 17, 'upper-arm'))).toBe(true);
    expect(isUnderCuff(at(0, 0), at(0, 18, 'upper-arm'))).toBe(false);
  });

  it('can only be so at the elbow, with the cuff on the upper arm', () => {
    expect(isUnderCuff(at(0, -40, 'forearm'), cuff)).toBe(false);
    expect(isUnderCuff(at(0, -40), at(0, 25, 'forearm'))).toBe(false);
  });
});
