import { type ComponentProps, lazy, type RefObject, Suspense, use, useEffect } from 'react';
import { useReading } from '../../../src/kit/page/reading.ts';
import { useFact } from '../../../src/kit/session.tsx';
import { usePointing } from '../../../src/kit/space/pointing.ts';
import { Camera } from './Camera.tsx';
import type { CloseUp } from './CloseUp.tsx';
import { Light } from './light.tsx';
import type { PlaceId } from './next.ts';
import type { VitalSignsFacts } from './state.ts';
import { LOOKS, type SetId, setOf } from './stations.ts';
import { readyWard, Ward } from './Ward.tsx';

/**
 * Begun with the first import of this file: the models come while the page is still being read. They are rigged once,
 * and serve every attempt of a visit.
 */
const models = readyWard();
models.catch(() => {
  // said by whoever uses it; here it must not be an unhandled one
});

/** The arm from close by: nobody is there in the first picture, so that it comes after that. */
const ArmSet = lazy(async () => {
  const { CloseUp, readyCloseUp } = await import('./CloseUp.tsx');
  const bedside = await readyCloseUp();
  return {
    default: (props: Omit<ComponentProps<typeof CloseUp>, 'bedside'>) => <CloseUp bedside={bedside} {...props} />,
  };
});

export interface BedsideProps {
  /** The first picture stands. */
  readonly stands: boolean;
  /** The element that lies over the dial, and says what is heard. */
  readonly tap: RefObject<HTMLElement | null>;
  /** The tablet was pressed. */
  readonly onChart: () => void;
  /** Where the student is at work. */
  readonly place: PlaceId;
  /** Something of another place was picked in the picture. */
  readonly onPlace: (place: PlaceId) => void;
}

/** The room and the person in it; and, for what is done at an arm, the arm from close by. */
export function Bedside({ stands, tap, onChart, place, onPlace }: BedsideProps) {
  const ward = use(models);
  const look = useReading(({ open }) => LOOKS.find((one) => one === open) ?? null);
  // what was picked up is put back by going somewhere else
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what it waits for
  useEffect(() => usePointing.setState({ picked: null }), [place]);
  // what is read is in the ward, wherever the work is
  const set: SetId = useFact((facts: VitalSignsFacts) => (look ? 'ward' : setOf(place, facts)));
  const mirrored = useFact((facts: VitalSignsFacts) => facts.arm === 'left') && set === 'close';
  return (
    <>
      <Light set={set} mirrored={mirrored} />
      <Camera set={set} view={set === 'ward' ? (look ?? place) : place} mirrored={mirrored} follows={ward.parts} />
      <Ward ward={ward} on={set === 'ward'} place={place} look={look} onPlace={onPlace} onChart={onChart} />
      {stands && (
        <Suspense fallback={null}>
          <ArmSet on={set === 'close'} tap={tap} onChart={onChart} />
        </Suspense>
      )}
    </>
  );
}
