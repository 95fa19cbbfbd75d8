import { useFrame } from '@react-three/fiber';
import { type RefObject, use, useMemo, useRef } from 'react';
import { Mesh, MeshBasicMaterial, RingGeometry } from 'three';
import type { Placement } from '../../../src/engine/action.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { Anchor } from '../../../src/kit/space/Anchor.tsx';
import { hitBox, useHandlers, usePointing } from '../../../src/kit/space/pointing.ts';
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
import { loadBedside, type Bedside as Models } from './models.tsx';
import { chestpieceFromRay, cuffFromRay } from './placing.tsx';
import { poseBedside, type Shown } from './pose.tsx';
import { useTablet } from './tablet.tsx';
import { makeTubes } from './tubes.tsx';
import type { VitalSignsFacts } from './world.ts';

/** Begun with the first import of this file: the models come while the page is still being read. */
let loading: Promise<Models> | undefined;
const models = () => {
  loading ??= loadBedside();
  return loading;
};
void models().catch(() => {
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
  const bedside = use(models());
  const { scene, parts, chartSurface } = bedside;
  // what a hand has, while it has it: the world knows only where it is put down
  const hand = useRef<{ cuff: Placement | null; chestpiece: Placement | null }>({ cuff: null, chestpiece: null });
  const boxes = useMemo(() => makeBoxes(parts), [parts]);
  const tubes = useMemo(() => makeTubes(parts), [parts]);
  const ripples = useMemo(() => {
    const dial = makeRipple(0x0f6a6e);
    const fingers = makeRipple(0x0f6a6e);
    parts.dial_centre.add(dial);
    return { dial, fingers };
  }, [parts]);

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

type Parts = Models['parts'];

/** What the pointer hits, around the parts that can be used. */
function makeBoxes(parts: Parts) {
  const add = (parent: keyof Parts, box: Mesh) => {
    box.pointerEvents = 'auto';
    parts[parent].add(box);
    return box;
  };
  const field = hitBox([0.85, 0.004, 0.5], [0.05, 0.03, 0]);
  field.pointerEvents = 'auto';
  parts.bed.add(field);
  return {
    brachial: add('artery_brachial', hitBox([0.05, 0.012, 0.04])),
    radial: add('artery_radial', hitBox([0.06, 0.04, 0.045])),
    bulb: add('bulb_body', hitBox([0.075, 0.075, 0.075])),
    valve: add('valve_screw', hitBox([0.036, 0.034, 0.036], [0, 0.008, 0])),
    dial: add('dial_centre', hitBox([0.085, 0.012, 0.085])),
    headset: add('headset', hitBox([0.22, 0.05, 0.07], [0, 0.01, 0])),
    cuffOn: add('cuff_on', hitBox([0.13, 0.09, 0.1], [0, -0.005, 0.008])),
    cuffOff: add('cuff_off', hitBox([0.18, 0.08, 0.12], [0, 0.04, 0])),
    chestpiece: add('diaphragm', hitBox([0.056, 0.03, 0.056], [0, 0.012, 0])),
    chart: add('chart', hitBox([0.21, 0.16, 0.03])),
    field,
  };
}

function makeRipple(colour: number): Mesh {
  const ring = new Mesh(
    new RingGeometry(0.92, 1, 48).rotateX(-Math.PI / 2),
    new MeshBasicMaterial({ color: colour, transparent: true, opacity: 0, depthWrite: false, toneMapped: false }),
  );
  ring.renderOrder = 3;
  ring.position.y = 0.003;
  return ring;
}
