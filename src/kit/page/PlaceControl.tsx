import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Modality, Placement } from '../../engine/action.ts';
import type { NudgeWay, Place } from '../affordance.ts';
import { modalityOf } from '../modality.ts';
import { useStanding } from '../refused.ts';
import { useAct, useFact } from '../session.tsx';
import { words } from '../words/index.ts';
import { Row } from './Row.tsx';
import { useNext } from './suggestion.tsx';

const ARROWS = { ArrowUp, ArrowDown, ArrowLeft, ArrowRight };
/** As the buttons stand side by side. */
const ORDER: readonly NudgeWay['arrow'][] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const MIRRORED: Partial<Record<NudgeWay['arrow'], NudgeWay['arrow']>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};
const same = (a: Placement, b: Placement) => a.spot === b.spot && a.x === b.x && a.y === b.y;

/** A thing that opens into the list of spots where it can go; where it can be nudged, four more buttons. */
export function PlaceControl<F>({ affordance }: { affordance: Place<F> }) {
  const { target, name, state, spots, at, nudge } = affordance;
  const act = useAct();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const stateId = useId();
  const listId = useId();
  const told = useFact(state);
  const stands = useStanding(affordance);
  // one text that changes when the place does: facts are read, never kept
  const where = useFact((facts: F) => JSON.stringify(at(facts)));
  const now = JSON.parse(where) as Placement;
  const mirrored = useFact((facts: F) => nudge.mirrored?.(facts) ?? false);
  const ways = nudge.ways
    .map((way) => ({ ...way, arrow: (mirrored && MIRRORED[way.arrow]) || way.arrow }))
    .sort((a, b) => ORDER.indexOf(a.arrow) - ORDER.indexOf(b.arrow));
  const movable = nudge.spots.includes(now.spot);
  const push = ({ x, y }: NudgeWay, by: Modality) =>
    act({ verb: 'place', target, value: { spot: now.spot, x: now.x + x * nudge.step, y: now.y + y * nudge.step } }, by);
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ways.find(({ arrow }) => arrow === event.key);
    if (!movable || !way || (event.target as Element).closest('.spots')) return;
    event.preventDefault();
    push(way, 'keyboard');
  };
  return (
    <div className={`thing-group ${stands}`} data-target={target} data-next={useNext(target)} onKeyDown={onKeyDown}>
      <Row state={told} status={stands} stateId={stateId}>
        <button
          ref={button}
          type="button"
          className="cover"
          aria-expanded={open}
          aria-controls={listId}
          aria-describedby={stateId}
          onClick={() => setOpen(!open)}
        >
          {name}
        </button>
      </Row>
      <ul id={listId} className="spots" hidden={!open}>
        {spots.map((spot) => (
          <li key={spot.name}>
            <button
              type="button"
              aria-pressed={same(spot.at, now)}
              onClick={(event) => {
                act({ verb: 'place', target, value: spot.at }, modalityOf(event));
                setOpen(false);
                button.current?.focus();
              }}
            >
              {spot.name}
            </button>
          </li>
        ))}
      </ul>
      {movable && (
        <fieldset className="nudges">
          <legend className="vh">{words.nudge(name)}</legend>
          {ways.map((way) => {
            const Arrow = ARROWS[way.arrow];
            const direction = words.nudgeBy(way.name, nudge.step);
            return (
              <button
                key={way.name}
                type="button"
                aria-label={direction}
                title={direction}
                onClick={(event) => push(way, modalityOf(event))}
              >
                <Arrow aria-hidden="true" />
              </button>
            );
          })}
        </fieldset>
      )}
    </div>
  );
}
