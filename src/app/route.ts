import { useSyncExternalStore } from 'react';
import { LEVELS, type Level } from '../engine/world.ts';

/**
 * Which shift: how much help, the whole or a part, and which patient; what is null was not asked for. And whether it is
 * for a class that sits in one room.
 */
export interface ShiftWish {
  readonly level: Level | null;
  readonly part: string | null;
  readonly seed: number | null;
  readonly inClass: boolean;
}

/** Where in the app one is. */
export type Route =
  | { readonly page: 'first'; readonly unknown: boolean }
  | ({ readonly page: 'shift'; readonly scene: string } & ShiftWish)
  | { readonly page: 'lesson'; readonly scene: string };

const MOST_SEED = 2 ** 32 - 1;
/** Seeds that nobody chose have four digits: they can be read out in class, and typed. */
const DRAWN_SEEDS = 9000;
const LEAST_DRAWN = 1000;

/** The seed that a text stands for, or null. */
export function readSeed(text: string | null): number | null {
  if (text === null || !/^\d{1,10}$/.test(text)) return null;
  const seed = Number(text);
  return seed <= MOST_SEED ? seed : null;
}

/** Reads the part of an address from `#` on. Values that are none are left out. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, page, scene] = /^\/(shift|lesson)\/([a-z0-9-]+\/[a-z0-9-]+)$/.exec(path) ?? [];
  if (page === 'lesson' && scene) return { page, scene };
  if (page === 'shift' && scene) {
    const wish = new URLSearchParams(query);
    const part = wish.get('part');
    return {
      page,
      scene,
      level: LEVELS.find((level) => level === wish.get('level')) ?? null,
      part: part && /^[a-z0-9-]{1,100}$/.test(part) ? part : null,
      seed: readSeed(wish.get('seed')),
      inClass: wish.get('class') === '1',
    };
  }
  return { page: 'first', unknown: path !== '' && path !== '/' };
}

/** The address of a shift, from `#` on. What is left out or null is not in it. */
export function shiftHash(scene: string, wish: Partial<ShiftWish> = {}): string {
  const query = (['level', 'part', 'seed'] as const)
    .filter((key) => (wish[key] ?? null) !== null)
    .map((key) => `${key}=${wish[key]}`);
  if (wish.inClass) query.push('class=1');
  return `#/shift/${scene}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** The address of a test-drive's page for teachers, from `#` on. */
export function lessonHash(scene: string): string {
  return `#/lesson/${scene}`;
}

export const FIRST_HASH = '#/';

/** A seed that nobody chose. */
export function drawSeed(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return LEAST_DRAWN + (drawn % DRAWN_SEEDS);
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
