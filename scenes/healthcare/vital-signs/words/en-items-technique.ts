import { avoided, chosen, type ItemWords, number, percent, tenth, type Was, yesNo } from './told.ts';

const NOT_COUNTED = 'Nothing was counted by the clock.';
const NOT_PUMPED = 'The cuff was never pumped up.';
const NOT_TAKEN = 'No temperature was taken.';

const counted = number((seconds) => `You counted for ${seconds >= 60 ? '60 s or more' : `${seconds} s`}.`, NOT_COUNTED);
const onWrist = number((share) => `Your fingers were there for ${percent(share)} of the count.`, NOT_COUNTED);

/** Counting pulse and breaths. */
const countWords: ItemWords = {
  'pulse-time': {
    name: 'Count the pulse long enough',
    was: counted,
    expected: 'A full 60 s. On shift, 30 s doubled will do.',
    why: 'One beat missed in 15 s is four in the minute, and an uneven heart shows only in a long count.',
  },
  'pulse-fingers': {
    name: 'Fingers on the wrist',
    was: onWrist,
    expected: 'Two or three fingers on the thumb side, all the time.',
    why: 'Every beat that you don’t feel is one that you don’t count.',
  },
  'breaths-time': {
    name: 'Count the breaths long enough',
    was: counted,
    expected: 'A full 60 s. On shift, 30 s doubled will do.',
    why: 'Breaths are slow: in half a minute, one too many is two in the number.',
  },
  'breaths-secret': {
    name: 'Count breaths in secret',
    was: avoided('They did not know.', 'You told them that you would count.', 'No breaths were counted.'),
    expected: 'Say nothing of it.',
    why: 'Nobody breathes as usual who knows that it is counted.',
  },
  'breaths-fingers': {
    name: 'Fingers stay on the wrist',
    was: onWrist,
    expected: 'As if you were still counting the pulse.',
    why: 'Whoever is stared at breathes faster.',
  },
};

/** How the patient lay when the cuff was filled for the reading that counts. */
const postureWords: ItemWords = {
  'head-up': {
    name: 'Head of the bed up',
    was: number((degrees) => `It was up ${degrees}°.`, NOT_PUMPED),
    expected: '30 to 45°.',
    why: 'Flat or bolt upright, the pressure is another one, and cannot be compared with yesterday’s.',
  },
  legs: {
    name: 'Legs uncrossed',
    was: chosen({ straight: 'They lay side by side.', crossed: 'They were crossed.' }, NOT_PUMPED),
    expected: 'Straight and uncrossed.',
    why: 'Crossed legs push the reading up by about 5 over 3.',
  },
  back: {
    name: 'Back supported',
    was: chosen(
      { supported: 'It was against the pillow.', slumped: 'They had slid down from the pillow.' },
      NOT_PUMPED,
    ),
    expected: 'Leaning back.',
    why: 'A back that holds itself pushes the bottom number up by about 6.',
  },
  'arm-level': {
    name: 'Arm as high as the heart',
    was: chosen(
      {
        pillow: 'It lay on the pillow, as high as the heart.',
        lap: 'It lay on the lap.',
        mattress: 'It lay flat on the mattress, below the heart.',
        hanging: 'It hung down.',
      },
      NOT_PUMPED,
    ),
    expected: 'On the pillow, palm up.',
    why: 'Blood weighs something. Each centimetre below the heart adds almost 1 mmHg.',
  },
  'bare-arm': {
    name: 'Bare arm',
    was: chosen({ bare: 'The cuff was on bare skin.', sleeve: 'There was a sleeve under the cuff.' }, NOT_PUMPED),
    expected: 'The sleeve rolled up.',
    why: 'Cloth dulls the beats, and hides what is on the arm.',
  },
  rested: {
    name: 'Rested first',
    was: number(
      (minutes) => `They had rested for ${minutes >= 5 ? '5 minutes or more' : `${tenth(minutes)} minutes`}.`,
      NOT_PUMPED,
    ),
    expected: '5 minutes after a walk.',
    why: 'Straight after a walk the reading is up by about 6 over 3.',
  },
  quiet: {
    name: 'Quiet while you measure',
    was: number((seconds) => (seconds === 0 ? 'Nobody talked.' : `They talked for ${seconds} s of it.`), NOT_PUMPED),
    expected: 'No talking from pumping up to the end.',
    why: 'Talking pushes the reading up by about 10 over 8, and you can’t hear.',
  },
};

const rate: Was = (one) => {
  const mean = number(tenth, '')(one);
  const outside = one.evidence.find(({ of }) => of === 'time-outside')?.measured;
  if (!mean || typeof outside !== 'number')
    return 'You did not let it down from before the first beat to past the last.';
  return `You let the air out at ${mean} mmHg a second; ${percent(1 - outside)} of the time it was 2 to 4.`;
};

/** The shortest rest is the one that tells. */
const rest: Was = (one) =>
  number(
    (seconds) => `The shortest rest was ${seconds} s.`,
    NOT_PUMPED,
  )({ ...one, evidence: [...one.evidence].sort((a, b) => Number(a.measured) - Number(b.measured)) });

