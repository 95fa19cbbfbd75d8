/**
 * Sounds made in the browser: no files. What matters in them lies between 120 and 400 Hz, which the small speakers of a
 * Chromebook or a phone still give. Nothing sounds before a person has pressed something: browsers demand it.
 */
export interface Sounds {
  /** A short soft blow, as of a beat. `strength` 0 to 1; `dull` takes the edge off. */
  thud(strength: number, dull: boolean): void;
  /** A breath of air, `seconds` long. */
  puff(seconds: number): void;
  /** Air that goes on hissing: 0 is silence, 1 a valve wide open. */
  hiss(loudness: number): void;
  /** A small dry click, as of something put in its place. */
  click(): void;
  /** A soft voice without words: `syllables` of it at `pitch` hertz, `pace` of them a second. It ends the one before. */
  babble(syllables: number, pitch: number, pace: number): void;
  /** A clear note, as of an instrument that is ready. */
  tone(): void;
  /** Lets it sound: to be called from a press or a key. */
  wake(): void;
  mute(muted: boolean): void;
  close(): void;
}

/** One set of sounds for a page. Where the browser has no Web Audio, all of it is silent. */
export function makeSounds(muted: boolean): Sounds {
  let context: AudioContext | undefined;
  let out: GainNode | undefined;
  let noise: AudioBuffer | undefined;
  let hissGain: GainNode | undefined;
  let quiet = muted;
  let voice: GainNode | undefined;

  const wake = () => {
    if (typeof AudioContext === 'undefined') return;
    if (!context) {
      context = new AudioContext({ latencyHint: 'interactive' });
      out = new GainNode(context, { gain: quiet ? 0 : 1 });
      out.connect(context.destination);
      noise = context.createBuffer(1, context.sampleRate, context.sampleRate);
      const samples = noise.getChannelData(0);
      for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
    }
    if (context.state === 'suspended') void context.resume();
  };

  /** Noise through a filter, louder and softer by `gain`. */
  const breath = (type: BiquadFilterType, frequency: number, q: number, gain: number) => {
    if (!context || !out || !noise) return undefined;
    const source = new AudioBufferSourceNode(context, { buffer: noise, loop: true });
    const filter = new BiquadFilterNode(context, { type, frequency, Q: q });
    const level = new GainNode(context, { gain });
    source.connect(filter).connect(level).connect(out);
    source.start(0, Math.random());
    return { source, level };
  };

  return {
    wake,
    thud(strength, dull) {
      if (!context || !out || context.state !== 'running') return;
      const at = context.currentTime;
      const loud = 0.25 + 0.75 * strength;
      const tone = new OscillatorNode(context, { type: 'triangle', frequency: dull ? 150 : 230 });
      tone.frequency.exponentialRampToValueAtTime(dull ? 105 : 135, at + 0.09);
      const shape = new GainNode(context, { gain: 0 });
      shape.gain.linearRampToValueAtTime((dull ? 0.4 : 0.75) * loud, at + (dull ? 0.018 : 0.006));
      shape.gain.exponentialRampToValueAtTime(0.001, at + (dull ? 0.2 : 0.14));
      tone.connect(shape).connect(out);
      tone.start(at);
      tone.stop(at + 0.25);
      const rush = breath('bandpass', dull ? 170 : 300, 1.2, 0);
      if (!rush) return;
      rush.level.gain.linearRampToValueAtTime((dull ? 0.12 : 0.4) * loud, at + 0.005);
      rush.level.gain.exponentialRampToValueAtTime(0.001, at + 0.1);
      rush.source.stop(at + 0.15);
    },
    puff(seconds) {
      if (context?.state !== 'running') return;
      const at = context.currentTime;
      const air = breath('bandpass', 900, 0.7, 0);
      if (!air) return;
      air.level.gain.linearRampToValueAtTime(0.09, at + seconds * 0.3);
      air.level.gain.linearRampToValueAtTime(0, at + seconds);
      air.source.stop(at + seconds + 0.05);
    },
    hiss(loudness) {
      if (context?.state !== 'running') return;
      if (!hissGain) {
        if (loudness === 0) return;
        hissGain = breath('highpass', 2600, 0.5, 0)?.level;
      }
      hissGain?.gain.setTargetAtTime(loudness * 0.06, context.currentTime, 0.05);
    },
    click() {
      if (context?.state !== 'running') return;
      const at = context.currentTime;
      const tick = breath('bandpass', 1500, 2, 0);
      if (!tick) return;
      tick.level.gain.linearRampToValueAtTime(0.12, at + 0.003);
      tick.level.gain.exponentialRampToValueAtTime(0.001, at + 0.05);
      tick.source.stop(at + 0.08);
    },
    babble(syllables, pitch, pace) {
      if (!context || !out || context.state !== 'running') return;
      voice?.gain.setTargetAtTime(0, context.currentTime, 0.03);
      voice = new GainNode(context, { gain: 1 });
      voice.connect(out);
      for (let i = 0; i < syllables; i++) syllable(context, voice, pitch, i / pace, 0.8 / pace);
    },
    tone() {
      if (!context || !out || context.state !== 'running') return;
      for (const [i, frequency] of [1050, 1400].entries()) {
        const at = context.currentTime + i * 0.16;
        const note = new OscillatorNode(context, { frequency });
        const shape = new GainNode(context, { gain: 0 });
        shape.gain.setTargetAtTime(0.1, at, 0.01);
        shape.gain.setTargetAtTime(0, at + 0.12, 0.03);
        note.connect(shape).connect(out);
        note.start(at);
        note.stop(at + 0.4);
      }
    },
    mute(muted) {
      quiet = muted;
      if (context && out) out.gain.setTargetAtTime(muted ? 0 : 1, context.currentTime, 0.02);
    },
    close() {
      void context?.close();
      context = undefined;
    },
  };
}

/** Where a mouth lets a voice through, hertz: the vowels of a soft, low talk heard across a room. */
const VOWELS = [420, 560, 700, 880];

/** One syllable of a voice: a tone through a mouth that opens and shuts. */
function syllable(context: AudioContext, to: AudioNode, pitch: number, after: number, seconds: number): void {
  const at = context.currentTime + after;
  const frequency = pitch * (0.92 + 0.2 * Math.random());
  const tone = new OscillatorNode(context, { type: 'sawtooth', frequency });
  tone.frequency.linearRampToValueAtTime(frequency * 0.95, at + seconds);
  const vowel = VOWELS[Math.floor(Math.random() * VOWELS.length)] as number;
  const mouth = new BiquadFilterNode(context, { type: 'bandpass', frequency: vowel, Q: 2.5 });
  const soft = new BiquadFilterNode(context, { type: 'lowpass', frequency: 1100 });
  const shape = new GainNode(context, { gain: 0 });
  shape.gain.setTargetAtTime(0.16, at, 0.02);
  shape.gain.setTargetAtTime(0, at + seconds * 0.6, 0.035);
  tone.connect(mouth).connect(soft).connect(shape).connect(to);
  tone.start(at);
  tone.stop(at + seconds + 0.2);
}
