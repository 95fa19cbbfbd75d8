import { useEffect, useState } from 'react';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { usePreferences } from '../../../src/kit/preferences.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { words } from './say-things.tsx';
import { makeHearing } from './sounds.ts';
import { makeTelling } from './sounds-told.ts';
import type { VitalSignsFacts } from './state.ts';

/** The line of a sound stays for so many ticks. */
const STAYS_TICKS = 3 * TICKS_PER_SECOND;
/** What is always there is told so long after the beginning, once a visit. */
const WARD_AFTER_TICKS = 4 * TICKS_PER_SECOND;
let toldOfWard = false;

/** What is heard, in words: the line of the last sound that has one, or null. */
export function useHeard(): string | null {
  const host = useHost();
  const [line, setLine] = useState<{ text: string; at: number } | null>(null);
  useEffect(() => {
    const hearing = makeHearing();
    const telling = makeTelling();
    const begun = host.tick;
    let before = host.facts as VitalSignsFacts;
    return host.listen({
      tick: (tick) => {
        const facts = host.facts as VitalSignsFacts;
        hearing(facts, before, (sound) => {
          const told = telling(sound, tick);
          if (told) setLine({ text: words.sounds[told], at: tick });
        });
        before = facts;
        if (!toldOfWard && tick - begun > WARD_AFTER_TICKS) {
          toldOfWard = true;
          setLine({ text: usePreferences.getState().quietInClass ? words.quietClass : words.quietWard, at: tick });
        }
        setLine((shown) => (shown && tick - shown.at > STAYS_TICKS ? null : shown));
      },
    });
  }, [host]);
  return line?.text ?? null;
}
