import { useId, useState } from 'react';
import type { Modality } from '../../engine/action.ts';
import type { Write } from '../affordance.ts';
import { modalityOf } from '../modality.ts';
import { useAct, useFact } from '../session.tsx';
import { numberOf, takeDown, written } from '../writing.ts';
import { Keypad } from './Keypad.tsx';
import { useNext } from './suggestion.tsx';

/** A number field. Only what makes a number within its limits goes in; each is written at once. */
export function WriteControl<F>({ affordance }: { affordance: Write<F> }) {
  const { target, name, state, decimals = 0, unit, value } = affordance;
  const act = useAct();
  const id = useId();
  const stateId = useId();
  const told = useFact(state);
  const charted = useFact(value);
  // what is being typed: a text, since "98." is on its way to a number; gone when the field is left
  const [typed, setTyped] = useState<string>();
  const [keypad, setKeypad] = useState(false);
  const text = typed ?? written(charted, decimals);
  const write = (next: string, by: Modality) => {
    const taken = takeDown(affordance, next);
    if (!taken) return;
    setTyped(taken.text);
    if (taken.number !== numberOf(text, decimals)) act({ verb: 'write', target, value: taken.number }, by);
  };
  return (
    <div className="write" data-target={target} data-next={useNext(target)}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        className="num"
        inputMode={decimals > 0 ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={text}
        aria-describedby={stateId}
        onChange={(event) => write(event.target.value, 'keyboard')}
        // a finger gets the keyboard of its own device
        onPointerDown={(event) => setKeypad(modalityOf(event) === 'mouse' || modalityOf(event) === 'pen')}
        onBlur={() => {
          setKeypad(false);
          setTyped(undefined);
        }}
      />
      <span className="unit">{unit}</span>
      <span id={stateId} className="vh">
        {told}
      </span>
      {keypad && (
        <Keypad
          point={decimals > 0}
          onDigit={(digit) => write(text + digit, 'mouse')}
          onDelete={() => write('', 'mouse')}
        />
      )}
    </div>
  );
}
