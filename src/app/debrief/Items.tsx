import type { ReactNode } from 'react';
import type { Score, ScoredItem } from '../../engine/score.ts';
import type { SceneWords } from '../../engine/words.ts';
import { StateIcon } from '../icons.tsx';
import { words } from '../words/index.ts';
import { isAllAlong, scoredItems, stateOf, timeOf } from './lines.ts';

const STATE_WORDS = { done: 'whole', part: 'part', none: 'none', wrong: 'none' } as const;

function whenOf({ evidence, spared }: ScoredItem): string {
  const t = words.debrief;
  if (spared) return '';
  if (isAllAlong(evidence)) return t.allAlong;
  const time = timeOf(evidence);
  return time ? t.span(time.from, time.to) : t.never;
}

function Line({ scene, item }: { scene: SceneWords; item: ScoredItem }): ReactNode {
  const told = scene.items[item.id];
  const t = words.debrief;
  const state = stateOf(item);
  const source = item.evidence[0]?.source;
  const isLost = item.points < item.of;
  return (
    <li>
      <StateIcon state={state} />
      <div className="main">
        <h4>{told?.name}</h4>
        <p>{item.spared ? t.spared : told?.was(item)}</p>
      </div>
      <dl>
        <div className="expected">
          <dt>{t.expected}</dt>
          <dd>{told?.expected}</dd>
        </div>
        {isLost && told?.why && (
          <div className="why">
            <dt>{t.why}</dt>
            <dd>{told.why}</dd>
          </div>
        )}
        {source && (
          <div className="source">
            <dt>{t.source}</dt>
            <dd>{scene.sources[source]}</dd>
          </div>
        )}
      </dl>
      <p className="when num">
        <span className="vh">{t.when}: </span>
        {whenOf(item)}
      </p>
      <p className="points num">
        <span className="vh">{t[STATE_WORDS[state]]}: </span>
        {t.points(item.points, item.of)}
      </p>
    </li>
  );
}

/** Every scored item with its evidence, criterion by criterion. */
export function Items({ scene, score }: { scene: SceneWords; score: Score }): ReactNode {
  const t = words.debrief;
  return (
    <section className="panel items" aria-labelledby="debrief-items">
      <h2 id="debrief-items">{t.all}</h2>
      <p className="quiet small">{t.allHelp}</p>
      {score.criteria.map(({ id, points, of }) => (
        <div className="group" key={id}>
          <h3>
            <span>{scene.criteria[id]?.name}</span>
            <span className="num">{t.points(points, of)}</span>
          </h3>
          <ol>
            {scoredItems(score.items)
              .filter((item) => item.criterion === id)
              .map((item) => (
                <Line key={item.id} scene={scene} item={item} />
              ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
