import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { modalityOf } from '../../../src/kit/modality.ts';
import { holdUp } from '../../../src/kit/page/reading.ts';
import { usePreferences } from '../../../src/kit/preferences.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { hang } from '../../../src/kit/space/carrying.ts';
import { homeOf } from '../../../src/kit/space/home.ts';
import { attach } from '../../../src/kit/space/joined.ts';
import { hitBox, useHandlers, usePointing } from '../../../src/kit/space/pointing.ts';
import { isShown } from '../../../src/kit/space/shown.ts';
import { type Placing, usePlaceable, useSpots } from '../../../src/kit/space/things.ts';
import { loadInstruments } from './instrument-models.tsx';
import { surface } from './load.tsx';
import type { PlaceId } from './next.ts';
import { usePaper } from './paper.tsx';
import type { Side } from './patient.ts';
import { loadPatient } from './patient-models.tsx';
import type { RoomModels } from './room-models.tsx';
import { makeSockets } from './sockets.tsx';
import type { ArmSpot, VitalSignsFacts } from './state.ts';
import type { Look } from './stations.ts';
import { TABLET } from './tablet.tsx';
import { readyWork } from './Work.tsx';
import { poseArms } from './ward-arms.tsx';
import { BOARD, SIGN } from './ward-papers.tsx';
import { posePerson } from './ward-person.tsx';
import { armFromRay, probeFromRay } from './ward-placing.tsx';
import { poseBed, poseTray } from './ward-pose.tsx';
import { type Boxed, boxAround, boxThings, type Thing } from './ward-things.tsx';

/**
 * Loads the bed, the person in it and what they are examined with, and puts boxes round what can be pointed at, once for
 * all attempts of a visit.
 */
export async function readyWard(coming: Promise<RoomModels>) {
  const [room, patient, instruments] = await Promise.all([coming, loadPatient(), loadInstruments()]);
  const work = readyWork(instruments, patient);
  const { limbs, parts } = patient;
  for (const { scene } of [room, patient, work]) scene.updateMatrixWorld(true);
  const arm = (side: Side) => {
    const box = hitBox([0.46, 0.09, 0.12], [0.2, 0, 0]);
    box.pointerEvents = 'none';
    limbs[side].frames.elbow.add(box);
    return box;
  };
  return {
    papers: {
      sign: surface(room.parts.sign_face),
      board: surface(room.parts.board_face),
      tablet: surface(room.parts.tablet_face),
    },
    patient,
    work,
    things: boxThings({ ...room.parts, ...parts, ...work.parts }, patient),
    // what is picked up, and where it is put down
    probe: boxAround(work.parts.probe, 0.012),
    arms: { right: arm('right'), left: arm('left') },
    sockets: makeSockets(patient),
    face: boxAround(parts.patient_head, 0.05),
    bed: boxAround(parts.bed_lift, 0.25, parts.legs_straight),
  };
}

export interface WardProps {
  readonly ward: Awaited<ReturnType<typeof readyWard>>;
  /** The student is not at the arm: what is about the room can be used. */
  readonly on: boolean;
  readonly place: PlaceId;
  readonly look: Look | null;
  readonly onPlace: (place: PlaceId) => void;
  readonly onChart: () => void;
}

/** The room, the bed and the person in it; what is in it can be used, or takes the student to where it is used. */
export function Ward({ ward, on, place, look, onPlace, onChart }: WardProps) {
  const host = useHost();
  const space = useThree((state) => state.scene);
  const { papers, patient, work, things, probe, arms, face, bed } = ward;
  const { scene, parts, joined } = patient;
  const facts = () => host.facts as VitalSignsFacts;
  const held = useRef<ArmSpot | null>(null);
  const settled = useRef(false);
  useEffect(() => attach(space, joined), [space, joined]);
  usePaper(papers.sign, SIGN);
  usePaper(papers.board, BOARD);
  usePaper(papers.tablet, TABLET);
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
    const now = facts();
    const { picked } = usePointing.getState();
    for (const { thing, part, box } of things)
      box.pointerEvents = on && picked === null && isShown(part) && isOffered(thing, now, place) ? 'auto' : 'none';
    const may = on && picked === null;
    arms.right.pointerEvents = may && place === 'arm' && now.arm === 'right' ? 'auto' : 'none';
    arms.left.pointerEvents = may && place === 'arm' && now.arm === 'left' ? 'auto' : 'none';
    probe.pointerEvents = may && place === 'temperature' ? 'auto' : 'none';
    bed.pointerEvents = on && picked === 'arm' ? 'auto' : 'none';
    face.pointerEvents = on && picked === 'probe' ? 'auto' : 'none';
    const still = usePreferences.getState().lessMotion || !settled.current;
    settled.current = true;
    const armAt = held.current ?? now.armAt;
    poseBed(patient, now, armAt);
    poseTray(work, now);
    if (!hang(work.parts.probe, 'probe')) work.parts.probe.position.copy(homeOf(work.parts.probe));
    poseArms(patient, now, host.tick, armAt, look === 'band', still ? null : delta);
    posePerson(patient, now, host.tick, camera);
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
function isOffered({ target }: Thing, { arm }: VitalSignsFacts, place: PlaceId): boolean {
  // the arm at hand is picked up, not chosen again
  if (target === 'arm-right') return !(arm === 'right' && place === 'arm');
  if (target === 'arm-left') return !(arm === 'left' && place === 'arm');
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
