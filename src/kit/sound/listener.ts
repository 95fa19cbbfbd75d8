/** A place or a direction, metres; a vector of three's fits. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Where the ears are, which way they face, and what is up; `turned` counts the changes. */
export interface Listener {
  readonly at: Point;
  readonly forward: Point;
  readonly up: Point;
  readonly turned: number;
}

/** Less than this, metres, nobody hears. */
const STILL = 0.002;

const place = () => ({ x: 0, y: 0, z: 0 });
const ears = { at: place(), forward: { x: 0, y: 0, z: -1 }, up: { x: 0, y: 1, z: 0 }, turned: 0 };

/** The ears of this page: those of whoever looks through the camera. */
export const listener: Listener = ears;

/** Tells where the ears are; whoever moves the camera does. It costs next to nothing while nothing sounds. */
export function setListener(at: Point, forward: Point, up: Point): void {
  const moved = copy(ears.at, at);
  const faced = copy(ears.forward, forward);
  if (copy(ears.up, up) || moved || faced) ears.turned++;
}

function copy(to: { x: number; y: number; z: number }, { x, y, z }: Point): boolean {
  if (Math.abs(to.x - x) + Math.abs(to.y - y) + Math.abs(to.z - z) < STILL) return false;
  to.x = x;
  to.y = y;
  to.z = z;
  return true;
}
