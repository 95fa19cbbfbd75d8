import { useFrame } from '@react-three/fiber';
import { type RefObject, useRef } from 'react';
import { Matrix4, type Ray } from 'three';
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
import { breathing } from './blanket.tsx';
import { dressArm } from './close-arm.tsx';
import { makePrint } from './cuff-print.tsx';
import { loadBedside } from './models.tsx';
import { fullness } from './motion.ts';
import { usePaper } from './paper.tsx';
import { chestpieceFromRay, cuffFromRay } from './placing.tsx';
import { isWrapped, poseBedside, type Shown, sideOf } from './pose.tsx';
import { rigUp } from './rig.tsx';
import { things } from './say-things.tsx';
import type { VitalSignsFacts } from './state.ts';
import { TABLET } from './tablet.tsx';

/** Loads the close-up and rigs it, once for all attempts of a visit. */
export async function readyCloseUp() {
  const bedside = await loadBedside();
  const { parts } = bedside;
  return {
    ...bedside,
    rig: rigUp(parts),
    onArm: dressArm(bedside),
    breathe: breathing(parts.bed),
    print: makePrint([parts.cuff_on, parts.cuff_off]),
  };
}

export interface CloseUpProps {
  readonly bedside: Awaited<ReturnType<typeof readyCloseUp>>;
  /** It is what is seen now. */
  readonly on: boolean;
  /** The element that lies over the dial, and says what is heard. */
  readonly tap: RefObject<HTMLElement | null>;
  readonly onChart: () => void;
}

/** An arm on a pillow from close by, and what a pulse is felt and a blood pressure taken with. */
export function CloseUp({ bedside, on, tap, onChart }: CloseUpProps) {
  const host = useHost();
  const { scene, parts, chartSurface, onArm, breathe, print } = bedside;
  const { boxes, list, ripples, tubes } = bedside.rig;
  // what a hand has, while it has it: the world knows only where it is put down
  const hand = useRef<{ cuff: Placement | null; chestpiece: Placement | null }>({ cuff: null, chestpiece: null });
  useHoldable(boxes.brachial, things.brachial, true);
  useHoldable(boxes.radial, things.radial, true);
  useHoldable(boxes.bulb, things.bulb);
  useTurnable(boxes.valve, things.valve);
  useMarkable(boxes.dial, things.mark);
  usePaper(chartSurface, TABLET);
  usePressable(boxes.headset, things.earpieces);
  usePressable(boxes.sleeve, { target: 'sleeve' });
  const facts = () => host.facts as VitalSignsFacts;
  // a left arm is the mirror image of the models, and so is the way to it
  const inside = (ray: Ray | null) => (ray && sideOf(facts()) === -1 ? ray.clone().applyMatrix4(MIRROR) : ray);
  const cuff: Placing = {
    placement: (ray, grabbed) => cuffFromRay(inside(ray) as Ray, inside(grabbed), facts().cuff),
    preview: (at) => {
      hand.current.cuff = at;
    },
  };
  const chestpiece: Placing = {
    placement: (ray, grabbed) => chestpieceFromRay(inside(ray) as Ray, inside(grabbed), facts().chestpiece),
    preview: (at) => {
      hand.current.chestpiece = at;
    },
  };
  usePlaceable(boxes.cuffOn, things.cuff, cuff);
  usePlaceable(boxes.cuffOff, things.cuff, cuff);
  usePlaceable(boxes.chestpiece, things.chestpiece, chestpiece);
  useSpots(boxes.field, { cuff, chestpiece });
  useHandlers(boxes.chart, 'chart', { pointerdown: onChart });

  const shown = useRef<{ -readonly [K in keyof Shown]: Shown[K] } | null>(null);
  useFrame(() => {
    scene.visible = on;
    if (!on) {
      for (const { box } of list) box.pointerEvents = 'none';
      return;
    }
    const now = facts();
    shown.current ??= { facts: now, cuff: now.cuff, chestpiece: now.chestpiece, tick: 0 };
    const { current } = shown;
    current.facts = now;
    current.cuff = hand.current.cuff ?? now.cuff;
    current.chestpiece = hand.current.chestpiece ?? now.chestpiece;
    current.tick = host.tick;
    // a ray hits what is hidden, too; and while something is to be put down, only the place counts
    const putting = usePointing.getState().picked !== null;
    for (const { name, box } of list)
      box.pointerEvents = isThere(name, now) && (name === 'field') === putting ? 'auto' : 'none';
    poseBedside(bedside, ripples, current);
    if (now.cuffSize) print(now.cuffSize, now.fit, now.arm === 'left');
    onArm.pose(now);
    breathe(fullness(now.breath, host.tick));
    tubes.follow(current);
  });

  return (
    <>
      <primitive object={scene} />
      <Anchor object={parts.dial_centre} element={tap} />
    </>
  );
}

const MIRROR = new Matrix4().makeScale(-1, 1, 1);

/** Whether a thing is where its box is. */
function isThere(name: string, { cuff, cuffSize, arm, sleeves }: VitalSignsFacts): boolean {
  if (name === 'cuffOn') return isWrapped(cuff);
  if (name === 'cuffOff') return cuffSize !== null && !isWrapped(cuff);
  // a cuff holds the sleeve where it is
  if (name === 'sleeve') return arm !== null && cuff.spot !== 'upper-arm' && (!sleeves[arm] || cuffSize === null);
  return true;
}
