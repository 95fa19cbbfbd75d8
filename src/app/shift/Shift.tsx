import { type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Level } from '../../engine/world.ts';
import { leaveHeadset } from '../../kit/headset/enter.ts';
import type { SceneModule } from '../../kit/scene-module.ts';
import { progressShare, progressText } from '../first/LoadBar.tsx';
import { preload, useProgress } from '../preload.ts';
import { drawSeed, FIRST_HASH } from '../route.ts';
import { type Card, useCardWords } from '../scenes.ts';
import { useTitle } from '../title.ts';
import { words } from '../words/index.ts';
import type { ShiftPageProps } from './ShiftPage.tsx';

interface Loaded {
  readonly module: SceneModule;
  readonly Page: ComponentType<ShiftPageProps>;
}

/** What is seen until the scene stands: how far it is, or what went wrong. */
function Veil({
  card,
  title,
  failed,
  onRetry,
}: {
  card: Card;
  title: string;
  failed: boolean;
  onRetry: () => void;
}): ReactNode {
  const progress = useProgress(card);
  const heading = useRef<HTMLHeadingElement>(null);
  // on arrival, and again when it turns out that it did not load
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sentence changes with it
  useEffect(() => heading.current?.focus(), [failed]);
  return (
    <div className="shift-veil">
      <main className="panel sheet">
        <div className="rail" />
        <h1 tabIndex={-1} ref={heading}>
          {failed ? words.loading.failed : words.loading.title(title)}
        </h1>
        {failed ? (
          <p role="alert">{words.loading.failedText}</p>
        ) : (
          <>
            <div
              className="bar"
              role="progressbar"
              aria-label={words.loading.bar}
              aria-valuetext={progressText(progress)}
            >
              <i style={{ transform: `scaleX(${progressShare(progress)})` }} />
            </div>
            <p className="second num">{progressText(progress)}</p>
          </>
        )}
        <div className="row wrap">
          {failed && (
            <button type="button" className="btn go" onClick={onRetry}>
              {words.loading.retry}
            </button>
          )}
          <a className="btn" href={FIRST_HASH}>
            {words.loading.leave}
          </a>
        </div>
      </main>
    </div>
  );
}

/** A shift, from the first byte to the debrief. `onStands` is called when its first picture stands. */
export function Shift(props: {
  card: Card;
  level: Level;
  part: string | null;
  seed: number | null;
  onStands: () => void;
}): ReactNode {
  const { card, level, part, seed, onStands } = props;
  const [drawn] = useState(drawSeed);
  const [loaded, setLoaded] = useState<Loaded>();
  const [failures, setFailures] = useState(0);
  const [waiting, setWaiting] = useState(true);
  const [stands, setStands] = useState(false);
  const scene = useCardWords(card);
  const title = scene.words?.title ?? '';
  const failed = !waiting && !loaded;

  useTitle(scene.words && words.page.titleShift(title));
  useEffect(() => {
    if (!waiting) return;
    let here = true;
    Promise.all([preload(card), import('./ShiftPage.tsx')]).then(
      ([module, { ShiftPage: Page }]) => here && setLoaded({ module, Page }),
      () => {
        if (!here) return;
        setWaiting(false);
        setFailures((before) => before + 1);
      },
    );
    return () => {
      here = false;
    };
  }, [card, waiting]);

  // who came with the headset on would wait in it for ever
  useEffect(() => leaveHeadset, []);
  useEffect(() => {
    if (failed) leaveHeadset();
  }, [failed]);

  const ready = useCallback(() => {
    setStands(true);
    onStands();
  }, [onStands]);
  const retry = () => {
    // some browsers remember that a file could not be had, until the page is opened again
    if (failures > 1 || scene.trouble) location.reload();
    else setWaiting(true);
  };

  return (
    <>
      {loaded && scene.words && (
        <loaded.Page
          card={card}
          module={loaded.module}
          level={level}
          part={part}
          seed={seed ?? drawn}
          stands={stands}
          onReady={ready}
        />
      )}
      {!stands && <Veil card={card} title={title} failed={failed || scene.trouble} onRetry={retry} />}
    </>
  );
}
