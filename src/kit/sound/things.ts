import { filter, finish, hall, lay, noise, type Recipe, shape, silence, sine, strike, whole } from './dsp.ts';

/** Something small is put down on something hard. */
export const click: Recipe = (rate, chance) => {
  const all = filter(strike(noise(0.16, rate, chance), rate, 0.002, 0.006), rate, 'band', 1250, 1.2);
  return finish(lay(all, strike(sine(0.16, rate, 390), rate, 0.002, 0.014), rate, 0, 0.35), rate);
};

/** A lever that drops into its notch. */
export const clack: Recipe = (rate, chance) => {
  const all = silence(0.4, rate);
  for (const [after, loud] of [
    [0, 0.45],
    [0.085, 1],
  ] as const) {
    for (const [hertz, part] of [
      [310, 1],
      [545, 0.6],
      [930, 0.35],
    ] as const)
      lay(all, strike(sine(0.2, rate, hertz), rate, 0.002, 0.016), rate, after, loud * part);
    const knock = filter(strike(noise(0.06, rate, chance), rate, 0.001, 0.005), rate, 'low', 1600);
    lay(all, knock, rate, after, loud);
  }
  return finish(all, rate);
};

/** Something light falls into a bin. */
export const drop: Recipe = (rate, chance) => {
  const all = silence(0.6, rate);
  for (const [after, loud] of [
    [0, 1],
    [0.13, 0.5],
    [0.2, 0.22],
  ] as const) {
    lay(all, strike(sine(0.2, rate, 280 + 60 * chance()), rate, 0.003, 0.022), rate, after, loud * 0.8);
    lay(all, filter(strike(noise(0.1, rate, chance), rate, 0.002, 0.01), rate, 'band', 900), rate, after, loud);
  }
  return finish(all, rate);
};

/** A thin plate is moved over skin, as a stethoscope gives it back. */
export const scratch: Recipe = (rate, chance) => {
  const all = filter(noise(0.34, rate, chance), rate, 'band', 340, 0.9);
  shape(all, rate, [
    [0, 0],
    [0.03, 1],
    [0.09, 0.3],
    [0.2, 0.5],
    [0.34, 0],
  ]);
  return finish(filter(all, rate, 'low', 700), rate);
};

/** A motor that lifts: it goes round each second. */
export const motor: Recipe = (rate, chance) => {
  const all = silence(1, rate);
  for (const [hertz, loud] of [
    [150, 0.5],
    [225, 0.9],
    [300, 0.5],
    [450, 0.32],
    [675, 0.14],
  ] as const)
    lay(
      all,
      sine(1, rate, (now) => hertz * (1 + 0.006 * Math.cos(2 * Math.PI * now))),
      rate,
      0,
      loud,
    );
  // whatever is not a whole number of turns a second would click where it goes round
  const grind = noise(0.2, rate, chance);
  filter(grind, rate, 'band', 380, 0.8);
  shape(grind, rate, [
    [0, 0],
    [0.1, 1],
    [0.2, 0],
  ]);
  for (let now = 0; now < 0.85; now += 0.1) lay(all, grind, rate, now, 0.25);
  return whole(all);
};

/** An instrument that is ready: two clear notes upwards. */
export const tones: Recipe = (rate) => {
  const all = silence(0.46, rate);
  for (const [i, hertz] of [880, 1175].entries()) {
    const note = sine(0.2, rate, hertz);
    lay(note, sine(0.2, rate, hertz * 2), rate, 0, 0.12);
    shape(note, rate, [
      [0, 0],
      [0.015, 1],
      [0.12, 0.8],
      [0.2, 0],
    ]);
    lay(all, note, rate, i * 0.18);
  }
  return finish(all, rate);
};

/** What comes through a door that is shut: nothing above so many hertz. */
const DOOR = 620;

/** Somebody walks past in the corridor, on soft soles. */
export const steps: Recipe = (rate, chance) => {
  const all = silence(6, rate);
  for (let i = 0; i < 9; i++) {
    const near = Math.sin((Math.PI * (i + 1)) / 10);
    const heel = strike(sine(0.2, rate, 195 + 40 * chance()), rate, 0.01, 0.012);
    lay(heel, filter(strike(noise(0.2, rate, chance), rate, 0.012, 0.022), rate, 'band', 340), rate, 0, 2);
    lay(all, heel, rate, 0.15 + i * 0.57 + 0.03 * chance(), near * (0.8 + 0.2 * chance()));
  }
  return finish(filter(hall(all, rate, 0.25), rate, 'low', DOOR), rate);
};

/** A trolley goes past in the corridor: its castors, and what stands on it. */
export const castors: Recipe = (rate, chance) => {
  const all = filter(noise(5.4, rate, chance), rate, 'band', 240, 0.7);
  for (let i = 0; i < all.length; i++) (all[i] as number) *= 0.75 + 0.25 * Math.sin((2 * Math.PI * 5.3 * i) / rate);
  for (let now = 0.3; now < 4.8; now += 0.12 + 0.3 * chance()) {
    const rattle = strike(sine(0.14, rate, 420 + 260 * chance()), rate, 0.005, 0.016);
    lay(all, rattle, rate, now, 0.12 + 0.25 * chance());
  }
  shape(all, rate, [
    [0, 0],
    [2.2, 1],
    [3, 1],
    [5.2, 0],
  ]);
  return finish(filter(hall(all, rate, 0.2), rate, 'low', DOOR), rate);
};

/** Far away somebody has pressed a call light: two soft notes downwards. */
export const farBell: Recipe = (rate) => {
  const all = silence(2.6, rate);
  for (const [i, hertz] of [523, 415].entries())
    lay(all, strike(sine(1.4, rate, hertz), rate, 0.03, 0.16), rate, i * 0.62);
  return finish(filter(hall(all, rate, 0.3), rate, 'low', DOOR), rate);
};
