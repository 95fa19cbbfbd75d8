import type { Ground, Stand } from '../../../src/kit/sheets.ts';
import type { PlaceId } from './next.ts';
import type { Side } from './patient.ts';
import { OFF_MIDDLE } from './stations.ts';

/** Where a student in a headset stands: close enough to reach, clear of the bed and of the table beside it. */
const STANDS: Readonly<Record<PlaceId, Stand>> = {
  ward: { feet: [1.05, 1.95], towards: [-0.3, 0] },
  hands: { feet: [1.0, -1.22], towards: [1.14, -1.85], room: 'left' },
  person: { feet: [-0.3, 0.86], towards: [-0.5, 0] },
  bed: { feet: [0.1, 0.96], towards: [0.1, 0] },
  arm: { feet: [-0.05, 0.86], towards: [-0.12, 0] },
  count: { feet: [0.04, 0.86], towards: [-0.16, 0] },
  pressure: { feet: [0.05, 0.86], towards: [0, 0] },
  temperature: { feet: [-0.36, 0.86], towards: [-0.5, 0] },
  // here and at the hand rub a drawn curtain is at the right hand
  chart: { feet: [0.55, 1.56], towards: [0.75, 0.87], room: 'left' },
};
/** Where else they can stand: the room, but not where its furniture is. */
export const GROUND: Ground = {
  open: [[-1.05, 3.2, -1.6, 2.5]],
  taken: [
    [-1.2, 1.25, -0.66, 0.66],
    [0.3, 1.42, 0.62, 1.36],
    [2.9, 3.4, -1.1, 0.1],
  ],
};

/** At a left arm one stands on the other side of the bed. */
function across({ feet, towards }: Stand): Stand {
  const over = ([x, z]: Stand['feet']) => [x, -z - 2 * OFF_MIDDLE] as const;
  return { feet: over(feet), towards: over(towards), room: 'left' };
}
const AT_LEFT_ARM: Partial<Record<PlaceId, Stand>> = {
  arm: across(STANDS.arm),
  count: across(STANDS.count),
  pressure: across(STANDS.pressure),
};

/** Where a student in a headset stands at a place, for the arm that is worked at. */
export function standAt(place: PlaceId, arm: Side | null): Stand {
  return (arm === 'left' && AT_LEFT_ARM[place]) || STANDS[place];
}
