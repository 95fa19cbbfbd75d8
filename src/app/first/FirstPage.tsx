import { Activity, Download, Hand } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Header } from '../Header.tsx';
import { preload } from '../preload.ts';
import { PulseHero } from '../pulse/PulseHero.tsx';
import { isPulseSeen, markPulseSeen } from '../pulse/seen.ts';
import { lessonHash } from '../route.ts';
import { cards } from '../scenes.ts';
import { words } from '../words/index.ts';
import { DoorHero } from './DoorHero.tsx';
import { DriveCard } from './DriveCard.tsx';

function How(): ReactNode {
  const { how } = words;
  const columns = [
    { Icon: Hand, title: how.doTitle, text: how.doText },
    { Icon: Activity, title: how.seeTitle, text: how.seeText },
    { Icon: Download, title: how.keepTitle, text: how.keepText },
  ];
  return (
    <section className="how-wide" aria-labelledby="how">
      <div className="in how">
        <h2 id="how">{how.title}</h2>
        {columns.map(({ Icon, title, text }) => (
          <div className="n" key={title}>
            <Icon className="i" aria-hidden />
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The first page: a doorway with a wrist or a welcome in it, and the test-drives. */
export function FirstPage({ unknown }: { unknown: boolean }): ReactNode {
  const [pulseShown, setPulseShown] = useState(() => !isPulseSeen());
  const [goTo, setGoTo] = useState<'heading' | 'drives'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const drives = useRef<HTMLHeadingElement>(null);
  const [card] = cards;

  useEffect(() => {
    if (goTo === 'heading') {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    if (goTo === 'drives') drives.current?.focus();
    setGoTo(undefined);
  }, [goTo]);

  const load = () => {
    if (card) void preload(card);
  };
  const skip = () => {
    load();
    markPulseSeen();
    setPulseShown(false);
    setGoTo('drives');
  };
  const showPulse = () => {
    setPulseShown(true);
    setGoTo('heading');
  };

  return (
    <>
      <Header />
      <main id="content">
        {unknown && (
          <p className="notice" role="alert">
            {words.page.unknown}
          </p>
        )}
        {pulseShown ? (
          <PulseHero card={card} heading={heading} onPress={load} onSkip={skip} />
        ) : (
          <DoorHero card={card} heading={heading} />
        )}
        <section className="drives-wide" aria-labelledby="drives">
          <div className="in">
            <h2 id="drives" className="vh" tabIndex={-1} ref={drives}>
              {words.drives.title}
            </h2>
            <div className={cards.length === 1 ? 'drives one' : 'drives'}>
              {cards.map((one) => (
                <DriveCard key={one.id} card={one} />
              ))}
            </div>
          </div>
        </section>
        <How />
      </main>
      <footer className="foot in">
        <span>{words.foot.works}</span>
        <span>{words.foot.stays}</span>
        {card && <a href={lessonHash(card.id)}>{words.foot.teachers}</a>}
        {!pulseShown && (
          <button type="button" className="as-link" onClick={showPulse}>
            {words.foot.pulse}
          </button>
        )}
      </footer>
    </>
  );
}
