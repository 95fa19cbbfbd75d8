import { useId } from 'react';
import type { Affordance, Hold, MarkIt, Press } from '../affordance.ts';
import { modalityOf } from '../modality.ts';
import { useAct, useFact } from '../session.tsx';
import { PlaceControl } from './PlaceControl.tsx';
import { Row } from './Row.tsx';
import { SetControl } from './SetControl.tsx';
import { WriteControl } from './WriteControl.tsx';

/** An affordance as a control of the page: it has a name and a role, takes the focus, and tells its state. */
export function Control<F>({ affordance }: { affordance: Affordance<F> }) {
  switch (affordance.kind) {
    case 'press':
      return <PressControl affordance={affordance} />;
    case 'hold':
      return <HoldControl affordance={affordance} />;
    case 'set':
      return <SetControl affordance={affordance} />;
    case 'place':
      return <PlaceControl affordance={affordance} />;
    case 'write':
      return <WriteControl affordance={affordance} />;
    case 'mark':
      return <MarkControl affordance={affordance} />;
  }
}

function PressControl<F>({ affordance }: { affordance: Press<F> }) {
  const { target, name, state, status, pressed } = affordance;
  const act = useAct();
  const stateId = useId();
  const down = useFact((facts: F) => pressed?.(facts) ?? null);
  return (
    <Row state={useFact(state)} status={useFact(status)} stateId={stateId}>
      <button
        type="button"
        className="cover"
        data-target={target}
        aria-pressed={down ?? undefined}
        aria-describedby={stateId}
        onClick={(event) => act({ verb: 'press', target }, modalityOf(event))}
      >
        {name}
      </button>
    </Row>
  );
}

/** A toggle: on is a hand that holds. */
function HoldControl<F>({ affordance }: { affordance: Hold<F> }) {
  const { target, name, state, status, held } = affordance;
  const act = useAct();
  const stateId = useId();
  const on = useFact(held);
  return (
    <Row state={useFact(state)} status={useFact(status)} stateId={stateId}>
      <button
        type="button"
        className="cover"
        data-target={target}
        aria-pressed={on}
        aria-describedby={stateId}
        onClick={(event) => act({ verb: on ? 'release' : 'grab', target }, modalityOf(event))}
      >
        {name}
      </button>
    </Row>
  );
}

function MarkControl<F>({ affordance }: { affordance: MarkIt<F> }) {
  const { target, name, state, status } = affordance;
  const act = useAct();
  const stateId = useId();
  return (
    <Row state={useFact(state)} status={useFact(status)} stateId={stateId}>
      <button
        type="button"
        className="cover"
        data-target={target}
        aria-describedby={stateId}
        // at once, not on letting go: a beat does not wait
        onPointerDown={(event) => event.button === 0 && act({ verb: 'mark', target }, modalityOf(event))}
        onClick={(event) => event.detail === 0 && act({ verb: 'mark', target }, modalityOf(event))}
      >
        {name}
      </button>
    </Row>
  );
}
