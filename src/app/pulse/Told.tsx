import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { recommendedLevel } from '../level.ts';
import { preload } from '../preload.ts';
import { shiftHash } from '../route.ts';
import type { Card } from '../scenes.ts';
import { words } from '../words/index.ts';
import { ALLOWED_OFF, type Told } from './game.ts';

const WIDTH = 320;
/** Beats a minute that the scale shows on either side of the true rate. */
const REACH = 24;

/** The true rate as a dashed line, what is allowed as a band, what was counted as a diamond. */
function Scale({ off }: { off: number }): ReactNode {
  const x = (beats: number) => WIDTH / 2 + (Math.max(-REACH, Math.min(REACH, beats)) / REACH) * (WIDTH / 2 - 12);
  const at = x(off);
  return (
    <svg className="scale" viewBox={`0 0 ${WIDTH} 36`} aria-hidden="true">
      <path className="axis" d={`M0 18H${WIDTH}`} />
      <rect className="band" x={x(-ALLOWED_OFF)} y="6" width={x(ALLOWED_OFF) - x(-ALLOWED_OFF)} height="24" rx="3" />
      <path className="true" d={`M${x(0)} 2V34`} />
      <path className="you" d={`M${at} 9l9 9-9 9-9-9Z`} />
    </svg>
  );
}

/** What the count came to, and what comes next. */
export function ToldPulse({
  told,
  card,
  onAgain,
}: {
  told: Told;
  card: Card | undefined;
  onAgain: () => void;
}): ReactNode {
  const { you, really, off, beats, trusted } = told;
  const size = Math.abs(off);
  const sentence = trusted ? words.pulse.within(size) : off < 0 ? words.pulse.low(size) : words.pulse.high(size);
  const start = card && (
    <a
      className={`btn big ${trusted ? 'go' : ''}`}
      href={shiftHash(card.id, { level: recommendedLevel(card) })}
      onClick={() => void preload(card)}
    >
      {words.pulse.start} <ArrowRight className="i" aria-hidden />
    </a>
  );
  const again = (
    <button type="button" className={`btn big ${trusted ? 'bare' : 'go'}`} onClick={onAgain}>
      {trusted ? words.pulse.again : words.pulse.tryAgain}
    </button>
  );
  return (
    <div className="told">
      <dl className="counts">
        <div className="you">
          <dt>{words.pulse.you}</dt>
          <dd>
            <b className="num">{you}</b> <span>{words.pulse.aMinute}</span>{' '}
            <span className="num">({words.pulse.sum(beats)})</span>
          </dd>
        </div>
        <div className="really">
          <dt>{words.pulse.really}</dt>
          <dd>
            <b className="num">{really}</b> <span>{words.pulse.aMinute}</span>
          </dd>
        </div>
      </dl>
      <Scale off={off} />
      <p>
        {sentence} {words.pulse.allowed}
      </p>
      <div className="row wrap go-row">
        {trusted ? start : again}
        {trusted ? again : start}
      </div>
    </div>
  );
}
