import type { Affordances } from './affordances.ts';
import type { PlaceId } from './next.ts';

/** The things of each place, in no order that would tell what to do: the page lists them, the picture marks them. */
export const THINGS_AT: Readonly<Record<PlaceId, readonly (keyof Affordances)[]>> = {
  ward: ['dispenser', 'curtain', 'wallSign', 'board'],
  hands: ['dispenser', 'hands'],
  person: ['band', 'order', 'wallSign'],
  bed: ['bedHeight', 'bedHead', 'brake', 'curtain', 'callLight'],
  arm: ['arm', 'sleeve', 'armRest', 'tape', 'wallSign'],
  count: ['radial', 'brachial', 'countPulse', 'countBreaths'],
  pressure: [
    'tape',
    'cuffSize',
    'brachial',
    'radial',
    'cuff',
    'snug',
    'chestpiece',
    'earpieces',
    'wipeStethoscope',
    'wipeCuff',
  ],
  temperature: ['cover', 'probe', 'eject'],
  chart: ['order', 'board'],
};
/** What a blood pressure is measured with: it has a panel of its own. */
export const MEASURED_WITH = ['bulb', 'valve', 'mark'] as const satisfies readonly (keyof Affordances)[];
