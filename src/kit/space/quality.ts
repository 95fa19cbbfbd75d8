/** How finely a picture is drawn: pixels of the canvas for one of the page, and whether things throw shadows. */
export interface Quality {
  readonly ratio: number;
  readonly shadows: boolean;
}

const RATIOS = [2, 1.5, 1, 0.8];
/** Frames that take longer than this on average are too slow; those below the second are fast. Milliseconds. */
const SLOW = 24;
const FAST = 18;
/** So long is measured before a step down, and so long it has to be fast before the one step up. Milliseconds. */
const SLOW_FOR = 2000;
const FAST_FOR = 10_000;
/** A longer pause is no frame: the page was hidden, or something was loaded. */
const PAUSE = 250;

/** The steps that a machine may need, from the finest that its screen can show. */
function ladder(most: number): Quality[] {
  const ratios = RATIOS.filter((ratio) => ratio < most);
  const steps = [most, ...ratios].map((ratio) => ({ ratio, shadows: true }));
  return [...steps, { ratio: Math.min(most, RATIOS.at(-1) as number), shadows: false }];
}

/**
 * Follows how long frames take, and says when to draw otherwise: a step coarser after two slow seconds, a step finer
 * after ten fast ones, but that only once, so that the picture does not go to and fro.
 */
export function watchFrames(most: number): (milliseconds: number) => Quality | null {
  const steps = ladder(most);
  let at = 0;
  let frames = 0;
  let sum = 0;
  let fast = 0;
  let wentUp = false;
  return (milliseconds) => {
    if (milliseconds > PAUSE) return null;
    frames++;
    sum += milliseconds;
    if (sum < SLOW_FOR) return null;
    const mean = sum / frames;
    fast = mean < FAST ? fast + sum : 0;
    frames = 0;
    sum = 0;
    let to = at;
    if (mean > SLOW) to = Math.min(at + 1, steps.length - 1);
    else if (fast >= FAST_FOR && at > 0 && !wentUp) {
      to = at - 1;
      wentUp = true;
    }
    if (to === at) return null;
    at = to;
    fast = 0;
    return steps[at] ?? null;
  };
}
