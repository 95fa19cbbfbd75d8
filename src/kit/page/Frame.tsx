import { Captions, CaptionsOff, DoorOpen, Pause, Play, Volume2, VolumeX } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { prefer, usePreferences } from '../preferences.ts';
import { useHost, usePaused, useSeconds } from '../session.tsx';
import { words } from '../words/index.ts';

/** A panel beside the picture; on a small screen one of the tabs under it. */
export interface Panel {
  readonly id: string;
  readonly name: string;
  readonly icon: ReactNode;
  readonly side: 'left' | 'right';
  readonly content: ReactNode;
}

export interface FrameProps {
  /** What the student is doing, for a screen reader that lands here. */
  readonly title: string;
  readonly level: ReactNode;
  readonly clockName: string;
  readonly picture: ReactNode;
  readonly caption: ReactNode;
  readonly panels: readonly Panel[];
  /** The tab that is open on a small screen, and what to do when another is chosen. */
  readonly tab: string;
  readonly onTab: (id: string) => void;
  readonly onLeave: () => void;
}

/**
 * The page around a scene: the picture, a bar at either end, a caption under the middle, panels at the sides. The
 * middle belongs to the person in the picture. On a small screen the panels are tabs under it.
 */
export function Frame({ title, level, clockName, picture, caption, panels, tab, onTab, onLeave }: FrameProps) {
  const paused = usePaused();
  return (
    <main className="frame" data-tab={tab}>
      <h1 className="vh" tabIndex={-1}>
        {title}
      </h1>
      <div className="bar left">
        <button type="button" className="bare" onClick={onLeave}>
          <DoorOpen aria-hidden="true" />
          <span>{words.leave}</span>
        </button>
        <ShiftClock name={clockName} />
        {level}
      </div>
      <div className="bar right">
        <Switches />
        <PauseButton />
      </div>
      <div className="picture">{picture}</div>
      <div className="captions">{caption}</div>
      <div className="tabs">
        {panels.map((panel) => (
          <button key={panel.id} type="button" aria-pressed={tab === panel.id} onClick={() => onTab(panel.id)}>
            {panel.icon}
            {panel.name}
          </button>
        ))}
      </div>
      {(['left', 'right'] as const).map((side) => (
        <div key={side} className={`side ${side}`}>
          {panels
            .filter((panel) => panel.side === side)
            .map((panel) => (
              <section
                key={panel.id}
                className="panel"
                data-panel={panel.id}
                data-open={tab === panel.id}
                aria-label={panel.name}
              >
                <h2>{panel.name}</h2>
                {panel.content}
              </section>
            ))}
        </div>
      ))}
      {paused && <Veil />}
    </main>
  );
}

/** How long the attempt has taken so far. It is not read out by itself. */
function ShiftClock({ name }: { name: string }) {
  const seconds = useSeconds();
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <span className="shift-clock num" role="timer" aria-label={name}>
      {text}
    </span>
  );
}

function Switches() {
  const { captions, sound } = usePreferences();
  return (
    <>
      <button
        type="button"
        className="bare"
        aria-pressed={captions}
        title={captions ? words.captionsOn : words.captionsOff}
        onClick={() => prefer({ captions: !captions })}
      >
        {captions ? <Captions aria-hidden="true" /> : <CaptionsOff aria-hidden="true" />}
        <span>{words.captions}</span>
      </button>
      <button
        type="button"
        className="bare"
        aria-pressed={sound}
        title={sound ? words.soundOn : words.soundOff}
        onClick={() => prefer({ sound: !sound })}
      >
        {sound ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
        <span>{words.sound}</span>
      </button>
    </>
  );
}

function PauseButton() {
  const host = useHost();
  return (
    <button type="button" className="bare" onClick={() => host.pause()}>
      <Pause aria-hidden="true" />
      <span>{words.pause}</span>
    </button>
  );
}

/** Over everything while time stands still. How long it stood is recorded when it goes on. */
function Veil() {
  const host = useHost();
  const since = useRef(performance.now());
  return (
    <div className="pause-veil" role="dialog" aria-modal="true" aria-label={words.paused}>
      <div>
        <h2>{words.paused}</h2>
        <p>{words.pausedText}</p>
        <button
          type="button"
          className="btn go big"
          // biome-ignore lint/a11y/noAutofocus: the only thing that can be done while time stands still
          autoFocus
          onClick={() => host.resume((performance.now() - since.current) / 1000)}
        >
          <Play aria-hidden="true" />
          {words.resume}
        </button>
      </div>
    </div>
  );
}
