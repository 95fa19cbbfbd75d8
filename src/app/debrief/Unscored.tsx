import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Score, ScoredItem } from '../../engine/score.ts';
import type { SceneWords } from '../../engine/words.ts';
import { debriefWords as t } from '../words/debrief.ts';
import { stateOf, toDoBetter, wentWell } from './lines.ts';
import { StateIcon } from './StateIcon.tsx';

/** So many are told at once; the others are folded away. */
const AT_ONCE = 5;

function Well({ scene, items }: { scene: SceneWords; items: readonly ScoredItem[] }): ReactNode {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id}>
          <StateIcon state="done" />
          <div>
            <h3>{scene.items[item.id]?.name}</h3>
            <p>{scene.items[item.id]?.was(item)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** How a shadow shift went: what went well and what to do better, without points. */
export function Unscored({ scene, score }: { scene: SceneWords; score: Score }): ReactNode {
  const well = wentWell(score.items);
  const better = toDoBetter(score.items);
  return (
    <>
      <section className="panel unscored" aria-labelledby="debrief-well">
        <h2 id="debrief-well">{t.well}</h2>
        {well.length === 0 && <p>{t.wellNone}</p>}
        <Well scene={scene} items={well.slice(0, AT_ONCE)} />
        {well.length > AT_ONCE && (
          <details>
            <summary>{t.wellMore(well.length - AT_ONCE)}</summary>
            <Well scene={scene} items={well.slice(AT_ONCE)} />
          </details>
        )}
      </section>
      <section className="panel unscored" aria-labelledby="debrief-better">
        <h2 id="debrief-better">
          <ArrowRight className="i" aria-hidden />
          {t.better}
        </h2>
        {better.length === 0 && <p>{t.betterNone}</p>}
        <ul>
          {better.map((item) => (
            <li key={item.id}>
              <StateIcon state={stateOf(item)} />
              <div>
                <h3>{scene.items[item.id]?.name}</h3>
                <p>{scene.items[item.id]?.was(item)}</p>
                <p>
                  <span className="mid">{t.expected}:</span> {scene.items[item.id]?.expected}{' '}
                  {scene.items[item.id]?.why}
                </p>
              </div>
            </li>
          ))}
        </ul>
        <p className="quiet small">{t.unscored}</p>
      </section>
    </>
  );
}
