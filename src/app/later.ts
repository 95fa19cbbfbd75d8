import { useCallback, useEffect, useState } from 'react';

/** Something that is fetched when there is time for it. */
export interface Later<V> {
  readonly value: V | undefined;
  /** It could not be had, this time. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Fetches with `load` from when it is `wanted` on. `load` has to stay the same function. */
export function useLater<V>(load: () => Promise<V>, wanted: boolean): Later<V> {
  const [value, setValue] = useState<V>();
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another run
  useEffect(() => {
    if (!wanted || value !== undefined) return;
    let here = true;
    setFailed(false);
    load().then(
      (came) => here && setValue(() => came),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [load, wanted, value, tries]);
  return { value, failed, retry: useCallback(() => setTries((before) => before + 1), []) };
}
