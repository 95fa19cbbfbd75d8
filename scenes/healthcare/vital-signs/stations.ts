import type { PlaceId } from './next.ts';

type Point = readonly [number, number, number];

/** Where a camera stands, what it looks at, and its vertical field of view in degrees. */
export interface Station {
  readonly from: Point;
  readonly to: Point;
  readonly fov: number;
  /** It goes along with this, from where the models have it. */
  readonly with?: Follows;
}

/** What a camera can go along with: the bed when it is raised, the person when the head of the bed is. */
export type Follows = 'bed_lift' | 'mouth' | 'band_label';

/** The two pictures: the whole ward, and the arm from close by. Each has an origin of its own. */
export type SetId = 'ward' | 'close';

/** What is looked at more closely for a moment, to be read. */
export const LOOKS = ['band', 'order', 'sign', 'board'] as const;
export type Look = (typeof LOOKS)[number];

/** For the two shapes of a picture. */
interface Pair {
  readonly wide: Station;
  readonly tall: Station;
}

/** Pictures at least so wide for their height are wide; others are tall. */
const WIDE_FROM = 1.25;

const both = (station: Station, tallFov = 12): Pair => ({
  wide: station,
  tall: { ...station, fov: station.fov + tallFov },
});
const ARM = both({ from: [0.42, 1.3, 1.15], to: [-0.16, 0.7, 0.05], fov: 42, with: 'bed_lift' });

/** In the ward: x to the foot end, z to the near side of the bed, metres above the floor. */
const WARD: Readonly<Record<PlaceId | Look, Pair>> = {
  ward: {
    wide: { from: [0.95, 1.62, 2.5], to: [-0.2, 0.92, -0.3], fov: 50 },
    tall: { from: [0.55, 1.7, 2.5], to: [-0.15, 0.9, -0.4], fov: 62 },
  },
  hands: both({ from: [1.28, 1.5, 1.1], to: [0.2, 1.02, -0.95], fov: 46 }),
  person: both({ from: [0.3, 1.35, 0.85], to: [-0.5, 0.93, 0], fov: 40, with: 'mouth' }),
  bed: both({ from: [0.75, 1.6, 2.4], to: [-0.1, 0.62, 0], fov: 48 }),
  arm: ARM,
  count: ARM,
  pressure: both({ from: [0.72, 1.42, 1.62], to: [0.7, 0.82, 0.98], fov: 44 }),
  temperature: both({ from: [0.05, 1.22, 0.55], to: [-0.54, 1.04, 0.05], fov: 34, with: 'mouth' }),
  chart: both({ from: [1.0, 1.35, 1.35], to: [1.08, 0.88, 0.88], fov: 40 }),
  band: both({ from: [0.16, 0.84, 0.42], to: [0.006, 0.648, 0.308], fov: 26, with: 'band_label' }),
  order: both({ from: [1.115, 1.2, 1.14], to: [1.115, 0.9, 0.898], fov: 34 }),
  sign: both({ from: [-0.35, 1.62, 0.1], to: [-1.31, 1.6, 0], fov: 30 }),
  board: both({ from: [0.6, 1.55, -0.35], to: [0.6, 1.58, -1.88], fov: 34 }),
};

/** From close by: x from the elbow to the hand, z to the student. */
const CLOSE: Readonly<Record<'arm' | 'count' | 'pressure', Pair>> = {
  arm: {
    wide: { from: [-0.02, 0.44, 0.57], to: [-0.02, -0.015, 0], fov: 46 },
    tall: { from: [-0.04, 0.46, 0.56], to: [-0.04, -0.03, 0.02], fov: 58 },
  },
  // low enough that the chest is seen behind the wrist: its rise is counted while the fingers stay where they are
  count: {
    wide: { from: [0.1, 0.27, 0.56], to: [0.09, 0.07, 0], fov: 50 },
    tall: { from: [0.12, 0.28, 0.58], to: [0.11, 0.06, 0], fov: 58 },
  },
  pressure: {
    wide: { from: [0.06, 0.42, 0.53], to: [0.06, -0.025, 0.01], fov: 44 },
    tall: { from: [0.035, 0.44, 0.52], to: [0.035, -0.035, 0.03], fov: 56 },
  },
};

const CLOSE_PLACES: ReadonlySet<string> = new Set(Object.keys(CLOSE));

/**
 * Which of the two pictures a place has. From close by there is always an arm on its pillow: before one is chosen and
 * laid there the ward shows how things are, and before there is a cuff it shows the tray.
 */
export function setOf(
  place: PlaceId,
  facts: { arm: string | null; armAt: string; cuffSize: string | null; fingers: string | null },
): SetId {
  if (!CLOSE_PLACES.has(place) || facts.arm === null) return 'ward';
  if (place === 'arm' && facts.armAt !== 'pillow') return 'ward';
  return place === 'pressure' && facts.cuffSize === null && facts.fingers === null ? 'ward' : 'close';
}

/** Where the camera goes, for a picture of this shape. */
export function stationOf(set: SetId, view: PlaceId | Look, aspect: number): Station {
  const { wide, tall } = set === 'close' ? CLOSE[view as keyof typeof CLOSE] : WARD[view];
  return aspect > WIDE_FROM ? wide : tall;
}
