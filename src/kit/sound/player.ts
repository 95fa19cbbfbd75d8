import { chanceOf, type Recipe, type Samples } from './dsp.ts';
import { makeOutput, type Output, TURNED_DOWN_SECONDS, type Way } from './output.ts';

/** A sound that can be played: how it is made, how loud it is, and which way it goes. */
export interface Sound {
  readonly make: Recipe;
  /** Its greatest sample, of 1. */
  readonly loud: number;
  readonly way: Way;
  /** Samples a second: less for what has no highs. */
  readonly rate?: number;
  /** Made so many times, each a little different, for what is heard again and again. */
  readonly kinds?: number;
}

/** Enough for whatever a small speaker gives. */
export const USUAL_RATE = 24000;
/** For what comes through a door, or through ducts. */
export const LOW_RATE = 8000;
/** The same sound comes a little faster or slower each time. */
const UNLIKE = 0.05;
const SOFTER_SECONDS = 0.03;
const LEVEL_SECONDS = 0.05;

/** A loop that sounds now. */
interface Loop {
  readonly source: AudioBufferSourceNode;
  readonly level: GainNode;
  loud: number;
}

/** Plays sounds that are made in the browser, each once it is needed. */
export interface Player<S extends string> {
  /** A person has pressed something: from now on it may sound. */
  wake(): void;
  mute(muted: boolean): void;
  /** Time stands still: what sounds now goes on when it goes on. */
  pause(paused: boolean): void;
  /** Says where a place is, metres. */
  put(place: string, x: number, y: number, z: number): void;
  plug(plugged: boolean): void;
  hush(hushed: boolean): void;
  /** Plays a sound once: where, how loud (1 is as it is), and how fast (1). */
  play(sound: S, place: string | null, strength?: number, fast?: number): void;
  /** A sound that goes on: 0 ends it. */
  keep(sound: S, place: string | null, strength: number, fast?: number): void;
  /** A voice, made by `make`; it ends the one before. */
  say(make: (rate: number) => Samples, place: string, loud: number): void;
  /** To be called now and then: it takes over where the ears are. */
  follow(): void;
  close(): void;
}

export interface PlayerOptions {
  /** A context to play by, or null where the browser has none. */
  readonly context: () => AudioContext | null;
  /** Cores of the machine. */
  readonly cores: number;
}

const BROWSER: PlayerOptions = {
  context: () => (typeof AudioContext === 'undefined' ? null : new AudioContext({ latencyHint: 'interactive' })),
  cores: typeof navigator === 'undefined' ? 1 : (navigator.hardwareConcurrency ?? 1),
};

