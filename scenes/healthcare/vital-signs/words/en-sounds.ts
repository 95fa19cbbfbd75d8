import type { LineSound } from '../sounds.ts';

/** What is heard, for whoever does not hear it. */
export const sounds: Record<LineSound, string> = {
  squirt: 'The pump gives a wet squirt.',
  stroke: 'Wet hands rub.',
  squeeze: 'The bulb creaks and puffs.',
  hiss: 'Air hisses out.',
  wrap: 'The cuff crackles shut.',
  rip: 'The cuff rips open.',
  motor: 'The bed hums.',
  clack: 'The brake clacks.',
  rings: 'Rings slide along the rail.',
  tones: 'Two clear tones: the thermometer is ready.',
  drop: 'The cover drops into the bin.',
  trolley: 'A trolley goes by in the corridor.',
  cough: 'Somebody coughs behind the next curtain.',
};
/** What is always there, and told once. */
export const quietWard = 'A quiet ward: air in the ducts, now and then steps in the corridor.';
/** Told instead where a class is at work in one room. */
export const quietClass = 'Sound is off for the class. The loudspeaker button brings it back.';
