const elsewhere = 'On a headset, open this page in its own browser. Here everything works on the screen.';

/** What is said of the way into the headset, and out of it, in English. */
export const enEnterVr = {
  vr: 'VR',
  enter: 'Enter VR',
  leave: 'Leave VR',
  start: (level: string) => `${level} in VR`,
  refused: 'The headset did not start. Put it on, see that nothing else is running in it, and press again.',
  /** Why there is no way into one. */
  why: {
    insecure: 'VR needs a safe connection: the address must begin with https, or be this computer itself.',
    'no-webxr': `No VR in this browser. ${elsewhere}`,
    'no-headset': `No VR headset on this device. ${elsewhere}`,
  },
};
