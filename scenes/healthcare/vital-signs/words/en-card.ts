import type { CardWords } from '../../../../src/engine/words.ts';

/** What this test-drive's card says, in English. */
export const cardWords: CardWords = {
  title: 'Vital signs',
  summary: 'Pulse, breathing, blood pressure, temperature. One person, four numbers, and a nurse who acts on them.',
  pictureAlt: 'Ward B in the morning: a person in bed who looks at you, and a tray with three cuffs and a stethoscope.',
  careers: 'Nursing assistant, medical assistant, paramedic, registered nurse',
  parts: {
    hands: 'Clean hands',
    identity: 'Who is this?',
    'pulse-and-breaths': 'Pulse and breaths',
    pressure: 'Blood pressure',
    'chart-and-call': 'Chart and call',
  },
};
