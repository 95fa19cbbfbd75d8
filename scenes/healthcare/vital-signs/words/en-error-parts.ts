/** Where the error of the two numbers came from, in the debrief's picture. */
export const errorParts = {
  title: 'Where the difference came from',
  systolic: 'Top number',
  diastolic: 'Bottom number',
  ear: 'Your ear and eye',
  earHelp: 'What you wrote, against what a perfect listener would have read.',
  hand: 'Your hand on the valve',
  handHelp: 'How far the needle fell between two beats.',
  setUp: 'Cuff and posture',
  setUpHelp: 'What cuff, arm, legs, back, rest and talk did to it.',
  signed: (mmHg: number) => (mmHg === 0 ? '0' : mmHg > 0 ? `+${mmHg}` : `−${-mmHg}`),
  sum: (written: number, real: number, off: string) => `You wrote ${written}, true was ${real}: ${off} mmHg`,
  exact: (written: number) => `You wrote ${written}, and that is what it was`,
  none: 'Not charted, or not heard to the end: there is nothing to compare.',
};
