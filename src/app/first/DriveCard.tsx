import { Route, Timer } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldIcon, LevelIcon } from '../icons.tsx';
import { preload } from '../preload.ts';
import { shiftHash } from '../route.ts';
import { type Card, useSceneWords } from '../scenes.ts';
import { words } from '../words/index.ts';

const FIELD_CLASS = { healthcare: 'health', engineering: 'engine', manufacturing: 'make' } as const;

/** One test-drive: what it is, how long it takes, who does it for a living, and Start. */
export function DriveCard({ card }: { card: Card }): ReactNode {
  const { words: scene } = useSceneWords(card);
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
          {card.levels.map((level) => (
            <div key={level}>
              <dt className="vh">{words.drives.levelLabel}</dt>
              <LevelIcon level={level} />
              <dd>
                <span className="strong">{words.levels[level]}</span> <span>{words.levelMeans[level]}</span>
              </dd>
            </div>
          ))}
        </dl>
        <div className="end">
          <a
            className="btn go"
            href={shiftHash(card.id)}
            aria-label={scene && words.drives.startOf(scene.title)}
            onClick={() => void preload(card)}
          >
            {words.drives.start}
          </a>
        </div>
      </div>
    </article>
  );
}
