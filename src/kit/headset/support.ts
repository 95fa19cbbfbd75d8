import { create } from 'zustand';

/** Whether there is a headset to go into; where there is none, why. */
export type Support = 'unknown' | 'ready' | 'insecure' | 'no-webxr' | 'no-headset';

interface HeadsetState {
  readonly support: Support;
  /** The session under way. */
  readonly session: XRSession | null;
  /** The last try to enter was refused. */
  readonly refused: boolean;
}

/** The headset, as far as the page knows of it. */
export const useHeadset = create<HeadsetState>(() => ({ support: 'unknown', session: null, refused: false }));
