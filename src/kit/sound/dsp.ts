/**
 * Sounds as lists of samples, made by arithmetic alone: no file is fetched, and a test can look at what will be heard.
 * Whatever matters in a sound lies between 150 and 1000 Hz: the small speakers of a Chromebook or a phone give no less.
 */
export type Samples = Float32Array<ArrayBuffer>;

/** Numbers from 0 to 1, one after another. */
export type Chance = () => number;

/** Makes a sound: `rate` samples a second. Its greatest sample is 1. */
export type Recipe = (rate: number, chance: Chance) => Samples;

/** What changes while a sound lasts, by the seconds since it began. */
type Changing = number | ((seconds: number) => number);

const at = (value: Changing, seconds: number) => (typeof value === 'number' ? value : value(seconds));

/** The same numbers for the same seed, so that a sound is the same on every visit (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function silence(seconds: number, rate: number): Samples {
  return new Float32Array(Math.ceil(seconds * rate));
}

export function noise(seconds: number, rate: number, chance: Chance): Samples {
  return silence(seconds, rate).map(() => chance() * 2 - 1);
}

/** A pure tone of so many hertz. */
export function sine(seconds: number, rate: number, hertz: Changing): Samples {
  let turned = 0;
  return silence(seconds, rate).map((_, i) => {
    turned += (2 * Math.PI * at(hertz, i / rate)) / rate;
    return Math.sin(turned);
  });
}

/** The middle of a filter is worked out anew every so many samples. */
const BLOCK = 32;

/** Lets through what lies below, above or about so many hertz; changes `samples`, and gives them back. */
export function filter(
  samples: Samples,
  rate: number,
  type: 'low' | 'high' | 'band',
  hertz: Changing,
  sharp = 0.7,
): Samples {
  const k = 1 / sharp;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  let slow = 0;
  let fast = 0;
  for (let i = 0; i < samples.length; i++) {
    if (i % BLOCK === 0) {
      const g = Math.tan(Math.PI * Math.min(0.45, at(hertz, i / rate) / rate));
      a1 = 1 / (1 + g * (g + k));
      a2 = g * a1;
      a3 = g * a2;
    }
    const sample = samples[i] as number;
    const high = sample - slow;
    const band = a1 * fast + a2 * high;
    const low = slow + a2 * fast + a3 * high;
    fast = 2 * band - fast;
    slow = 2 * low - slow;
    samples[i] = type === 'low' ? low : type === 'band' ? k * band : sample - k * band - low;
  }
  return samples;
}

/** Louder and softer along straight lines between [seconds, loudness]; changes `samples`, and gives them back. */
export function shape(samples: Samples, rate: number, points: readonly (readonly [number, number])[]): Samples {
  let next = 0;
  for (let i = 0; i < samples.length; i++) {
    const now = i / rate;
    while (next < points.length && (points[next]?.[0] as number) <= now) next++;
    const [from, soft] = points[next - 1] ?? [0, 0];
    const [to, loud] = points[next] ?? [from + 1, soft];
    (samples[i] as number) *= soft + ((loud - soft) * (now - from)) / (to - from);
  }
  return samples;
}

/** A blow: it is there after `attack` seconds, and half as loud after every `half` more. */
export function strike(samples: Samples, rate: number, attack: number, half: number): Samples {
  for (let i = 0; i < samples.length; i++) {
    const now = i / rate;
    (samples[i] as number) *= now < attack ? now / attack : 0.5 ** ((now - attack) / half);
  }
  return samples;
}

/** Lays one sound over another, from `seconds` on; what would stand out beyond its end is cut. */
export function lay(under: Samples, over: Samples, rate: number, seconds = 0, loud = 1): Samples {
  const from = Math.round(seconds * rate);
  const most = Math.min(over.length, under.length - from);
  for (let i = 0; i < most; i++) (under[from + i] as number) += loud * (over[i] as number);
  return under;
}

/** Heard in a hall: what comes back from its walls, later and softer. Changes `samples`, and gives them back. */
export function hall(samples: Samples, rate: number, loud: number): Samples {
  const dry = samples.slice();
  for (const seconds of [0.031, 0.037, 0.043]) {
    const delay = Math.round(seconds * rate);
    const back = dry.slice();
    for (let i = delay; i < back.length; i++) (back[i] as number) += 0.7 * (back[i - delay] as number);
    for (let i = delay; i < back.length; i++) (samples[i] as number) += loud * (back[i - delay] as number);
  }
  return samples;
}

const FADE_SECONDS = 0.004;

/** Begins and ends in silence, without a click, and is as loud as it can be: 1. */
export function finish(samples: Samples, rate: number): Samples {
  const fade = Math.round(FADE_SECONDS * rate);
  for (let i = 0; i < fade; i++) {
    (samples[i] as number) *= i / fade;
    (samples[samples.length - 1 - i] as number) *= i / fade;
  }
  return whole(samples);
}

/** A sound that goes round: its last `overlap` seconds go over into its first, and are cut off. */
export function round(samples: Samples, rate: number, overlap: number): Samples {
  const fade = Math.round(overlap * rate);
  const length = samples.length - fade;
  for (let i = 0; i < fade; i++) {
    const share = i / fade;
    samples[i] = Math.sqrt(share) * (samples[i] as number) + Math.sqrt(1 - share) * (samples[length + i] as number);
  }
  return whole(samples.slice(0, length));
}

/** As loud as it can be: its greatest sample is 1. */
export function whole(samples: Samples): Samples {
  let most = 0;
  for (const sample of samples) most = Math.max(most, Math.abs(sample));
  return most > 0 ? samples.map((sample) => sample / most) : samples;
}
