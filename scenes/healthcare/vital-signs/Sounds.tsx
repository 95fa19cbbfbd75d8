import { useEffect } from 'react';
import { usePreferences } from '../../../src/kit/preferences.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { makePlayer } from '../../../src/kit/sound/player.ts';
import { talk } from './say-talk.tsx';
import { MADE } from './sounds-made.tsx';
import { playSounds } from './sounds-play.tsx';

/** A press or a key: browsers let nothing sound before one. A finger counts once it is lifted. */
const PRESSES = ['pointerdown', 'pointerup', 'keydown'] as const;

/** What is to be heard at the bedside, from what the facts tell. */
export function Sounds() {
  const host = useHost();
  useEffect(() => {
    const player = makePlayer(MADE);
    player.mute(!usePreferences.getState().sound);
    const stopPlaying = playSounds(host, player, (facts, from) =>
      facts.speech
        .slice(from)
        .map(({ code }) => talk.says(code, facts))
        .join(' '),
    );
    const stopPreferences = usePreferences.subscribe(({ sound }) => player.mute(!sound));
    for (const press of PRESSES) window.addEventListener(press, player.wake, true);
    // most have come here by a press on the first page
    if (navigator.userActivation?.hasBeenActive) player.wake();
    return () => {
      stopPlaying();
      stopPreferences();
      for (const press of PRESSES) window.removeEventListener(press, player.wake, true);
      player.close();
    };
  }, [host]);
  return null;
}
