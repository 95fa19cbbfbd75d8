import { useAct, useFact } from '../../../src/kit/session.tsx';
import { Clock } from './Clock.tsx';
import { Counted } from './Counted.tsx';
import { Dial } from './Dial.tsx';
import { HandsBig } from './HandsBig.tsx';
import type { PlaceId } from './next.ts';
import { things } from './say-things.tsx';
import type { VitalSignsFacts } from './state.ts';
import './over.css';

/** Where something is counted or timed by the clock. */
const BY_THE_CLOCK: ReadonlySet<PlaceId> = new Set(['count', 'pressure', 'temperature']);

/** What lies over the middle of the picture: what is needed there and may be hard to see, or not be there at all. */
export function Over({ place }: { place: PlaceId }) {
  const act = useAct();
  const { target } = things.mark;
  // the picture of a left arm is the mirror image: what lies over it stays clear of the cuff
  const mirrored = useFact(({ arm }: VitalSignsFacts) => arm === 'left');
  return (
    <div className="over" data-place={place} data-mirrored={mirrored}>
      {place === 'hands' && <HandsBig stroke={things.hands} />}
      {BY_THE_CLOCK.has(place) && <Clock />}
      {place === 'count' && <Counted />}
      {place === 'pressure' && (
        <Dial onMark={(pointer) => act({ verb: 'mark', target }, pointer === 'touch' ? 'touch' : 'mouse')} />
      )}
    </div>
  );
}
