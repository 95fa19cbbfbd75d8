import { chosen, type ItemWords, yesNo } from './told.ts';

/** Dignity and communication. */
export const dignityWords: ItemWords = {
  greeted: {
    name: 'Say hello, and who you are',
    was: chosen(
      { greet: 'You said hello, and who you are.', 'greet-short': 'You said hello, but not who you are.' },
      'There was no hello at the start.',
    ),
    expected: 'A hello and who you are, before you begin.',
    why: 'A stranger is about to touch them.',
  },
  'leave-asked': {
    name: 'Ask leave',
    was: chosen(
      { 'ask-leave': 'You asked, before you began.', announce: 'You told them what you would do, without asking.' },
      'They were not asked first.',
    ),
    expected: 'Ask, and wait for the answer, before you begin.',
    why: 'It is their body. Nobody has to have their pressure taken.',
  },
  'not-now': {
    name: 'Take “not now” for an answer',
    was: chosen(
      { 'offer-time': 'You offered to give them time.', insist: 'You pressed them to do it now.' },
      'They were not ready, and nobody offered them time.',
    ),
    expected: 'Offer to give them a few minutes.',
    why: 'Who is given a choice mostly says yes. Who is pressed remembers it.',
  },
  curtain: {
    name: 'Draw the curtain',
    was: yesNo('It was drawn before you began.', 'It was not drawn first.'),
    expected: 'Drawn before you begin.',
    why: 'Bare arms and numbers are nobody else’s business.',
  },
  clothes: {
    name: 'Sleeves down again',
    was: yesNo('They were down when you left.', 'A sleeve was still rolled up when you left.'),
    expected: 'As you found them.',
    why: 'It is cold, and it is undignified to be left half undressed.',
  },
  answer: {
    name: 'Answer “Is it bad?”',
    was: chosen(
      {
        'answer-nurse': 'You said that the nurse goes over the numbers with them.',
        'answer-worry': 'You told them not to worry. You could not know that.',
        'answer-diagnose': 'You told them what it could be. That is for a nurse or a doctor.',
      },
      'They asked, and got no answer.',
    ),
    expected: 'Say that their nurse goes over the numbers with them.',
    why: 'They act on what you say. A number alone says neither that they are ill nor that they are well.',
  },
  goodbye: {
    name: 'A word before you leave',
    was: chosen(
      {
        goodbye: 'You said that you were leaving, and how to reach you.',
        'bye-short': 'You said goodbye, but not how to reach you.',
      },
      'You left without a word.',
    ),
    expected: 'Say that you go, and that the call light reaches you.',
    why: 'Who knows how to get help does not climb out of bed to find it.',
  },
};