/** Cuff, stethoscope and valve. */
const cuffWords: ItemWords = {
  'artery-felt': {
    name: 'Feel for the artery first',
    was: yesNo(
      'You felt the beat in the elbow before the stethoscope went on.',
      'You did not feel for the beat in the elbow first.',
    ),
    expected: 'Two fingers on the inner side of the elbow crease, until you feel the beat.',
    why: 'The artery is not in the same place on everyone. Fingers find it faster than ears.',
  },
  'cuff-size': {
    name: 'Cuff of the right size',
    was: chosen(
      {
        inside: 'Its index line fell inside the range marks.',
        'too-small': 'It was too small: the index line did not reach the marks.',
        'too-large': 'It was too large: the index line went past the marks.',
        off: 'It was not on the upper arm.',
      },
      NOT_PUMPED,
    ),
    expected: 'Index line inside the range marks. The tape tells you before.',
    why: 'One size too small reads about 5 too high, two sizes about 19.',
  },
  'cuff-height': {
    name: 'Cuff above the elbow crease',
    was: number((mm) => `The lower edge was ${tenth(mm / 10)} cm above the crease.`, NOT_PUMPED),
    expected: '2 to 3 cm.',
    why: 'Too low and the stethoscope ends up under the cuff; too high and the cuff no longer sits over the artery.',
  },
  'cuff-mark': {
    name: 'Artery mark over the artery',
    was: number(
      (mm) => (mm === 0 ? 'The mark was right over the artery.' : `The mark was ${tenth(mm / 10)} cm to the side.`),
      NOT_PUMPED,
    ),
    expected: 'Within 1 cm.',
    why: 'The air bag has to press on the artery from straight above, or more pressure is needed to shut it.',
  },
  'cuff-snug': {
    name: 'Cuff snug',
    was: number(
      (fingers) =>
        `${fingers === 0 ? 'No finger' : fingers === 1 ? 'One finger' : `${fingers} fingers`} fitted under it.`,
      NOT_PUMPED,
    ),
    expected: 'Two fingers.',
    why: 'A loose cuff bulges and reads too high. A tight one squeezes before you begin.',
  },
  diaphragm: {
    name: 'Stethoscope over the artery',
    was: number(
      (mm) => (mm <= 8 ? 'Right over the artery.' : `${tenth(mm / 10)} cm away from the artery.`),
      'It was not at the elbow.',
    ),
    expected: 'Over the artery, on the inner side of the crease.',
    why: 'A finger’s width away the first and last beats are too faint to hear, and those are the ones that count.',
  },
  'under-cuff': {
    name: 'Stethoscope clear of the cuff',
    was: avoided('It was clear of the cuff.', 'Its rim was pushed under the cuff.', 'No beat was heard.'),
    expected: 'Below the cuff, not under it.',
    why: 'Under the cuff it presses on the artery itself, and you hear the cuff rub.',
  },
  inflation: {
    name: 'How far you pumped',
    was: number((mmHg) => `You pumped to ${mmHg} mmHg.`, NOT_PUMPED),
    expected: 'To 160 to 180, or to 30 above where the wrist’s pulse went.',
    why: 'Too low, and you start in the middle of the beats. Too high, and it hurts for nothing.',
  },
  rate: {
    name: 'How fast you let the air out',
    was: rate,
    expected:
      '2 to 3 mmHg a second (up to 4 is allowed), at least 80 % of the time between the first beat and the last.',
    why: 'The needle falls between two beats. Too fast, and the top number comes out too low and the bottom number too high.',
  },
  confirmed: {
    name: 'Listen on past the last beat',
    was: number(
      (mmHg) => `You went on slowly for ${mmHg >= 10 ? '10 mmHg or more' : `${mmHg} mmHg`}.`,
      'You did not hear a last beat.',
    ),
    expected: '10 to 20 mmHg past the last beat before you open the valve.',
    why: 'Beats can fade and come back. Only silence that stays is the end.',
  },
  refill: {
    name: 'No pumping up again half-way',
    was: avoided(
      'You let it down in one go.',
      'You pumped it up again while it was still half full.',
      'No beat was heard.',
    ),
    expected: 'All the way down first, then wait a minute.',
    why: 'Blood trapped in the arm changes what you hear next.',
  },
  rest: {
    name: 'Rest between two tries',
    was: rest,
    expected: '60 s after a reading, 15 s after only feeling the pulse.',
    why: 'The arm needs its blood back before it can be measured again.',
  },
};

/** The thermometer. */
const probeWords: ItemWords = {
  'drink-asked': {
    name: 'Ask about hot and cold drinks',
    was: yesNo('You asked before the probe went in.', 'You did not ask first.'),
    expected: 'Before the thermometer.',
    why: 'A mouth that has just had coffee has a fever that the person does not.',
  },
  'drink-waited': {
    name: 'Wait after a hot drink',
    was: number(
      (minutes) => `It was ${minutes >= 15 ? '15 minutes or more' : `${tenth(minutes)} minutes`} after the coffee.`,
      NOT_TAKEN,
    ),
    expected: '15 minutes.',
    why: 'The coffee adds up to 3 °F at first, and nothing after a quarter of an hour.',
  },
  'probe-place': {
    name: 'Under the tongue, at the back',
    was: chosen(
      {
        back: 'It was in the pocket at the back.',
        front: 'It was at the front, behind the teeth.',
        cheek: 'It was in the cheek.',
      },
      NOT_TAKEN,
    ),
    expected: 'In the pocket under the tongue, at the back.',
    why: 'The front of a mouth is almost 1 °F cooler.',
  },
  lips: {
    name: 'Lips closed',
    was: chosen({ closed: 'They were closed around the probe.', open: 'They were open.' }, NOT_TAKEN),
    expected: 'Closed until the tone.',
    why: 'Air that goes past the probe cools it by about half a degree.',
  },
};

/** Technique. */
export const techniqueWords: ItemWords = { ...countWords, ...postureWords, ...cuffWords, ...probeWords };
