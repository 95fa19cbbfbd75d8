import type { SceneWords } from '../../../../src/engine/words.ts';
import { type BedsideWords, bedside } from './en-bedside.ts';
import { earnedAll, first, item, tenth, value } from './told.ts';

/** Every sentence of this test-drive in English: what the app tells of it, and what its own view says. */
export type VitalSignsWords = SceneWords & BedsideWords;

const DONE = 'You did.';
const NOT_DONE = 'It was not done.';
const NOT_MEASURED = 'There was nothing to measure.';

/** `told` with the measured number, or that there was none. */
function number(
  told: (measured: number) => string,
): (one: Parameters<SceneWords['items'][string]['was']>[0]) => string {
  return (one) => {
    const measured = first(one);
    return measured === null ? NOT_MEASURED : told(measured);
  };
}

function yesNo(yes: string, no: string): SceneWords['items'][string]['was'] {
  return (one) => (one.share === 1 ? yes : no);
}

function versus(against: string): SceneWords['items'][string]['was'] {
  return (one) => {
    const systolic = value(one, 'systolic');
    const diastolic = value(one, 'diastolic');
    if (!systolic || !diastolic)
      return 'You did not hear silence, then the beats, then silence again: there is nothing to compare with.';
    return `You charted ${systolic.measured}/${diastolic.measured}. ${against} ${Math.round(systolic.target)}/${Math.round(diastolic.target)}.`;
  };
}

