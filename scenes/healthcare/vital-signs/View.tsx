import { ClipboardList, Gauge, Hand } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Control } from '../../../src/kit/page/Control.tsx';
import { Frame, type Panel } from '../../../src/kit/page/Frame.tsx';
import '../../../src/kit/page/frame.css';
import '../../../src/kit/page/things.css';
import '../../../src/kit/page/frame-small.css';
import type { ViewProps } from '../../../src/kit/scene-module.ts';
import { Session, useAct, useFact } from '../../../src/kit/session.tsx';
import { hasWebGL, Stage } from '../../../src/kit/space/Stage.tsx';
import { words as kit } from '../../../src/kit/words/index.ts';
import { affordances } from './affordances.ts';
import { Bedside } from './Bedside.tsx';
import { Caption } from './Caption.tsx';
import { Chart } from './Chart.tsx';
import { Dial } from './Dial.tsx';
import type { Notes } from './deflations.ts';
import { Sounds } from './Sounds.tsx';
import { Tag } from './Tag.tsx';
import { TapLabel } from './TapLabel.tsx';
import './view.css';
import { words } from './say.tsx';
import type { VitalSignsFacts, VitalSignsState, VitalSignsTruth } from './world.ts';

const things = affordances(words);

type Props = ViewProps<VitalSignsState, VitalSignsFacts, VitalSignsTruth, Notes>;

/** The bedside: a picture that can be worked in, and beside it a list of the same things. */
export function View({ host, onLeave, onReady }: Props) {
  const [picture, setPicture] = useState<'drawing' | 'none' | 'lost'>(() => (hasWebGL() ? 'drawing' : 'none'));
  const [tab, setTab] = useState('set-up');
  const frame = useRef<HTMLDivElement>(null);
  const tap = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (picture !== 'drawing') onReady();
  }, [picture, onReady]);
  const openChart = useCallback(() => {
    setTab('chart');
    // the panel has to be there before it can take the focus
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLInputElement>('[data-target="systolic"] input')?.focus(),
    );
  }, []);
  const panels: Panel[] = [
    {
      id: 'set-up',
      name: words.setUp,
      icon: <Hand aria-hidden="true" />,
      side: 'left',
      content: (
        <>
          <Control affordance={things.brachial} />
          <Control affordance={things.radial} />
          <Control affordance={things.cuff} />
          <Control affordance={things.chestpiece} />
          <Control affordance={things.earpieces} />
        </>
      ),
    },
    {
      id: 'measure',
      name: words.measure,
      icon: <Gauge aria-hidden="true" />,
      side: 'left',
      content: (
        <>
          <Control affordance={things.bulb} />
          <Control affordance={things.valve} />
          <Control affordance={things.mark} />
          <Needle />
        </>
      ),
    },
    {
      id: 'chart',
      name: words.chart,
      icon: <ClipboardList aria-hidden="true" />,
      side: 'right',
      content: <Chart things={things} />,
    },
  ];
  return (
    <Session host={host}>
      <div ref={frame} className="bedside" data-picture={picture}>
        <Frame
          title={words.title}
          clockName={words.clock}
          level={<LevelPlate />}
          picture={
            <>
              {picture === 'drawing' ? (
                <Stage host={host} onFirstFrame={onReady} onFailed={() => setPicture('lost')}>
                  <Bedside things={things} tap={tap} onChart={openChart} />
                </Stage>
              ) : (
                <Still lost={picture === 'lost'} />
              )}
              <MarkableDial />
              <TapLabel holder={tap} />
              <Tag things={things} />
            </>
          }
          caption={<Caption />}
          panels={panels}
          tab={tab}
          onTab={setTab}
          onLeave={onLeave}
        />
        <Sounds />
      </div>
    </Session>
  );
}

/** The gauge on the page: where the one in the picture cannot be read, or is not there. */
function MarkableDial() {
  const act = useAct();
  return (
    <Dial
      onMark={(pointer) => act({ verb: 'mark', target: things.mark.target }, pointer === 'touch' ? 'touch' : 'mouse')}
    />
  );
}

function LevelPlate() {
  return (
    <span className="level">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect x="1.2" y="1.2" width="17.6" height="17.6" rx="3" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M5 14.4h10M5 10h10M5 5.6h10" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
      <span>{words.level}</span>
    </span>
  );
}

/** Where the needle is, in words, for whoever asks the page. */
function Needle() {
  const mmHg = useFact(({ gauge }: VitalSignsFacts) => 2 * Math.round(gauge / 2));
  return <p className="needle-text num">{words.gaugeAt(mmHg)}</p>;
}

function Still({ lost }: { lost: boolean }) {
  return (
    <div className="still">
      <img src="img/vital-signs.webp" alt={words.picture} />
      <p role="status">{lost ? kit.lostWebGL : kit.noWebGL}</p>
    </div>
  );
}
