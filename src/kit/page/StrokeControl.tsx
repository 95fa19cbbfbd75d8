import { useId } from 'react';
import type { Status, Stroke, Zone } from '../affordance.ts';
import { modalityOf } from '../modality.ts';
import { useAct, useFact } from '../session.tsx';
import { Row } from './Row.tsx';
import { useNext } from './suggestion.tsx';

/** One toggle a zone: it is rubbed for as long as it is on. Rubbing one ends the one before. */
export function StrokeControl<F>({ affordance }: { affordance: Stroke<F> }) {
  const { name, state, zones } = affordance;
  const told = useFact(state);
  return (
    <fieldset className="stroke">
      <legend>{name}</legend>
      <p className="thing-note">{told}</p>
      {zones.map((zone) => (
        <ZoneToggle key={zone.target} stroke={affordance} zone={zone} />
      ))}
    </fieldset>
  );
}

function ZoneToggle<F>({ stroke, zone: { target, name } }: { stroke: Stroke<F>; zone: Zone }) {
  const act = useAct();
  const stateId = useId();
  const on = useFact((facts: F) => stroke.rubbing(facts) === target);
  const status = useFact((facts: F): Status => (on ? 'in-use' : stroke.covered(facts, target) >= 1 ? 'done' : 'can'));
  return (
    <Row state={useFact((facts: F) => stroke.zoneState(facts, target))} status={status} stateId={stateId}>
      <button
        type="button"
        className="cover"
        data-target={target}
        data-next={useNext(target)}
        aria-pressed={on}
        aria-describedby={stateId}
        onClick={(event) => act({ verb: on ? 'release' : 'grab', target }, modalityOf(event))}
      >
        {name}
      </button>
    </Row>
  );
}
