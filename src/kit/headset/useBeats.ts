import { useEffect, useRef } from 'react';
import { useHost } from '../session.tsx';
import type { Sheet } from '../sheets.ts';
import type { Hand } from './hand.ts';
import type { Hands } from './hands.ts';
import { holdsOf } from './rows.ts';

/** What a beat is like under the fingers: strength, milliseconds. And what cannot be done. */
const BEAT = [0.75, 70] as const;
const REFUSED = [0.3, 90] as const;

/** What is felt reaches the hand that feels for it, wherever that hand is by then. */
export function useBeats(sheets: readonly Sheet<unknown>[], hands: Hands): void {
  const host = useHost();
  const latest = useRef(sheets);
  latest.current = sheets;
  useEffect(() => {
    let feeling: { target: string; hand: Hand | null; count: number } | null = null;
    return host.listen({
      tick: () => {
        const { facts } = host;
        const things = latest.current.flatMap(({ groups }) => groups.flatMap((group) => group.things));
        const thing = holdsOf(things).find(({ felt, held }) => felt && held(facts));
        if (!thing?.felt) {
          feeling = null;
          return;
        }
        const count = thing.felt(facts);
        if (feeling?.target !== thing.target) feeling = { target: thing.target, hand: hands.last, count };
        if (count > feeling.count) feeling.hand?.buzz(...BEAT);
        feeling.count = count;
      },
      refused: () => hands.last?.buzz(...REFUSED),
    });
  }, [host, hands]);
}
