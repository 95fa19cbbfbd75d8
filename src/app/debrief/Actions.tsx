import { Download, Link, RotateCcw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { exportPortfolio } from '../../portfolio/export.ts';
import { download } from '../download.ts';
import { drawSeed, shiftHash } from '../route.ts';
import type { Card } from '../scenes.ts';
import { attemptsOfVisit } from '../visit.ts';
import { words } from '../words/index.ts';

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

/** What can be done after a shift. */
export function Actions({ card, seed }: { card: Card; seed: number }): ReactNode {
  const t = words.debrief;
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string>();
  const link = () => new URL(shiftHash(card.id, seed), location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link());
      setSaid(t.linkCopied);
    } catch {
      setByHand(link());
      setSaid(t.linkByHand);
    }
  };
  const keep = () => {
    const { name, text } = exportPortfolio(attemptsOfVisit(), __BUILD__, new Date());
    download(name, text);
    setSaid(t.kept(name));
  };
  return (
    <section className="acts" aria-label={t.actions}>
      <div className="in">
        <a className="btn go" href={shiftHash(card.id, drawSeed())} aria-label={t.again}>
          <RotateCcw className="i" aria-hidden />
          <Label long={t.again} short={t.againShort} />
        </a>
        <button type="button" className="btn" aria-label={t.link} onClick={copy}>
          <Link className="i" aria-hidden />
          <Label long={t.link} short={t.linkShort} />
        </button>
        <button type="button" className="btn" onClick={keep}>
          <Download className="i" aria-hidden />
          <span>{t.keep}</span>
        </button>
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
