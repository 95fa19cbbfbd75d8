import { useEffect, useRef } from 'react';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { ROUND_BEGINS } from './clock.ts';
import { words } from './say-things.tsx';

const TURN = 360;
const MINUTES = Array.from({ length: 60 }, (_, i) => i);
const HOURS = [12, 3, 6, 9];

/** The clock on the wall, with a second hand: what is counted is counted by it. */
export function Clock() {
  const host = useHost();
  const hands = useRef<(SVGLineElement | null)[]>([]);
  useEffect(() => {
    const draw = () => {
      // it ticks: a hand that stands for a second can be read
      const seconds = ROUND_BEGINS + Math.floor(host.tick / TICKS_PER_SECOND);
      const turns = [seconds / 43_200, seconds / 3600, seconds / 60];
      turns.forEach((turn, i) => {
        hands.current[i]?.setAttribute('transform', `rotate(${((turn % 1) * TURN).toFixed(1)})`);
      });
    };
    draw();
    return host.listen({ change: draw });
  }, [host]);
  return (
    <svg className="wall-clock" viewBox="-50 -50 100 100" role="img" aria-label={words.clock}>
      <circle r="48" className="clock-rim" />
      <circle r="44" className="clock-face" />
      {MINUTES.map((minute) => (
        <line
          key={minute}
          y1={-42}
          y2={minute % 5 === 0 ? -36 : -39}
          className={minute % 5 === 0 ? 'long' : undefined}
          transform={`rotate(${minute * 6})`}
        />
      ))}
      {HOURS.map((hour) => (
        <text
          key={hour}
          x={27 * Math.sin((hour * Math.PI) / 6)}
          y={-27 * Math.cos((hour * Math.PI) / 6) + 4}
          textAnchor="middle"
        >
          {hour}
        </text>
      ))}
      {(['hour', 'minute', 'second'] as const).map((hand, i) => (
        <line
          key={hand}
          ref={(line) => {
            hands.current[i] = line;
          }}
          y1={hand === 'second' ? 9 : 4}
          y2={hand === 'hour' ? -22 : hand === 'minute' ? -34 : -39}
          className={`clock-${hand}`}
        />
      ))}
      <circle r="2.4" className="clock-hub" />
    </svg>
  );
}
