import type { Level } from '../../../../src/engine/world.ts';
import type { PlaceId } from '../next.ts';

const levels: Record<Level, string> = { explore: 'Shadow', practise: 'On shift', prove: 'Sign-off' };
const places: Record<PlaceId, string> = {
  ward: 'Ward',
  hands: 'Hands',
  person: 'Person',
  bed: 'Bed',
  arm: 'Arm',
  count: 'Count',
  pressure: 'Pressure',
  temperature: 'Temperature',
  chart: 'Chart',
};
/** What stands on the page round the picture, from the first moment. */
export const frame = {
  picture: 'Ward B, bed 2, in the morning: a person in bed, a bedside table, a tray with cuffs and a stethoscope.',
  levels,
  places,
  around: 'Around you',
  toRead: 'To read',
  measure: 'Measure',
  say: 'Say',
  clock: 'The clock on the wall',
  tablet: { bed: 'Ward B, bed 2', title: 'Vital signs', unit: 'mmHg' },
  tap: 'tap',
  dull: 'dull tap',
  hintCost: 'Hint (costs 2 points)',
};
