import {
  type Chance,
  filter,
  finish,
  lay,
  noise,
  type Recipe,
  type Samples,
  shape,
  silence,
  sine,
  strike,
} from './dsp.ts';

/** Many small knocks, `often` a second at first and `later` at the end. */
function crackle(seconds: number, rate: number, chance: Chance, often: number, later: number): Samples {
  const all = silence(seconds, rate);
  for (let now = 0; now < seconds; ) {
    const index = Math.floor(now * rate);
    if (index < all.length) all[index] = (chance() * 2 - 1) * (0.4 + 0.6 * chance());
    now += (0.3 + 1.4 * chance()) / (often + ((later - often) * now) / seconds);
  }
  return all;
}

/** Folds that rub against each other, in so many strokes. */
function folds(seconds: number, strokes: number, low: number, high: number): Recipe {
  return (rate, chance) => {
    const all = filter(filter(noise(seconds, rate, chance), rate, 'high', low), rate, 'low', high);
    const points: [number, number][] = [[0, 0]];
    for (let i = 0; i < strokes; i++) {
      const from = (i * seconds) / strokes;
      const long = seconds / strokes;
      points.push([from + long * (0.25 + 0.2 * chance()), 0.6 + 0.4 * chance()], [from + long * 0.97, 0.05]);
    }
    shape(all, rate, points);
    return finish(all, rate);
  };
}

/** A sleeve that is pushed up; a blanket and the legs under it. */
export const sleeve = folds(0.5, 2, 350, 1500);
export const blanket = folds(0.9, 2, 200, 900);
/** A wipe over something small. */
export const wipe = folds(0.7, 3, 450, 2000);

/** Hook-and-loop that is torn open. */
export const rip: Recipe = (rate, chance) => {
  const all = crackle(0.55, rate, chance, 500, 1500);
  const body = filter(all.slice(), rate, 'band', (now) => 700 + 500 * now, 0.8);
  lay(body, filter(all, rate, 'band', 2300, 0.8), rate, 0, 0.45);
  filter(body, rate, 'low', 3800);
  shape(body, rate, [
    [0, 0],
    [0.05, 0.55],
    [0.4, 1],
    [0.55, 0],
  ]);
  return finish(body, rate);
};

/** Hook-and-loop that is pressed shut, with a pat. */
export const wrap: Recipe = (rate, chance) => {
  const all = filter(crackle(0.4, rate, chance, 260, 90), rate, 'band', 1100, 0.6);
  shape(all, rate, [
    [0, 0],
    [0.03, 1],
    [0.4, 0.1],
  ]);
  const pat = filter(strike(noise(0.12, rate, chance), rate, 0.006, 0.02), rate, 'band', 300);
  return finish(lay(all, pat, rate, 0.16, 1.3), rate);
};

/** Rings that run along a rail, and the cloth that follows them. */
export const rings: Recipe = (rate, chance) => {
  const all = folds(1.2, 2, 300, 1800)(rate, chance).map((sample) => sample * 0.5);
  for (let now = 0.05; now < 1.02; now += 0.04 + 0.05 * chance()) {
    const high = 1500 + 900 * chance();
    const ring = sine(0.09, rate, high);
    lay(ring, sine(0.09, rate, high * 1.52), rate, 0, 0.5);
    lay(all, strike(ring, rate, 0.002, 0.009), rate, now, 0.12 + 0.16 * chance());
  }
  return finish(filter(all, rate, 'low', 3000), rate);
};

/** A pump that is pressed: its spring, and a palmful of something wet. */
export const squirt: Recipe = (rate, chance) => {
  const all = filter(noise(0.62, rate, chance), rate, 'band', (now) => 420 + 2600 * Math.max(0, now - 0.06), 1.4);
  shape(all, rate, [
    [0, 0],
    [0.06, 0.1],
    [0.12, 0.9],
    [0.22, 0.6],
    [0.28, 0],
    [0.62, 0],
  ]);
  for (const [after, loud] of [
    [0, 0.5],
    [0.42, 0.34],
  ] as const) {
    lay(all, strike(sine(0.08, rate, 430), rate, 0.003, 0.01), rate, after, loud);
    lay(all, filter(strike(noise(0.04, rate, chance), rate, 0.002, 0.006), rate, 'band', 1300), rate, after, loud);
  }
  bubbles(all, rate, chance, 0.1, 0.26, 5);
  return finish(all, rate);
};

/** Wet skin over wet skin, once. */
export const stroke: Recipe = (rate, chance) => {
  const all = filter(noise(0.36, rate, chance), rate, 'band', (now) => 600 + 1200 * now, 0.7);
  filter(all, rate, 'low', 2200);
  shape(all, rate, [
    [0, 0],
    [0.12, 1],
    [0.2, 0.85],
    [0.36, 0],
  ]);
  bubbles(all, rate, chance, 0.05, 0.28, 3);
  return finish(all, rate);
};

function bubbles(under: Samples, rate: number, chance: Chance, from: number, to: number, many: number): void {
  for (let i = 0; i < many; i++) {
    const low = 450 + 400 * chance();
    const one = strike(
      sine(0.05, rate, (now) => low + 9000 * now),
      rate,
      0.004,
      0.007,
    );
    lay(under, one, rate, from + (to - from) * chance(), 0.16);
  }
}
