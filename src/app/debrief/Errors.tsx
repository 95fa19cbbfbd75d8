import type { ReactNode } from 'react';
import type { ScoredError } from '../../engine/score.ts';
import type { SceneWords } from '../../engine/words.ts';
import { debriefWords as t } from '../words/debrief.ts';
import { clockTime } from './lines.ts';
import { StateIcon } from './StateIcon.tsx';

/** What went wrong gravely, gravest first: what happened, when, and what could have come of it. */
export function Errors({ scene, errors }: { scene: SceneWords; errors: readonly ScoredError[] }): ReactNode {
  return errors.map((error) => {
    const told = scene.errors[error.id];
    const isCritical = error.grade === 'critical';
    const id = `error-${error.id}`;
    return (
      <section className={`crit ${isCritical ? '' : 'near'}`} key={error.id} aria-labelledby={id}>
        <div className="in">
          <div className="what">
            <StateIcon state={isCritical ? 'wrong' : 'part'} />
            <div>
              <p className="k">
                {isCritical ? t.safety : t.nearMiss} <span className="num">{t.at(clockTime(error.evidence.from))}</span>
              </p>
              <h2 id={id}>{told?.name}</h2>
              <p>{told?.was(error)}</p>
            </div>
          </div>
          <div>
            <p className="k">{t.couldHave}</p>
            <p>{told?.couldHave}</p>
          </div>
        </div>
      </section>
    );
  });
}
