import { Quote } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import './debrief.css';
import './panels.css';
import './items.css';
import type { Recording } from '../../engine/recording.ts';
import type { Score } from '../../engine/score.ts';
import type { Part } from '../../engine/task.ts';
import type { SceneWords } from '../../engine/words.ts';
import type { SceneDebrief } from '../../kit/scene-module.ts';
import { Header } from '../Header.tsx';
import { LevelIcon } from '../icons.tsx';
import type { Card } from '../scenes.ts';
import { useTitle } from '../title.ts';
import { debriefWords as t } from '../words/debrief.ts';
import { words } from '../words/index.ts';
import { Actions } from './Actions.tsx';
import { Errors } from './Errors.tsx';
import { useEndingInHeadset } from './ending.ts';
import { Items } from './Items.tsx';
import { BestAndNext, Criteria } from './Panels.tsx';
import { Unscored } from './Unscored.tsx';

export interface DebriefProps {
  readonly card: Card;
  readonly scene: SceneWords;
  /** The parts of the test-drive, each with what counts in it. */
  readonly parts: Readonly<Record<string, Part>>;
  /** The part that was done alone, or null for the whole. */
  readonly part: string | null;
  readonly seed: number;
  readonly pictures: Pick<SceneDebrief, 'Figure' | 'figureIn' | 'After'>;
  readonly score: Score;
  readonly notes: unknown;
  readonly truth: unknown;
  readonly recording: Recording;
  readonly seconds: number;
  /** Goes on in the headset, with the person of another seed. */
  readonly onAgain: (seed: number) => void;
}

/** The number on the plate: the bed's, where the person has one. */
function Plate({ who }: { who: string }): ReactNode {
  const number = /\d+/.exec(who)?.[0];
  return <span className="plate">{number ?? <Quote className="i" aria-hidden />}</span>;
}

/** What the person says of it. */
function Said({ scene, score }: Pick<DebriefProps, 'scene' | 'score'>): ReactNode {
  const { who, says } = scene.person(score);
  return (
    <section className="said-by" aria-label={t.said}>
      <blockquote>
        <p className="says">{says}</p>
        <footer className="who">
          <Plate who={who} />
          <span>{who}</span>
        </footer>
      </blockquote>
    </section>
  );
}

/** How a shift went: its last seconds, what was grave, the picture, the person, what it means, and every point. */
export function Debrief(props: DebriefProps): ReactNode {
  const { card, scene, parts, part, seed, pictures, score, notes, truth, recording, seconds } = props;
  const { Figure, figureIn, After } = pictures;
  const hasFigure = part === null || figureIn.includes(part);
  const heading = useRef<HTMLHeadingElement>(null);
  const isScored = score.level !== 'explore';
  const partName = part === null ? null : (scene.parts[part] ?? part);
  useTitle(words.page.titleDebrief(scene.title));
  useEndingInHeadset(card, { scene, score, part }, props.onAgain);
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
            <h1 id="debrief-title" tabIndex={-1} ref={heading}>
              {t.title}
            </h1>
            <p className="meta">
              <LevelIcon level={score.level} />
              <span>{t.meta(words.levels[score.level], partName, seconds)}</span>
              <span className="num">{t.patient(seed)}</span>
            </p>
          </div>
        </section>
        {After && part === null && (
          <section className="ten-more in" aria-labelledby="debrief-after">
            <h2 id="debrief-after">{t.after}</h2>
            <After notes={notes} truth={truth} score={score} recording={recording} />
          </section>
        )}
        {score.errors.length > 0 ? <Errors scene={scene} errors={score.errors} /> : <div className="rail" />}
        <div className="work">
          <div className="in">
            <div className={hasFigure ? 'cols' : 'cols alone'}>
              {hasFigure && (
                <section className="panel figure" aria-labelledby="debrief-figure">
                  <h2 id="debrief-figure">{scene.figure}</h2>
                  <Figure notes={notes} truth={truth} score={score} recording={recording} />
                </section>
              )}
              <div className="col">
                <Said scene={scene} score={score} />
                {isScored ? (
                  <>
                    <section className="panel monday" aria-labelledby="debrief-monday">
                      <h2 id="debrief-monday">{t.monday}</h2>
                      <p>{scene.monday(score)}</p>
                    </section>
                    <Criteria scene={scene} score={score} part={part} />
                    <BestAndNext scene={scene} score={score} />
                  </>
                ) : (
                  <Unscored scene={scene} score={score} />
                )}
              </div>
            </div>
            {isScored && <Items scene={scene} score={score} />}
            <section className="panel not-trained" aria-labelledby="debrief-not-trained">
              <h2 id="debrief-not-trained">{t.notTrained}</h2>
              <p>{scene.notTrained}</p>
            </section>
            <p className="quiet small not-stored">{t.notStored}</p>
          </div>
        </div>
      </main>
      <Actions card={card} scene={scene} parts={parts} part={part} seed={seed} score={score} />
    </div>
  );
}
