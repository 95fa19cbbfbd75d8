import { type ReactNode, useId } from 'react';
import type { Choose } from '../affordance.ts';
import { modalityOf } from '../modality.ts';
import { useAct, useFact } from '../session.tsx';
import { useNext } from './suggestion.tsx';

/** A row of buttons of which one at most is pressed. */
export function ChooseControl<F>({ affordance }: { affordance: Choose<F> }) {
  const { target, name, state, status, options, chosen } = affordance;
  const stateId = useId();
  const now = useFact(chosen);
  const told = useFact(state);
  return (
    <fieldset
      className={`choose ${useFact(status)}`}
      data-group={target}
      aria-describedby={stateId}
      data-next={useNext(target)}
    >
      <legend>{name}</legend>
      <div className="choose-options">
        {options.map((option) => (
          <Option key={option.target} target={option.target} pressed={now === option.target}>
            {option.name}
            {option.note && <span>{option.note}</span>}
          </Option>
        ))}
      </div>
      <small id={stateId}>{told}</small>
    </fieldset>
  );
}

function Option({ target, pressed, children }: { target: string; pressed: boolean; children: ReactNode }) {
  const act = useAct();
  return (
    <button
      type="button"
      data-target={target}
      data-next={useNext(target)}
      aria-pressed={pressed}
      onClick={(event) => act({ verb: 'press', target }, modalityOf(event))}
    >
      {children}
    </button>
  );
}
