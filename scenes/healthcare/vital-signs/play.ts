import type { Scene } from '../../../src/engine/attempt.ts';
import type { Notes } from './deflations.ts';
import { task } from './task.ts';
import { type VitalSignsFacts, type VitalSignsState, type VitalSignsTruth, world } from './world.ts';

export type VitalSignsScene = Scene<VitalSignsState, VitalSignsFacts, VitalSignsTruth, Notes>;

/** World and task under the names that a recording keeps. A change that moves the expert's final hash raises the version. */
export const play: VitalSignsScene = {
  id: 'healthcare/vital-signs',
  version: 1,
  world,
  task,
  quanta: { valve: 1, cuff: 1, chestpiece: 1 },
};
