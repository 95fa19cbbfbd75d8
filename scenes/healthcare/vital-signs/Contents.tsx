import { Control } from '../../../src/kit/page/Control.tsx';
import { SayControl } from '../../../src/kit/page/SayControl.tsx';
import { useFact } from '../../../src/kit/session.tsx';
import { Chart } from './Chart.tsx';
import type { Topic } from './lines.ts';
import type { PlaceId } from './next.ts';
import { things, words } from './say-things.tsx';
import type { VitalSignsFacts } from './state.ts';
import { MEASURED_WITH, THINGS_AT } from './things-at.ts';

/** What is talked about where, mostly. */
const TOPIC_AT: Readonly<Record<PlaceId, Topic | null>> = {
  ward: 'greet',
  hands: null,
  person: 'identity',
  bed: 'position',
  arm: 'ask',
  count: 'position',
  pressure: null,
  temperature: 'mouth',
  chart: 'answer',
};

/** A panel's own id, and what stands in it. */
export type PanelId = 'here' | 'measure' | 'chart' | 'say';

/** What stands in a panel at a place. */
export function Contents({ panel, place }: { panel: PanelId; place: PlaceId }) {
  switch (panel) {
    case 'here':
      return (
        <>
          {THINGS_AT[place].map((name) => (
            <Control key={name} affordance={things[name]} />
          ))}
          {(place === 'bed' || place === 'person') && <Seen />}
          {place === 'temperature' && <Display />}
        </>
      );
    case 'measure':
      return (
        <>
          {MEASURED_WITH.map((name) => (
            <Control key={name} affordance={things[name]} />
          ))}
          <Needle />
        </>
      );
    case 'chart':
      return <Chart />;
    case 'say':
      return <SayControl affordance={things.say} first={TOPIC_AT[place]} />;
  }
}

/** How the person lies and looks, in words. */
function Seen() {
  return <p className="seen-text">{useFact(words.seen)}</p>;
}

/** Where the needle is, in words, for whoever asks the page. */
function Needle() {
  const mmHg = useFact(({ gauge }: VitalSignsFacts) => 2 * Math.round(gauge / 2));
  return <p className="seen-text num">{words.states.gaugeAt(mmHg)}</p>;
}

/** What the thermometer shows; its tone is a change of this. */
function Display() {
  const text = useFact(({ probe }: VitalSignsFacts) => words.states.display(probe.display, probe.at !== 'holder'));
  return (
    <p className="seen-text display num" role="status">
      {text}
    </p>
  );
}
