import type { Sheet, SheetGroup } from '../../../src/kit/sheets.ts';
import { ENTRIES, marksText } from './entries.tsx';
import type { PlaceId } from './next.ts';
import { things, words } from './say-things.tsx';
import type { VitalSignsFacts } from './state.ts';
import { MEASURED_WITH, THINGS_AT } from './things-at.ts';

type F = VitalSignsFacts;

/** What is to be known at a place besides how each thing stands. */
const TOLD: Partial<Record<PlaceId, (facts: F) => string>> = {
  person: words.seen,
  bed: words.seen,
  temperature: ({ probe }) => words.states.display(probe.display, probe.at !== 'holder'),
};

const chart: readonly SheetGroup<F>[] = [
  ...ENTRIES.map(({ vital, fields, ticks, call, later }) => ({
    heading: words.vitals[vital],
    things: [...fields, ...ticks, call, later],
    ...(vital === 'pressure' && { told: marksText }),
  })),
  { things: [things.sign, things.finish] },
];

/** What can be done at a place, and said: what the panels of the page have, for where there is no page. */
export function sheetsAt(place: PlaceId): readonly Sheet<F>[] {
  const told = TOLD[place];
  const here: Sheet<F> = {
    id: 'here',
    name: place === 'chart' ? words.toRead : place === 'ward' ? words.around : words.places[place],
    groups: [{ things: THINGS_AT[place].map((name) => things[name]), ...(told && { told }) }],
  };
  const say: Sheet<F> = { id: 'say', name: words.say, groups: [{ things: [things.say] }] };
  const more: Partial<Record<PlaceId, Sheet<F>>> = {
    pressure: {
      id: 'measure',
      name: words.measure,
      // what is watched comes first
      groups: [{ things: [...MEASURED_WITH].reverse().map((name) => things[name]) }],
    },
    chart: { id: 'chart', name: words.places.chart, groups: chart },
  };
  const other = more[place];
  return other ? [here, other, say] : [here, say];
}
