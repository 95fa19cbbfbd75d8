import {
  BedSingle,
  BicepsFlexed,
  ClipboardList,
  Gauge,
  Hand,
  HeartPulse,
  MessageCircle,
  Thermometer,
  UserRound,
} from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Frame } from '../../../src/kit/page/Frame.tsx';
import type { FramePlace } from '../../../src/kit/page/PlaceBar.tsx';
import { Suggestion } from '../../../src/kit/page/suggestion.tsx';
import '../../../src/kit/page/frame.css';
import '../../../src/kit/page/things.css';
import '../../../src/kit/page/talking.css';
import '../../../src/kit/page/frame-small.css';
import type { Level } from '../../../src/engine/world.ts';
import { holdUp } from '../../../src/kit/page/reading.ts';
import type { ViewProps } from '../../../src/kit/scene-module.ts';
import { Session, useFact } from '../../../src/kit/session.tsx';
import { hasWebGL, Stage } from '../../../src/kit/space/Stage.tsx';
import { words as kit } from '../../../src/kit/words/index.ts';
import {
  Attending,
  BoughtHint,
  Caption,
  EnterVr,
  HintButton,
  LevelPlate,
  Over,
  ShadowGuide,
  Sounds,
  Tag,
  TapLabel,
  TimeOfDay,
} from './attending.tsx';
import { Bedside } from './Bedside.tsx';
import { LINES } from './lines.ts';
import type { Next, PlaceId } from './next.ts';
import type { Notes } from './notes.ts';
import { panelsAt } from './panels.tsx';
import { words } from './say.tsx';
import type { VitalSignsFacts, VitalSignsState } from './state.ts';
import type { VitalSignsTruth } from './truth.ts';
import './view.css';

const ICONS: Readonly<Record<Exclude<PlaceId, 'ward'>, ReactNode>> = {
  hands: <Hand aria-hidden="true" />,
  person: <UserRound aria-hidden="true" />,
  bed: <BedSingle aria-hidden="true" />,
  arm: <BicepsFlexed aria-hidden="true" />,
  count: <HeartPulse aria-hidden="true" />,
  pressure: <Gauge aria-hidden="true" />,
  temperature: <Thermometer aria-hidden="true" />,
  chart: <ClipboardList aria-hidden="true" />,
};

type Props = ViewProps<VitalSignsState, VitalSignsFacts, VitalSignsTruth, Notes>;
type Picture = 'drawing' | 'none' | 'lost';

/** The bedside: a picture that can be worked in, and beside it a list of the same things. */
export function View(props: Props) {
  return (
    <Session host={props.host}>
      <Round {...props} />
    </Session>
  );
}

function Round({ host, onLeave, onSeen, onReady }: Props) {
  const [picture, setPicture] = useState<Picture>(() => (hasWebGL() ? 'drawing' : 'none'));
  const [place, setPlace] = useState<PlaceId>('ward');
  const [tab, setTab] = useState<'here' | 'say'>('here');
  const [stands, setStands] = useState(false);
  const [next, setNext] = useState<Next | null>(null);
  const tap = useRef<HTMLDivElement>(null);
  const level = useFact((facts: VitalSignsFacts): Level => facts.level);
  const ready = useCallback(() => {
    setStands(true);
    onReady();
  }, [onReady]);
  useEffect(() => {
    if (picture !== 'drawing') ready();
  }, [picture, ready]);
  const goTo = useCallback((to: PlaceId) => {
    setPlace(to);
    setTab('here');
    holdUp(null);
  }, []);
  // another person, in the same room: one comes in by its door again
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the host that is another one
  useEffect(() => goTo('ward'), [host, goTo]);
  const openChart = useCallback(() => goTo('chart'), [goTo]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    goTo('ward');
    // what had the focus goes with its place
    event.currentTarget.querySelector<HTMLElement>('.place-back')?.focus();
  };
  const places: FramePlace[] = [
    {
      id: 'say',
      name: words.say,
      icon: <MessageCircle aria-hidden="true" />,
      small: true,
      next: LINES.some((line) => line === next?.target) && tab !== 'say',
    },
    ...Object.entries(ICONS).map(([id, icon]) => ({
      id,
      name: words.places[id as PlaceId],
      icon,
      next: next?.place === id && place !== id,
    })),
  ];
  return (
    <div className="bedside" data-picture={picture} data-place={place} onKeyDown={onKeyDown}>
      <Suggestion target={next?.target ?? null}>
        <Frame
          title={words.tablet.title}
          clockName={words.clock}
          clock={
            <Attending stands={stands}>
              <TimeOfDay />
            </Attending>
          }
          level={
            <Attending stands={stands}>
              <LevelPlate level={level} />
            </Attending>
          }
          extras={
            level === 'practise' && (
              <Attending stands={stands}>
                <HintButton />
              </Attending>
            )
          }
          entry={
            picture === 'drawing' && (
              <Attending stands={stands}>
                <EnterVr />
              </Attending>
            )
          }
          picture={
            <>
              {picture === 'drawing' ? (
                <Stage host={host} onFirstFrame={onSeen} onFailed={() => setPicture('lost')}>
                  <Bedside tap={tap} onChart={openChart} place={place} next={next} onPlace={goTo} onDrawn={ready} />
                </Stage>
              ) : (
                <Still lost={picture === 'lost'} />
              )}
              <Attending stands={stands}>
                <Over place={place} />
              </Attending>
              <Attending stands={stands}>
                <TapLabel holder={tap} />
              </Attending>
              <Attending stands={stands}>
                <Tag />
              </Attending>
            </>
          }
          caption={
            <Attending stands={stands}>
              <Caption />
            </Attending>
          }
          notes={
            <Attending stands={stands}>
              {level === 'explore' && <ShadowGuide onNext={setNext} />}
              {level === 'practise' && <BoughtHint />}
            </Attending>
          }
          places={places}
          place={place}
          onPlace={(id) => (id === 'say' ? setTab('say') : goTo(id as PlaceId))}
          onStepBack={() => goTo('ward')}
          panels={panelsAt(place, stands)}
          tab={tab}
          onLeave={onLeave}
        />
      </Suggestion>
      <Attending stands={stands}>
        <Sounds />
      </Attending>
    </div>
  );
}

function Still({ lost }: { lost: boolean }) {
  return (
    <div className="still">
      <img src="img/vital-signs.webp" alt={words.picture} />
      <p role="status">{lost ? kit.lostWebGL : kit.noWebGL}</p>
    </div>
  );
}
