import { filter, finish, lay, noise, type Recipe, round, type Samples, shape, sine } from './dsp.ts';

/** A rubber bulb in a fist: it creaks, blows its air through the check valve, and fills again. */
export const squeeze: Recipe = (rate, chance) => {
  const all = filter(noise(0.66, rate, chance), rate, 'band', (now) => (now < 0.3 ? 380 + 1500 * now : 620), 0.9);
  shape(all, rate, [
    [0, 0],
    [0.06, 0.8],
    [0.2, 1],
    [0.26, 0.08],
    [0.32, 0.06],
    [0.4, 0.34],
    [0.55, 0.2],
    [0.66, 0],
  ]);
  filter(all, rate, 'low', 1800);
  const creak = sine(0.2, rate, (now) => 250 + 420 * now);
  for (let i = 0; i < creak.length; i++) (creak[i] as number) *= 0.5 + 0.5 * Math.sin((2 * Math.PI * 46 * i) / rate);
  shape(creak, rate, [
    [0, 0],
    [0.05, 1],
    [0.2, 0],
  ]);
  return finish(lay(all, creak, rate, 0.02, 0.16), rate);
};

/** Air that goes out through a narrow gap, on and on. */
export const hiss: Recipe = (rate, chance) => {
  const air = filter(noise(2.2, rate, chance), rate, 'band', 950, 0.6);
  return round(filter(air, rate, 'low', 2600), rate, 0.2);
};

/** How loud moving air is, up and down a little within `seconds`, and as it was at their end. */
function drift(samples: Samples, rate: number, seconds: number, by: number): Samples {
  return samples.map((sample, i) => sample * (1 + by * Math.sin((2 * Math.PI * i) / rate / seconds)));
}

/** Air through the ducts of a building: hardly there. */
export const vents: Recipe = (rate, chance) => {
  const air = filter(noise(8.5, rate, chance), rate, 'band', 230, 0.5);
  filter(air, rate, 'low', 520);
  return drift(round(air, rate, 0.5), rate, 8, 0.15).map((sample) => sample / 1.15);
};
