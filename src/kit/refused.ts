import { useEffect, useState } from 'react';
import type { RefusalCode } from '../engine/action.ts';
import type { Affordance, Say } from './affordance.ts';
import type { State } from './language/states.ts';
import { useFact, useHost } from './session.tsx';

/** For two seconds, at 60 ticks each, a thing shows that what was done to it could not be done. */
const SHOWN_TICKS = 120;
/** What is so already, or comes while time stands still, was nothing wrong. */
const WRONG: ReadonlySet<RefusalCode> = new Set(['not-now', 'full', 'bad-value']);

/** The target of what could not be done just now. */
export function useRefused(): string | null {
  const host = useHost();
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    let until = 0;
    return host.listen({
      refused: ({ act, code }) => {
        if (!WRONG.has(code)) return;
        until = host.tick + SHOWN_TICKS;
        setRefused(act.target);
      },
      tick: (tick) => tick >= until && setRefused(null),
    });
  }, [host]);
  return refused;
}

/** How a thing stands, for its shape: as it says, or wrong for a moment after it was refused. */
export function useStanding<F>({ target, status }: Exclude<Affordance<F>, Say<F>>): State {
  const stands = useFact(status);
  return useRefused() === target ? 'wrong' : stands;
}
