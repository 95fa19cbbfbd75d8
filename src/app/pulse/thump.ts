import { settings } from '../settings.ts';

/** Two thuds, the second softer and a little lower. Hertz and seconds: small speakers carry 120 to 400 Hz. */
const THUDS = [
  { after: 0, loud: 1, from: 330, to: 150 },
  { after: 0.17, loud: 0.55, from: 270, to: 130 },
] as const;
const LASTS_SECONDS = 0.16;
const VOLUME = 0.55;

let context: AudioContext | undefined;

/** Wakes the sound. Browsers allow that in answer to a press only. */
export function wakeSound(): void {
  try {
    context ??= new AudioContext();
    if (context.state === 'suspended') void context.resume().catch(() => undefined);
  } catch {
    // no sound on this device: the ripple tells the same
  }
}

/** One beat to be heard, unless the sound is off. */
export function thump(): void {
  if (context?.state !== 'running' || !settings().sound) return;
  const now = context.currentTime;
  for (const { after, loud, from, to } of THUDS) {
    const at = now + after;
    const tone = new OscillatorNode(context, { type: 'triangle', frequency: from });
    tone.frequency.setValueAtTime(from, at);
    tone.frequency.exponentialRampToValueAtTime(to, at + 0.07);
    const dull = new BiquadFilterNode(context, { type: 'lowpass', frequency: 420 });
    const loudness = new GainNode(context, { gain: 0 });
    loudness.gain.setValueAtTime(0.0001, at);
    loudness.gain.exponentialRampToValueAtTime(VOLUME * loud, at + 0.012);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + LASTS_SECONDS);
    tone.connect(dull).connect(loudness).connect(context.destination);
    tone.start(at);
    tone.stop(at + LASTS_SECONDS + 0.02);
  }
}
