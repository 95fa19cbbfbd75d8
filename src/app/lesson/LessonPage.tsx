import { ArrowRight, Printer } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import './lesson.css';
import './paper.css';
import type { SceneLesson } from '../../kit/scene-module.ts';
import { localised } from '../../kit/words/localised.ts';
import { Header } from '../Header.tsx';
import { shiftHash } from '../route.ts';
import type { Card } from '../scenes.ts';
import { useTitle } from '../title.ts';
import { words } from '../words/index.ts';
import { lessonWords as t } from '../words/lesson.ts';
import { AnswerKey } from './AnswerKey.tsx';
import { headingsOf, Markdown } from './Markdown.tsx';
import { ObserverSheet } from './ObserverSheet.tsx';
import { print } from './print.ts';

/** Brings a heading of this page into view. The address stays: what stands behind its `#` is the page. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** What a teacher needs for one test-drive: the lesson, the observer's sheet, and the answers. */
export function LessonPage(props: { card: Card; lesson: SceneLesson }): ReactNode {
  const { card, lesson } = props;
  const scene = useMemo(() => localised(lesson.words), [lesson]);
  const heading = useRef<HTMLHeadingElement>(null);
  const contents = useMemo(
    () => [
      ...headingsOf(lesson.text).map(({ id, text }) => ({ id, text: localised(text) })),
      { id: 'sheet-title', text: t.sheet.title },
      { id: 'key-title', text: t.key.title },
    ],
    [lesson],
  );
  useTitle(words.page.titleLesson(scene.title));
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="lesson">
      <Header />
      <main className="in">
        <section className="lesson-lead" data-print="lesson">
          <h1 tabIndex={-1} ref={heading}>
            {t.title(scene.title)}
          </h1>
          <p className="lead-text second">{t.lead}</p>
          <div className="row wrap no-print">
            <a className="btn" href={shiftHash(card.id, { level: 'practise', seed: 1 })}>
              {t.open} <ArrowRight className="i" aria-hidden />
            </a>
            <button type="button" className="btn" onClick={() => print('lesson')}>
              <Printer className="i" aria-hidden />
              {t.printLesson}
            </button>
          </div>
        </section>
        <div className="lesson-cols">
          <nav className="contents no-print" aria-label={t.onPage}>
            <p className="mid">{t.onPage}</p>
            <ul>
              {contents.map(({ id, text }) => (
                <li key={id}>
                  <button type="button" className="as-link" onClick={() => goTo(id)}>
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <article className="panel lesson-text" data-print="lesson">
            <Markdown text={lesson.text} />
          </article>
        </div>
        <ObserverSheet scene={scene} task={lesson.task} />
        <AnswerKey card={card} answerKey={lesson.answerKey} />
      </main>
    </div>
  );
}
