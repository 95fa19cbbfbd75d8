import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FirstPage } from './first/FirstPage.tsx';
import { Lesson } from './lesson/Lesson.tsx';
import { shiftOf } from './level.ts';
import { parseRoute, useHash } from './route.ts';
import { cardOf } from './scenes.ts';
import { quietForClass } from './settings.ts';
import { Shift } from './shift/Shift.tsx';
import { useTitle } from './title.ts';
import { words } from './words/index.ts';

/** The pages by their addresses. The first page stays up until the shift stands. */
export function App(): ReactNode {
  const hash = useHash();
  const route = parseRoute(hash);
  const card = route.page === 'first' ? undefined : cardOf(route.scene);
  const unknown = route.page === 'first' ? route.unknown : !card;
  const shift = card && route.page === 'shift' ? route : undefined;
  const inClass = shift?.inClass ?? false;
  const [standing, setStanding] = useState<string>();
  const cameFromFirst = useRef(false);
  const front = useRef<HTMLDivElement>(null);
  const isFirst = !card;
  const shown = useRef(hash);

  useTitle(isFirst ? words.page.titleFirst : undefined);
  useEffect(() => {
    if (inClass) quietForClass();
  }, [inClass]);
  useEffect(() => {
    if (isFirst) cameFromFirst.current = true;
    if (shown.current === hash) return;
    shown.current = hash;
    scrollTo(0, 0);
    if (isFirst) front.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [hash, isFirst]);
  useEffect(() => {
    if (standing === hash || route.page === 'lesson') cameFromFirst.current = false;
  }, [standing, hash, route.page]);

  const showsFirst = isFirst || (shift && cameFromFirst.current && standing !== hash);
  return (
    <>
      {showsFirst && (
        <div ref={front} inert={!isFirst}>
          <FirstPage unknown={isFirst && unknown} />
        </div>
      )}
      {card && shift && (
        <Shift key={hash} card={card} {...shiftOf(card, shift)} seed={shift.seed} onStands={() => setStanding(hash)} />
      )}
      {card && route.page === 'lesson' && <Lesson key={card.id} card={card} />}
    </>
  );
}
