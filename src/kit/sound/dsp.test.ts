import { describe, expect, it } from 'vitest';
import { hiss, squeeze, vents } from './air.ts';
import { artery, breath, cough, pulse } from './body.ts';
import { blanket, rings, rip, sleeve, squirt, stroke, wipe, wrap } from './cloth.ts';
import { chanceOf, filter, noise, type Recipe, type Samples, sine } from './dsp.ts';
import { LOW_RATE, USUAL_RATE } from './player.ts';
import { castors, clack, click, drop, farBell, motor, scratch, steps, tones } from './things.ts';

const ONCE: Readonly<Record<string, Recipe>> = {
  tap: artery('tap'),
  swish: artery('swish'),
  crisp: artery('crisp'),
  dull: artery('dull'),
  ...{ pulse, breath, cough, squeeze, blanket, rings, rip, sleeve, squirt, stroke, wipe, wrap },
  ...{ castors, clack, click, drop, farBell, scratch, steps, tones },
};
const ROUND: Readonly<Record<string, Recipe>> = { hiss, vents, motor };

const made = (make: Recipe, rate = USUAL_RATE, seed = 1) => make(rate, chanceOf(seed));
const peak = (samples: Samples) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
const energy = (samples: Samples) => samples.reduce((sum, sample) => sum + sample * sample, 0);
const share = (samples: Samples, type: 'low' | 'high', hertz: number, rate = USUAL_RATE) =>
  energy(filter(filter(samples.slice(), rate, type, hertz), rate, type, hertz)) / energy(samples);
/** Seconds until nine tenths of its energy have come. */
function lasts(samples: Samples, rate = USUAL_RATE): number {
  const most = 0.9 * energy(samples);
  let sum = 0;
  return (
    samples.findIndex((sample) => {
      sum += sample * sample;
      return sum >= most;
    }) / rate
  );
}

describe.each(Object.entries(ONCE))('%s', (_, make) => {
  it('is as loud as it can be, begins and ends in silence', () => {
    const samples = made(make);
    expect(samples.every(Number.isFinite)).toBe(true);
    expect(peak(samples)).toBeCloseTo(1, 5);
    expect([samples[0], samples.at(-1)]).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
    expect(samples.length / USUAL_RATE).toBeLessThan(7);
  });

  it('is the same for the same seed', () => {
    const again = made(make, LOW_RATE, 7);
    expect(made(make, LOW_RATE, 7).every((sample, i) => sample === again[i])).toBe(true);
  });

  it('has next to nothing where small speakers give nothing', () =>
    expect(share(made(make), 'low', 110)).toBeLessThan(0.12));
});

it.each(Object.entries(ROUND))('%s goes round without a click', (name, make) => {
  const rate = name === 'vents' ? LOW_RATE : USUAL_RATE;
  const samples = made(make, rate);
  const step = (i: number) =>
    Math.abs((samples[i % samples.length] as number) - (samples[(i - 1) % samples.length] as number));
  let most = 0;
  for (let i = 1; i < samples.length; i++) most = Math.max(most, step(i));
  expect(step(samples.length)).toBeLessThan(most);
  expect(peak(samples)).toBeLessThanOrEqual(1);
});

describe('an artery under a cuff', () => {
  it('taps sharply, swishes for longer, and is dull at the end', () => {
    const [tap, swish, dull] = (['tap', 'swish', 'dull'] as const).map((kind) => made(artery(kind)));
    expect(lasts(tap as Samples)).toBeLessThan(0.06);
    expect(lasts(swish as Samples)).toBeGreaterThan(0.1);
    expect(share(tap as Samples, 'high', 500)).toBeGreaterThan(4 * share(dull as Samples, 'high', 500));
  });

  it('is heard through a small speaker, dull or not', () => {
    for (const kind of ['tap', 'swish', 'crisp', 'dull'] as const) {
      const samples = made(artery(kind));
      expect(share(samples, 'high', 150)).toBeGreaterThan(0.4);
      expect(share(samples, 'low', 1200)).toBeGreaterThan(0.8);
    }
  });
});

it('what goes by in the corridor comes through a door: nothing sharp, and never at once', () => {
  for (const make of [steps, castors, farBell]) {
    const samples = made(make, LOW_RATE);
    expect(share(samples, 'high', 1500, LOW_RATE)).toBeLessThan(0.01);
  }
  for (const make of [steps, castors]) {
    const samples = made(make, LOW_RATE);
    // it comes nearer: its first half second is softer by far than its loudest
    expect(peak(samples.slice(0, LOW_RATE / 2))).toBeLessThan(0.6);
  }
});

it('a bell far away falls, and an instrument that is ready rises: nobody takes one for the other', () => {
  const crossings = (samples: Samples) =>
    samples.filter((sample, i) => i > 0 && sample >= 0 && (samples[i - 1] ?? 0) < 0).length;
  const at = (samples: Samples, rate: number, from: number) =>
    crossings(samples.slice(from * rate, (from + 0.1) * rate));
  const ready = made(tones);
  const bell = made(farBell, LOW_RATE);
  expect(at(ready, USUAL_RATE, 0.25)).toBeGreaterThan(at(ready, USUAL_RATE, 0.03));
  expect(at(bell, LOW_RATE, 0.75)).toBeLessThan(at(bell, LOW_RATE, 0.1));
});

describe('filters', () => {
  it('let through what they say, and hold the rest back', () => {
    const rate = USUAL_RATE;
    const of = (hertz: number, type: 'low' | 'high' | 'band') =>
      peak(filter(sine(0.5, rate, hertz), rate, type, 500).slice(rate / 4));
    expect([of(100, 'low'), of(500, 'band'), of(4000, 'high')].every((loud) => loud > 0.9 && loud < 1.1)).toBe(true);
    expect([of(4000, 'low'), of(60, 'high')].every((loud) => loud < 0.05)).toBe(true);
  });

  it('noise is without a lean', () => {
    const samples = noise(1, USUAL_RATE, chanceOf(1));
    expect(Math.abs(samples.reduce((sum, sample) => sum + sample, 0) / samples.length)).toBeLessThan(0.02);
  });
});
