import { Object3D } from 'three';
import type { Socket } from '../../../src/kit/space/carrying.ts';
import { SIDES, type Side } from './patient.ts';
import type { PatientModels } from './patient-models.tsx';
import type { VitalSignsFacts } from './state.ts';

/**
 * Where things fit, on the arm and beside it: which of these places is right, and where exactly there, is for the student
 * to know. Metres, in the frames of the arm; the skin is so far above its axis.
 */
const SKIN = 0.05;
const ON_ARM = {
  cuff: [
    ['upper-arm', 'shoulder', -0.11],
    ['forearm', 'elbow', 0.12],
  ],
  chestpiece: [
    ['elbow', 'elbow', 0],
    ['forearm', 'elbow', 0.11],
    ['wrist', 'twist', 0.228],
  ],
} as const;
/** Where an arm can lie, in the frame of the bed: how far across from its middle; and beside the hips, on the mattress. */
const ON_BED = [
  ['lap', 0.1],
  ['mattress', 0.2],
  ['pillow', 0.36],
] as const;
const BESIDE_HIPS = 0.12;
const ON_MATTRESS = 0.62;

/** Says where a thing that is carried fits now, by its target. */
export function makeSockets({ limbs, parts }: PatientModels) {
  const socket = (frame: Object3D, spot: string, x: number, y: number, z: number): Socket => {
    const object = new Object3D();
    object.position.set(x, y, z);
    frame.add(object);
    return { spot, object };
  };
  const of = (side: Side) => {
    const { frames } = limbs[side];
    const hand = side === 'right' ? 1 : -1;
    const onArm = (thing: keyof typeof ON_ARM) =>
      ON_ARM[thing].map(([spot, frame, x]) => socket(frames[frame], spot, x, SKIN, 0));
    return {
      cuff: onArm('cuff'),
      chestpiece: onArm('chestpiece'),
      arm: ON_BED.map(([spot, z]) => socket(parts.bed_lift, spot, BESIDE_HIPS, ON_MATTRESS, hand * z)),
    };
  };
  const sockets = Object.fromEntries(SIDES.map((side) => [side, of(side)])) as Record<Side, ReturnType<typeof of>>;
  return (target: string | null, { arm }: VitalSignsFacts): readonly Socket[] => {
    const here: Readonly<Record<string, readonly Socket[]>> = sockets[arm ?? 'right'];
    return (target && here[target]) || NONE;
  };
}
const NONE: readonly Socket[] = [];
