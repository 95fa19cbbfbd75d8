import { createContext, type ReactNode, use, useCallback, useSyncExternalStore } from 'react';
import type { Act, Modality } from '../engine/action.ts';
import type { Host } from '../engine/host.ts';

/** A host whose world and task nobody in the kit needs to know. */
export type AnyHost = Pick<
  // biome-ignore lint/suspicious/noExplicitAny: the kit serves every scene, and reads nothing of its world but through selectors
  Host<any, any, any, any>,
  | 'act'
  | 'slide'
  | 'settle'
  | 'facts'
  | 'tick'
  | 'seconds'
  | 'paused'
  | 'ended'
  | 'pause'
  | 'resume'
  | 'listen'
  | 'done'
>;

const SessionContext = createContext<AnyHost | null>(null);

/** Gives everything inside it the host of the attempt under way. */
export function Session({ host, children }: { host: AnyHost; children: ReactNode }) {
  return <SessionContext value={host}>{children}</SessionContext>;
}

/** The host of the attempt under way. Throws an Error outside a `Session`. */
export function useHost(): AnyHost {
  const host = use(SessionContext);
  if (!host) throw new Error('kit: there is no session here; wrap this in <Session>');
  return host;
}

/**
 * Something read off the facts. It is read anew after every change, and renders only when it has another value: give
 * back a number, a text or a boolean.
 */
export function useFact<F, R extends string | number | boolean | null>(read: (facts: F) => R): R {
  const host = useHost();
  const subscribe = useCallback((changed: () => void) => host.listen({ change: changed }), [host]);
  return useSyncExternalStore(subscribe, () => read(host.facts as F));
}

/** Whether time stands still. */
export function usePaused(): boolean {
  const host = useHost();
  const subscribe = useCallback((changed: () => void) => host.listen({ change: changed }), [host]);
  return useSyncExternalStore(subscribe, () => host.paused);
}

/** Does something. */
export function useAct(): (act: Act, by: Modality) => void {
  const host = useHost();
  return useCallback((act, by) => host.act(act, by), [host]);
}
