import { Lightbulb } from 'lucide-react';
import type { Level } from '../../../src/engine/world.ts';
import { modalityOf } from '../../../src/kit/modality.ts';
import { useAct, useFact, useHost } from '../../../src/kit/session.tsx';
import { timeOfDay } from './clock.ts';
import { words } from './say.tsx';

/** What the clock on the wall shows. */
export function TimeOfDay() {
  const host = useHost();
  return useFact(() => timeOfDay(host.tick));
}

/** On shift: buys a hint. The world counts it, and the guide tells it. */
export function HintButton() {
  const act = useAct();
  return (
    <button
      type="button"
      className="bare"
      data-target="hint"
      onClick={(event) => act({ verb: 'press', target: 'hint' }, modalityOf(event))}
    >
      <Lightbulb aria-hidden="true" />
      <span>{words.hintCost}</span>
    </button>
  );
}

/** As many lines as the level has, and its name. */
const BARS: Readonly<Record<Level, string>> = {
  explore: 'M5 10h10',
  practise: 'M5 12.4h10M5 7.6h10',
  prove: 'M5 14.4h10M5 10h10M5 5.6h10',
};

/** The level, as a plate with as many lines, and by its name. */
export function LevelPlate({ level }: { level: Level }) {
  return (
    <span className="level">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect x="1.2" y="1.2" width="17.6" height="17.6" rx="3" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d={BARS[level]} stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
      <span>{words.levels[level]}</span>
    </span>
  );
}
