import { describe, expect, it } from 'vitest';
import {
  type Air,
  flow,
  freshAir,
  isMoving,
  leakRate,
  letGoOfBulb,
  reading,
  takeBulb,
  VALVE_MOST_DEGREES,
} from './air.ts';

const filled = (mmHg: number, valve = 0): Air => ({ ...freshAir(), pressure: mmHg, needle: mmHg, valve });

function pass(air: Air, ticks: number, wrapped = true): Air {
  for (let i = 0; i < ticks; i++) flow(air, wrapped);
  return air;
}

/** One squeeze, held for a tick, until the bulb has filled again. */
function squeeze(air: Air, wrapped = true): Air {
  takeBulb(air);
  flow(air, wrapped);
  letGoOfBulb(air);
  return pass(air, 60, wrapped);
}

describe('the bulb', () => {
  it('adds the same with each whole squeeze: 9 mmHg round an arm, so that 162, 180 and 198 can be reached from nought', () => {
    const air = freshAir();
    for (let i = 1; i <= 22; i++) expect(squeeze(air).pressure).toBeCloseTo(9 * i, 6);
  });

  it('adds little while the cuff lies loose, and no more above 40 mmHg', () => {
    const air = freshAir();
    expect(squeeze(air, false).pressure).toBeCloseTo(2, 6);
    for (let i = 0; i < 60; i++) squeeze(air, false);
    expect(air.pressure).toBeGreaterThan(38);
    expect(air.pressure).toBeLessThan(42.1);
  });

  it('squeezes again and again while a hand stays on it, about three times in two seconds', () => {
    const air = freshAir();
    takeBulb(air);
    pass(air, 600);
    expect(air.pressure / 9).toBeGreaterThanOrEqual(14);
    expect(air.pressure / 9).toBeLessThanOrEqual(16);
    letGoOfBulb(air);
    const after = pass(air, 60).pressure;
    expect(pass(air, 60).pressure).toBe(after);
  });

  it('gives its whole squeeze even when it is let go at once, and takes its time', () => {
    const air = freshAir();
    takeBulb(air);
    letGoOfBulb(air);
    pass(air, 5);
    expect(air.pressure).toBeLessThan(4.5);
    expect(pass(air, 60).pressure).toBeCloseTo(9, 6);
    expect(air.squeeze).toBe(0);
  });

  it('never fills the cuff beyond the end of the gauge', () => {
    const air = filled(295);
    expect(squeeze(squeeze(air)).pressure).toBe(300);
  });
});

describe('the valve', () => {
  it('is tight up to 4 degrees, and then lets out more the further it is open', () => {
    let before = -1e-9;
    for (let degrees = 0; degrees <= VALVE_MOST_DEGREES; degrees++) {
      const rate = leakRate(degrees);
      if (degrees <= 4) expect(rate).toBe(0);
      else expect(rate).toBeGreaterThan(before);
      before = rate;
    }
  });

  it('lets out 2 to 3 mmHg a second from 22 to 29 degrees, and empties a cuff in seconds when wide open', () => {
    expect(leakRate(22)).toBeGreaterThanOrEqual(2);
    expect(leakRate(21)).toBeLessThan(2);
    expect(leakRate(29)).toBeCloseTo(3, 6);
    expect(pass(filled(180, VALVE_MOST_DEGREES), 180).pressure).toBe(0);
  });

  it('lets the pressure fall at one rate, whatever the pressure', () => {
    for (const degrees of [5, 26, 65, 270]) {
      const air = filled(250, degrees);
      let worst = 0;
      while (air.pressure > 2) {
        const before = air.pressure;
        flow(air, true);
        worst = Math.max(worst, Math.abs((before - air.pressure) * 60 - leakRate(degrees)));
      }
      expect(worst).toBeLessThan(1e-9);
    }
  });

  it('loses nothing while shut', () => {
    expect(pass(filled(162), 36_000).pressure).toBe(162);
  });

  it('never leaves less than nothing in the cuff', () => {
    expect(pass(filled(1, 270), 60).pressure).toBe(0);
  });
});

describe('the needle', () => {
  it('lags less than 1 mmHg behind a fall of 3 mmHg a second, and does lag', () => {
    const air = filled(180, 29);
    pass(air, 60);
    for (let i = 0; i < 600; i++) {
      flow(air, true);
      expect(air.needle - air.pressure).toBeGreaterThan(0.3);
      expect(air.needle - air.pressure).toBeLessThan(1);
    }
  });

  it('comes to rest on the pressure, and at nought when the cuff is empty', () => {
    expect(pass({ ...filled(100), needle: 0 }, 300).needle).toBeCloseTo(100, 6);
    const air = pass(filled(50, 270), 300);
    expect([air.needle, air.pressure, isMoving(air)]).toEqual([0, 0, false]);
  });

  it('is thrown up by a beat, and the throw is gone after a second', () => {
    const air = { ...filled(100), flick: 2 };
    expect(reading(air)).toBe(102);
    pass(air, 6);
    expect(reading(air) - 100).toBeGreaterThan(0.6);
    expect(reading(air) - 100).toBeLessThan(0.9);
    pass(air, 54);
    expect(reading(air)).toBe(100);
  });
});

describe('whether anything moves', () => {
  it('is so while there is air, a squeeze, or a needle off its rest, and not else', () => {
    expect(isMoving(freshAir())).toBe(false);
    expect(isMoving({ ...freshAir(), valve: 270 })).toBe(false);
    for (const one of [{ pressure: 1 }, { needle: 0.5 }, { squeeze: 0.1 }, { squeezing: true }, { flick: 0.1 }]) {
      expect(isMoving({ ...freshAir(), ...one }), JSON.stringify(one)).toBe(true);
    }
  });
});
