import { LOW_BED_CM } from './room.ts';
import type { VitalSignsFacts } from './state.ts';

type At = readonly [number, number, number];

/** Where in the room things sound: metres from the floor under the middle of the bed; x to its foot, y up, z to the student. */
const PLACES = {
  dispenser: [1.18, 1.15, -1.85],
  tray: [0.72, 0.85, 1],
  bin: [1.5, 0.4, 1.1],
  curtain: [1.38, 2.3, 0.6],
  'bed-foot': [1, 0.3, 0.3],
  door: [2, 1.2, -1.9],
  neighbour: [2.9, 1, 1.4],
  window: [-0.5, 1.6, -1.9],
} satisfies Record<string, At>;

/** What is in the bed, and goes up and down with it; modelled with the bed as low as `LOW_BED_CM`. */
const IN_BED = {
  mouth: [-0.6, 1.05, 0],
  blanket: [0.4, 0.7, 0],
} satisfies Record<string, At>;

/** What is at the arm: on the near side for the right one, on the far side for the left one. */
const AT_ARM = {
  bulb: [0, 0.65, 0.4],
  arm: [-0.2, 0.7, 0.34],
} satisfies Record<string, At>;

export type SoundPlace = keyof typeof PLACES | keyof typeof IN_BED | keyof typeof AT_ARM;

const METRES_PER_CM = 0.01;

/** Tells where every place is. */
export function putPlaces(
  { bed, arm }: Pick<VitalSignsFacts, 'bed' | 'arm'>,
  put: (place: SoundPlace, x: number, y: number, z: number) => void,
): void {
  const up = (bed.height - LOW_BED_CM) * METRES_PER_CM;
  const side = arm === 'left' ? -1 : 1;
  for (const [place, [x, y, z]] of Object.entries(PLACES)) put(place as SoundPlace, x, y, z);
  for (const [place, [x, y, z]] of Object.entries(IN_BED)) put(place as SoundPlace, x, y + up, z);
  for (const [place, [x, y, z]] of Object.entries(AT_ARM)) put(place as SoundPlace, x, y + up, z * side);
}

/** Whether anything was moved that sounds. */
export function placesMoved(now: VitalSignsFacts, before: VitalSignsFacts): boolean {
  return now.bed.height !== before.bed.height || now.arm !== before.arm;
}
