import { filter, finish, lay, noise, type Recipe, shape, silence, sine, strike } from './dsp.ts';

/** How an artery sounds under a cuff that is let down: it taps, it swishes, it taps crisply, it is muffled. */
export type Artery = 'tap' | 'swish' | 'crisp' | 'dull';

interface Blow {
  /** The blow: from so many hertz down to so many, there after so many seconds, and half as loud after so many more. */
  readonly from: number;
  readonly to: number;
  readonly attack: number;
  readonly half: number;
  /** The rush of blood in it: about so many hertz, so loud, so long. */
  readonly rush: number;
  readonly loud: number;
  readonly long: number;
  /** Nothing is heard above so many hertz. */
  readonly below: number;
}

const BLOWS: Readonly<Record<Artery, Blow>> = {
  tap: { from: 420, to: 190, attack: 0.003, half: 0.01, rush: 520, loud: 2.6, long: 0.05, below: 1500 },
  swish: { from: 260, to: 180, attack: 0.01, half: 0.014, rush: 420, loud: 5, long: 0.2, below: 1100 },
  crisp: { from: 400, to: 165, attack: 0.003, half: 0.014, rush: 640, loud: 2.4, long: 0.06, below: 1900 },
  dull: { from: 230, to: 160, attack: 0.016, half: 0.02, rush: 230, loud: 1.2, long: 0.08, below: 320 },
};

/** One beat through a stethoscope. */
export function artery(kind: Artery): Recipe {
  const { from, to, attack, half, rush, loud, long, below } = BLOWS[kind];
  return (rate, chance) => {
    const blow = strike(
      sine(0.3, rate, (now) => to + (from - to) * 0.5 ** (now / 0.015)),
      rate,
      attack,
      half,
    );
    const blood = filter(noise(long + attack, rate, chance), rate, 'band', rush, 1.1);
    filter(blood, rate, 'low', 2 * rush);
    shape(blood, rate, [
      [0, 0],
      [attack + long * 0.2, loud],
      [attack + long, 0],
    ]);
    return finish(filter(lay(blow, blood, rate), rate, 'low', below), rate);
  };
}

/** A pulse under the fingertips: more felt than heard. */
export const pulse: Recipe = (rate) =>
  finish(
    strike(
      sine(0.3, rate, (now) => 165 + 50 * 0.5 ** (now / 0.03)),
      rate,
      0.02,
      0.022,
    ),
    rate,
  );

/** Breathing in, 1.6 s of it. */
export const breath: Recipe = (rate, chance) => {
  const air = filter(noise(1.6, rate, chance), rate, 'band', (now) => 420 + 260 * now, 0.9);
  filter(filter(air, rate, 'low', 1000), rate, 'high', 200);
  shape(air, rate, [
    [0, 0],
    [0.5, 0.7],
    [1, 1],
    [1.6, 0],
  ]);
  return finish(air, rate);
};

/** Somebody coughs, twice, behind a curtain. */
export const cough: Recipe = (rate, chance) => {
  const all = silence(1.1, rate);
  for (const [after, loud] of [
    [0, 1],
    [0.42, 0.7],
  ] as const) {
    const air = filter(noise(0.3, rate, chance), rate, 'band', (now) => 820 - 700 * now, 1.1);
    const throat = filter(
      sine(0.3, rate, () => 150 + 70 * chance()),
      rate,
      'band',
      420,
      1,
    );
    const one = strike(lay(air, throat, rate, 0, 0.5), rate, 0.03, 0.055);
    lay(all, one, rate, after, loud);
  }
  return finish(filter(all, rate, 'low', 1100), rate);
};
