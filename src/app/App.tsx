import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FirstPage } from './first/FirstPage.tsx';
import { parseRoute, useHash } from './route.ts';
import { cardOf } from './scenes.ts';
import { Shift } from './shift/Shift.tsx';
import { useTitle } from './title.ts';
import { words } from './words/index.ts';

/** The pages by their addresses. The first page stays up until the shift stands. */
export function App(): ReactNode {
  const hash = useHash();
  const route = parseRoute(hash);
  const card = route.page === 'shift' ? cardOf(route.scene) : undefined;
  const unknown = route.page === 'shift' ? !card : route.unknown;
  const [standing, setStanding] = useState<string>();
  const cameFromFirst = useRef(false);
  const front = useRef<HTMLDivElement>(null);
  const isFirst = !card;
  const shown = useRef(hash);

  useTitle(isFirst ? words.page.titleFirst : undefined);
  useEffect(() => {
    if (isFirst) cameFromFirst.current = true;
    if (shown.current === hash) return;
    shown.current = hash;
    scrollTo(0, 0);
    if (isFirst) front.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [hash, isFirst]);
  useEffect(() => {
    if (standing === hash) cameFromFirst.current = false;
  }, [standing, hash]);

  const showsFirst = isFirst || (cameFromFirst.current && standing !== hash);
  return (
    <>
      {showsFirst && (
        <div ref={front} inert={!isFirst}>
          <FirstPage unknown={isFirst && unknown} />
        </div>
      )}
      {card && (
        <Shift
          key={hash}
          card={card}
          seed={route.page === 'shift' ? route.seed : null}
          onStands={() => setStanding(hash)}
        />
      )}
    </>
  );
}
