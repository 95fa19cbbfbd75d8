import { useSyncExternalStore } from 'react';
import type { SceneModule } from '../kit/scene-module.ts';
import type { Card } from './scenes.ts';

/** How far a test-drive is loaded. */
export interface Progress {
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  /** Bytes that have arrived, as they travelled. */
  readonly loaded: number;
  /** Bytes in all, or null while that is not known. */
  readonly total: number | null;
}

const IDLE: Progress = { state: 'idle', loaded: 0, total: null };
const COUNTED = /\.(js|css|glb|bin|wasm|ktx2)(\?|$)/;

/** The files that the page has been told to fetch ahead: the bundler names all of a chunk's at once. */
function announced(): string[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"], link[rel="stylesheet"]');
  return [...links].map(({ href }) => href);
}

async function sizeOf(url: string): Promise<number> {
  const answer = await fetch(url, { method: 'HEAD' });
  const length = Number(answer.headers.get('content-length'));
  if (!answer.ok || !(length > 0)) throw new Error(`no length: ${url}`);
  return length;
}

/** Loads one test-drive, and counts the bytes while they come. */
class Load {
  progress: Progress = IDLE;
  private coming: Promise<SceneModule> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly arrived = new Map<string, number>();
  private readonly sizes = new Map<string, number>();
  private observer: PerformanceObserver | undefined;

  constructor(private readonly card: Card) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly read = (): Progress => this.progress;

  /** Starts loading, or says what is under way. After a failure, tries again. */
  start(): Promise<SceneModule> {
    this.coming ??= this.load();
    return this.coming;
  }

  private async load(): Promise<SceneModule> {
    const before = new Set(announced());
    this.watch();
    this.tell('loading');
    try {
      const loads = [this.card.load(), import('./shift/ShiftPage.tsx')] as const;
      void this.measure(announced().filter((url) => !before.has(url)));
      const [module] = await Promise.all(loads);
      this.tell('ready');
      return module;
    } catch (trouble) {
      this.coming = undefined;
      this.observer?.disconnect();
      this.tell('failed');
      throw trouble;
    }
  }

  private watch(): void {
    const since = performance.now();
    this.observer?.disconnect();
    this.observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
        if (entry.startTime >= since && entry.encodedBodySize > 0 && COUNTED.test(entry.name)) {
          this.arrived.set(entry.name, entry.encodedBodySize);
          if (this.sizes.has(entry.name)) this.sizes.set(entry.name, entry.encodedBodySize);
        }
      }
      this.tell(this.progress.state);
    });
    this.observer.observe({ type: 'resource' });
  }

  private async measure(urls: readonly string[]): Promise<void> {
    try {
      const sizes = await Promise.all(urls.map(sizeOf));
      urls.forEach((url, i) => void this.sizes.set(url, this.arrived.get(url) ?? (sizes[i] as number)));
      this.tell(this.progress.state);
    } catch {
      // a server that tells no lengths: then only what has arrived is told
    }
  }

  private tell(state: Progress['state']): void {
    let loaded = 0;
    for (const bytes of this.arrived.values()) loaded += bytes;
    let total = 0;
    for (const [url, bytes] of this.arrived) if (!this.sizes.has(url)) total += bytes;
    for (const bytes of this.sizes.values()) total += bytes;
    this.progress = { state, loaded, total: this.sizes.size > 0 && total > loaded ? total : null };
    for (const listener of this.listeners) listener();
  }
}

const loads = new Map<string, Load>();

function loadOf(card: Card): Load {
  let load = loads.get(card.id);
  if (!load) {
    load = new Load(card);
    loads.set(card.id, load);
  }
  return load;
}

/** Loads a test-drive, once however often it is asked; after a failure it tries again. */
export function preload(card: Card): Promise<SceneModule> {
  const coming = loadOf(card).start();
  coming.catch(() => undefined);
  return coming;
}

const nothing = () => () => undefined;

/** How far a test-drive is loaded, as a hook. */
export function useProgress(card: Card | undefined): Progress {
  const load = card && loadOf(card);
  return useSyncExternalStore(load?.subscribe ?? nothing, load?.read ?? (() => IDLE));
}
