import type { RefusalCode } from '../../../../src/engine/action.ts';
import type { VitalSignsFacts } from '../state.ts';

/** Sentences for things that cannot be done now, by their ids; the first that fits is said. */
const NOT_NOW: readonly (readonly [RegExp, (facts: VitalSignsFacts) => boolean, string])[] = [
  [/^(pulse|breaths|systolic|diastolic|temperature|chart-.*)$/, ({ chart }) => chart.signed, 'You have signed. The chart is closed.'],
  [/^sign$/, () => true, 'There is nothing to sign yet. Write what you measured first.'],
  [/^(sleeve|arm|tape|pulse-.*|cuff|snug|chestpiece)$/, ({ arm }) => arm === null, 'Pick an arm first.'],
  [/^(cuff.*|snug|sleeve)$/, ({ gauge }) => gauge > 2, 'The cuff is full of air. Let it out first.'],
  [/^cuff$/, ({ cuffSize }) => cuffSize === null, 'Take one of the three cuffs first.'],
  [/^cuff-/, () => true, 'Take the other cuff off first.'],
  [/^snug$/, () => true, 'The cuff is not on an upper arm.'],
  [/^sleeve$/, () => true, 'The cuff lies over the sleeve. Take it off first.'],
  [/^wipe-/, () => true, 'Put it back on the tray first, then wipe it.'],
  [/^arm-/, ({ fingers }) => fingers !== null, 'Take your fingers off this arm first.'],
  [/^arm-/, () => true, 'Take cuff and stethoscope off this arm first.'],
  [/^hands-/, () => true, 'Take your fingers off the arm first.'],
  [/^(cover|eject)$/, () => true, 'Put the probe back in its holder first.'],
  [/^(insist|offer-time)$/, () => true, 'Nobody has said no.'],
  [/^report-identity$/, () => true, 'The nurse knows, and is on it.'],
  [/^hint$/, () => true, 'There are no hints at this level.'],
]; // biome-ignore format: a table to be read across

/** Why something could not be done. */
export function refused(target: string, code: RefusalCode, facts: VitalSignsFacts): string {
  switch (code) {
    case 'paused':
      return 'Time stands still. Press Go on first.';
    case 'ended':
      return 'The round is over.';
    case 'no-change':
      return target === 'eject' ? 'There is no cover on the probe.' : 'It is like that already.';
    case 'full':
      return target === 'gauge'
        ? 'You have twelve marks. That is enough to read from.'
        : 'Your hands are still wet from the last palmful.';
    case 'bad-value':
      return 'It doesn’t go any further that way.';
    case 'not-now':
      return NOT_NOW.find(([things, holds]) => things.test(target) && holds(facts))?.[2] ?? 'Not now.';
    case 'no-such-target':
      return 'That can’t be done.';
  }
}
