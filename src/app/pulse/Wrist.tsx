import { Hand } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, type Ref, useRef } from 'react';
import { words } from '../words/index.ts';
import type { Pulse } from './usePulse.ts';
import { Watch } from './Watch.tsx';

const IMAGES = `${import.meta.env.BASE_URL}img/`;
const isHoldKey = (event: KeyboardEvent) => event.key === ' ' || event.key === 'Enter';

/** The wrist that one holds, the watch beside it, and the ripple of each beat. */
export function Wrist({
  pulse,
  onPress,
  ripple,
}: {
  pulse: Pulse;
  onPress: () => void;
  ripple: Ref<HTMLSpanElement>;
}): ReactNode {
  const { phase, press, letGo, hand } = pulse;
  const byHand = useRef(false);
  const holding = phase === 'holding';
  const canHold = phase === 'ready' || phase === 'paused' || holding;

  const begin = () => {
    byHand.current = true;
    onPress();
    press();
  };
  const end = () => {
    if (byHand.current) letGo();
    byHand.current = false;
  };
  const pointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    begin();
  };
  const keyDown = (event: KeyboardEvent) => {
    if (!isHoldKey(event)) return;
    // no click follows, and the page does not scroll
    event.preventDefault();
    if (!event.repeat) begin();
  };
  const keyUp = (event: KeyboardEvent) => {
    if (!isHoldKey(event)) return;
    event.preventDefault();
    end();
  };
  // what is left are clicks that a screen reader or a switch gives: one holds, the next lets go
  const click = (event: MouseEvent) => {
    if (event.detail !== 0) return;
    onPress();
    if (holding) letGo();
    else press();
  };

  return (
    <>
      <img className="pic" src={`${IMAGES}wrist.webp`} alt={words.pulse.pictureAlt} width="1400" height="900" />
      <img
        className={`pic held ${holding ? 'on' : ''}`}
        src={`${IMAGES}wrist-held.webp`}
        alt=""
        width="1400"
        height="900"
      />
      <span className="pulse-point" aria-hidden="true">
        {canHold && !holding && <span className="spot" />}
        <span className="ripple" ref={ripple} />
      </span>
      {canHold && (
        <button
          type="button"
          className="wrist"
          aria-label={words.pulse.wrist}
          aria-describedby="pulse-lead"
          aria-pressed={holding}
          onPointerDown={pointerDown}
          onPointerUp={end}
          onPointerCancel={end}
          onKeyDown={keyDown}
          onKeyUp={keyUp}
          onBlur={end}
          onClick={click}
          onContextMenu={(event) => event.preventDefault()}
        />
      )}
      <Watch hand={hand} />
      {canHold && !holding && (
        <span className="press-tag" aria-hidden="true">
          <Hand className="i" />
          {phase === 'paused' ? words.pulse.tagPaused : words.pulse.tag}
        </span>
      )}
    </>
  );
}
