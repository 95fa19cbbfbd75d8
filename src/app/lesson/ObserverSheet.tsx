import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SceneWords } from '../../engine/words.ts';
import type { SceneLesson } from '../../kit/scene-module.ts';
import { debriefWords } from '../words/debrief.ts';
import { lessonWords } from '../words/lesson.ts';
import { print } from './print.ts';

const t = lessonWords.sheet;

interface Watched {
  readonly scene: SceneWords;
  readonly task: SceneLesson['task'];
}

const Box = () => <span className="tick-box" aria-hidden="true" />;

/** A name with a line to write on. */
function Blank({ name }: { name: string }): ReactNode {
  return (
    <p className="blank">
      <span>{name}</span>
      <i />
    </p>
  );
}

function Criterion({ id, weight, scene, task }: Watched & { id: string; weight: number }): ReactNode {
  const items = task.items.filter((item) => item.criterion === id && item.weight > 0);
  return (
    <section className="watched" aria-labelledby={`sheet-${id}`}>
      <h3 id={`sheet-${id}`}>
        {scene.criteria[id]?.name} <span className="num">{t.weight(weight)}</span>
      </h3>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Box />
            <span>
              <strong>{scene.items[item.id]?.name}.</strong> {scene.items[item.id]?.expected}
            </span>
          </li>
        ))}
      </ul>
      <p className="how-well">
        <span>{t.howWell}:</span>
        {debriefWords.words.map((word) => (
          <span key={word}>
            <Box />
            {word}
          </span>
        ))}
      </p>
    </section>
  );
}

function Errors({ scene, task, grade }: Watched & { grade: 'critical' | 'near-miss' }): ReactNode {
  const errors = task.errors.filter((error) => error.grade === grade);
  if (errors.length === 0) return null;
  return (
    <section className={`watched ${grade}`}>
      <h3>{grade === 'critical' ? t.critical : t.nearMiss}</h3>
      <ul>
        {errors.map(({ id }) => (
          <li key={id}>
            <Box />
            <span>{scene.errors[id]?.name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A sheet for somebody who watches, to print: made from the task, so that it asks for what the app looks at. */
export function ObserverSheet({ scene, task }: Watched): ReactNode {
  return (
    <section className="panel observer" id="observer-sheet" data-print="sheet" aria-labelledby="sheet-title">
      <div className="row wrap top-row">
        <h2 id="sheet-title" tabIndex={-1}>
          {t.title}: {scene.title}
        </h2>
        <button type="button" className="btn" onClick={() => print('sheet')}>
          <Printer className="i" aria-hidden />
          {t.print}
        </button>
      </div>
      <p className="second lead-text">{t.lead}</p>
      <div className="blanks">
        <Blank name={t.student} />
        <Blank name={t.observer} />
        <Blank name={t.patient} />
        <Blank name={t.level} />
      </div>
      <div className="paper-cols">
        {task.criteria.map(({ id, weight }) => (
          <Criterion key={id} id={id} weight={weight} scene={scene} task={task} />
        ))}
        <Errors scene={scene} task={task} grade="critical" />
        <Errors scene={scene} task={task} grade="near-miss" />
      </div>
      <div className="blanks wide">
        <Blank name={t.bestSeen} />
        <Blank name={t.nextTime} />
      </div>
    </section>
  );
}
