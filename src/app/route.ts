import { useSyncExternalStore } from 'react';

/** Where in the app one is. */
export type Route =
  | { readonly page: 'first'; readonly unknown: boolean }
  | { readonly page: 'shift'; readonly scene: string; readonly seed: number | null };

const MOST_SEED = 2 ** 32 - 1;

function readSeed(text: string | null): number | null {
  if (text === null || !/^\d{1,10}$/.test(text)) return null;
  const seed = Number(text);
  return seed <= MOST_SEED ? seed : null;
}

/** Reads the part of an address from `#` on. A seed that is none is left out. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const shift = /^\/shift\/([a-z0-9-]+\/[a-z0-9-]+)$/.exec(path);
  if (shift)
    return { page: 'shift', scene: shift[1] as string, seed: readSeed(new URLSearchParams(query).get('seed')) };
  return { page: 'first', unknown: path !== '' && path !== '/' };
}

/** The address of a shift, from `#` on. */
export function shiftHash(scene: string, seed?: number): string {
  return `#/shift/${scene}${seed === undefined ? '' : `?seed=${seed}`}`;
}

export const FIRST_HASH = '#/';

/** A seed that nobody chose. */
export function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}

/** The part of the address from `#` on, as a hook. */
export function useHash(): string {
  return useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
}
