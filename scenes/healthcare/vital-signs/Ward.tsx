import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import { modalityOf } from '../../../src/kit/modality.ts';
import { holdUp } from '../../../src/kit/page/reading.ts';
import { usePreferences } from '../../../src/kit/preferences.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { useHandlers, usePointing } from '../../../src/kit/space/pointing.ts';
import { type Placing, usePlaceable, useSpots } from '../../../src/kit/space/things.ts';
import { surface } from './load.tsx';
import type { PlaceId } from './next.ts';
import { usePaper } from './paper.tsx';
import type { ArmSpot, VitalSignsFacts } from './state.ts';
import type { Look } from './stations.ts';
import { TABLET } from './tablet.tsx';
import { poseArms } from './ward-arms.tsx';
import { loadWard } from './ward-models.tsx';
import { BAND, BOARD, SIGN, THERMOMETER } from './ward-papers.tsx';
import { posePerson } from './ward-person.tsx';
import { armFromRay, probeFromRay } from './ward-placing.tsx';
import { poseWard } from './ward-pose.tsx';
import { type Boxed, boxAround, boxThings, isDrawn, type Thing } from './ward-things.tsx';

/** Loads the ward and puts boxes round what can be pointed at, once for all attempts of a visit. */
export async function readyWard() {
  const ward = await loadWard();
  const { parts, scene } = ward;
  scene.updateMatrixWorld(true);
  return {
    ...ward,
    things: boxThings(ward),
    papers: {
      band: surface(parts.band_label),
      sign: surface(parts.sign_face),
      board: surface(parts.board_face),
      tablet: surface(parts.tablet_face),
      thermometer: surface(parts.thermometer_face),
    },
    // what is picked up, and where it is put down
    probe: boxAround(parts.probe, 0.012),
    arms: { right: boxAround(parts.hand_r, 0.02), left: boxAround(parts.hand_l, 0.02) },
    face: boxAround(parts.patient_head, 0.05),
    bed: boxAround(parts.bed_lift, 0.25, parts.legs_straight),
  };
}

export interface WardProps {
  readonly ward: Awaited<ReturnType<typeof readyWard>>;
  /** It is what is seen now. */
  readonly on: boolean;
  readonly place: PlaceId;
  readonly look: Look | null;
  readonly onPlace: (place: PlaceId) => void;
  readonly onChart: () => void;
}

/** The room, the bed and the person in it; what is in it can be used, or takes the student to where it is used. */
export function Ward({ ward, on, place, look, onPlace, onChart }: WardProps) {
  const host = useHost();
  const { scene, parts, things, papers, probe, arms, face, bed } = ward;
  const facts = () => host.facts as VitalSignsFacts;
  const held = useRef<ArmSpot | null>(null);
  const settled = useRef(false);
  usePaper(papers.band, BAND);
  usePaper(papers.sign, SIGN);
  usePaper(papers.board, BOARD);
  usePaper(papers.tablet, TABLET);
  usePaper(papers.thermometer, THERMOMETER);
  const arm: Placing = {
    placement: (ray) => armFromRay(ray, facts().arm ?? 'right', parts.bed_lift.position.y),
    preview: (at) => {
      held.current = at ? (at.spot as ArmSpot) : null;
    },
  };
  const thermometer: Placing = {
    placement: (ray) => probeFromRay(ray, parts.mouth),
    preview: () => undefined,
  };
  usePlaceable(arms.right, { target: 'arm' }, arm);
  usePlaceable(arms.left, { target: 'arm' }, arm);
  usePlaceable(probe, { target: 'probe' }, thermometer);
  useSpots(bed, { arm });
  useSpots(face, { probe: thermometer });

  useFrame(({ camera }, delta) => {
    scene.visible = on;
    const now = facts();
    const { picked } = usePointing.getState();
    for (const { thing, part, box } of things)
      box.pointerEvents = on && picked === null && isDrawn(part) && isOffered(thing, now, place) ? 'auto' : 'none';
    const may = on && picked === null;
    arms.right.pointerEvents = may && place === 'arm' && now.arm === 'right' ? 'auto' : 'none';
    arms.left.pointerEvents = may && place === 'arm' && now.arm === 'left' ? 'auto' : 'none';
    probe.pointerEvents = may && place === 'temperature' ? 'auto' : 'none';
    bed.pointerEvents = on && picked === 'arm' ? 'auto' : 'none';
    face.pointerEvents = on && picked === 'probe' ? 'auto' : 'none';
    if (!on) {
      settled.current = false;
      return;
    }
    const still = usePreferences.getState().lessMotion || !settled.current;
    settled.current = true;
    const armAt = held.current ?? now.armAt;
    poseWard(ward, now, host.seconds, armAt);
    poseArms(ward, now, host.tick, armAt, look === 'band', still ? null : delta);
    posePerson(ward, now, host.tick, camera);
  });

  return (
    <>
      <primitive object={scene} />
      {things.map((boxed) => (
        <Point
          key={`${boxed.thing.part} ${boxed.thing.target}`}
          {...boxed}
          there={!boxed.thing.place || boxed.thing.place === place}
          looked={look !== null && look === boxed.thing.look}
          onPlace={onPlace}
          onChart={onChart}
        />
      ))}
    </>
  );
}

/** Whether a thing can be pointed at now, though it is there. */
function isOffered({ target, part }: Thing, { arm }: VitalSignsFacts, place: PlaceId): boolean {
  // the arm at hand is picked up, not chosen again; and only its own sleeve is rolled
  if (target === 'arm-right') return !(arm === 'right' && place === 'arm');
  if (target === 'arm-left') return !(arm === 'left' && place === 'arm');
  if (target === 'sleeve') return place === 'arm' && arm !== null && part === `sleeve_${arm === 'right' ? 'r' : 'l'}`;
  return true;
}

interface PointProps extends Boxed, Pick<WardProps, 'onPlace' | 'onChart'> {
  /** The student is where it is used. */
  readonly there: boolean;
  /** It is being read from close by. */
  readonly looked: boolean;
}

/** One thing under the pointer. */
function Point({ thing, box, there, looked, onPlace, onChart }: PointProps) {
  const host = useHost();
  useHandlers(box, thing.target, {
    pointerdown: (event) => {
      event.stopPropagation();
      const { target, place, verb, atOnce, look } = thing;
      // what the order says stands on the chart from then on, which is written by the panel
      if (look === 'order' && (host.facts as VitalSignsFacts).order !== null) return onChart();
      if (look) {
        if (!looked) host.act({ verb: 'read', target }, modalityOf(event));
        return holdUp(looked ? null : target);
      }
      if (place && !there) onPlace(place);
      else holdUp(null);
      if (verb && (there || atOnce)) host.act({ verb, target }, modalityOf(event));
    },
  });
  return null;
}
