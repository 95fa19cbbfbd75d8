import { useEffect, useRef } from 'react';
import { useFact } from '../../../src/kit/session.tsx';
import { useAttended } from '../../../src/kit/space/attended.ts';
import { usePointing } from '../../../src/kit/space/pointing.ts';
import { tell } from '../../../src/kit/told.ts';
import { thingOf } from './affordances.ts';
import { things, words } from './say-things.tsx';
import type { VitalSignsFacts } from './state.ts';

const { how } = words;
/** Things that are used otherwise than their kind is. */
const OTHERWISE: Readonly<Record<string, string>> = { bulb: how.bulb, gauge: how.gauge, chart: how.write };

/**
 * The name of what the pointer is over, beside the pointer: what it is, how it stands, how it is used. Of what is pointed
 * at in the page's list, beside its mark in the picture: the list says the rest.
 */
export function Tag() {
  const { over, picked } = usePointing();
  const tag = useRef<HTMLDivElement>(null);
  const pointed = picked ?? over;
  const listed = useAttended();
  const target = pointed ?? listed;
  const thing = target ? (thingOf(things, target) ?? readable(target)) : undefined;
  const state = useFact((facts: VitalSignsFacts) => (thing && thing.kind !== 'say' ? thing.state(facts) : ''));
  useEffect(() => {
    const picture = tag.current?.parentElement;
    if (!picture) return;
    picture.style.cursor = pointed ? 'pointer' : '';
    if (!pointed) {
      tag.current?.style.setProperty('transform', 'translate(var(--mark-x, -999px), var(--mark-y, 0))');
      return;
    }
    const follow = (event: PointerEvent) => {
      const box = picture.getBoundingClientRect();
      const { style, offsetWidth } = tag.current ?? { style: undefined, offsetWidth: 0 };
      const x = Math.min(event.clientX - box.left + 16, box.width - offsetWidth - 8);
      style?.setProperty('transform', `translate(${Math.max(8, x)}px, ${event.clientY - box.top + 18}px)`);
    };
    picture.addEventListener('pointermove', follow);
    return () => picture.removeEventListener('pointermove', follow);
  }, [pointed]);
  // nothing lies over the dial while the needle is up
  const busy = useFact(({ gauge }: VitalSignsFacts) => gauge > 2) && target === things.mark.target;
  const name = target === 'chart' ? words.places.chart : thing && thing.kind !== 'say' ? thing.name : undefined;
  const used = pointed ? (picked ? how.picked : (OTHERWISE[pointed] ?? (thing && how[howOf(thing.kind)]) ?? '')) : '';
  useEffect(() => {
    tell({ pointed: pointed && name && !busy ? { name, state, how: used } : null });
    return () => tell({ pointed: null });
  }, [pointed, name, busy, state, used]);
  return (
    <div ref={tag} className="over-tag" hidden={!name || busy} aria-hidden="true">
      <b>{name}</b>
      {pointed && state && <span>{state}</span>}
      {pointed && <small>{used}</small>}
    </div>
  );
}

function readable(target: string) {
  return [things.band, things.order, things.wallSign, things.board].find((thing) => thing.target === target);
}

function howOf(kind: string): keyof typeof how {
  return kind in how ? (kind as keyof typeof how) : 'press';
}
