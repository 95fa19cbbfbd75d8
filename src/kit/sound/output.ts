import { listener } from './listener.ts';

/**
 * Which way a sound goes out. `room`: it has a place in the room, and is muffled while something is in the ears. `far`:
 * the same, of what nobody has to hear; it gives way. `ears`: right in the ears.
 */
export type Way = 'room' | 'far' | 'ears';

/** With something in the ears the room is heard below so many hertz only, and so loud. */
const PLUGGED = { hertz: 750, loud: 0.5 };
const OPEN_HERTZ = 18000;
/** Farther away, a sound is softer: less than it would be, so that a small speaker still gives it. */
const ROLLOFF = 0.5;
/** Whatever comes together, nothing gets louder than this lets it; what a limiter adds to all of it is taken off again. */
const LIMIT = { threshold: -8, knee: 6, ratio: 14, attack: 0.003, release: 0.16 };
const MADE_UP = 0.69;
/** Sounds go and come so fast; after so many seconds nothing is left of them, and the context can sleep. */
const GO_SECONDS = 0.02;
export const TURNED_DOWN_SECONDS = 0.1;
const SLEEP_MS = 1500 * TURNED_DOWN_SECONDS;
/** Sounds that come from all round a head cost more than a small machine has. */
const CORES_FOR_HEADS = 6;

/** What sounds go out by, once a person has pressed something; browsers allow none before that. */
export interface Output {
  readonly context: AudioContext;
  /** Where a sound goes in: by a place in the room, or by a way alone. */
  into(way: Way, place: string | null): AudioNode;
  /** Says where a place is, metres. */
  put(place: string, x: number, y: number, z: number): void;
  /** Something is in the ears, or not. */
  plug(plugged: boolean): void;
  /** What is far gives way, or is heard. */
  hush(hushed: boolean): void;
  /** Heard, or silent and asleep. */
  run(running: boolean): void;
  /** Takes over where the ears are now. */
  follow(): void;
  close(): void;
}

export function makeOutput(context: AudioContext, cores: number): Output {
  const end = context.createGain();
  end.gain.value = 0;
  const limiter = context.createDynamicsCompressor();
  for (const [name, value] of Object.entries(LIMIT)) limiter[name as keyof typeof LIMIT].value = value;
  const made = context.createGain();
  made.gain.value = MADE_UP;
  limiter.connect(made).connect(end).connect(context.destination);
  const ears = context.createGain();
  ears.connect(limiter);
  const ear = context.createBiquadFilter();
  ear.type = 'lowpass';
  ear.frequency.value = OPEN_HERTZ;
  const room = context.createGain();
  room.connect(ear).connect(limiter);
  const far = context.createGain();
  far.connect(room);
  const ways: Readonly<Record<Way, GainNode>> = { room, far, ears };
  const panners = new Map<string, PannerNode>();
  const places = new Map<string, readonly [number, number, number]>();
  let turned = -1;
  let sleep: ReturnType<typeof setTimeout> | undefined;
  const go = (to: AudioParam, value: number, seconds = GO_SECONDS) =>
    to.setTargetAtTime(value, context.currentTime, seconds);

  const stand = (panner: PannerNode, [x, y, z]: readonly [number, number, number]) => {
    panner.positionX.value = x;
    panner.positionY.value = y;
    panner.positionZ.value = z;
  };

  return {
    context,
    into(way, place) {
      if (place === null || way === 'ears') return ways[way];
      const key = `${way} ${place}`;
      let panner = panners.get(key);
      if (!panner) {
        panner = context.createPanner();
        panner.panningModel = cores >= CORES_FOR_HEADS ? 'HRTF' : 'equalpower';
        panner.distanceModel = 'inverse';
        panner.refDistance = 1;
        panner.rolloffFactor = ROLLOFF;
        stand(panner, places.get(place) ?? [0, 0, 0]);
        panner.connect(ways[way]);
        panners.set(key, panner);
      }
      return panner;
    },
    put(place, x, y, z) {
      places.set(place, [x, y, z]);
      for (const way of ['room', 'far']) {
        const panner = panners.get(`${way} ${place}`);
        if (panner) stand(panner, [x, y, z]);
      }
    },
    plug(plugged) {
      go(ear.frequency, plugged ? PLUGGED.hertz : OPEN_HERTZ, 0.06);
      go(room.gain, plugged ? PLUGGED.loud : 1, 0.06);
    },
    hush(hushed) {
      go(far.gain, hushed ? 0 : 1, hushed ? 0.15 : 0.8);
    },
    run(running) {
      clearTimeout(sleep);
      go(end.gain, running ? 1 : 0);
      if (running) void context.resume().catch(() => undefined);
      else sleep = setTimeout(() => void context.suspend().catch(() => undefined), SLEEP_MS);
    },
    follow() {
      if (listener.turned === turned) return;
      turned = listener.turned;
      hear(context.listener);
    },
    close() {
      clearTimeout(sleep);
      void context.close().catch(() => undefined);
    },
  };
}

/** Puts the ears where they are. Some browsers know them by their old functions only. */
function hear(to: AudioListener): void {
  const { at, forward, up } = listener;
  if (!to.positionX) {
    to.setPosition(at.x, at.y, at.z);
    to.setOrientation(forward.x, forward.y, forward.z, up.x, up.y, up.z);
    return;
  }
  to.positionX.value = at.x;
  to.positionY.value = at.y;
  to.positionZ.value = at.z;
  to.forwardX.value = forward.x;
  to.forwardY.value = forward.y;
  to.forwardZ.value = forward.z;
  to.upX.value = up.x;
  to.upY.value = up.y;
  to.upZ.value = up.z;
}
