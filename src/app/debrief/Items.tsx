import type { ReactNode } from 'react';
import type { Score, ScoredItem } from '../../engine/score.ts';
import type { SceneWords } from '../../engine/words.ts';
import { debriefWords as t } from '../words/debrief.ts';
import { isAllAlong, scoredItems, stateOf, timeOf } from './lines.ts';
import { StateIcon } from './StateIcon.tsx';

const STATE_WORDS = { done: 'whole', part: 'part', none: 'none', wrong: 'none' } as const;

function whenOf({ evidence, spared }: ScoredItem): string {
  if (spared) return '';
  if (isAllAlong(evidence)) return t.allAlong;
  const time = timeOf(evidence);
  return time ? t.span(time.from, time.to) : t.never;
}

function Line({ scene, item }: { scene: SceneWords; item: ScoredItem }): ReactNode {
  const told = scene.items[item.id];
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

interface Told {
  readonly scene: SceneWords;
  readonly items: readonly ScoredItem[];
}

function Lines({ scene, items }: Told): ReactNode {
  return (
    <ol>
      {items.map((item) => (
        <Line key={item.id} scene={scene} item={item} />
      ))}
    </ol>
  );
}

/** What lost points, and folded away beneath it what lost none. */
function Group({ scene, items }: Told): ReactNode {
  const lost = items.filter((item) => item.points < item.of);
  const kept = items.filter((item) => item.points >= item.of);
  return (
    <>
      {lost.length > 0 && <Lines scene={scene} items={lost} />}
      {kept.length > 0 && (
        <details>
          <summary>{t.wholeOnes(kept.length)}</summary>
          <Lines scene={scene} items={kept} />
        </details>
      )}
    </>
  );
}

/** Every scored item with its evidence, criterion by criterion. */
export function Items({ scene, score }: { scene: SceneWords; score: Score }): ReactNode {
  const items = scoredItems(score.items);
  return (
    <section className="panel items" aria-labelledby="debrief-items">
      <h2 id="debrief-items">{t.all}</h2>
      <p className="quiet small">{t.allHelp}</p>
      {score.criteria
        .filter(({ of }) => of > 0)
        .map(({ id, points, of }) => (
          <div className="group" key={id}>
            <h3>
              <span>{scene.criteria[id]?.name}</span>
              <span className="num">{t.points(points, of)}</span>
            </h3>
            <Group scene={scene} items={items.filter((item) => item.criterion === id)} />
          </div>
        ))}
    </section>
  );
}
