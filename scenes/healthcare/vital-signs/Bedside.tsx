import { useFrame } from '@react-three/fiber';
import { type RefObject, use, useRef } from 'react';
import type { Placement } from '../../../src/engine/action.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { Anchor } from '../../../src/kit/space/Anchor.tsx';
import { useHandlers, usePointing } from '../../../src/kit/space/pointing.ts';
import {
  type Placing,
  useHoldable,
  useMarkable,
  usePlaceable,
  usePressable,
  useSpots,
  useTurnable,
} from '../../../src/kit/space/things.ts';
import type { Affordances } from './affordances.ts';
import { Camera } from './Camera.tsx';
import { Light } from './light.tsx';
import { loadBedside } from './models.tsx';
import { chestpieceFromRay, cuffFromRay } from './placing.tsx';
import { poseBedside, type Shown } from './pose.tsx';
import { rigUp } from './rig.tsx';
import { useTablet } from './tablet.tsx';
import type { VitalSignsFacts } from './world.ts';

/**
 * Begun with the first import of this file: the models come while the page is still being read. They are rigged once,
 * and serve every attempt of a visit.
 */
const models = loadBedside().then((bedside) => ({ ...bedside, rig: rigUp(bedside.parts) }));
models.catch(() => {
  // said by whoever uses it; here it must not be an unhandled one
});

export interface BedsideProps {
  readonly things: Affordances;
  /** The element that lies over the dial, and says what is heard. */
  readonly tap: RefObject<HTMLElement | null>;
  /** The tablet was pressed. */
  readonly onChart: () => void;
}

/** The close-up: an arm on a pillow, and what a blood pressure is taken with. */
export function Bedside({ things, tap, onChart }: BedsideProps) {
  const host = useHost();
  const bedside = use(models);
  const { scene, parts, chartSurface } = bedside;
  const { boxes, ripples, tubes } = bedside.rig;
  // what a hand has, while it has it: the world knows only where it is put down
  const hand = useRef<{ cuff: Placement | null; chestpiece: Placement | null }>({ cuff: null, chestpiece: null });
  useHoldable(boxes.brachial, things.brachial, true);
  useHoldable(boxes.radial, things.radial, true);
  useHoldable(boxes.bulb, things.bulb);
  useTurnable(boxes.valve, things.valve);
  useMarkable(boxes.dial, things.mark);
  useTablet(chartSurface);
  usePressable(boxes.headset, things.earpieces);
  const facts = () => host.facts as VitalSignsFacts;
  const cuff: Placing = {
    placement: (ray, grabbed) => cuffFromRay(ray, grabbed, facts().cuff),
    preview: (at) => {
      hand.current.cuff = at;
    },
  };
  const chestpiece: Placing = {
    placement: (ray, grabbed) => chestpieceFromRay(ray, grabbed, facts().chestpiece),
    preview: (at) => {
      hand.current.chestpiece = at;
    },
  };
  usePlaceable(boxes.cuffOn, things.cuff, cuff);
  usePlaceable(boxes.cuffOff, things.cuff, cuff);
  usePlaceable(boxes.chestpiece, things.chestpiece, chestpiece);
  useSpots(boxes.field, { cuff, chestpiece });
  useHandlers(boxes.chart, 'chart', { pointerdown: onChart });

  useFrame(() => {
    const now = facts();
    const shown: Shown = {
      facts: now,
      cuff: hand.current.cuff ?? now.cuff,
      chestpiece: hand.current.chestpiece ?? now.chestpiece,
      tick: host.tick,
    };
    // a ray hits what is hidden, too; and while something is to be put down, only the place counts
    const putting = usePointing.getState().picked !== null;
    for (const [name, box] of Object.entries(boxes)) {
      const there = name === 'cuffOn' ? now.cuff.spot !== 'bed' : name === 'cuffOff' ? now.cuff.spot === 'bed' : true;
      box.pointerEvents = there && (name === 'field') === putting ? 'auto' : 'none';
    }
    poseBedside(bedside, ripples, shown);
    tubes.follow(shown);
  });

  return (
    <>
      <Light />
      <Camera />
      <primitive object={scene} />
      <Anchor object={parts.dial_centre} element={tap} />
    </>
  );
}
