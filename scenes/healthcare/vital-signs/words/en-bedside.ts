import type { VitalSignsFacts } from '../state.ts';
import { frame } from './en-frame.ts';
import { how, names, nudges, spots, ticks } from './en-names.ts';
import { refused } from './en-refused.ts';
import { sheets } from './en-sheets.ts';
import { quietClass, quietWard, sounds } from './en-sounds.ts';
import { states } from './en-states.ts';

/** What the view of this test-drive says and reads out. */
export type BedsideWords = typeof bedside;

export const bedside = {
  ...frame,
  patient: 'Patient, bed 2',
  unnamed: 'Bed 2',
  you: 'You',
  later: 'Tell her when I finish',
  call: 'Call the nurse now',
  called: (time: string) => `Nurse called, ${time}`,
  units: { pulse: 'a minute', breaths: 'a minute', pressure: 'mmHg', temperature: '°F', height: 'cm' },
  signed: 'Signed',
  vitals: { pulse: 'Pulse', breaths: 'Breaths', pressure: 'Blood pressure', temperature: 'Temperature' },
  beat: 'beat',
  breathIn: 'in',
  breathOut: 'out',
  chest: 'The chest',
  fingers: 'Under your fingers',
  counted: (count: number) => `${count} so far`,
  onTheClock: (time: string) => `The clock shows ${time}.`,
  /** What is seen of the person, besides what has a row of its own. */
  seen: ({ legsCrossed, slumped, pale }: VitalSignsFacts) =>
    [
      legsCrossed ? 'Their legs are crossed.' : 'Their legs lie side by side.',
      slumped ? 'They have slid down from the pillow.' : 'Their back is against the pillow.',
      ...(pale > 0.3 ? ['Their hand is pale.'] : []),
    ].join(' '),
  noHint: 'There is nothing left that needs doing.',
  lamp: 'Rub over what still glows, until it has gone.',
  lampDry: 'Take a palmful of rub, and a lamp shows what is not covered yet.',
  lampDone: 'Every part is covered. Keep rubbing until they are dry.',
  seconds: (seconds: number) => `${seconds} s`,
  leftHand: 'left',
  rightHand: 'right',
  pumpedTo: (mmHg: number) => `Needle up at ${mmHg}`,
  fallenTo: (mmHg: number) => `Needle down at ${mmHg}`,
  names,
  ticks,
  spots,
  how,
  nudges,
  states,
  sounds,
  quietClass,
  quietWard,
  sheets,
  refused,
};
