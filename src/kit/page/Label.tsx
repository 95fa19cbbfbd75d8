import type { ReactNode } from 'react';
import type { Status } from '../affordance.ts';
import { StatusIcon } from './icons.tsx';

/** The name of a thing, how it stands, and its shape. The state is a description: it does not change the name. */
export function Label({
  name,
  state,
  status,
  stateId,
}: {
  name: string;
  state: string;
  status: Status;
  stateId: string;
}): ReactNode {
  return (
    <>
      <StatusIcon status={status} />
      <span className="thing-text">
        <b>{name}</b>
        <small id={stateId}>{state}</small>
      </span>
    </>
  );
}
