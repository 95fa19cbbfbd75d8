import type { Scene } from '../../../src/engine/attempt.ts';
import { prepare } from './expert.ts';
import type { Notes } from './notes.ts';
import { PARTS } from './parts.ts';
import type { VitalSignsFacts, VitalSignsState } from './state.ts';
import { task } from './task.ts';
import type { VitalSignsTruth } from './truth.ts';
import { world } from './world.ts';

export type VitalSignsScene = Scene<VitalSignsState, VitalSignsFacts, VitalSignsTruth, Notes>;

/** World and task under the names that a recording keeps. A change that moves the expert's final hash raises the version. */
export const play: VitalSignsScene = {
  id: 'healthcare/vital-signs',
  version: 2,
  world,
  task,
  quanta: { valve: 1, cuff: 1, chestpiece: 1, 'bed-height': 1, 'bed-head': 1, snug: 1 },
  parts: PARTS,
  prepare,
};
