import type { SceneWords } from '../../../../src/engine/words.ts';
import { cardWords } from './en-card.ts';
import { errorWords } from './en-errors.ts';
import { accuracyWords, recordingWords } from './en-items-chart.ts';
import { dignityWords } from './en-items-people.ts';
import { identityWords, infectionWords } from './en-items-safety.ts';
import { techniqueWords } from './en-items-technique.ts';
import { mondaySays, personSays } from './en-verdict.ts';

/** What the app tells of this test-drive, in English. */
export const words: SceneWords = {
  ...cardWords,
  figure: 'Your needle',
  notTrained:
    'How hard your fingers press, how a snug cuff feels in the hand, and what a real stethoscope sounds like. A nurse has to see you do those.',

  criteria: {
    infection: {
      name: 'Infection control',
      levels: [
        'These hands are not ready to touch anyone yet.',
        'Hands were cleaned, with gaps in time or in places.',
        'Clean before and after. One or two things to tidy up.',
        'Clean before, and clean after.',
      ],
    },
    identity: {
      name: 'Identity and safety',
      levels: [
        'Most of the checks that keep people safe were missing.',
        'Some of the checks were made.',
        'Nearly every check was made.',
        'The checks that a nurse would make.',
      ],
    },
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
    dignity: {
      name: 'Dignity and communication',
      levels: [
        'Things were done to them, and not with them.',
        'They were not always asked, told or covered.',
        'Asked, told and covered, nearly all the way.',
        'They were treated as you would want to be.',
      ],
    },
    recording: {
      name: 'Recording and reporting',
      levels: [
        'The chart does not say what happened.',
        'Part of it is on the chart, or part of it was told.',
        'Charted and told, with a slip.',
        'A chart that the next nurse can rely on.',
      ],
    },
  },

  items: {
    ...infectionWords,
    ...identityWords,
    ...techniqueWords,
    ...accuracyWords,
    ...dignityWords,
    ...recordingWords,
  },
  errors: errorWords,

  sources: {
    'who-hand-rub': 'World Health Organization: how to rub hands, 20 to 30 s',
    'cna-hand-rub': 'Nursing assistant skills lists: clean hands',
    'nnaap-identifiers': 'Nursing assistant skills lists: two identifiers',
    'nnaap-leave-safe': 'Nursing assistant skills lists: leaving a person safe',
    'nnaap-communication': 'Nursing assistant skills lists: speaking with a person',
    'nnaap-scope': 'Nursing assistant skills lists: what is for the nurse to say',
    'wayne-state-6-8': 'Wayne State University, open course for nursing: vital signs 6.8 and 6.10',
    'oral-thermometer-text': 'Nursing assistants’ textbook and exam texts: oral thermometers',
    'cna-pulse-resp': 'Nursing assistant skills lists: pulse and respirations (Florida and Maryland)',
    'cna-bp-checklist': 'Nursing assistant skills lists: blood pressure checklist (CertPrep Academy)',
    'cna-skills-bp': 'Nursing assistant skills lists: measuring and recording blood pressure (Florida and Maryland)',
    'bp-posture': 'Nursing texts on posture; what it does to a reading: Kallioinen 2017, Liu 2024',
    'cuff-sizes': 'American Heart Association 2005: cuff sizes; Ishigami 2023: what a wrong one does',
    'gw-nursing-assistant-477': 'Nursing Assistant, Goodheart-Willcox 2020, page 477',
    'bp-palpation-text': 'Nursing text on palpation and on repeating a reading',
    'charting-text': 'Our own list of what belongs on a chart, as wards chart',
    'first-shift-list': 'Ward B’s own list, bracketed by nursing assistants’ texts and NEWS2',
    'first-shift': 'Our own limit: no published one was found',
  },

  person: (score) => ({ who: 'Patient, bed 2', says: personSays(score) }),
  monday: mondaySays,
};
