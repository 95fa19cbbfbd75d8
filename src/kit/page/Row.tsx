import type { ReactNode } from 'react';
import type { State } from '../language/states.ts';
import { StatusIcon } from './icons.tsx';

/**
 * A thing in the list: its shape, its control, and how it stands. The control carries the name alone and is stretched
 * over the whole row, so that the state can change without the name doing so.
 */
export function Row({
  state,
  status,
  stateId,
  children,
}: {
  state: string;
  status: State;
  stateId: string;
  children: ReactNode;
}) {
  return (
    <div className={`thing ${status}`}>
      <StatusIcon status={status} />
      <span className="thing-text">
        {children}
        <small id={stateId}>{state}</small>
      </span>
    </div>
  );
}