export function makePlayer<S extends string>(
  table: Readonly<Record<S, Sound>>,
  { context, cores }: PlayerOptions = BROWSER,
): Player<S> {
  let output: Output | null = null;
  let woken = false;
  let muted = false;
  let paused = false;
  let running = false;
  let plugged = false;
  let hushed = false;
  let voice: { source: AudioBufferSourceNode; level: GainNode } | null = null;
  const places = new Map<string, readonly [number, number, number]>();
  const buffers = new Map<Recipe, AudioBuffer[]>();
  const sounding = new Set<AudioBufferSourceNode>();
  const loops = new Map<S, Loop>();

  const settle = () => {
    const wanted = woken && !muted && !paused;
    if (wanted === running) return;
    if (wanted && !output) {
      const made = context();
      if (!made) return;
      output = makeOutput(made, cores);
      for (const [place, [x, y, z]] of places) output.put(place, x, y, z);
      output.plug(plugged);
      output.hush(hushed);
    }
    running = wanted;
    output?.run(running);
  };

  /** Everything that sounds ends: what was muted is not heard later. */
  const silence = () => {
    // once it has all been turned down: what is cut off clicks
    const end = (output?.context.currentTime ?? 0) + TURNED_DOWN_SECONDS;
    for (const source of sounding) source.stop(end);
    sounding.clear();
    loops.clear();
    voice = null;
  };

  const bufferFrom = (out: Output, samples: Samples, rate: number) => {
    const buffer = out.context.createBuffer(1, samples.length, rate);
    buffer.copyToChannel(samples, 0);
    return buffer;
  };

  const bufferOf = (out: Output, sound: S): AudioBuffer => {
    const { make, rate = USUAL_RATE, kinds = 1 } = table[sound];
    const kind = Math.floor(Math.random() * kinds);
    const made = buffers.get(make) ?? [];
    buffers.set(make, made);
    made[kind] ??= bufferFrom(out, make(rate, chanceOf(kind + 1)), rate);
    return made[kind];
  };

  const start = (out: Output, buffer: AudioBuffer, way: Way, place: string | null, loud: number, loop = false) => {
    const source = out.context.createBufferSource();
    source.buffer = buffer;
    source.loop = loop;
    const level = out.context.createGain();
    level.gain.value = loud;
    source.connect(level).connect(out.into(way, place));
    source.onended = () => {
      sounding.delete(source);
      level.disconnect();
    };
    sounding.add(source);
    source.start(0, loop ? Math.random() * buffer.duration : 0);
    return { source, level };
  };

  /** What sounds go out by, if they can be heard now. */
  const heard = () => (running && output?.context.state === 'running' ? output : null);

  return {
    wake() {
      woken = true;
      settle();
      // a phone call or another page may have put it to sleep
      if (running && output && output.context.state !== 'running') output.run(true);
    },
    mute(now) {
      muted = now;
      if (muted) silence();
      settle();
    },
    pause(now) {
      paused = now;
      settle();
    },
    put(place, x, y, z) {
      places.set(place, [x, y, z]);
      output?.put(place, x, y, z);
    },
    plug(now) {
      if (plugged === now) return;
      plugged = now;
      output?.plug(now);
    },
    hush(now) {
      if (hushed === now) return;
      hushed = now;
      output?.hush(now);
    },
    play(sound, place, strength = 1, fast = 1) {
      const out = heard();
      if (!out || strength <= 0) return;
      const { loud, way, kinds = 1 } = table[sound];
      const { source } = start(out, bufferOf(out, sound), way, place, loud * strength);
      source.playbackRate.value = fast * (kinds > 1 ? 1 + UNLIKE * (2 * Math.random() - 1) : 1);
    },
    keep(sound, place, strength, fast = 1) {
      const loop = loops.get(sound);
      if (!loop && strength <= 0) return;
      const out = heard();
      if (!out) return;
      const now = out.context.currentTime;
      const { loud, way } = table[sound];
      if (strength <= 0) {
        loop?.level.gain.setTargetAtTime(0, now, LEVEL_SECONDS);
        loop?.source.stop(now + 8 * LEVEL_SECONDS);
        loops.delete(sound);
        return;
      }
      const level = loop ?? { ...start(out, bufferOf(out, sound), way, place, 0, true), loud: 0 };
      loops.set(sound, level);
      if (level.loud === loud * strength) return;
      level.loud = loud * strength;
      level.level.gain.setTargetAtTime(level.loud, now, LEVEL_SECONDS);
      level.source.playbackRate.setTargetAtTime(fast, now, LEVEL_SECONDS);
    },
    say(make, place, loud) {
      const out = heard();
      if (!out) return;
      if (voice) {
        const now = out.context.currentTime;
        voice.level.gain.setTargetAtTime(0, now, SOFTER_SECONDS);
        voice.source.stop(now + 8 * SOFTER_SECONDS);
      }
      const rate = USUAL_RATE / 2;
      voice = start(out, bufferFrom(out, make(rate), rate), 'room', place, loud);
    },
    follow() {
      heard()?.follow();
    },
    close() {
      silence();
      woken = false;
      running = false;
      output?.close();
      output = null;
    },
  };
}
