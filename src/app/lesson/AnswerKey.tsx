import { Printer } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Level } from '../../engine/world.ts';
import type { SceneLesson } from '../../kit/scene-module.ts';
import { localised } from '../../kit/words/localised.ts';
import { LevelIcon } from '../icons.tsx';
import { shiftHash } from '../route.ts';
import type { Card } from '../scenes.ts';
import { words } from '../words/index.ts';
import { lessonWords } from '../words/lesson.ts';
import { print } from './print.ts';
import { MOST_SEEDS, readSeeds, type Seeds } from './seeds.ts';

const t = lessonWords.key;
const FIRST_TEN = '1-10';

function faultText(read: Seeds & { ok: false }): string {
  if (read.fault === 'bad') return t.faults.bad(read.what);
  return read.fault === 'many' ? t.faults.many(MOST_SEEDS) : t.faults.empty;
}

function Levels({ card, level, onLevel }: { card: Card; level: Level; onLevel: (level: Level) => void }): ReactNode {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className="mid">{t.level}</legend>
      <div className="options">
        {card.levels.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === level} onChange={() => onLevel(one)} />
            <span className="row">
              <LevelIcon level={one} />
              {words.levels[one]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What each patient number holds at a level: worked out here, by the same code that makes the patient. */
export function AnswerKey({ card, answerKey }: { card: Card } & Pick<SceneLesson, 'answerKey'>): ReactNode {
  const [text, setText] = useState(FIRST_TEN);
  const [level, setLevel] = useState<Level>(card.levels.includes('practise') ? 'practise' : (card.levels[0] as Level));
  const read = useMemo(() => readSeeds(text), [text]);
  const seeds = read.ok ? read.seeds : [];
  const rows = useMemo(
    () => seeds.map((seed) => ({ seed, lines: localised(answerKey(seed, level)) })),
    [seeds, level, answerKey],
  );
  const names = rows[0]?.lines.map(({ name }) => name) ?? [];
  const traps = rows[0]?.lines.filter(({ trap }) => trap).length ?? 0;
  return (
    <section className="panel answer-key" data-print="key" aria-labelledby="key-title">
      <div className="row wrap top-row">
        <h2 id="key-title" tabIndex={-1}>
          {t.title}
        </h2>
        <button type="button" className="btn" onClick={() => print('key')}>
          <Printer className="i" aria-hidden />
          {t.print}
        </button>
      </div>
      <p className="second lead-text">{t.lead}</p>
      <div className="asked">
        <p>
          <label className="mid" htmlFor="key-seeds">
            {t.seeds}
          </label>
          <input
            id="key-seeds"
            className="num"
            autoComplete="off"
            spellCheck={false}
            value={text}
            aria-describedby="key-help"
            aria-invalid={!read.ok}
            onChange={(event) => setText(event.target.value)}
          />
          <span id="key-help" className="small quiet">
            {t.seedsHelp}
          </span>
        </p>
        <Levels card={card} level={level} onLevel={setLevel} />
      </div>
      <p role="status" className={read.ok ? 'second' : 'refused'}>
        {read.ok ? `${words.levels[level]}. ${t.traps[traps] ?? ''}` : faultText(read)}
      </p>
      {rows.length > 0 && (
        <div className="table">
          <table>
            <thead>
              <tr>
                {[t.number, ...names].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ seed, lines }) => (
                <tr key={seed}>
                  <th scope="row" className="num">
                    <a href={shiftHash(card.id, { level, seed, inClass: true })} aria-label={t.openIt(seed)}>
                      {seed}
                    </a>
                  </th>
                  {lines.map((line) => (
                    <td key={line.name} data-name={line.name} className={line.trap ? 'trap' : ''}>
                      {line.trap && <span className="trap-tag">{t.trap}</span>} {line.text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