export const words: VitalSignsWords = {
  ...bedside,
  title: 'Take a blood pressure',
  summary:
    'Wrap the cuff, listen at the elbow, and catch two numbers off a moving needle. A person is counting on you.',
  pictureAlt: 'A patient’s arm on a pillow, a blue cuff round it, and a pressure gauge beside it.',
  figure: 'Your needle',
  careers: 'Nursing assistant, medical assistant, paramedic, registered nurse',

  criteria: {
    technique: {
      name: 'Technique',
      levels: [
        'Someone has to show you again before you do this on a person.',
        'With someone beside you, you get there.',
        'You can do this on your own. One or two things to tidy up.',
        'Done the way a nurse would do it.',
      ],
    },
    accuracy: {
      name: 'Accuracy',
      levels: [
        'Nobody could act on these numbers yet.',
        'Close, but a nurse would measure again.',
        'Good enough to act on.',
        'What you charted is what was there.',
      ],
    },
    recording: {
      name: 'Recording',
      levels: [
        'The chart does not say what happened.',
        'Part of it is on the chart.',
        'It is on the chart, with a slip.',
        'Clear, complete, and yours.',
      ],
    },
  },

  items: {
    'cuff-on': {
      name: 'Cuff on the upper arm',
      was: yesNo(DONE, NOT_DONE),
      expected: 'On the bare upper arm.',
      why: '',
    },
    'stethoscope-on': {
      name: 'Stethoscope at the elbow',
      was: yesNo(DONE, NOT_DONE),
      expected: 'Earpieces in.',
      why: '',
    },
    pumped: { name: 'Cuff pumped up', was: yesNo(DONE, NOT_DONE), expected: 'Above where the beats begin.', why: '' },
    heard: { name: 'Beats heard', was: yesNo(DONE, NOT_DONE), expected: 'The first and the last.', why: '' },
    marked: { name: 'Both moments marked', was: yesNo(DONE, NOT_DONE), expected: 'First beat, last beat.', why: '' },
    'artery-felt': {
      name: 'Feel for the artery first',
      was: yesNo(
        'You felt the beat in the elbow before the stethoscope went on.',
        'You did not feel for the beat in the elbow first.',
      ),
      expected: 'Two fingers on the inner side of the elbow crease, until you feel the beat.',
      why: 'The artery is not in the same place on everyone. Fingers find it faster than ears.',
    },
    'cuff-height': {
      name: 'Cuff above the elbow crease',
      was: number((mm) => `The lower edge was ${tenth(mm / 10)} cm above the crease.`),
      expected: '2 to 3 cm.',
      why: 'Too low and the stethoscope ends up under the cuff; too high and the cuff no longer sits over the artery.',
    },
    'cuff-mark': {
      name: 'Artery mark over the artery',
      was: number((mm) =>
        mm === 0 ? 'The mark was right over the artery.' : `The mark was ${tenth(mm / 10)} cm to the side.`,
      ),
      expected: 'Within 1 cm.',
      why: 'The air bag has to press on the artery from straight above, or more pressure is needed to shut it.',
    },
    diaphragm: {
      name: 'Stethoscope over the artery',
      was: number((mm) => (mm <= 8 ? 'Right over the artery.' : `${tenth(mm / 10)} cm away from the artery.`)),
      expected: 'Over the artery, on the inner side of the crease.',
      why: 'A finger’s width away the first and last beats are too faint to hear, and those are the ones that count.',
    },
    'under-cuff': {
      name: 'Stethoscope clear of the cuff',
      was: yesNo('It was clear of the cuff.', 'Its rim was pushed under the cuff.'),
      expected: 'Below the cuff, not under it.',
      why: 'Under the cuff it presses on the artery itself, and you hear the cuff rub.',
    },
    inflation: {
      name: 'How far you pumped',
      was: number((mmHg) => `You pumped to ${mmHg} mmHg.`),
      expected: 'To 160 to 180, or to 30 above where the wrist’s pulse went.',
      why: 'Too low, and you start in the middle of the beats. Too high, and it hurts for nothing.',
    },
    rate: {
      name: 'How fast you let the air out',
      was: (one) => {
        const mean = first(one);
        const outside = value(one, 'time-outside')?.measured;
        if (mean === null || outside === undefined)
          return 'You did not let it down from before the first beat to past the last.';
        return `You let the air out at ${tenth(mean)} mmHg a second; ${Math.round((1 - outside) * 100)} % of the time it was 2 to 4.`;
      },
      expected:
        '2 to 3 mmHg a second (up to 4 is allowed), at least 80 % of the time between the first beat and the last.',
      why: 'The needle falls between two beats. Too fast, and the top number comes out too low and the bottom number too high.',
    },
    confirmed: {
      name: 'Listen on past the last beat',
      was: number((mmHg) =>
        mmHg >= 10 ? 'You went on slowly for 10 mmHg or more.' : `You went on slowly for ${mmHg} mmHg.`,
      ),
      expected: '10 to 20 mmHg past the last beat before you open the valve.',
      why: 'Beats can fade and come back. Only silence that stays is the end.',
    },
    refill: {
      name: 'No pumping up again half-way',
      was: yesNo('You let it down in one go.', 'You pumped it up again while it was still half full.'),
      expected: 'All the way down first, then wait a minute.',
      why: 'Blood trapped in the arm changes what you hear next.',
    },
    rest: {
      name: 'Rest between two tries',
      was: (one) =>
        one.spared
          ? 'Once was enough.'
          : number((s) => `The shortest rest was ${s} s.`)({
              ...one,
              evidence: [...one.evidence].sort((a, b) => Number(a.measured) - Number(b.measured)),
            }),
      expected: '60 s after a reading, 15 s after only feeling the pulse.',
      why: 'The arm needs its blood back before it can be measured again.',
    },
    'let-down': {
      name: 'All the air out',
      was: number((mmHg) =>
        mmHg <= 3 ? 'The cuff was empty when you left.' : `There were still ${mmHg} mmHg in the cuff when you left.`,
      ),
      expected: 'Empty.',
      why: 'A cuff left tight stops the blood in the arm, and it hurts.',
    },
    reading: {
      name: 'Your ear and eye',
      was: versus('A perfect listener would have read'),
      expected: 'Within 4 mmHg of what could be heard on that same try.',
      why: 'This is the part that is you: hearing the beat, and reading the needle at that moment.',
    },
    result: {
      name: 'The number on the chart',
      was: versus('The true pressure was'),
      expected: 'Within 8 mmHg, both numbers.',
      why: 'A nurse gives or holds back medicine on this number.',
    },
    charted: {
      name: 'Charted and signed',
      was: yesNo('Both numbers, signed.', 'No signed reading on the chart.'),
      expected: 'Both numbers, signed.',
      why: 'What is not on the chart was not done.',
    },
    even: {
      name: 'Even numbers',
      was: yesNo('Even, as the gauge is marked.', 'An odd number was charted.'),
      expected: 'Even numbers: the gauge has a line every 2 mmHg.',
      why: 'An odd number says that you guessed between the lines.',
    },
    'larger-first': {
      name: 'Larger number first',
      was: yesNo('The larger number stood first.', 'The first number was not the larger one.'),
      expected: 'The first beat over the last beat.',
      why: 'Swapped numbers are read as an emergency, or thrown away.',
    },
  },

  errors: {
    falsified: {
      name: 'A number that was not measured',
      was: ({ evidence }) => `You signed for ${evidence.measured} before you had heard a first and a last beat.`,
      couldHave:
        'The nurse believes the chart. Somebody could be given medicine for a pressure that nobody took. If you did not get it, say so: that is never held against you.',
    },
    'over-inflated': {
      name: 'Pumped too high',
      was: ({ evidence }) =>
        `The cuff reached ${evidence.measured} mmHg. ${evidence.target} was the most that was safe.`,
      couldHave: 'It hurts, and in older people it can bruise the arm.',
    },
    'held-shut': {
      name: 'Held too long',
      was: ({ evidence }) => `The arm had no blood for ${evidence.measured} s. ${evidence.target} s is the most.`,
      couldHave: 'The hand goes numb, and the next reading is wrong.',
    },
  },

  sources: {
    'wayne-state-6-8': 'Wayne State University, open course for nursing: vital signs 6.8 and 6.10',
    'cna-bp-checklist': 'Nursing assistant skills test: blood pressure checklist (CertPrep Academy)',
    'cna-skills-bp': 'Nursing assistant skills test: measuring and recording blood pressure (Florida and Maryland)',
    'gw-nursing-assistant-477': 'Nursing Assistant, Goodheart-Willcox 2020, page 477',
    'bp-palpation-text': 'Nursing text on palpation and on repeating a reading',
    'first-shift': 'Our own limit: no published one was found',
  },

  person: (score) => {
    const who = bedside.patient;
    if (score.errors.some((error) => error.id === 'falsified'))
      return { who, says: 'You wrote something down. I thought you were still looking for it?' };
    if (score.errors.some((error) => error.id === 'over-inflated' || error.id === 'held-shut'))
      return { who, says: 'That was tight. My hand went all cold. Say something before you go that high.' };
    if (!earnedAll(score, 'let-down') && item(score, 'let-down')?.evidence.some((one) => one.measured !== null))
      return { who, says: 'It is still squeezing. Could you let it all out before you go?' };
    if (item(score, 'rest')?.spared && score.pass) return { who, says: 'Done already? I hardly noticed the squeeze.' };
    if (!earnedAll(score, 'charted')) return { who, says: 'You went so quickly. Did you get my pressure?' };
    if (earnedAll(score, 'result')) return { who, says: 'You took your time with me. I like that.' };
    return { who, says: 'You looked a bit unsure at the end. It’s all right. Everybody starts somewhere.' };
  },

  monday: (score) => {
    if (score.errors.some((error) => error.grade === 'critical'))
      return 'Not yet. You would watch first, and chart nothing that you have not measured.';
    if (score.pass) return 'You would be trusted to take blood pressures on this ward.';
    if (earnedAll(score, 'result')) return 'You would take blood pressures with someone beside you.';
    if (score.total >= 50) return 'You would practise with a nurse, and she would take it again after you.';
    return 'You would watch a few first. Then your turn again.';
  },
};
