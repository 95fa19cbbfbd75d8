import { type ReactNode, useEffect, useRef } from 'react';
import type { Recording } from '../../engine/recording.ts';
import { download } from '../download.ts';
import type { Later } from '../later.ts';
import { words } from '../words/index.ts';

/** Between the work and the page about it, where that is not there yet: nothing that was done is lost. */
export function Waiting({ later, recording }: { later: Later<unknown>; recording: Recording }): ReactNode {
  const { failed, retry } = later;
  const t = words.later;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sentence changes with it
  useEffect(() => heading.current?.focus(), [failed]);
  return (
    <main className="in plain-page">
      <div className="panel sheet">
        <div className="rail" />
        <h1 tabIndex={-1} ref={heading}>
          {failed ? t.debriefFailed : t.debrief}
        </h1>
        {failed && (
          <>
            <p role="alert">{t.debriefFailedText}</p>
            <div className="row wrap">
              <button type="button" className="btn go" onClick={retry}>
                {t.retry}
              </button>
              <button
                type="button"
                className="btn"
                onClick={() => download('first-shift-recording.json', JSON.stringify(recording))}
              >
                {words.trouble.download}
              </button>
            </div>
          </>
        )}
      </div>
    </main>
  );
}
