import { Captions, CaptionsOff, DoorOpen, Pause, Play, Volume2, VolumeX } from 'lucide-react';
import type { ReactNode } from 'react';
import { goOn, pause } from '../pausing.ts';
import { prefer, usePreferences } from '../preferences.ts';
import { useHost, usePaused } from '../session.tsx';
import { words } from '../words/index.ts';
import { type FramePlace, PlaceBar } from './PlaceBar.tsx';

/** A panel beside the picture. */
export interface Panel {
  readonly id: string;
  readonly name: string;
  readonly side: 'left' | 'right';
  /** The tab under which a small screen has it: a place's panels are under `here`. */
  readonly tab: string;
  /** It keeps its height when others have to scroll. */
  readonly firm?: boolean;
  readonly content: ReactNode;
}

export interface FrameProps {
  /** What the student is doing, for a screen reader that lands here. */
  readonly title: string;
  readonly level: ReactNode;
  readonly clockName: string;
  /** What the clock on the wall shows. It is not read out by itself. */
  readonly clock: ReactNode;
  readonly picture: ReactNode;
  readonly caption: ReactNode;
  /** Above the panels: what would be next, what went wrong. */
  readonly notes: ReactNode;
  /** Further buttons beside the pause. */
  readonly extras?: ReactNode;
  /** The way into a headset, where there is one. */
  readonly entry?: ReactNode;
  readonly places: readonly FramePlace[];
  /** The place, or on a small screen the tab, that is open. */
  readonly place: string;
  readonly onPlace: (id: string) => void;
  readonly onStepBack: () => void;
  readonly panels: readonly Panel[];
  /** The tab that a small screen shows. */
  readonly tab: string;
  readonly onLeave: () => void;
}

/**
 * The page around a scene: the picture, a bar at either end, a caption under the middle, the places below it, panels at
 * the sides. The middle belongs to the person in the picture. On a small screen places and panels are tabs under it.
 */
export function Frame(props: FrameProps) {
  const { title, level, clockName, clock, picture, caption, notes, extras, panels, tab, onLeave } = props;
  const paused = usePaused();
  const small = props.places.some(({ id }) => id === tab);
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
        <span className="shift-clock num" role="timer" aria-label={clockName}>
          {clock}
        </span>
        {level}
      </div>
      <div className="bar right">
        {props.entry}
        {extras}
        <Switches short={Boolean(extras)} />
        <PauseButton />
      </div>
      <div className="picture">{picture}</div>
      <div className="captions">{caption}</div>
      <PlaceBar
        places={props.places}
        current={small ? tab : props.place}
        onChoose={props.onPlace}
        onStepBack={props.onStepBack}
      />
      <div className="panels">
        <div className="notes">{notes}</div>
        {(['left', 'right'] as const).map((side) => (
          <div key={side} className={`side ${side}`}>
            {panels
              .filter((panel) => panel.side === side)
              .map((panel) => (
                <section
                  key={panel.id}
                  className={panel.firm ? 'panel firm' : 'panel'}
                  data-panel={panel.id}
                  data-open={tab === panel.tab}
                  aria-label={panel.name}
                >
                  <h2>{panel.name}</h2>
                  {panel.content}
                </section>
              ))}
          </div>
        ))}
      </div>
      {paused && <Veil />}
    </main>
  );
}

/** Captions and sound; `short` where the bar needs its room for more. */
function Switches({ short }: { short: boolean }) {
  const { captions, sound, quietInClass } = usePreferences();
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
        <span className={short ? 'vh' : undefined}>{words.captions}</span>
      </button>
      <button
        type="button"
        className="bare"
        aria-pressed={sound}
        title={sound ? words.soundOn : quietInClass ? words.soundOffInClass : words.soundOff}
        onClick={() => prefer({ sound: !sound })}
      >
        {sound ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
        <span className={short ? 'vh' : undefined}>{quietInClass ? words.soundOffInClass : words.sound}</span>
      </button>
    </>
  );
}

function PauseButton() {
  const host = useHost();
  return (
    <button type="button" className="bare" onClick={() => pause(host)}>
      <Pause aria-hidden="true" />
      <span>{words.pause}</span>
    </button>
  );
}

/** Over everything while time stands still. How long it stood is recorded when it goes on. */
function Veil() {
  const host = useHost();
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
          onClick={() => goOn(host)}
        >
          <Play aria-hidden="true" />
          {words.resume}
        </button>
      </div>
    </div>
  );
}
