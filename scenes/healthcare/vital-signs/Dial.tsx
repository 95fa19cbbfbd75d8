import { useEffect, useRef } from 'react';
import { usePreferences } from '../../../src/kit/preferences.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { GAUGE } from './affordances-pressure.ts';
import { words } from './say-things.tsx';
import type { VitalSignsFacts } from './state.ts';

/** The dial goes round 320 degrees, from lower left to lower right. */
const { most: MOST_MMHG, from: FROM, sweep: SWEEP } = GAUGE;
const DEGREES_FROM_TOP = (mmHg: number) => FROM + (SWEEP * mmHg) / MOST_MMHG;
/** A tap stays on the dial for so many ticks. */
const TAP_TICKS = 24;

const LINES = Array.from({ length: MOST_MMHG / 2 + 1 }, (_, i) => i * 2);

function point(mmHg: number, radius: number): [number, number] {
  const angle = (DEGREES_FROM_TOP(mmHg) * Math.PI) / 180;
  return [50 + radius * Math.sin(angle), 50 - radius * Math.cos(angle)];
}

/** The gauge drawn on the page: where there is no 3-D, and where the screen is too small to read the one in it. */
export function Dial({ onMark }: { onMark: (pointerType: string) => void }) {
  const host = useHost();
  const needle = useRef<SVGGElement>(null);
  const ripple = useRef<SVGCircleElement>(null);
  const tap = useRef<SVGTextElement>(null);
  const captions = usePreferences((preferences) => preferences.captions);
  useEffect(() => {
    const draw = () => {
      const { gauge, heard } = host.facts as VitalSignsFacts;
      needle.current?.setAttribute('transform', `rotate(${DEGREES_FROM_TOP(gauge).toFixed(2)} 50 50)`);
      const since = heard.count === 0 ? TAP_TICKS : host.tick - heard.tick;
      const left = Math.max(0, 1 - since / TAP_TICKS);
      ripple.current?.setAttribute('r', String(16 + 14 * (1 - left)));
      ripple.current?.setAttribute('opacity', String(left * 0.8));
      if (tap.current) {
        tap.current.textContent = left > 0 ? (heard.muffled ? words.dull : words.tap) : '';
      }
    };
    draw();
    return host.listen({ tick: draw });
  }, [host]);
  return (
    <button
      type="button"
      className="dial"
      tabIndex={-1}
      aria-hidden="true"
      onPointerDown={(event) => event.button === 0 && onMark(event.pointerType)}
    >
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="49" className="dial-rim" />
        <circle cx="50" cy="50" r="45" className="dial-face" />
        {LINES.map((mmHg) => {
          const long = mmHg % 20 === 0 ? 6 : mmHg % 10 === 0 ? 4.5 : 2.6;
          const [x1, y1] = point(mmHg, 43);
          const [x2, y2] = point(mmHg, 43 - long);
          return <line key={mmHg} x1={x1} y1={y1} x2={x2} y2={y2} className={mmHg % 10 === 0 ? 'long' : undefined} />;
        })}
        {LINES.filter((mmHg) => mmHg % 20 === 0).map((mmHg) => {
          const [x, y] = point(mmHg, 32);
          return (
            <text key={mmHg} x={x} y={y + 1.9} textAnchor="middle">
              {mmHg}
            </text>
          );
        })}
        <circle ref={ripple} cx="50" cy="50" r="16" className="dial-ripple" opacity="0" />
        {captions && <text ref={tap} x="50" y="74" textAnchor="middle" className="dial-tap" />}
        <g ref={needle}>
          <path d="M49 60 49.4 12 50.6 12 51 60Z" className="dial-needle" />
          <circle cx="50" cy="50" r="3" className="dial-needle" />
        </g>
      </svg>
    </button>
  );
}
