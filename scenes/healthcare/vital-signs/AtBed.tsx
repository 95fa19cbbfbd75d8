import { useFrame } from '@react-three/fiber';
import { type RefObject, useMemo, useRef } from 'react';
import { InHeadset } from '../../../src/kit/headset/InHeadset.tsx';
import { useFact, useHost } from '../../../src/kit/session.tsx';
import { Camera } from './Camera.tsx';
import { timeOfDay } from './clock.ts';
import { Marks } from './Marks.tsx';
import { markedBoxes } from './marked-boxes.tsx';
import { type Next, PLACES, type PlaceId } from './next.ts';
import { things, words } from './say-things.tsx';
import { sheetsAt } from './sheets.tsx';
import { GROUND, standAt } from './stands.tsx';
import type { VitalSignsFacts } from './state.ts';
import { isAtArm, type Look } from './stations.ts';
import { readyWard, Ward } from './Ward.tsx';
import { Work } from './Work.tsx';

export { readyWard };

export interface AtBedProps {
  readonly ward: Awaited<ReturnType<typeof readyWard>>;
  /** The element that lies over the dial, and says what is heard. */
  readonly tap: RefObject<HTMLElement | null>;
  /** The tablet was pressed. */
  readonly onChart: () => void;
  /** Where the student is at work. */
  readonly place: PlaceId;
  /** What is held up to be read. */
  readonly look: Look | null;
  /** Something of another place was picked in the picture. */
  readonly onPlace: (place: PlaceId) => void;
  /** What is suggested next; null where nothing is. */
  readonly next: Next | null;
  /** All of it has been drawn. */
  readonly onDrawn: () => void;
}

const HINTS = [things.hint];
const NONE: typeof HINTS = [];

/** The bed, the person in it, and what is worked with. */
export function AtBed({ ward, tap, onChart, place, look, next, onPlace, onDrawn }: AtBedProps) {
  const atArm = useFact((facts: VitalSignsFacts) => !look && isAtArm(place, facts));
  const arm = useFact((facts: VitalSignsFacts) => facts.arm);
  const host = useHost();
  const level = useFact((facts: VitalSignsFacts) => facts.level);
  const sheets = useMemo(() => sheetsAt(place), [place]);
  const frames = useRef(0);
  useFrame(() => {
    frames.current++;
    // in the second frame the first has been drawn
    if (frames.current === 2) onDrawn();
  });
  const objectOf = useMemo(() => markedBoxes(ward), [ward]);
  const mirrored = arm === 'left' && atArm;
  const { bones } = ward.patient.limbs[mirrored ? 'left' : 'right'];
  return (
    <>
      <Camera view={look ?? place} atArm={atArm} mirrored={mirrored} follows={ward.patient.parts} arm={bones} />
      <Ward ward={ward} on={!atArm} place={place} look={look} onPlace={onPlace} onChart={onChart} />
      <Work ready={ward.work} on={atArm} tap={tap} />
      <Marks
        place={place}
        next={next?.target ?? null}
        reading={look !== null}
        objectOf={objectOf}
        socketsOf={ward.sockets}
        face={{ object: ward.face, radius: 0.16 }}
      />
      <InHeadset
        sheets={sheets}
        places={PLACES.map((id) => ({ id, name: words.places[id], next: next?.place === id && place !== id }))}
        place={place}
        extras={level === 'practise' ? HINTS : NONE}
        next={next?.target ?? null}
        stand={standAt(place, arm)}
        ground={GROUND}
        clock={() => timeOfDay(host.tick)}
        onPlace={(to) => onPlace(to as PlaceId)}
      />
    </>
  );
}
