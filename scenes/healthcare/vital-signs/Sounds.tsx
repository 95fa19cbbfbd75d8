import { useEffect } from 'react';
import { usePreferences } from '../../../src/kit/preferences.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { makeSounds } from '../../../src/kit/sound.ts';
import { leakRate } from './air.ts';
import type { VitalSignsFacts } from './world.ts';

/** As loud as the hiss gets: a valve that lets go 30 mmHg a second. */
const LOUDEST_LEAK = 30;

/** What is to be heard at the bedside, from what the facts tell. Muted, it runs on: unmuting needs no catching up. */
export function Sounds() {
  const host = useHost();
  useEffect(() => {
    const sounds = makeSounds(!usePreferences.getState().sound);
    const wake = () => sounds.wake();
    const before = { heard: 0, felt: 0, squeeze: 0, cuff: '', chestpiece: '' };
    const stopListening = host.listen({
      tick: () => {
        const facts = host.facts as VitalSignsFacts;
        if (facts.heard.count > before.heard) sounds.thud(facts.heard.strength, facts.heard.muffled);
        else if (facts.felt.count > before.felt) sounds.thud(0.25 * facts.felt.strength, true);
        if (facts.squeeze > 0 && before.squeeze === 0) sounds.puff(0.3);
        sounds.hiss(facts.gauge > 1 ? Math.min(1, Math.sqrt(leakRate(facts.valve) / LOUDEST_LEAK)) : 0);
        if (facts.cuff.spot !== before.cuff || facts.chestpiece.spot !== before.chestpiece) sounds.click();
        before.heard = facts.heard.count;
        before.felt = facts.felt.count;
        before.squeeze = facts.squeeze;
        before.cuff = facts.cuff.spot;
        before.chestpiece = facts.chestpiece.spot;
      },
      change: () => host.paused && sounds.hiss(0),
    });
    const stopPreferences = usePreferences.subscribe(({ sound }) => sounds.mute(!sound));
    window.addEventListener('pointerdown', wake, true);
    window.addEventListener('keydown', wake, true);
    return () => {
      stopListening();
      stopPreferences();
      window.removeEventListener('pointerdown', wake, true);
      window.removeEventListener('keydown', wake, true);
      sounds.close();
    };
  }, [host]);
  return null;
}
