/** What the curve in the debrief says. */
export interface CurveWords {
  none: string;
  told: (peak: number, rate: number, systolic: number, diastolic: number, beats: number) => string;
  toldShort: (peak: number, systolic: number, diastolic: number) => string;
  trueSystolic: (mmHg: number) => string;
  trueDiastolic: (mmHg: number) => string;
  wrote: (mmHg: number) => string;
  off: (systolic: number, diastolic: number) => string;
  needle: string;
  beat: string;
  mark: string;
  charted: string;
  seconds: string;
  save: string;
  table: string;
  columns: [string, string, string];
  rows: { true: string; heard: string; charted: string };
  fileName: string;
  fast: string;
  slow: string;
  fine: string;
  notThrough: string;
}

export const curve: CurveWords = {
  none: 'The cuff was never pumped up, so there is no curve to show.',
  told: (peak, rate, systolic, diastolic, beats) =>
    `You pumped to ${peak} and let the air out at ${rate} mmHg a second. The true pressure was ${systolic} over ${diastolic}; ${beats} beats could be heard.`,
  toldShort: (peak, systolic, diastolic) =>
    `You pumped to ${peak}. The true pressure was ${systolic} over ${diastolic}.`,
  trueSystolic: (mmHg) => `True systolic ${mmHg}`,
  trueDiastolic: (mmHg) => `True diastolic ${mmHg}`,
  wrote: (mmHg) => `You wrote ${mmHg}`,
  off: (systolic, diastolic) =>
    systolic === 0 && diastolic === 0 ? 'Both numbers exact' : `${systolic} and ${diastolic} mmHg off`,
  needle: 'The needle',
  beat: 'A beat you could hear',
  mark: 'Your mark',
  charted: 'What you wrote',
  seconds: 's',
  save: 'Save the picture',
  table: 'Show as a table',
  columns: ['', 'First beat', 'Last beat'],
  rows: {
    true: 'True pressure',
    heard: 'A perfect listener, this try',
    charted: 'You wrote',
  },
  fileName: 'my-needle.png',
  fast: 'The air went out too fast. The needle falls between two beats, so the top number comes out too low and the bottom one too high.',
  slow: 'The air went out slowly. The arm fills with blood, and the patient waits.',
  fine: 'The air went out at a good, even rate.',
  notThrough:
    'You did not let it down slowly from silence, through the beats, to silence. That is where the two numbers are.',
};
