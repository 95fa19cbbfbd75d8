import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Hero } from '../first/Hero.tsx';
import type { Card } from '../scenes.ts';
import { isLessMotion, settings } from '../settings.ts';
import { words } from '../words/index.ts';
import { readBeats } from './game.ts';
import { markPulseSeen } from './seen.ts';
import { ToldPulse } from './Told.tsx';
import { type Pulse, usePulse } from './usePulse.ts';
import { Wrist } from './Wrist.tsx';

/** One ring from the fingertips outwards; with less motion it stands still and fades. */
function showBeat(ring: HTMLElement | null): void {
  if (!ring) return;
  const grows = isLessMotion(settings()) ? ['scale(.7)', 'scale(.7)'] : ['scale(.25)', 'scale(1)'];
  ring.dataset.beats = String(Number(ring.dataset.beats ?? 0) + 1);
  ring.animate({ transform: grows, opacity: [0.95, 0] }, { duration: 520, easing: 'cubic-bezier(.2, .7, .2, 1)' });
}

function statusOf({ phase, left, told }: Pulse): string {
  const { status } = words.pulse;
  if (phase === 'holding') return status.holding;
  if (phase === 'paused') return status.paused(left);
  if (phase === 'asking') return status.time;
  return told ? words.pulse.told(told.you, told.beats, told.really) : '';
}

function Ask({ onAnswer }: { onAnswer: (beats: number) => void }): ReactNode {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const beats = readBeats(text);
    setRefused(beats === null);
    if (beats === null) field.current?.focus();
    else onAnswer(beats);
  };
  // the key that held the wrist may still be down
  const keyDown = (event: KeyboardEvent) => {
    if (event.repeat && (event.key === ' ' || event.key === 'Enter')) event.preventDefault();
  };
  return (
    <form className="ask" onSubmit={submit} noValidate>
      <label htmlFor="beats">{words.pulse.askLabel}</label>
      <div className="row">
        <input
          id="beats"
          ref={field}
          className="num"
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={text}
          aria-describedby="beats-hint"
          aria-invalid={refused}
          onKeyDown={keyDown}
          onChange={(event) => setText(event.target.value.replace(/\D/g, ''))}
        />
        <button type="submit" className="btn go big">
          {words.pulse.check}
        </button>
      </div>
      <p id="beats-hint" className={`small ${refused ? 'refused' : ''}`} role={refused ? 'alert' : undefined}>
        {refused ? words.pulse.notNumber : words.pulse.askHint}
      </p>
    </form>
  );
}

/** The doorway of the first visit: a wrist, a watch, and a number. */
export function PulseHero(props: {
  card: Card | undefined;
  heading: RefObject<HTMLHeadingElement | null>;
  onPress: () => void;
  onSkip: () => void;
}): ReactNode {
  const { card, heading, onPress, onSkip } = props;
  const ripple = useRef<HTMLSpanElement>(null);
  const pulse = usePulse(useCallback(() => showBeat(ripple.current), []));
  const { phase, told, left } = pulse;
  const isAfter = phase === 'asking' || phase === 'told';

  const answer = (beats: number) => {
    pulse.answer(beats);
    markPulseSeen();
    heading.current?.focus({ preventScroll: true });
  };
  const again = () => {
    pulse.again();
    heading.current?.focus({ preventScroll: true });
  };
  const sticky = () => {
    onPress();
    if (phase === 'holding') pulse.letGo();
    else pulse.press();
  };

  const title =
    phase === 'asking'
      ? words.pulse.ask
      : !told
        ? words.pulse.title
        : told.trusted
          ? words.pulse.trusted
          : words.pulse.notYet;
  const lead =
    phase === 'holding' ? words.pulse.holding : phase === 'paused' ? words.pulse.paused(left) : words.pulse.lead;
  return (
    <Hero
      kind={`pulse ${phase}`}
      title={title}
      heading={heading}
      card={card}
      picture={<Wrist pulse={pulse} onPress={onPress} ripple={ripple} />}
    >
      <p className="vh" role="status">
        {statusOf(pulse)}
      </p>
      {phase === 'asking' && <Ask onAnswer={answer} />}
      {told && <ToldPulse told={told} card={card} onAgain={again} />}
      {!isAfter && (
        <>
          <p id="pulse-lead">
            {lead} <span className="by-keys">{phase === 'ready' && words.pulse.byKeys}</span>
          </p>
          <div className="row wrap go-row">
            <button type="button" className="btn" onClick={sticky}>
              {phase === 'holding' ? words.pulse.stickyOn : words.pulse.sticky}
            </button>
            <button type="button" className="as-link" onClick={onSkip}>
              {words.pulse.skip}
            </button>
          </div>
        </>
      )}
    </Hero>
  );
}
