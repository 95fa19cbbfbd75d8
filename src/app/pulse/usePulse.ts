import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { drawSeed } from '../route.ts';
import { appClock } from '../time.ts';
import { freshPulse, hold, isOver, type PulseGame, secondsLeft, type Told, tell } from './game.ts';
import { thump, wakeSound } from './thump.ts';
import { handTurn } from './Watch.tsx';

const BUZZ_MILLISECONDS = 12;

export type PulsePhase = 'ready' | 'holding' | 'paused' | 'asking' | 'told';

export interface Pulse {
  readonly phase: PulsePhase;
  readonly told: Told | undefined;
  readonly left: number;
  readonly hand: RefObject<SVGGElement | null>;
  /** Fingers on the wrist, or off it. */
  readonly press: () => void;
  readonly letGo: () => void;
  readonly answer: (beats: number) => void;
  readonly again: () => void;
}

/** The game of finding a pulse, on the app's clock. `onBeat` is called for each beat that is felt. */
export function usePulse(onBeat: () => void): Pulse {
  const game = useRef<PulseGame>(null);
  game.current ??= freshPulse(drawSeed());
  const hand = useRef<SVGGElement>(null);
  const [phase, setPhase] = useState<PulsePhase>('ready');
  const [told, setTold] = useState<Told>();
  const [left, setLeft] = useState(() => secondsLeft(game.current as PulseGame));
  const beat = useRef(onBeat);
  useEffect(() => {
    beat.current = onBeat;
  });

  useEffect(() => {
    if (phase !== 'holding') return;
    return appClock.run((milliseconds) => {
      const now = game.current as PulseGame;
      const beats = hold(now, milliseconds / 1000);
      hand.current?.setAttribute('transform', handTurn(now.held));
      for (let i = 0; i < beats; i++) {
        thump();
        navigator.vibrate?.(BUZZ_MILLISECONDS);
        beat.current();
      }
      if (isOver(now)) setPhase('asking');
    });
  }, [phase]);

  const press = useCallback(() => {
    wakeSound();
    setPhase((was) => (was === 'ready' || was === 'paused' ? 'holding' : was));
  }, []);
  const letGo = useCallback(() => {
    setLeft(secondsLeft(game.current as PulseGame));
    setPhase((was) => (was === 'holding' ? 'paused' : was));
  }, []);
  const answer = useCallback((beats: number) => {
    setTold(tell(game.current as PulseGame, beats));
    setPhase('told');
  }, []);
  const again = useCallback(() => {
    game.current = freshPulse(drawSeed());
    hand.current?.setAttribute('transform', handTurn(0));
    setLeft(secondsLeft(game.current));
    setTold(undefined);
    setPhase('ready');
  }, []);

  // nobody feels a pulse on a page that is not looked at
  useEffect(() => {
    const hidden = () => document.hidden && letGo();
    document.addEventListener('visibilitychange', hidden);
    return () => document.removeEventListener('visibilitychange', hidden);
  }, [letGo]);

  return { phase, told, left, hand, press, letGo, answer, again };
}
