import { useEffect, useRef, useState } from 'react';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { useFact, useHost } from '../../../src/kit/session.tsx';
import { timeOfDay } from './clock.ts';
import { fullness } from './motion.ts';
import { words } from './say-things.tsx';
import type { VitalSignsFacts } from './state.ts';

/** A breath goes in for this share of its time. */
const IN_SHARE = 0.4;
/** How far the chest line rises, and how long a ring spreads. */
const RISE = 26;
const BEAT_TICKS = 18;
/** The clock is read out so often while something is counted. */
const CLOCK_SECONDS = 15;

/**
 * What is counted, without a picture and without a colour: a line for the chest that rises and falls, a ring under the
 * fingers that spreads at each beat. While the student's own count runs, each is read out; nobody counts for them.
 */
export function Counted() {
  const host = useHost();
  const chest = useRef<SVGPathElement>(null);
  const ring = useRef<SVGCircleElement>(null);
  const feeling = useFact(({ fingers }: VitalSignsFacts) => fingers !== null);
  useEffect(() => {
    const draw = () => {
      const { breath, felt } = host.facts as VitalSignsFacts;
      const up = (RISE * fullness(breath, host.tick)).toFixed(1);
      chest.current?.setAttribute('d', `M4 44 C30 44 34 ${44 - Number(up)} 60 ${44 - Number(up)} S90 44 116 44`);
      const left = felt.count === 0 ? 0 : Math.max(0, 1 - (host.tick - felt.tick) / BEAT_TICKS);
      ring.current?.setAttribute('r', String(10 + 12 * (1 - left)));
      ring.current?.setAttribute('opacity', left.toFixed(2));
    };
    draw();
    return host.listen({ change: draw });
  }, [host]);
  return (
    <div className="counted">
      <div>
        <span>{words.chest}</span>
        <svg viewBox="0 0 120 52" aria-hidden="true">
          <path ref={chest} className="chest-line" />
        </svg>
      </div>
      {feeling && (
        <div>
          <span>{words.fingers}</span>
          <svg viewBox="0 0 52 52" aria-hidden="true">
            <circle cx="26" cy="26" r="9" className="beat-dot" />
            <circle ref={ring} cx="26" cy="26" r="10" className="beat-ring" opacity="0" />
          </svg>
        </div>
      )}
      <Running />
      <ReadOut />
    </div>
  );
}

/** How many there were since the count began, where somebody counts along with a beginner. */
function Running() {
  const host = useHost();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let begun: { from: number; at: number } | null = null;
    return host.listen({
      change: () => {
        const { level, counting, felt, breath } = host.facts as VitalSignsFacts;
        if (level !== 'explore' || counting === null) {
          begun = null;
          setCount(null);
          return;
        }
        const now = counting.what === 'pulse' ? felt.count : breath.count;
        if (begun?.from !== counting.from) begun = { from: counting.from, at: now };
        setCount(now - begun.at);
      },
    });
  }, [host]);
  return count === null ? null : <p className="num running">{words.counted(count)}</p>;
}

/** Beats, or breaths in and out, read out as they come while they are counted; and the clock, now and then. */
function ReadOut() {
  const host = useHost();
  const heard = useRef<HTMLParagraphElement>(null);
  const [clock, setClock] = useState('');
  useEffect(() => {
    const before = { felt: 0, breath: 0, out: true };
    const tell = (text: string) => {
      const line = heard.current;
      // the same word again is news only as a new text
      if (line) line.replaceChildren(document.createTextNode(text));
    };
    return host.listen({
      tick: (tick) => {
        const { counting, felt, breath } = host.facts as VitalSignsFacts;
        if (counting?.what === 'pulse' && felt.count > before.felt) tell(words.beat);
        if (counting?.what === 'breaths') {
          const out = tick - breath.tick > breath.seconds * IN_SHARE * TICKS_PER_SECOND;
          if (breath.count > before.breath) tell(words.breathIn);
          else if (out && !before.out) tell(words.breathOut);
          before.out = out;
        }
        before.felt = felt.count;
        before.breath = breath.count;
        if (counting && tick > counting.from && (tick - counting.from) % (CLOCK_SECONDS * TICKS_PER_SECOND) === 0)
          setClock(words.onTheClock(timeOfDay(tick)));
      },
    });
  }, [host]);
  return (
    <>
      <p ref={heard} className="vh" aria-live="polite" />
      <p className="vh" role="status">
        {clock}
      </p>
    </>
  );
}
