import type { AnyHost } from './session.tsx';

type Pausable = Pick<AnyHost, 'paused' | 'pause' | 'resume'>;

const since = new WeakMap<Pausable, number>();

/** Stops the world's time, and remembers when: wherever it goes on from, how long it stood is recorded. */
export function pause(host: Pausable): void {
  if (!host.paused) since.set(host, performance.now());
  host.pause();
}

/** Lets it go on. */
export function goOn(host: Pausable): void {
  const now = performance.now();
  host.resume((now - (since.get(host) ?? now)) / 1000);
}
