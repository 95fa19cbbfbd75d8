import { hiss, squeeze, vents } from '../../../src/kit/sound/air.ts';
import { artery, breath, cough, pulse } from '../../../src/kit/sound/body.ts';
import { blanket, rings, rip, sleeve, squirt, stroke, wipe, wrap } from '../../../src/kit/sound/cloth.ts';
import { LOW_RATE, type Sound } from '../../../src/kit/sound/player.ts';
import { castors, clack, click, drop, farBell, motor, scratch, steps, tones } from '../../../src/kit/sound/things.ts';
import type { SoundId } from './sounds.ts';

/** Every sound of the ward but the voice: how it is made, and how loud. What is heard in the ears is the loudest of all. */
export const MADE: Readonly<Record<Exclude<SoundId, 'voice'>, Sound>> = {
  tap: { make: artery('tap'), loud: 0.5, way: 'ears', kinds: 3 },
  swish: { make: artery('swish'), loud: 0.3, way: 'ears', kinds: 3 },
  crisp: { make: artery('crisp'), loud: 0.55, way: 'ears', kinds: 3 },
  dull: { make: artery('dull'), loud: 0.4, way: 'ears', kinds: 3 },
  pulse: { make: pulse, loud: 0.2, way: 'ears' },
  breath: { make: breath, loud: 0.16, way: 'room', kinds: 2 },
  squirt: { make: squirt, loud: 0.22, way: 'room', kinds: 2 },
  stroke: { make: stroke, loud: 0.11, way: 'room', kinds: 4 },
  squeeze: { make: squeeze, loud: 0.2, way: 'room', kinds: 3 },
  hiss: { make: hiss, loud: 0.16, way: 'room' },
  wrap: { make: wrap, loud: 0.22, way: 'room', kinds: 2 },
  rip: { make: rip, loud: 0.26, way: 'room', kinds: 2 },
  motor: { make: motor, loud: 0.12, way: 'room' },
  clack: { make: clack, loud: 0.25, way: 'room' },
  rings: { make: rings, loud: 0.22, way: 'room', kinds: 2 },
  tones: { make: tones, loud: 0.16, way: 'room' },
  drop: { make: drop, loud: 0.2, way: 'room' },
  click: { make: click, loud: 0.2, way: 'room', kinds: 3 },
  sleeve: { make: sleeve, loud: 0.14, way: 'room', kinds: 3 },
  blanket: { make: blanket, loud: 0.16, way: 'room', kinds: 2 },
  wipe: { make: wipe, loud: 0.12, way: 'room', kinds: 2 },
  scratch: { make: scratch, loud: 0.22, way: 'ears', kinds: 2 },
  trolley: { make: castors, loud: 0.13, way: 'far', rate: LOW_RATE },
  cough: { make: cough, loud: 0.16, way: 'far', kinds: 2 },
  vents: { make: vents, loud: 0.025, way: 'far', rate: LOW_RATE },
  outside: { make: vents, loud: 0.02, way: 'far', rate: LOW_RATE },
  steps: { make: steps, loud: 0.09, way: 'far', rate: LOW_RATE, kinds: 2 },
  bell: { make: farBell, loud: 0.05, way: 'far', rate: LOW_RATE },
};
/** How loud they speak. */
export const VOICE_LOUD = 0.24;
