import { ArrowRight } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { recommendedLevel } from '../level.ts';
import { preload } from '../preload.ts';
import { shiftHash } from '../route.ts';
import type { Card } from '../scenes.ts';
import { words } from '../words/index.ts';
import { Hero } from './Hero.tsx';

/** The doorway for those who found the pulse, or did not want to. */
export function DoorHero({ card, heading }: { card: Card | undefined; heading: Ref<HTMLHeadingElement> }): ReactNode {
  const { title, lead, start, small, none } = words.door;
  const picture = (
    <img
      className="pic"
      src={`${import.meta.env.BASE_URL}img/wrist.webp`}
      alt={words.pulse.pictureAlt}
      width="1400"
      height="900"
    />
  );
  return (
    <Hero kind="door" title={title} heading={heading} card={card} picture={picture}>
      <p>{lead}</p>
      {card ? (
        <div className="row wrap go-row">
          <a
            className="btn go big"
            href={shiftHash(card.id, { level: recommendedLevel(card) })}
            onClick={() => void preload(card)}
          >
            {start} <ArrowRight className="i" aria-hidden />
          </a>
          <span className="small">{small(card.minutes)}</span>
        </div>
      ) : (
        <p>{none}</p>
      )}
    </Hero>
  );
}
