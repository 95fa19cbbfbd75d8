import { useEffect, useRef } from 'react';
import type { Affordance } from '../../../src/kit/affordance.ts';
import { useFact } from '../../../src/kit/session.tsx';
import { usePointing } from '../../../src/kit/space/pointing.ts';
import type { Affordances } from './affordances.ts';
import { words } from './say.tsx';
import type { VitalSignsFacts } from './world.ts';

const HOW: Record<string, keyof typeof words.how> = {
  'pulse-brachial': 'pulse',
  'pulse-radial': 'pulse',
  cuff: 'place',
  chestpiece: 'place',
  earpieces: 'earpieces',
  bulb: 'bulb',
  valve: 'valve',
  gauge: 'gauge',
  chart: 'chart',
};

/** The name of what the pointer is over, beside the pointer: what it is, how it stands, how it is used. */
export function Tag({ things }: { things: Affordances }) {
  const { over, picked } = usePointing();
  const tag = useRef<HTMLDivElement>(null);
  const target = picked ?? over;
  const thing = Object.values(things).find((one: Affordance<VitalSignsFacts>) => one.target === target);
  const state = useFact((facts: VitalSignsFacts) => thing?.state(facts) ?? '');
  useEffect(() => {
    const picture = tag.current?.parentElement;
    if (!picture) return;
    picture.style.cursor = target ? 'pointer' : '';
    const follow = (event: PointerEvent) => {
      const box = picture.getBoundingClientRect();
      const { style, offsetWidth } = tag.current ?? { style: undefined, offsetWidth: 0 };
      const x = Math.min(event.clientX - box.left + 16, box.width - offsetWidth - 8);
      style?.setProperty('transform', `translate(${Math.max(8, x)}px, ${event.clientY - box.top + 18}px)`);
    };
    picture.addEventListener('pointermove', follow);
    return () => picture.removeEventListener('pointermove', follow);
  }, [target]);
  // nothing lies over the dial while the needle is up
  const busy = useFact(({ gauge }: VitalSignsFacts) => gauge > 2) && target === things.mark.target;
  const how = target && !busy ? HOW[target] : undefined;
  return (
    <div ref={tag} className="over-tag" hidden={!target || !how} aria-hidden="true">
      <b>{thing?.name ?? words.chart}</b>
      {state && <span>{state}</span>}
      {how && <small>{picked ? words.how.picked : words.how[how]}</small>}
    </div>
  );
}
