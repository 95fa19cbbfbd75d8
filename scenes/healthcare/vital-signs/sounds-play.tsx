import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import type { AnyHost } from '../../../src/kit/session.tsx';
import { chanceOf } from '../../../src/kit/sound/dsp.ts';
import { melodyOf, type Voice } from '../../../src/kit/sound/melody.ts';
import type { Player } from '../../../src/kit/sound/player.ts';
import { speak } from '../../../src/kit/sound/voice.ts';
import type { Temperament } from './patient.ts';
import { type Hear, hissOf, isListening, isMeasuring, makeHearing } from './sounds.ts';
import { type MADE, VOICE_LOUD } from './sounds-made.tsx';
import { placesMoved, putPlaces } from './sounds-places.ts';
import type { VitalSignsFacts } from './state.ts';

type Played = keyof typeof MADE;

const VOICES: Readonly<Record<Temperament, Voice>> = {
  warm: { pitch: 165, pace: 4.3, swing: 0.2 },
  brisk: { pitch: 125, pace: 5.8, swing: 0.1 },
  worried: { pitch: 200, pace: 5, swing: 0.16 },
  chatty: { pitch: 180, pace: 6, swing: 0.24 },
};
/** Younger voices are a little higher. */
const YEARS_PER_HERTZ = 2.2;
/** The motor of the bed runs on for so many ticks after the last change. */
const MOTOR_TICKS = 0.5 * TICKS_PER_SECOND;
/** A breath is made so long, seconds; so much of a whole one is heard. */
const BREATH_SECONDS = 1.6;
const BREATH_SHARE = 0.4;
/** Seconds between two things in the corridor: at least, and so many more by chance. */
const CORRIDOR_SECONDS = [14, 26] as const;
/** One in so many is a bell; the others are steps. */
const BELL_SHARE = 0.25;
/** The ducts are heard twice, a little apart: overhead, and through the window. So one is not known again. */
const WINDOW_SLOWER = 0.83;

/** How somebody speaks, by who they are. */
export function voiceOf({ temperament, age }: VitalSignsFacts): Voice {
  const voice = VOICES[temperament];
  return { ...voice, pitch: voice.pitch + (50 - age) / YEARS_PER_HERTZ };
}

/**
 * Plays what is to be heard at the bedside, tick by tick; returns the function that stops it. `says` gives the words of
 * what the patient said since there were so many sentences.
 */
export function playSounds(
  host: Pick<AnyHost, 'facts' | 'listen' | 'paused'>,
  player: Player<Played>,
  says: (facts: VitalSignsFacts, from: number) => string,
): () => void {
  const hearing = makeHearing();
  let before = host.facts as VitalSignsFacts;
  let motorUntil = -1;
  let corridorAt = -1;
  const next = (tick: number) =>
    tick + Math.round((CORRIDOR_SECONDS[0] + CORRIDOR_SECONDS[1] * Math.random()) * TICKS_PER_SECOND);
  let now = 0;

  const hear: Hear = (sound, place, strength) => {
    const facts = host.facts as VitalSignsFacts;
    if (sound === 'motor') motorUntil = now + MOTOR_TICKS;
    else if (sound === 'breath') {
      player.play(sound, place, strength, BREATH_SECONDS / (BREATH_SHARE * facts.breath.seconds));
    } else if (sound === 'voice') {
      const voice = voiceOf(facts);
      const text = says(facts, before.speech.length);
      player.say(
        (rate) => speak(melodyOf(text, voice), voice, rate, chanceOf(facts.speech.length)),
        'mouth',
        VOICE_LOUD,
      );
      // the hiss goes on for as long as the valve is open
    } else if (sound !== 'hiss') player.play(sound, place, strength);
  };

  const goOn = (facts: VitalSignsFacts) => {
    const hiss = hissOf(facts);
    player.keep('hiss', 'bulb', hiss, 0.9 + 0.25 * hiss);
    player.keep('motor', 'bed-foot', now < motorUntil ? 1 : 0);
    player.keep('vents', null, 1);
    player.keep('outside', 'window', 1, WINDOW_SLOWER);
    if (corridorAt < 0) corridorAt = next(now);
    if (now < corridorAt) return;
    corridorAt = next(now);
    if (!isMeasuring(facts)) player.play(Math.random() < BELL_SHARE ? 'bell' : 'steps', 'door');
  };

  putPlaces(before, player.put);
  player.pause(host.paused);
  return host.listen({
    tick: (tick) => {
      now = tick;
      const facts = host.facts as VitalSignsFacts;
      player.follow();
      if (facts !== before) {
        if (placesMoved(facts, before)) putPlaces(facts, player.put);
        player.plug(facts.earpieces);
        player.hush(isListening(facts));
        hearing(facts, before, hear);
        before = facts;
      }
      goOn(facts);
    },
    change: () => player.pause(host.paused),
  });
}
