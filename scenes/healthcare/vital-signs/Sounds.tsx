import { useEffect } from 'react';
import { usePreferences } from '../../../src/kit/preferences.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { makeSounds } from '../../../src/kit/sound.ts';
import { leakRate } from './air.ts';
import type { Temperament } from './patient.ts';
import { talk } from './say-talk.tsx';
import type { VitalSignsFacts } from './state.ts';

/** As loud as the hiss gets: a valve that lets go 30 mmHg a second. */
const LOUDEST_LEAK = 30;
/** So many letters are a syllable, about; nobody is heard for longer than so many. */
const LETTERS_PER_SYLLABLE = 3.2;
const MOST_SYLLABLES = 40;
/** How they sound: hertz, and syllables a second. */
const VOICES: Readonly<Record<Temperament, readonly [number, number]>> = {
  warm: [165, 4.6],
  brisk: [125, 6.4],
  worried: [205, 5.6],
  chatty: [180, 7],
};
/** Younger voices are a little higher. */
const YEARS_PER_HERTZ = 2.2;

/** What is to be heard at the bedside, from what the facts tell. Muted, it runs on: unmuting needs no catching up. */
export function Sounds() {
  const host = useHost();
  useEffect(() => {
    const sounds = makeSounds(!usePreferences.getState().sound);
    const wake = () => sounds.wake();
    let before = host.facts as VitalSignsFacts;
    const say = (facts: VitalSignsFacts, from: number) => {
      const told = facts.speech
        .slice(from)
        .map(({ code }) => talk.says(code, facts))
        .join(' ');
      const [pitch, pace] = VOICES[facts.temperament];
      const syllables = Math.min(MOST_SYLLABLES, Math.ceil(told.length / LETTERS_PER_SYLLABLE));
      sounds.babble(syllables, pitch + (50 - facts.age) / YEARS_PER_HERTZ, pace);
    };
    const stopListening = host.listen({
      tick: () => {
        const facts = host.facts as VitalSignsFacts;
        if (facts === before) return;
        if (facts.heard.count > before.heard.count) sounds.thud(facts.heard.strength, facts.heard.muffled);
        else if (facts.felt.count > before.felt.count) sounds.thud(0.25 * facts.felt.strength, true);
        if (facts.squeeze > 0 && before.squeeze === 0) sounds.puff(0.3);
        sounds.hiss(facts.gauge > 1 ? Math.min(1, Math.sqrt(leakRate(facts.valve) / LOUDEST_LEAK)) : 0);
        // whoever counts breaths with their eyes shut hears them go in
        if (facts.counting?.what === 'breaths' && facts.breath.count > before.breath.count)
          sounds.puff(0.4 * facts.breath.seconds);
        if (facts.probe.display !== null && before.probe.display === null) sounds.tone();
        if (facts.speech.length > before.speech.length) say(facts, before.speech.length);
        if (moved(facts, before)) sounds.click();
        before = facts;
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

/** Whether something was put somewhere else. */
function moved(now: VitalSignsFacts, before: VitalSignsFacts): boolean {
  return (
    now.cuff.spot !== before.cuff.spot ||
    now.chestpiece.spot !== before.chestpiece.spot ||
    now.probe.at !== before.probe.at ||
    now.bed.locked !== before.bed.locked ||
    now.armAt !== before.armAt
  );
}
