import { useFrame } from '@react-three/fiber';
import { type RefObject, useMemo, useRef } from 'react';
import { useFact } from '../../../src/kit/session.tsx';
import { Camera } from './Camera.tsx';
import { Marks } from './Marks.tsx';
import { markedBoxes } from './marked-boxes.tsx';
import type { PlaceId } from './next.ts';
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
  readonly next: string | null;
  /** All of it has been drawn. */
  readonly onDrawn: () => void;
}

/** The bed, the person in it, and what is worked with. */
export function AtBed({ ward, tap, onChart, place, look, next, onPlace, onDrawn }: AtBedProps) {
  const atArm = useFact((facts: VitalSignsFacts) => !look && isAtArm(place, facts));
  const left = useFact(({ arm }: VitalSignsFacts) => arm === 'left');
  const frames = useRef(0);
  useFrame(() => {
    frames.current++;
    // in the second frame the first has been drawn
    if (frames.current === 2) onDrawn();
  });
  const objectOf = useMemo(() => markedBoxes(ward), [ward]);
  const { bones } = ward.patient.limbs[left && atArm ? 'left' : 'right'];
  return (
    <>
      <Camera view={look ?? place} atArm={atArm} mirrored={left && atArm} follows={ward.patient.parts} arm={bones} />
      <Ward ward={ward} on={!atArm} place={place} look={look} onPlace={onPlace} onChart={onChart} />
      <Work ready={ward.work} on={atArm} tap={tap} />
      <Marks
        place={place}
        next={next}
        reading={look !== null}
        objectOf={objectOf}
        face={{ object: ward.face, radius: 0.16 }}
      />
    </>
  );
}
