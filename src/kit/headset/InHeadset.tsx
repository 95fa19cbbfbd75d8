import { lazy, Suspense, useEffect } from 'react';
import type { HeadsetProps } from './Headset.tsx';
import { useHeadset } from './support.ts';

const fetchIt = () => import('./Headset.tsx');
const Headset = lazy(async () => ({ default: (await fetchIt()).Headset }));

/** What is there while somebody wears a headset. It is fetched as soon as it is known that there is one. */
export function InHeadset(props: Omit<HeadsetProps, 'session'>) {
  const session = useHeadset((headset) => headset.session);
  const isThere = useHeadset(({ support }) => support === 'ready');
  useEffect(() => {
    // it is not needed yet: if it cannot be had now, it may later
    if (isThere) fetchIt().catch(() => undefined);
  }, [isThere]);
  return (
    session && (
      <Suspense fallback={null}>
        <Headset session={session} {...props} />
      </Suspense>
    )
  );
}
