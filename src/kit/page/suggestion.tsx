import { createContext, type ReactNode, use } from 'react';

const SuggestionContext = createContext<string | null>(null);

/**
 * Tells every control inside it which thing would be done next, by its target (`read ` before it where it is to be read):
 * the one that has it is outlined.
 */
export function Suggestion({ target, children }: { target: string | null; children: ReactNode }) {
  return <SuggestionContext value={target}>{children}</SuggestionContext>;
}

/** For the attribute `data-next`: true on the thing that would be done next, else left out. */
export function useNext(...targets: readonly string[]): true | undefined {
  const target = use(SuggestionContext);
  return target !== null && targets.includes(target) ? true : undefined;
}
