import { ArrowRight, Download, Link, Repeat, RotateCcw, Route } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Score } from '../../engine/score.ts';
import type { Part } from '../../engine/task.ts';
import type { SceneWords } from '../../engine/words.ts';
import type { Level } from '../../engine/world.ts';
import { exportPortfolio } from '../../portfolio/export.ts';
import { download } from '../download.ts';
import { drawSeed, shiftHash } from '../route.ts';
import type { Card } from '../scenes.ts';
import { attemptsOfVisit } from '../visit.ts';
import { debriefWords as t } from '../words/debrief.ts';
import { weakestPart } from './lines.ts';

/** A label that is shorter where there is no room. */
function Label({ long, short }: { long: string; short: string }): ReactNode {
  return (
    <>
      <span className="l">{long}</span>
      <span className="s" aria-hidden="true">
        {short}
      </span>
    </>
  );
}

/** The filled one: on from a shadow shift, and after others another patient. */
function Next({ card, ...wish }: { card: Card; level: Level; part: string | null; seed: number }): ReactNode {
  if (wish.level === 'explore' && card.levels.includes('practise')) {
    return (
      <a className="btn go" href={shiftHash(card.id, { ...wish, level: 'practise' })} aria-label={t.onShift}>
        <ArrowRight className="i" aria-hidden />
        <Label long={t.onShift} short={t.onShiftShort} />
      </a>
    );
  }
  return (
    <a className="btn go" href={shiftHash(card.id, wish)} aria-label={t.again}>
      <RotateCcw className="i" aria-hidden />
      <Label long={t.again} short={t.againShort} />
    </a>
  );
}

/** What can be done after a shift. */
export function Actions(props: {
  card: Card;
  scene: SceneWords;
  parts: Readonly<Record<string, Part>>;
  part: string | null;
  seed: number;
  score: Score;
}): ReactNode {
  const { card, scene, parts, part, seed, score } = props;
  const { level } = score;
  const [other] = useState(drawSeed);
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string>();
  const link = () => new URL(shiftHash(card.id, { level, part, seed }), location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link());
      setSaid(t.linkCopied(seed));
    } catch {
      setByHand(link());
      setSaid(t.linkByHand(seed));
    }
  };
  const weak = part === null ? weakestPart(parts, score.items) : null;
  const keep = () => {
    const { name, text } = exportPortfolio(attemptsOfVisit(), __BUILD__, new Date());
    download(name, text);
    setSaid(t.kept(name));
  };
  return (
    <section className="acts" aria-label={t.actions}>
      <div className="in">
        <Next card={card} level={level} part={part} seed={other} />
        {part !== null && (
          <a className="btn" href={shiftHash(card.id, { level, seed: other })} aria-label={t.theWhole}>
            <Route className="i" aria-hidden />
            <Label long={t.theWhole} short={t.theWholeShort} />
          </a>
        )}
        {weak !== null && (
          <a
            className="btn"
            href={shiftHash(card.id, { level: level === 'explore' ? level : 'practise', part: weak, seed })}
            aria-label={t.partAgain(scene.parts[weak] ?? weak)}
          >
            <Repeat className="i" aria-hidden />
            <Label long={t.partAgain(scene.parts[weak] ?? weak)} short={t.partAgainShort} />
          </a>
        )}
        <button type="button" className="btn" aria-label={t.link} onClick={copy}>
          <Link className="i" aria-hidden />
          <Label long={t.link} short={t.linkShort} />
        </button>
        {attemptsOfVisit().length > 0 && (
          <button type="button" className="btn" onClick={keep}>
            <Download className="i" aria-hidden />
            <span>{t.keep}</span>
          </button>
        )}
        <div className="said small">
          <p role="status">{said}</p>
          {byHand && (
            <input readOnly aria-label={t.linkField} value={byHand} onFocus={(event) => event.target.select()} />
          )}
        </div>
      </div>
    </section>
  );
}
