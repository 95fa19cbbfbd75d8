/** Colours as an eye has them, computed: for tests, which hold the language and what is drawn in it to its promises. */

/** What WCAG 2.2 asks for at least: of text, and of what has to be made out to be used. */
export const TEXT = 4.5;
export const PART = 3;

type Triple = readonly [number, number, number];

/** The three parts of a colour in linear light, 0 to 1. Takes #rrggbb and rgb(r g b / a); how much is seen through is left out. */
function linear(colour: string): Triple {
  const parts = colour.startsWith('#')
    ? [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
    : [...colour.matchAll(/\d+/g)].slice(0, 3).map(Number);
  if (parts.length !== 3 || parts.some(Number.isNaN))
    throw new Error(`contrast: ${colour} is no colour that is known here`);
  return parts.map((part) =>
    part <= 10.3 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Triple;
}

const times = (rows: readonly Triple[], [a, b, c]: Triple) =>
  rows.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple;

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two colours stand out against each other, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The kinds of colour vision: all cones, and one of the three missing (Machado and others, 2009), in linear light. */
export const VISIONS: Readonly<Record<string, readonly Triple[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab (Ottosson, 2020) from linear light. */
function oklab(colour: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  ).map(Math.cbrt) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** How far two colours are from each other for a kind of colour vision: 0 is none, 1 is black to white. */
export function distance(a: string, b: string, vision: keyof typeof VISIONS): number {
  const [one, other] = [a, b].map((colour) => {
    const seen = times(VISIONS[vision] as readonly Triple[], linear(colour));
    return oklab(seen.map((part) => Math.min(1, Math.max(0, part))) as unknown as Triple);
  }) as [Triple, Triple];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
