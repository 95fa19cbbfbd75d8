/**
 * Frames of the window; or of the headset while one is worn, since the window's may stand still then. What waits when one
 * takes over from the other goes on with that.
 */
const waiting = new Map<number, (timestampMilliseconds: number) => void>();
let session: XRSession | null = null;
let handles = 0;
/** Which request counts: an older one came from the source before. */
let turn = 0;
let armed = false;

function arm(): void {
  if (armed) return;
  armed = true;
  const mine = ++turn;
  const flush = (at: number) => {
    if (mine !== turn) return;
    armed = false;
    const now = [...waiting.values()];
    waiting.clear();
    for (const frame of now) frame(at);
  };
  if (session) session.requestAnimationFrame(flush);
  else window.requestAnimationFrame(flush);
}

/** Calls back with the next frame; returns the handle to cancel it by. */
export function requestFrame(frame: (timestampMilliseconds: number) => void): number {
  handles++;
  waiting.set(handles, frame);
  arm();
  return handles;
}

export function cancelFrame(handle: number): void {
  waiting.delete(handle);
}

/** From now on frames come from this session; null for the window. */
export function takeFramesFrom(from: XRSession | null): void {
  session = from;
  armed = false;
  if (waiting.size > 0) arm();
}
