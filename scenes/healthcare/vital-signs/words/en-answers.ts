import type { Line, Speech } from '../lines.ts';
import type { Person } from '../names.ts';
import type { Against, Side, Temperament } from '../patient.ts';
import type { VitalSignsFacts } from '../state.ts';
import { plain, type Voices } from './en-speech.ts';

/** Why an arm must not be squeezed, as whoever has it says it. */
const REASONS: Record<Against, string> = {
  fistula: 'It’s the one they do my dialysis through.',
  drip: 'It’s the one with the drip in it.',
  cast: 'It’s broken, under that cast.',
  surgery: 'They took the lymph nodes out on that side.',
};

const NOT_THAT_ARM: Record<Temperament, (side: Side, reason: string) => string> = {
  warm: (side, reason) => `Not the ${side}, if you don’t mind. ${reason}`,
  brisk: (side, reason) => `Not the ${side}. ${reason}`,
  worried: (side, reason) => `Please, not the ${side}. ${reason}`,
  chatty: (side, reason) => `Good that you ask: not the ${side}. ${reason}`,
};

/** Said while it is not known here which arm it is. */
const ONE_ARM: Voices = {
  warm: 'There’s one they asked me to keep cuffs away from. I’ll show you.',
  brisk: 'One of them, yes. No cuffs on that.',
  worried: 'One of them must not be squeezed. They were very clear about that.',
  chatty: 'One of them is out of bounds. The other one’s all yours.',
};

const THIS_ARM: Record<Temperament, (side: Side) => string> = {
  warm: (side) => `Take the ${side}. I have it out already.`,
  brisk: (side) => `This one. The ${side}.`,
  worried: (side) => `I don’t know. The ${side} one?`,
  chatty: (side) => `The ${side} one’s nearest, so have that.`,
};

/** After a second asking: when they were pressed, and when they were given time. */
const ALL_RIGHT: Record<'insist' | 'offer-time', Voices> = {
  insist: {
    warm: 'Oh. Well, if it has to be.',
    brisk: 'Nobody asked me, then. Get on with it.',
    worried: 'I don’t suppose I have a choice.',
    chatty: 'There goes my thought. Go on, then.',
  },
  'offer-time': {
    warm: 'That’s kind. No, do it now, and I’ll have my peace after.',
    brisk: 'Hm. You asked, so go on. Do it now.',
    worried: 'Thank you. Just let me breathe. There. I’m ready.',
    chatty: 'No, no, I’ve finished my thought. Go ahead.',
  },
};

type AnswerLine = Extract<Line, `answer-${string}`>;

/** What they make of the answer to their question. */
const REASSURED: Record<AnswerLine, Voices> = {
  'answer-worry': {
    warm: 'If you say so. You’d tell me, wouldn’t you?',
    brisk: 'That isn’t what I asked.',
    worried: 'That’s what they said the last time.',
    chatty: 'That’s what my plumber said.',
  },
  'answer-diagnose': {
    warm: 'My heart? Nobody ever said that to me.',
    brisk: 'Says who? Get me the nurse.',
    worried: 'My heart? Oh no. I have to call my sister.',
    chatty: 'My heart? Well. That’s shut me up.',
  },
  'answer-nurse': {
    warm: 'All right. I’ll ask her, then. Thank you.',
    brisk: 'Fair enough. Send her in.',
    worried: 'She’ll come? Good. I can wait for that.',
    chatty: 'Good. She and I have things to talk about anyway.',
  },
};

const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
  'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second',
  'twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first',
] as const; // biome-ignore format: a list to be read across
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const; // biome-ignore format: a list to be read across

/** A date of birth as it is spoken: “eleventh of March, 1961”. */
function spokenDate([year, month, day]: Person['born']): string {
  return `${ORDINALS[day - 1]} of ${MONTHS[month - 1]}, ${year}`;
}

const NAME: Record<Temperament, (given: string, family: string, date: string) => string> = {
  warm: (given, family, date) => `I’m ${given} ${family}, born on the ${date}.`,
  brisk: (given, family, date) => `${family}. ${given} ${family}. ${date[0]?.toUpperCase()}${date.slice(1)}.`,
  worried: (given, family, date) => `${given} ${family}. The ${date}. Is that what you have?`,
  chatty: (given, family, date) => `${given} ${family}, since the ${date}. It wasn’t my idea.`,
};

/** What the patient says, in their own voice. */
export function says(code: Speech, facts: VitalSignsFacts): string {
  const voice = facts.temperament;
  const answered = <L extends Line>(among: Readonly<Record<L, Voices>>, otherwise: L): string => {
    const last = [...facts.lines].reverse().find(({ code: line }) => line in among)?.code as L | undefined;
    return among[last ?? otherwise][voice];
  };
  switch (code) {
    case 'name': {
      const { spoken } = facts;
      return spoken ? NAME[voice](spoken.given, spoken.family, spokenDate(spoken.born)) : plain['yes-thats-me'][voice];
    }
    case 'arm-no': {
      const no = facts.armNo ?? facts.sign;
      return no ? NOT_THAT_ARM[voice](no.side, REASONS[no.against]) : ONE_ARM[voice];
    }
    case 'this-arm':
      return facts.arm ? THIS_ARM[voice](facts.arm) : plain['go-ahead'][voice];
    case 'all-right-then':
      return answered(ALL_RIGHT, 'offer-time');
    case 'reassured':
      return answered(REASSURED, 'answer-nurse');
    default:
      return plain[code][voice];
  }
}
