import type { ReactNode, Ref } from 'react';
import { words } from '../words/index.ts';
import { COUNT_SECONDS } from './game.ts';

const DEGREES_A_SECOND = 6;

/** The angle of the second hand after so many seconds, as SVG wants it. */
export function handTurn(seconds: number): string {
  return `rotate(${(seconds * DEGREES_A_SECOND).toFixed(2)} 60 60)`;
}

function point(second: number, radius: number): string {
  const angle = (second * DEGREES_A_SECOND * Math.PI) / 180;
  return `${(60 + radius * Math.sin(angle)).toFixed(2)} ${(60 - radius * Math.cos(angle)).toFixed(2)}`;
}

/** A watch. The quarter of a minute that is counted is tinted; its second hand is turned through `hand`. */
export function Watch({ hand }: { hand: Ref<SVGGElement> }): ReactNode {
  return (
    <svg className="watch" viewBox="0 0 120 120" role="img" aria-label={words.pulse.watch}>
      <circle className="case" cx="60" cy="60" r="57" />
      <path className="quarter" d={`M60 60 L${point(0, 50)} A50 50 0 0 1 ${point(COUNT_SECONDS, 50)}Z`} />
      {Array.from({ length: 60 }, (_, second) => (
        <path
          key={point(second, 50)}
          className={second % 5 === 0 ? 'five' : 'one'}
          d={`M${point(second, second % 5 === 0 ? 43 : 47)} L${point(second, 50)}`}
        />
      ))}
      <path className="hours" d={`M60 60 L${point(35, 24)}`} />
      <path className="minutes" d={`M60 60 L${point(0.4, 37)}`} />
      <g ref={hand} transform={handTurn(0)}>
        <path className="seconds" d="M60 74 L60 13" />
        <circle className="pin" cx="60" cy="60" r="4" />
      </g>
    </svg>
  );
}
