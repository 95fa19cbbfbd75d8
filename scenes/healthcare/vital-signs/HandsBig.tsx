import { type PointerEvent, useRef } from 'react';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { modalityOf } from '../../../src/kit/modality.ts';
import { useAct, useFact } from '../../../src/kit/session.tsx';
import type { Affordances } from './affordances.ts';
import { HANDS_PICTURE, TWO_HANDS, type ZoneShapes } from './hands-shape.tsx';
import { words } from './say-things.tsx';
import type { VitalSignsFacts } from './state.ts';

/**
 * Two hands, drawn large: press and rub over them. While they are wet a lamp shows what has not been covered: it glows,
 * and fades as it is rubbed. For a pointer alone: the list beside it has the same five zones.
 */
export function HandsBig({ stroke }: { stroke: Affordances['hands'] }) {
  const act = useAct();
  const drawing = useRef<SVGSVGElement>(null);
  const on = useRef<string | null>(null);
  const wet = useFact(({ hands }: VitalSignsFacts) => hands.wet > 0);
  const covered = useFact((facts: VitalSignsFacts) =>
    stroke.zones.every(({ target }) => stroke.covered(facts, target) >= 1),
  );
  const seconds = useFact(({ level, hands }: VitalSignsFacts) =>
    level === 'explore' && hands.palmfuls > 0
      ? Math.floor(hands.zones.reduce((sum, ticks) => sum + ticks, 0) / TICKS_PER_SECOND)
      : null,
  );
  const moveTo = (zone: string | null, event: PointerEvent) => {
    if (zone === on.current) return;
    if (zone) act({ verb: 'grab', target: zone }, modalityOf(event));
    else if (on.current) act({ verb: 'release', target: on.current }, modalityOf(event));
    on.current = zone;
  };
  const under = ({ clientX, clientY }: PointerEvent) =>
    document.elementFromPoint(clientX, clientY)?.closest('[data-zone]')?.getAttribute('data-zone') ?? null;
  const letGo = (event: PointerEvent) => moveTo(null, event);
  return (
    <div className="hands-big" data-lamp={wet} aria-hidden="true">
      <p>{wet ? (covered ? words.lampDone : words.lamp) : words.lampDry}</p>
      <svg
        ref={drawing}
        aria-hidden="true"
        viewBox="20 30 950 625"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          drawing.current?.setPointerCapture(event.pointerId);
          moveTo(under(event), event);
        }}
        onPointerMove={(event) => event.buttons > 0 && moveTo(under(event), event)}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      >
        <mask
          id="two-hands"
          maskUnits="userSpaceOnUse"
          x="0"
          y="0"
          width="1000"
          height="667"
          style={{ maskType: 'alpha' }}
        >
          <image {...HANDS_PICTURE} />
        </mask>
        <image {...HANDS_PICTURE} className="hands-picture" />
        {TWO_HANDS.map(({ at, shapes }) => (
          <g key={at} transform={`translate(${at} 0)`}>
            {shapes.map((one) => (
              <ZoneShape key={one.zone} stroke={stroke} at={at} {...one} />
            ))}
          </g>
        ))}
      </svg>
      {seconds !== null && <b className="num">{words.seconds(seconds)}</b>}
    </div>
  );
}

/** Under the lamp it glows as long as it is not covered: told by its lightness, so without a colour too. */
function ZoneShape({ stroke, at, zone, paths, width }: ZoneShapes & { stroke: Affordances['hands']; at: number }) {
  const target = `hands-${zone}`;
  // in twentieths: a glow that is drawn sixty times a second is no softer
  const glow = useFact((facts: VitalSignsFacts) =>
    facts.hands.wet > 0 ? Math.round((1 - stroke.covered(facts, target)) * 20) / 20 : 0,
  );
  const rubbing = useFact((facts: VitalSignsFacts) => stroke.rubbing(facts) === target);
  return (
    <g className="hand-zone" data-zone={target} data-surface={width === 0} data-rubbing={rubbing}>
      <g transform={`translate(${-at} 0)`} mask="url(#two-hands)">
        <g className={`glow ${zone}`} opacity={0.9 * glow} transform={`translate(${at} 0)`}>
          {paths.map((d) => (
            <path key={d} d={d} strokeWidth={width} />
          ))}
        </g>
        <g className="rubbed" transform={`translate(${at} 0)`}>
          {paths.map((d) => (
            <path key={d} d={d} strokeWidth={width} />
          ))}
        </g>
      </g>
      <g className="touch">
        {paths.map((d) => (
          <path key={d} d={d} strokeWidth={width} />
        ))}
      </g>
    </g>
  );
}
