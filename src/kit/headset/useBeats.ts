import { useEffect, useMemo, useRef } from 'react';
import type { Affordance, Hold } from '../affordance.ts';
import { useHost } from '../session.tsx';
import type { Hand } from './hand.ts';
import type { Hands } from './hands.ts';

/** What a beat is like under the fingers: strength, milliseconds. And what cannot be done. */
const BEAT = [0.75, 70] as const;
const REFUSED = [0.3, 90] as const;

/** What is felt reaches the hand that feels for it, wherever that hand is by then. */
export function useBeats(things: readonly Affordance<unknown>[], hands: Hands): void {
  const host = useHost();
  const latest = useRef<readonly Hold<unknown>[]>([]);
  latest.current = useMemo(() => things.filter((thing): thing is Hold<unknown> => thing.kind === 'hold'), [things]);
  useEffect(() => {
    let feeling: { target: string; hand: Hand | null; count: number } | null = null;
    return host.listen({
      tick: () => {
        const { facts } = host;
        const thing = latest.current.find(({ felt, held }) => felt && held(facts));
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
