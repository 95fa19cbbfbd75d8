import { expert, type Habits } from '../../scenes/healthcare/vital-signs/expert.ts';
import type { VitalSignsFacts } from '../../scenes/healthcare/vital-signs/state.ts';
import type { Act } from '../../src/engine/action.ts';
import type { Doer } from './drive.ts';

/** Somebody with one weakness, and otherwise careful. */
export interface Weak {
  readonly name: string;
  /** They walk into this trap, and are capped for it on every seed that has it. */
  readonly trap?: 'who' | 'where' | 'what-now';
  readonly bot: () => Doer<VitalSignsFacts>;
}

/** The careful bot, each of whose acts becomes these instead. */
function instead(change: (act: Act) => readonly Act[], habits?: Partial<Habits>): () => Doer<VitalSignsFacts> {
  return () => {
    const bot = expert(habits);
    return (facts, tick) => bot(facts, tick).flatMap(change);
  };
}

const leaving = (...targets: readonly string[]) => instead((act) => (targets.includes(act.target) ? [] : [act]));
const swapping = (pairs: Readonly<Record<string, string>>) =>
  instead((act) => (pairs[act.target] === '' ? [] : [{ ...act, target: pairs[act.target] ?? act.target }]));

/** Twelve people, each with one weakness. */
export const WEAK: readonly Weak[] = [
  { name: 'goes on though name, band and order differ', trap: 'who', bot: leaving('report-identity') },
  { name: 'takes the arm that is held out', trap: 'where', bot: leaving('arm-right', 'arm-left') },
  {
    name: 'never calls the nurse from the room',
    trap: 'what-now',
    bot: leaving('call-pulse', 'call-breaths', 'call-pressure', 'call-temperature'),
  },
  { name: 'rubs for twelve seconds', bot: instead((act) => [act], { rub: 12 }) },
  { name: 'says the name for them', bot: swapping({ 'ask-identity': 'ask-leading' }) },
  { name: 'leaves them as they sit', bot: leaving('bed-head', 'ask-legs', 'ask-back', 'arm') },
  { name: 'has one cuff for all', bot: swapping({ 'cuff-small': 'cuff-adult', 'cuff-large': 'cuff-adult' }) },
  { name: 'lets the air out fast', bot: instead((act) => [act], { valve: 46 }) },
  { name: 'counts for fifteen seconds', bot: instead((act) => [act], { count: 15 }) },
  {
    name: 'says that the breathing is counted',
    bot: () => {
      const bot = instead((act) => [act])();
      let told = false;
      return (facts, tick) =>
        bot(facts, tick).flatMap((act) => {
          if (act.target !== 'count-breaths' || told) return [act];
          told = true;
          return [{ verb: 'say', target: 'announce-breaths' }, act];
        });
    },
  },
  {
    name: 'has no word to spare',
    bot: swapping({
      greet: '',
      'ask-leave': 'announce',
      curtain: '',
      'answer-nurse': 'answer-worry',
      goodbye: 'bye-short',
    }),
  },
  {
    name: 'leaves bed, brake and call light as they are',
    bot: instead((act) =>
      act.target === 'brake' || act.target === 'call-light' || (act.target === 'bed-height' && act.value === 50)
        ? []
        : [act],
    ),
  },
];
