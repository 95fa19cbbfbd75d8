import { type Support, useHeadset } from './support.ts';

/**
 * What a session asks the headset for. Bare hands would need 'hand-tracking' here, as an optional feature: as long as it
 * is not asked for, a Quest asks its wearer for the controllers.
 */
const SESSION: XRSessionInit = { requiredFeatures: ['local-floor'] };

async function ask(): Promise<Support> {
  if (!isSecureContext) return 'insecure';
  const { xr } = navigator;
  if (!xr) return 'no-webxr';
  try {
    return (await xr.isSessionSupported('immersive-vr')) ? 'ready' : 'no-headset';
  } catch {
    // a frame that may not: as good as none
    return 'no-headset';
  }
}

let asked = false;

/** Finds out whether there is a headset, and goes on doing so as they come and go. Asking twice is asking once. */
export function askForHeadset(): void {
  if (asked) return;
  asked = true;
  const tell = () => void ask().then((support) => useHeadset.setState({ support }));
  tell();
  navigator.xr?.addEventListener('devicechange', tell);
}

/**
 * Goes into the headset, and tells whether it did: to be called by a press, browsers refuse it otherwise. Where it is
 * refused, `refused` says so.
 */
export async function enterHeadset(): Promise<boolean> {
  if (useHeadset.getState().session) return true;
  try {
    const session = await navigator.xr?.requestSession('immersive-vr', SESSION);
    if (!session) throw new Error('no WebXR here');
    session.addEventListener('end', () => useHeadset.setState({ session: null }));
    useHeadset.setState({ session, refused: false });
    return true;
  } catch {
    useHeadset.setState({ refused: true });
    return false;
  }
}

/** Goes back to the page. Whoever leaves so goes on working there; a session that ends by itself leaves a pause. */
export function leaveHeadset(): void {
  const { session } = useHeadset.getState();
  if (!session) return;
  left.add(session);
  // it may have ended by itself meanwhile
  session.end().catch(() => undefined);
}

const left = new WeakSet<XRSession>();

/** Whether somebody meant to leave this session. */
export function wasLeft(session: XRSession): boolean {
  return left.has(session);
}
