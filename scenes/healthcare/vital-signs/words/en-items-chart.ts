import { inTenths } from '../tenths.ts';
import { against, avoided, chosen, type ItemWords, number, value, type Was, yesNo } from './told.ts';

const NOT_CHARTED = 'There was none on the chart.';
const UNKNOWN = 'Nothing on the chart that could be checked.';

function versus(other: string): Was {
  return (one) => {
    const systolic = value(one, 'systolic');
    const diastolic = value(one, 'diastolic');
    if (!systolic || !diastolic)
      return 'Nothing to compare: that takes silence, beats, silence, and both numbers on the chart.';
    const wrote = [systolic, diastolic].map(({ measured }) => measured || '–').join('/');
    return `You charted ${wrote}. ${other} ${Math.round(systolic.target)}/${Math.round(diastolic.target)}.`;
  };
}

/** Accuracy. */
export const accuracyWords: ItemWords = {
  pulse: {
    name: 'The pulse on the chart',
    was: against((you, really) => `You charted ${you}. It was ${Math.round(really)}.`, NOT_CHARTED),
    expected: 'Within 4 beats a minute.',
    why: 'A heart that speeds up or slows down is often the first sign that something is wrong.',
  },
  breaths: {
    name: 'The breaths on the chart',
    was: against((you, really) => `You charted ${you}. It was ${Math.round(really)}.`, NOT_CHARTED),
    expected: 'Within 2 breaths a minute.',
    why: 'It is the number that is guessed most often, and the one that tells earliest.',
  },
  temperature: {
    name: 'The temperature on the chart',
    was: against(
      (you, shown) => `You charted ${inTenths(you)} °F. The display showed ${inTenths(shown)}.`,
      'None was both taken and charted.',
    ),
    expected: 'As the display showed it.',
    why: 'There is nothing to judge here: it only has to be copied right.',
  },
  reading: {
    name: 'Your ear and eye',
    was: versus('A perfect listener would have read'),
    expected: 'Within 4 mmHg of what could be heard on that same try.',
    why: 'This is the part that is you: hearing the beat, and reading the needle at that moment.',
  },
  result: {
    name: 'The pressure on the chart',
    was: versus('The true pressure was'),
    expected: 'Within 8 mmHg, both numbers.',
    why: 'A nurse gives or holds back medicine on this number.',
  },
};

const ticked = (name: string, right: string, why: string): ItemWords[string] => ({
  name,
  was: chosen({ right: 'It says what was so.', wrong: 'It says something else than what was so.' }, UNKNOWN),
  expected: right,
  why,
});

/** Recording and reporting. */
export const recordingWords: ItemWords = {
  charted: {
    name: 'Everything charted',
    was: number((numbers) => `${numbers} of 5 numbers were on the chart.`, NOT_CHARTED),
    expected: 'Pulse, breaths, both numbers of the pressure, temperature.',
    why: 'What is not on the chart was not done.',
  },
  signed: {
    name: 'Signed',
    was: yesNo('You signed it.', 'It was not signed.'),
    expected: 'Your name under it.',
    why: 'A number that nobody stands for can’t be used.',
  },
  even: {
    name: 'Even numbers',
    was: avoided(
      'Even, as the gauge is marked.',
      'An odd number was charted.',
      'There was no signed pressure on the chart.',
    ),
    expected: 'Even numbers: the gauge has a line every 2 mmHg.',
    why: 'An odd number says that you guessed between the lines.',
  },
  'larger-first': {
    name: 'Larger number first',
    was: avoided(
      'The larger number stood first.',
      'The first number was not the larger one.',
      'There was no signed pressure on the chart.',
    ),
    expected: 'The first beat over the last beat.',
    why: 'Swapped numbers are read as an emergency, or thrown away.',
  },
  'chart-arm': ticked(
    'Which arm',
    'The arm that you used.',
    'Two arms can differ by 10. Next time it should be the same.',
  ),
  'chart-position': ticked(
    'How they lay',
    'Flat, half sitting (semi-Fowler) or upright, as it was.',
    'A pressure that was taken lying can’t be compared with one taken sitting.',
  ),
  'chart-rhythm': ticked(
    'Rhythm of the pulse',
    'Regular or irregular, as you felt it.',
    'A heart that has begun to miss beats may need a doctor today, whatever its rate.',
  ),
  'chart-route': ticked('How it was taken', 'Oral.', 'A mouth, an ear and an armpit are not equally warm.'),
  told: {
    name: 'The right thing told at the right time',
    was: number(
      (right) => `${right} of 4 values went the way that the board says.`,
      'Nothing was charted, so there was nothing to tell.',
    ),
    expected: 'Each value as the board has it: now, when you finish, or just charted.',
    why: 'A number helps nobody until somebody who can act on it knows of it. And who calls for everything is soon not heard.',
  },
};
