import { useFrame, useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useRef } from 'react';
import { Matrix4, type Object3D, type Ray, Vector3 } from 'three';
import type { Placement } from '../../../src/engine/action.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { Anchor } from '../../../src/kit/space/Anchor.tsx';
import { hang } from '../../../src/kit/space/carrying.ts';
import { attach } from '../../../src/kit/space/joined.ts';
import { usePointing } from '../../../src/kit/space/pointing.ts';
import {
  type Placing,
  useHoldable,
  useMarkable,
  usePlaceable,
  usePressable,
  useSpots,
  useTurnable,
} from '../../../src/kit/space/things.ts';
import { dressArms } from './arm-dressing.tsx';
import { makePrint } from './cuff-print.tsx';
import type { InstrumentModels } from './instrument-models.tsx';
import { surface } from './load.tsx';
import { usePaper } from './paper.tsx';
import type { PatientModels } from './patient-models.tsx';
import { chestpieceFromRay, cuffFromRay } from './placing.tsx';
import { things } from './say-things.tsx';
import type { VitalSignsFacts } from './state.ts';
import { BAND, THERMOMETER } from './ward-papers.tsx';
import { isOut, isWrapped, poseWork, type Shown } from './work-pose.tsx';
import { rigWork } from './work-rig.tsx';

/** Rigs the instruments and the arms, once for all attempts of a visit. */
export function readyWork(instruments: InstrumentModels, patient: PatientModels) {
  const { parts } = instruments;
  return {
    ...instruments,
    ...rigWork(instruments, patient),
    dress: dressArms(patient),
    print: makePrint([parts.cuff_on, parts.cuff_off]),
    papers: { band: surface(parts.band_label), thermometer: surface(parts.thermometer_face) },
  };
}
export type ReadyWork = ReturnType<typeof readyWork>;

export interface WorkProps {
  readonly ready: ReadyWork;
  /** The student is at the arm: what is there can be taken and used. */
  readonly on: boolean;
  /** The element that lies over the dial, and says what is heard. */
  readonly tap: RefObject<HTMLElement | null>;
}

/** What a pulse is felt and a blood pressure taken with, at the arm that was chosen. */
export function Work({ ready, on, tap }: WorkProps) {
  const host = useHost();
  const space = useThree((state) => state.scene);
  const { scene, parts, joined, work, boxes, list, hoses, dress, print, papers } = ready;
  // what a hand has, while it has it: the world knows only where it is put down
  const hand = useRef<{ cuff: Placement | null; chestpiece: Placement | null }>({ cuff: null, chestpiece: null });
  useEffect(() => attach(space, joined), [space, joined]);
  useHoldable(boxes.brachial, things.brachial, true);
  useHoldable(boxes.radial, things.radial, true);
  useHoldable(boxes.bulb, things.bulb);
  useTurnable(boxes.valve, things.valve);
  useMarkable(boxes.dial, things.mark);
  usePaper(papers.band, BAND);
  usePaper(papers.thermometer, THERMOMETER);
  usePressable(boxes.headset, things.earpieces);
  usePressable(boxes.sleeveRight, { target: 'sleeve' });
  usePressable(boxes.sleeveLeft, { target: 'sleeve' });
  const facts = () => host.facts as VitalSignsFacts;
  const frames = () => work.patient.limbs[facts().arm ?? 'right'].frames;
  const cuff: Placing = {
    placement: (ray, grabbed) => {
      const { shoulder, elbow } = frames();
      const onForearm = cuffFromRay(inside(ray, elbow), null);
      if (onForearm?.spot === 'forearm') return onForearm;
      return cuffFromRay(inside(ray, shoulder), grabbed && inside(grabbed, shoulder), facts().cuff);
    },
    preview: (at) => {
      hand.current.cuff = at;
    },
  };
  const chestpiece: Placing = {
    placement: (ray, grabbed) =>
      chestpieceFromRay(inside(ray, frames().elbow), grabbed && inside(grabbed, frames().elbow), facts().chestpiece),
    preview: (at) => {
      hand.current.chestpiece = at;
    },
  };
  usePlaceable(boxes.cuffOn, things.cuff, cuff);
  usePlaceable(boxes.cuffOff, things.cuff, cuff);
  usePlaceable(boxes.chestpiece, things.chestpiece, chestpiece);
  useSpots(boxes.fieldRight, { cuff, chestpiece });
  useSpots(boxes.fieldLeft, { cuff, chestpiece });

  const shown = useRef<{ -readonly [K in keyof Shown]: Shown[K] } | null>(null);
  const head = useRef(new Vector3());
  useFrame(({ camera, gl }) => {
    const now = facts();
    shown.current ??= { facts: now, cuff: now.cuff, chestpiece: now.chestpiece, listens: false, tick: 0, head: null };
    const { current } = shown;
    current.facts = now;
    current.cuff = hand.current.cuff ?? now.cuff;
    current.chestpiece = hand.current.chestpiece ?? now.chestpiece;
    current.listens = on && now.earpieces;
    current.tick = host.tick;
    current.head = gl.xr.isPresenting ? camera.getWorldPosition(head.current) : null;
    // a ray hits what is hidden, too; and while something is to be put down, only the place counts
    const putting = usePointing.getState().picked !== null;
    for (const { name, box } of list) box.pointerEvents = on && isThere(name, current, putting) ? 'auto' : 'none';
    poseWork(work, current);
    if (current.cuff.spot === 'bed') hang(parts.cuff_off, 'cuff');
    if (current.chestpiece.spot === 'bed') hang(parts.diaphragm, 'chestpiece');
    if (now.cuffSize) print(now.cuffSize, now.fit, now.arm === 'left');
    dress(now);
    hoses.follow(current);
  });

  return (
    <>
      <primitive object={scene} />
      <Anchor object={parts.dial_centre} element={tap} />
    </>
  );
}

const inverse = new Matrix4();
/** A ray, as it is in an arm's own frame. */
function inside(ray: Ray, frame: Object3D): Ray {
  return ray.clone().applyMatrix4(inverse.copy(frame.matrixWorld).invert());
}

/** Whether a thing is where its box is, and can be used now. */
function isThere(name: string, shown: Shown, putting: boolean): boolean {
  const { cuff, facts } = shown;
  const { cuffSize, arm, sleeves } = facts;
  if (name.startsWith('field')) return putting && name === (arm === 'left' ? 'fieldLeft' : 'fieldRight');
  if (putting) return false;
  if (name === 'cuffOn') return isWrapped(cuff);
  if (name === 'cuffOff') return cuffSize !== null && !isWrapped(cuff);
  if (name === 'headset' || name === 'chestpiece') return isOut(shown);
  if (name === 'bulb' || name === 'valve' || name === 'dial') return cuffSize !== null;
  // a cuff holds the sleeve where it is
  if (name.startsWith('sleeve'))
    return (
      arm !== null &&
      name === (arm === 'left' ? 'sleeveLeft' : 'sleeveRight') &&
      cuff.spot !== 'upper-arm' &&
      (!sleeves[arm] || cuffSize === null)
    );
  return true;
}
