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

/**
 * What a camera can go along with: the bed when it is raised, the person when the head of the bed is, the elbow at hand.
 * Its station is given for where this was when it was designed.
 */
export type Follows = 'bed_lift' | 'mouth' | 'elbow' | 'wrist';

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
  band: both({ from: [-0.01, 0.93, 0.5], to: [-0.03, 0.7, 0.27], fov: 30, with: 'wrist' }),
  order: both({ from: [1.115, 1.2, 1.14], to: [1.115, 0.9, 0.898], fov: 34 }),
  sign: both({ from: [-0.35, 1.62, 0.1], to: [-1.31, 1.6, 0], fov: 30 }),
  board: both({ from: [0.6, 1.55, -0.35], to: [0.6, 1.58, -1.88], fov: 34 }),
};

/** Where the right arm's joints were when the stations at them were designed. */
export const JOINTS_AT: Readonly<Record<'elbow' | 'wrist', Point>> = {
  elbow: [-0.163, 0.77, 0.182],
  wrist: [0.07, 0.702, 0.219],
};

/** The person lies so far to the far side of the bed's middle, metres: what is mirrored is mirrored about that. */
export const OFF_MIDDLE = 0.05;
/** Over the rail of the other side one looks from further up, and closer. */
const OVER_RAIL = { up: 0.18, closer: 0.22 } as const;

/** A station at the left arm, from the one at the right. */
export function acrossTheBed(station: Station): Station {
  const [x, y, z] = station.from;
  const across = ([ax, ay, az]: Point): Point => [ax, ay, -az - 2 * OFF_MIDDLE];
  return {
    ...station,
    from: across([x, y + OVER_RAIL.up, z - OVER_RAIL.closer]),
    to: across(station.to),
  };
}

/** At the arm, once it is chosen. Of a left arm, from the other side of the bed. */
const AT_ARM: Readonly<Record<'arm' | 'count' | 'pressure', Pair>> = {
  arm: {
    wide: { from: [-0.16, 1.27, 0.86], to: [-0.17, 0.76, 0.17], fov: 46, with: 'elbow' },
    tall: { from: [-0.16, 1.3, 0.88], to: [-0.17, 0.74, 0.18], fov: 58, with: 'elbow' },
  },
  // low enough that the chest is seen behind the wrist: its rise is counted while the fingers stay where they are
  count: {
    wide: { from: [0.16, 1.05, 0.86], to: [-0.12, 0.79, 0.1], fov: 46, with: 'elbow' },
    tall: { from: [0.16, 1.08, 0.9], to: [-0.08, 0.78, 0.12], fov: 58, with: 'elbow' },
  },
  pressure: {
    wide: { from: [-0.03, 1.17, 0.85], to: [-0.03, 0.7, 0.22], fov: 47, with: 'elbow' },
    tall: { from: [-0.04, 1.26, 0.88], to: [-0.05, 0.66, 0.26], fov: 58, with: 'elbow' },
  },
};

/**
 * Whether the student is at the arm. Before one is chosen the room shows how things are, and before there is a cuff it
 * shows the tray.
 */
export function isAtArm(
  place: PlaceId,
  facts: { arm: string | null; cuffSize: string | null; fingers: string | null },
): boolean {
  if (!(place in AT_ARM) || facts.arm === null) return false;
  return place !== 'pressure' || facts.cuffSize !== null || facts.fingers !== null;
}

/** Where the camera goes, for a picture of this shape. */
export function stationOf(view: PlaceId | Look, atArm: boolean, aspect: number): Station {
  const { wide, tall } = atArm ? AT_ARM[view as keyof typeof AT_ARM] : WARD[view];
  return aspect > WIDE_FROM ? wide : tall;
}
