import { useEffect, useId, useState } from 'react';
import type { Modality } from '../../engine/action.ts';
import type { Write } from '../affordance.ts';
import { modalityOf } from '../modality.ts';
import { useAct, useFact } from '../session.tsx';
import { Keypad } from './Keypad.tsx';

/** A number field. Only digits that make a number within its limits go in; each is written at once. */
export function WriteControl<F>({ affordance }: { affordance: Write<F> }) {
  const { target, name, state, least, most, unit, value } = affordance;
  const act = useAct();
  const id = useId();
  const stateId = useId();
  const told = useFact(state);
  const charted = useFact(value);
  // what was typed, until the world has it too
  const [typed, setTyped] = useState<number | null | undefined>(undefined);
  const [keypad, setKeypad] = useState(false);
  const shown = typed === undefined ? charted : typed;
  const text = shown === null ? '' : String(shown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever the chart says now wins over what was typed
  useEffect(() => setTyped(undefined), [charted]);
  const write = (digits: string, by: Modality) => {
    const clean = digits.replace(/[^0-9]/g, '');
    const number = clean === '' ? null : Number(clean);
    if (number !== null && (number < least || number > most)) return;
    if (number === charted) return;
    setTyped(number);
    act({ verb: 'write', target, value: number }, by);
  };
  return (
    <div className="write" data-target={target}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        className="num"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-describedby={stateId}
        onChange={(event) => write(event.target.value, 'keyboard')}
        // a finger gets the keyboard of its own device
        onPointerDown={(event) => setKeypad(modalityOf(event) === 'mouse' || modalityOf(event) === 'pen')}
        onBlur={() => setKeypad(false)}
      />
      <span className="unit">{unit}</span>
      <span id={stateId} className="vh">
        {told}
      </span>
      {keypad && <Keypad onDigit={(digit) => write(text + digit, 'mouse')} onDelete={() => write('', 'mouse')} />}
    </div>
  );
}
