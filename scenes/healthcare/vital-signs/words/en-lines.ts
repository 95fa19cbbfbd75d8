import type { Line, Topic } from '../lines.ts';
import type { VitalSignsFacts } from '../state.ts';

/** What a student can say: short headings, and the sentences as said aloud. */
export interface LineWords {
  topics: Record<Topic, string>;
  lines: Record<Line, (facts: VitalSignsFacts) => string>;
}

export const lines: LineWords = {
  topics: {
    greet: 'Hello',
    identity: 'Who are you?',
    leave: 'May I?',
    ask: 'Ask about today',
    position: 'Sit and be still',
    count: 'Breathing',
    mouth: 'Thermometer',
    answer: 'Answer them',
    leaving: 'Goodbye',
  },
  lines: {
    'greet-short': () => 'Good morning. Did you sleep well? I hope so.',
    greet: () => 'Hello. I’m the new nursing assistant.',
    'ask-leading': ({ order }) =>
      order ? `You’re ${order.given} ${order.family}, aren’t you?` : 'You’re the patient for bed 2, aren’t you?',
    'ask-identity': () => 'Tell me your full name and date of birth.',
    'report-identity': () => 'These don’t match. I’ll stop here and ask the nurse.',
    announce: () => 'I’ll take your vital signs now. It’s quick, and it won’t hurt.',
    'ask-leave': () => 'Pulse, blood pressure, temperature: may I?',
    insist: () => 'It’s on my list, so please let’s do it now. I’ll be as quick as I can.',
    'offer-time': () => 'Shall I give you a few minutes?',
    'ask-which-arm': () => 'Which arm would you like me to use?',
    'ask-arms': () => 'Is there an arm I must not squeeze?',
    'ask-drink': () => 'Have you had anything hot or cold to drink this morning?',
    'ask-rest': () => 'How long have you been lying down?',
    'ask-comfortable': () => 'Are you lying comfortably like that?',
    'ask-legs': () => 'Please uncross your legs.',
    'ask-back': () => 'Please lean right back into the pillow.',
    'ask-quiet': () => 'Please don’t talk while I measure.',
    hush: () => 'Raise a finger to your lips',
    'announce-breaths': () => 'Thank you. Next, I’ll count your breathing.',
    'ask-lips': () => 'Close your lips around it. Don’t bite.',
    'answer-worry': () => 'No, no. Please don’t worry, you’re doing fine.',
    'answer-diagnose': () => 'It isn’t quite usual. It could be your heart.',
    'answer-nurse': () => 'Your nurse goes over the numbers with you.',
    'bye-short': () => 'That’s everything, thank you for your patience. Have a good morning.',
    goodbye: () => 'I’m off now. Press the call light if you need us.',
  },
};
