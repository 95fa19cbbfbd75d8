import type { SceneWords } from '../../../../src/engine/words.ts';

const VITALS: Readonly<Record<string, string>> = {
  pulse: 'pulse',
  breaths: 'breaths',
  pressure: 'blood pressure',
  temperature: 'temperature',
};

/** What must not happen. */
export const errorWords: SceneWords['errors'] = {
  'hands-before': {
    name: 'Touched with unclean hands',
    was: () => 'You touched them before you had cleaned your hands.',
    couldHave:
      'Germs from the last bed or door could be on them now. Hands are the commonest way for an infection to travel in a hospital.',
  },
  'wrong-patient': {
    name: 'Not sure who this is',
    was: () => 'Name, band and order did not agree, and you began.',
    couldHave: 'Somebody else’s numbers could stand on this chart, and somebody else’s medicine could be given here.',
  },
  'forbidden-arm': {
    name: 'Squeezed the arm that must not be squeezed',
    was: ({ evidence }) => `The cuff on that arm reached ${evidence.measured} mmHg.`,
    couldHave:
      'A fistula can clot and be lost for dialysis, a drip can burst its vein, a bone can shift, an arm without lymph nodes can swell for good.',
  },
  falsified: {
    name: 'A number that was not measured',
    was: ({ evidence }) =>
      `The ${VITALS[String(evidence.measured)] ?? 'value'} on your chart is one that you cannot have measured.`,
    couldHave:
      'The nurse believes the chart. Somebody could be given medicine for a number that nobody took. If you did not get it, say so: that is never held against you.',
  },
  'not-called': {
    name: 'Left without calling',
    was: ({ evidence }) =>
      `You charted a ${VITALS[String(evidence.measured)] ?? 'value'} that is on the board under “now”, and left without calling the nurse.`,
    couldHave: 'They could get worse behind the curtain, with the number on a screen that nobody is looking at.',
  },
  'hands-after': {
    name: 'Left with unclean hands',
    was: () => 'You left without cleaning your hands after the last touch.',
    couldHave: 'Whatever is on them goes to the door handle, and from there to the next bed.',
  },
  'cuff-on-forbidden': {
    name: 'Cuff on the wrong arm',
    was: () => 'The cuff was put on the arm that must not be squeezed.',
    couldHave: 'One squeeze of the bulb, and it could have done harm.',
  },
  'over-inflated': {
    name: 'Pumped too high',
    was: ({ evidence }) => `The cuff reached ${evidence.measured} mmHg. ${evidence.target} was the most that was safe.`,
    couldHave: 'It hurts, and in older people it can bruise the arm.',
  },
  'held-shut': {
    name: 'Held too long',
    was: ({ evidence }) => `The arm had no blood for ${evidence.measured} s. ${evidence.target} s is the most.`,
    couldHave: 'The hand goes numb, and the next reading is wrong.',
  },
};
