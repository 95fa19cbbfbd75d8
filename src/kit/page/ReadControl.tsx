import { useId } from 'react';
import type { Read, Written } from '../affordance.ts';
import { modalityOf } from '../modality.ts';
import { useStanding } from '../refused.ts';
import { useAct, useFact } from '../session.tsx';
import { Row } from './Row.tsx';
import { holdUp, useReading } from './reading.ts';
import { Sheet } from './Sheet.tsx';
import { useNext } from './suggestion.tsx';

/** A button that reads it: what stands on it appears under the button, large, and is read out. */
export function ReadControl<F>({ affordance }: { affordance: Read<F> }) {
  const { target, name, state, text } = affordance;
  const act = useAct();
  const stateId = useId();
  const sheetId = useId();
  const open = useReading((reading) => reading.open === target);
  // one text that changes when what is written does: facts are read, never kept
  const told = useFact((facts: F) => JSON.stringify(text(facts)));
  const written = JSON.parse(told) as Written | null;
  const onPress = (event: { nativeEvent: object }) => {
    if (!open) act({ verb: 'read', target }, modalityOf(event));
    holdUp(open ? null : target);
  };
  return (
    <div className="thing-group">
      <Row state={useFact(state)} status={useStanding(affordance)} stateId={stateId}>
        <button
          type="button"
          className="cover"
          data-target={target}
          data-verb="read"
          data-next={useNext(`read ${target}`)}
          aria-expanded={open}
          aria-controls={sheetId}
          aria-describedby={stateId}
          onClick={onPress}
        >
          {name}
        </button>
      </Row>
      <div id={sheetId} role="status">
        {open && written && <Sheet written={written} />}
      </div>
    </div>
  );
}
