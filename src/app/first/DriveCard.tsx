import { ArrowRight, Route, Timer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CardWords } from '../../engine/words.ts';
import { FieldIcon, LevelIcon } from '../icons.tsx';
import { recommendedLevel } from '../level.ts';
import { preload } from '../preload.ts';
import { lessonHash, shiftHash } from '../route.ts';
import { type Card, useCardWords } from '../scenes.ts';
import { words } from '../words/index.ts';
import { VrNote, VrStart } from './VrStart.tsx';

const FIELD_CLASS = { healthcare: 'health', engineering: 'engine', manufacturing: 'make' } as const;

/** The levels, each a way to start: the one that comes next is the filled one. */
function Starts({ card }: { card: Card }): ReactNode {
  const next = recommendedLevel(card);
  return (
    <ul className="starts" aria-label={words.drives.levelsLabel}>
      {card.levels.map((level) => (
        <li key={level} className="row">
          <a
            className={`btn ${level === next ? 'go' : ''}`}
            href={shiftHash(card.id, { level })}
            onClick={() => void preload(card)}
          >
            <LevelIcon level={level} />
            <span className="grow">
              <span className="strong">{words.levels[level]}</span>
              <span className="means">{words.levelMeans[level]}</span>
            </span>
            <ArrowRight className="i" aria-hidden />
          </a>
          <VrStart card={card} level={level} />
        </li>
      ))}
    </ul>
  );
}

/** The parts that can be done alone. */
function Parts({ card, scene }: { card: Card; scene: CardWords | undefined }): ReactNode {
  if (card.parts.length === 0 || !scene) return null;
  const title = `parts-${card.id.replace('/', '-')}`;
  return (
    <div className="parts small">
      <p>
        <span className="mid" id={title}>
          {words.drives.part}
        </span>{' '}
        <span className="quiet">{words.drives.partHelp}</span>
      </p>
      <ul aria-labelledby={title}>
        {card.parts.map((part) => (
          <li key={part}>
            <a href={shiftHash(card.id, { level: 'practise', part })} onClick={() => void preload(card)}>
              {scene.parts[part]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One test-drive: what it is, how long it takes, who does it for a living, and the ways to start. */
export function DriveCard({ card }: { card: Card }): ReactNode {
  const { words: scene } = useCardWords(card);
  const title = `drive-${card.id.replace('/', '-')}`;
  return (
    <article className="card" aria-labelledby={title}>
      <div className="shot">
        {scene && (
          <img
            src={`${import.meta.env.BASE_URL}${card.picture}`}
            alt={scene.pictureAlt}
            loading="lazy"
            width="1200"
            height="750"
          />
        )}
        <span className={`field-tag field ${FIELD_CLASS[card.field]}`}>
          <FieldIcon field={card.field} />
          {words.fields[card.field]}
        </span>
      </div>
      <div className="b">
        <h3 id={title}>{scene?.title}</h3>
        <p className="sum">{scene?.summary}</p>
        <dl>
          <div>
            <dt className="vh">{words.drives.timeLabel}</dt>
            <Timer className="i" aria-hidden />
            <dd>{words.drives.minutes(card.minutes)}</dd>
          </div>
          <div>
            <dt className="vh">{words.drives.careersLabel}</dt>
            <Route className="i" aria-hidden />
            <dd>{scene?.careers}</dd>
          </div>
        </dl>
        <Starts card={card} />
        <VrNote />
        <Parts card={card} scene={scene} />
        <p className="for-teachers small">
          <a href={lessonHash(card.id)}>{words.drives.teachers}</a>
        </p>
      </div>
    </article>
  );
}
