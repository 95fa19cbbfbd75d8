import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Score, ScoredCriterion } from '../../engine/score.ts';
import type { SceneWords } from '../../engine/words.ts';
import { StateIcon } from '../icons.tsx';
import { words } from '../words/index.ts';
import { bestItem, nextItem } from './lines.ts';

interface Told {
  readonly scene: SceneWords;
  readonly score: Score;
}

const LEVELS = [1, 2, 3, 4] as const;

function Row({ scene, criterion }: { scene: SceneWords; criterion: ScoredCriterion }): ReactNode {
  const { id, level, points, of } = criterion;
  const told = scene.criteria[id];
  return (
    <li className={level === 1 ? 'bad' : level === 2 ? 'low' : ''}>
      <h3>{told?.name}</h3>
      <div className="t">
        <span className="lvl" role="img" aria-label={words.debrief.levelOf(level)}>
          {LEVELS.map((one) => (
            <i key={one} className={one <= level ? 'on' : ''} />
          ))}
        </span>
        <span className="w">{words.debrief.words[level - 1]}</span>
      </div>
      <p>{told?.levels[level - 1]}</p>
      <span className="pts num">{words.debrief.pointsLong(points, of)}</span>
    </li>
  );
}

/** Why it is no pass yet; or what a pass is. */
function verdict({ scene, score }: Told): string {
  const { errors, cap, earned, total, pass, items } = score;
  if (pass) return words.debrief.passText;
  const isCritical = errors[0]?.grade === 'critical';
  if (cap !== null && earned > cap)
    return isCritical ? words.debrief.capped(earned, cap) : words.debrief.cappedNear(earned, cap);
  if (isCritical) return words.debrief.safetyStops;
  const failed = items.find((item) => item.failed);
  if (failed && total >= 80) return words.debrief.recordStops(scene.items[failed.id]?.name ?? '');
  return words.debrief.needs80;
}

/** The criteria in words first, and then the number. */
export function Criteria({ scene, score }: Told): ReactNode {
  return (
    <section className="panel" aria-labelledby="debrief-criteria">
      <h2 id="debrief-criteria">{words.debrief.criteria(score.criteria.length)}</h2>
      <ol className="rub">
        {score.criteria.map((criterion) => (
          <Row key={criterion.id} scene={scene} criterion={criterion} />
        ))}
      </ol>
      <div className="score">
        <p>
          <span className="strong">{words.debrief.score}</span>
          <span className={`verdict ${score.pass ? 'pass' : ''}`}>
            {score.pass && <StateIcon state="done" />}
            {score.pass ? words.debrief.passed : words.debrief.notYet}
          </span>
          <span className="why">{verdict({ scene, score })}</span>
        </p>
        <b className="num">
          {score.total} <small>{words.debrief.of100}</small>
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
          {words.debrief.best}
        </h2>
        {best && bestWords ? (
          <p>
            <strong>{bestWords.name}.</strong> {bestWords.was(best)}
          </p>
        ) : (
          <p>{words.debrief.bestNone}</p>
        )}
      </div>
      <div>
        <h2>
          <ArrowRight className="i" aria-hidden />
          {words.debrief.next}
        </h2>
        {next && nextWords ? (
          <p>
            <strong>{nextWords.name}.</strong> {nextWords.expected} {nextWords.why}
          </p>
        ) : (
          <p>{words.debrief.nextNone}</p>
        )}
      </div>
    </section>
  );
}
