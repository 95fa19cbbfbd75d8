import { type ReactNode, useCallback } from 'react';
import { useLater } from '../later.ts';
import { FIRST_HASH } from '../route.ts';
import type { Card } from '../scenes.ts';
import { words } from '../words/index.ts';

/** The page for teachers, fetched when it is opened. */
export function Lesson({ card }: { card: Card }): ReactNode {
  const load = useCallback(() => Promise.all([import('./LessonPage.tsx'), card.lesson()]), [card]);
  const { value, failed, retry } = useLater(load, true);
  if (value) {
    const [{ LessonPage }, lesson] = value;
    return <LessonPage card={card} lesson={lesson} />;
  }
  const t = words.later;
  return (
    <main className="in plain-page">
      <div className="panel sheet">
        <div className="rail" />
        <h1>{failed ? t.lessonFailed : t.lesson}</h1>
        {failed && (
          <>
            <p role="alert">{t.lessonFailedText}</p>
            <div className="row wrap">
              <button type="button" className="btn go" onClick={retry}>
                {t.retry}
              </button>
              <a className="btn" href={FIRST_HASH}>
                {words.trouble.back}
              </a>
            </div>
          </>
        )}
      </div>
    </main>
  );
}
