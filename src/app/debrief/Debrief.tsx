import { Quote } from 'lucide-react';
import { type ComponentType, type ReactNode, useEffect, useRef } from 'react';
import './debrief.css';
import './panels.css';
import './items.css';
import type { Recording } from '../../engine/recording.ts';
import type { Score } from '../../engine/score.ts';
import type { SceneWords } from '../../engine/words.ts';
import type { FigureProps } from '../../kit/scene-module.ts';
import { Header } from '../Header.tsx';
import { LevelIcon } from '../icons.tsx';
import type { Card } from '../scenes.ts';
import { useTitle } from '../title.ts';
import { words } from '../words/index.ts';
import { Actions } from './Actions.tsx';
import { Errors } from './Errors.tsx';
import { Items } from './Items.tsx';
import { BestAndNext, Criteria } from './Panels.tsx';

/** The number on the plate: the bed's, where the person has one. */
function Plate({ who }: { who: string }): ReactNode {
  const number = /\d+/.exec(who)?.[0];
  return <span className="plate">{number ?? <Quote className="i" aria-hidden />}</span>;
}

/** How a shift went: the person first, then what was grave, the picture, what it means, and every point. */
export function Debrief(props: {
  card: Card;
  scene: SceneWords;
  seed: number;
  Figure: ComponentType<FigureProps>;
  score: Score;
  notes: unknown;
  truth: unknown;
  recording: Recording;
  seconds: number;
}): ReactNode {
  const { card, scene, seed, Figure, score, notes, truth, recording, seconds } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { who, says } = scene.person(score);
  useTitle(words.page.titleDebrief(scene.title));
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="debrief">
      <Header />
      <main>
        <section className="lead" aria-labelledby="debrief-title">
          <div className="in">
            <div>
              <h1 id="debrief-title" tabIndex={-1} ref={heading}>
                {words.debrief.title}
              </h1>
              <blockquote>
                <p className="says">{says}</p>
                <footer className="who">
                  <Plate who={who} />
                  <span>{who}</span>
                </footer>
              </blockquote>
            </div>
            <p className="meta">
              <LevelIcon level={score.level} />
              <span>{words.debrief.meta(words.levels[score.level], seconds)}</span>
            </p>
          </div>
        </section>
        {score.errors.length > 0 ? <Errors scene={scene} errors={score.errors} /> : <div className="rail" />}
        <div className="work">
          <div className="in">
            <div className="cols">
              <div className="col">
                <section className="panel figure" aria-labelledby="debrief-figure">
                  <h2 id="debrief-figure">{scene.figure}</h2>
                  <Figure notes={notes} truth={truth} score={score} recording={recording} />
                </section>
                <section className="panel monday" aria-labelledby="debrief-monday">
                  <h2 id="debrief-monday">{words.debrief.monday}</h2>
                  <p>{scene.monday(score)}</p>
                </section>
              </div>
              <div className="col">
                <Criteria scene={scene} score={score} />
                <BestAndNext scene={scene} score={score} />
              </div>
            </div>
            <Items scene={scene} score={score} />
            <p className="quiet small not-stored">{words.debrief.notStored}</p>
          </div>
        </div>
      </main>
      <Actions card={card} seed={seed} />
    </div>
  );
}
