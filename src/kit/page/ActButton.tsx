import type { ReactNode } from 'react';
import type { Verb } from '../../engine/action.ts';
import type { Hold, MarkIt, Press } from '../affordance.ts';
import { modalityOf } from '../modality.ts';
import { useAct, useFact } from '../session.tsx';
import { useNext } from './suggestion.tsx';

/** What one button can do: press, hold (a toggle: on is a hand that holds), mark. */
export type Actable<F> = Press<F> | Hold<F> | MarkIt<F>;

function isOn<F>(thing: Actable<F>, facts: F): boolean | null {
  switch (thing.kind) {
    case 'press':
      return thing.pressed?.(facts) ?? null;
    case 'hold':
      return thing.held(facts);
    case 'mark':
      return thing.running?.(facts) ?? null;
  }
}

function verbOf<F>({ kind }: Actable<F>, on: boolean | null): Verb {
  if (kind === 'hold') return on ? 'release' : 'grab';
  return kind;
}

/** The button of a thing that is pressed, held or marked. It is named by the thing, unless it is given another content. */
export function ActButton<F>({
  affordance,
  className,
  describedBy,
  children,
}: {
  affordance: Actable<F>;
  className: string;
  describedBy?: string;
  children?: ReactNode;
}) {
  const { target, kind, name } = affordance;
  const act = useAct();
  const on = useFact((facts: F) => isOn(affordance, facts));
  const verb = verbOf(affordance, on);
  return (
    <button
      type="button"
      className={className}
      data-target={target}
      data-next={useNext(target)}
      aria-pressed={on ?? undefined}
      aria-describedby={describedBy}
      // a mark at once, not on letting go: a beat does not wait
      onPointerDown={(event) => kind === 'mark' && event.button === 0 && act({ verb, target }, modalityOf(event))}
      onClick={(event) => (kind !== 'mark' || event.detail === 0) && act({ verb, target }, modalityOf(event))}
    >
      {children ?? name}
    </button>
  );
}
