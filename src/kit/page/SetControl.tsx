import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Modality } from '../../engine/action.ts';
import type { SetValue } from '../affordance.ts';
import { modalityOf } from '../modality.ts';
import { useStanding } from '../refused.ts';
import { useFact, useHost } from '../session.tsx';
import { Row } from './Row.tsx';
import { useNext } from './suggestion.tsx';

/** A slider. Arrow keys move it by its step, page keys by ten or so, Home and End to its ends. */
export function SetControl<F>({ affordance }: { affordance: SetValue<F> }) {
  const { target, name, state, least, most, step, page, value, valueText } = affordance;
  const host = useHost();
  const by = useRef<Modality>('keyboard');
  const stateId = useId();
  const sliderId = useId();
  const told = useFact(state);
  const stands = useStanding(affordance);
  const known = useFact(value);
  // what the hand has set, until the world has it too
  const [hand, setHand] = useState<number | null>(null);
  const now = hand ?? known;
  useEffect(() => setHand((held) => (held === known ? null : held)), [known]);
  const slideTo = (to: number) => {
    const within = Math.min(most, Math.max(least, to));
    if (!host.paused && !host.ended) setHand(within === known ? null : within);
    host.slide('set', target, within, by.current);
  };
  const letGo = () => {
    host.settle(target);
    setHand(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    by.current = 'keyboard';
    const jump = event.key === 'PageUp' ? page : event.key === 'PageDown' ? -page : 0;
    if (jump === 0) return;
    event.preventDefault();
    slideTo(now + jump);
  };
  return (
    <div className={`thing-group slider ${stands}`} data-target={target} data-next={useNext(target)}>
      <Row state={told} status={stands} stateId={stateId}>
        <label htmlFor={sliderId}>{name}</label>
      </Row>
      <input
        type="range"
        id={sliderId}
        min={least}
        max={most}
        step={step}
        value={now}
        aria-valuetext={valueText(now)}
        aria-describedby={stateId}
        onPointerDown={(event) => {
          by.current = modalityOf(event);
        }}
        onKeyDown={onKeyDown}
        onChange={(event: ChangeEvent<HTMLInputElement>) => slideTo(Number(event.target.value))}
        onPointerUp={letGo}
        onBlur={letGo}
      />
    </div>
  );
}
