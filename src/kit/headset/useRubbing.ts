import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Vector3 } from 'three';
import type { Affordance, Stroke } from '../affordance.ts';
import { type AnyHost, useHost } from '../session.tsx';
import type { Hands } from './hands.ts';
import { Rubbing } from './rubbing.ts';

/** What both hands feel while they rub: strength, milliseconds, and after how many of those again. */
const RUB = [0.12, 30] as const;
const EVERY = 3;

/**
 * Two controllers that rub each other rub what the place has to be rubbed, zone after zone, the first that is not done: as
 * long as they go on, and no longer. By one controller the board does the same.
 */
export function useRubbing(things: readonly Affordance<unknown>[], hands: Hands): void {
  const host = useHost();
  const stroke = useMemo(() => things.find((thing): thing is Stroke<unknown> => thing.kind === 'stroke'), [things]);
  const rubbing = useRef(new Rubbing());
  const palms = useRef<[Vector3, Vector3]>([new Vector3(), new Vector3()]);
  const zone = useRef<string | null>(null);
  const frames = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever goes elsewhere, or takes the headset off, does not go on
  useEffect(() => () => change(host, zone, null), [host, stroke]);
  useFrame((_, delta) => {
    if (!stroke) return;
    const { facts } = host;
    const [one, other] = hands.all;
    const both = one?.tracked && other?.tracked && !host.paused;
    if (both) {
      palms.current[0].setFromMatrixPosition(one.grip.matrix);
      palms.current[1].setFromMatrixPosition(other.grip.matrix);
    }
    const rubs = rubbing.current.see(both ? palms.current : null, delta);
    // what the board does goes on as it is
    if (!rubs && zone.current === null) return;
    // once all is done they go on where they are
    const open = stroke.zones.find(({ target }) => stroke.covered(facts, target) < 1)?.target;
    change(host, zone, rubs ? (open ?? zone.current ?? stroke.zones[0]?.target ?? null) : null);
    frames.current++;
    if (zone.current && frames.current % EVERY === 0) for (const hand of hands.all) hand.buzz(...RUB);
  });
}

function change(host: AnyHost, zone: { current: string | null }, next: string | null): void {
  if (next === zone.current) return;
  if (zone.current) host.act({ verb: 'release', target: zone.current }, 'controller');
  zone.current = next;
  if (next) host.act({ verb: 'grab', target: next }, 'controller');
}
