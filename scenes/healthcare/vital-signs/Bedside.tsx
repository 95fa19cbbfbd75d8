import { useThree } from '@react-three/fiber';
import { lazy, type RefObject, Suspense, use, useEffect, useLayoutEffect } from 'react';
import type { PerspectiveCamera } from 'three';
import { useReading } from '../../../src/kit/page/reading.ts';
import { useFact } from '../../../src/kit/session.tsx';
import { usePointing } from '../../../src/kit/space/pointing.ts';
import type { AtBedProps } from './AtBed.tsx';
import { Light } from './light.tsx';
import type { Next, PlaceId } from './next.ts';
import { Room } from './Room.tsx';
import { loadRoom } from './room-models.tsx';
import type { VitalSignsFacts } from './state.ts';
import { isAtArm, LOOKS, stationOf } from './stations.ts';

/**
 * Begun with the first import of this file: the models come while the page is still being read. They are made ready
 * once, and serve every attempt of a visit.
 */
const room = loadRoom();
room.catch(() => {
  // said by whoever uses it; here it must not be an unhandled one
});

/** Who is in the room, and what with: begun as early, it comes while the room is there already. */
const coming = import('./AtBed.tsx').then(async ({ AtBed: There, readyWard }) => ({
  There,
  ward: await readyWard(room),
}));
coming.catch(() => {
  // said by whoever uses it
});
const AtBed = lazy(async () => {
  const { There, ward } = await coming;
  return { default: (props: Omit<AtBedProps, 'ward'>) => <There ward={ward} {...props} /> };
});

export interface BedsideProps {
  /** The element that lies over the dial, and says what is heard. */
  readonly tap: RefObject<HTMLElement | null>;
  /** The tablet was pressed. */
  readonly onChart: () => void;
  /** Where the student is at work. */
  readonly place: PlaceId;
  /** Something of another place was picked in the picture. */
  readonly onPlace: (place: PlaceId) => void;
  /** What is suggested next; null where nothing is. */
  readonly next: Next | null;
  /** All of it has been drawn. */
  readonly onDrawn: () => void;
}

/** Ward B, and in it the bed. */
export function Bedside({ tap, onChart, place, next, onPlace, onDrawn }: BedsideProps) {
  const ready = use(room);
  const look = useReading(({ open }) => LOOKS.find((one) => one === open) ?? null);
  // what was picked up is put back by going somewhere else
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what it waits for
  useEffect(() => usePointing.setState({ picked: null }), [place]);
  const near = useFact((facts: VitalSignsFacts) => !look && isAtArm(place, facts));
  const mirrored = useFact(({ arm }: VitalSignsFacts) => arm === 'left');
  return (
    <>
      <Threshold />
      <Light room={ready} near={near} mirrored={mirrored} />
      <Room room={ready} />
      <Suspense fallback={null}>
        <AtBed tap={tap} onChart={onChart} place={place} look={look} next={next} onPlace={onPlace} onDrawn={onDrawn} />
      </Suspense>
    </>
  );
}

/** Where the student stands when the room comes into sight, until the bed is there. */
function Threshold() {
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const { width, height } = useThree((state) => state.size);
  // only at first: whoever is at the bed goes on from there
  // biome-ignore lint/correctness/useExhaustiveDependencies: the picture's shape then does not matter any more
  useLayoutEffect(() => {
    const { from, to, fov } = stationOf('ward', false, width / height);
    camera.position.set(...from);
    camera.lookAt(...to);
    camera.fov = fov;
    camera.updateProjectionMatrix();
  }, [camera]);
  return null;
}
