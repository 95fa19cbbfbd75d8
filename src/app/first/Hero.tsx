import type { ReactNode, Ref } from 'react';
import type { Card } from '../scenes.ts';
import { LoadBar } from './LoadBar.tsx';

/** The doorway: the corridor's wall, rail and wainscot on the left, what one looks at on the right. */
export function Hero(props: {
  kind: string;
  title: string;
  heading: Ref<HTMLHeadingElement>;
  card: Card | undefined;
  picture: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <section className={`hero ${props.kind}`} aria-labelledby="hero-title">
      <div className="wall">
        <h1 id="hero-title" tabIndex={-1} ref={props.heading}>
          {props.title}
        </h1>
      </div>
      <div className="view">{props.picture}</div>
      <div className="rail">
        <LoadBar card={props.card} />
      </div>
      <div className="wain">
        <div className="low">{props.children}</div>
      </div>
    </section>
  );
}
