import { Component, type ReactNode } from 'react';
import { download } from './download.ts';
import { FIRST_HASH } from './route.ts';
import { recordingUnderWay } from './visit.ts';
import { words } from './words/index.ts';

/** What stands where a page stopped working: a sentence, a way back, and what was recorded. */
export class Trouble extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { title, text, textAttempt, back, download: downloadWords } = words.trouble;
    const recording = recordingUnderWay();
    const leave = () => {
      location.hash = FIRST_HASH;
      location.reload();
    };
    return (
      <main className="in plain-page">
        <div className="panel sheet">
          <div className="rail" />
          <h1 tabIndex={-1} ref={(heading) => heading?.focus()}>
            {title}
          </h1>
          <p>{recording ? textAttempt : text}</p>
          <div className="row wrap">
            <button type="button" className="btn go" onClick={leave}>
              {back}
            </button>
            {recording && (
              <button
                type="button"
                className="btn"
                onClick={() => download('first-shift-recording.json', JSON.stringify(recording))}
              >
                {downloadWords}
              </button>
            )}
          </div>
        </div>
      </main>
    );
  }
}
