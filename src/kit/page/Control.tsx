import { useId } from 'react';
import type { Affordance } from '../affordance.ts';
import { useStanding } from '../refused.ts';
import { useFact } from '../session.tsx';
import { type Actable, ActButton } from './ActButton.tsx';
import { ChooseControl } from './ChooseControl.tsx';
import { PlaceControl } from './PlaceControl.tsx';
import { ReadControl } from './ReadControl.tsx';
import { Row } from './Row.tsx';
import { SayControl } from './SayControl.tsx';
import { SetControl } from './SetControl.tsx';
import { StrokeControl } from './StrokeControl.tsx';
import { WriteControl } from './WriteControl.tsx';

/** An affordance as a control of the page: it has a name and a role, takes the focus, and tells its state. */
export function Control<F>({ affordance }: { affordance: Affordance<F> }) {
  switch (affordance.kind) {
    case 'press':
    case 'hold':
    case 'mark':
      return <ActControl affordance={affordance} />;
    case 'set':
      return <SetControl affordance={affordance} />;
    case 'place':
      return <PlaceControl affordance={affordance} />;
    case 'write':
      return <WriteControl affordance={affordance} />;
    case 'stroke':
      return <StrokeControl affordance={affordance} />;
    case 'say':
      return <SayControl affordance={affordance} />;
    case 'read':
      return <ReadControl affordance={affordance} />;
    case 'choose':
      return <ChooseControl affordance={affordance} />;
  }
}

function ActControl<F>({ affordance }: { affordance: Actable<F> }) {
  const stateId = useId();
  return (
    <Row state={useFact(affordance.state)} status={useStanding(affordance)} stateId={stateId}>
      <ActButton affordance={affordance} className="cover" describedBy={stateId} />
    </Row>
  );
}
