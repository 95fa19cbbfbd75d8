import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { HINT_COST, type Score, type ScoredCriterion } from '../../engine/score.ts';
import type { SceneWords } from '../../engine/words.ts';
import { debriefWords as t } from '../words/debrief.ts';
import { bestItem, nextItem } from './lines.ts';
import { StateIcon } from './StateIcon.tsx';
import { isReady, type Judged, type Told, verdict, why } from './verdict.ts';

const LEVELS = [1, 2, 3, 4] as const;

function Row({ scene, criterion }: { scene: SceneWords; criterion: ScoredCriterion }): ReactNode {
  const { id, level, points, of } = criterion;
  const told = scene.criteria[id];
  return (
    <li className={level === 1 ? 'bad' : level === 2 ? 'low' : ''}>
      <h3>{told?.name}</h3>
      <div className="t">
        <span className="lvl" role="img" aria-label={t.levelOf(level)}>
          {LEVELS.map((one) => (
            <i key={one} className={one <= level ? 'on' : ''} />
          ))}
        </span>
        <span className="w">{t.words[level - 1]}</span>
      </div>
      <p>{told?.levels[level - 1]}</p>
      <span className="pts num">{t.pointsLong(points, of)}</span>
    </li>
  );
}

/** What the hints cost, where they cost anything. */
function hintsText({ level, hints, hintCost }: Score): string | null {
  if (level !== 'practise') return null;
  return hints === 0 ? t.noHints(HINT_COST) : t.hints(hints, HINT_COST, hintCost);
}

/** The criteria in words first, and then the number. */
export function Criteria({ scene, score, part }: Judged): ReactNode {
  // a part has nothing of some criteria
  const criteria = score.criteria.filter(({ of }) => of > 0);
  const isGood = score.pass || (score.level !== 'prove' && isReady(score));
  const hints = hintsText(score);
  return (
    <section className="panel" aria-labelledby="debrief-criteria">
      <h2 id="debrief-criteria">{t.criteria(criteria.length)}</h2>
      <ol className="rub">
        {criteria.map((criterion) => (
          <Row key={criterion.id} scene={scene} criterion={criterion} />
        ))}
      </ol>
      <div className="score">
        <p>
          <span className="strong">{t.score}</span>
          <span className={`verdict ${isGood ? 'pass' : ''}`}>
            {isGood && <StateIcon state="done" />}
            {verdict({ scene, score, part })}
          </span>
          <span className="why">{why({ scene, score, part })}</span>
          {hints && <span className="why hints num">{hints}</span>}
        </p>
        <b className="num">
          {score.total} <small>{t.of100}</small>
        </b>
      </div>
    </section>
  );
}

/** The best thing, and the next thing to work on. */
export function BestAndNext({ scene, score }: Told): ReactNode {
  const best = bestItem(score.items);
  const next = nextItem(score.items);
  const bestWords = best && scene.items[best.id];
  const nextWords = next && scene.items[next.id];
  return (
    <section className="panel bn">
      <div>
        <h2>
          <StateIcon state={best ? 'done' : 'none'} />
          {t.best}
        </h2>
        {best && bestWords ? (
          <p>
            <strong>{bestWords.name}.</strong> {bestWords.was(best)}
          </p>
        ) : (
          <p>{t.bestNone}</p>
        )}
      </div>
      <div>
        <h2>
          <ArrowRight className="i" aria-hidden />
          {t.next}
        </h2>
        {next && nextWords ? (
          <p>
            <strong>{nextWords.name}.</strong> {nextWords.expected} {nextWords.why}
          </p>
        ) : (
          <p>{t.nextNone}</p>
        )}
      </div>
    </section>
  );
}
