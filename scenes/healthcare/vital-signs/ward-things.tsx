import { Box3, type Mesh, type Object3D, Quaternion, Vector3 } from 'three';
import { hitBox } from '../../../src/kit/space/pointing.ts';
import type { InstrumentPart, PatientPart, RoomPart } from './model-parts.ts';
import type { PlaceId } from './next.ts';
import type { PatientModels } from './patient-models.tsx';
import type { Look } from './stations.ts';

/** Parts of the three models, and of the arms, which the code makes. */
export type ThingPart = RoomPart | PatientPart | InstrumentPart | 'hand_r' | 'hand_l' | 'forearm_l';

/** Something in the ward that can be pointed at. */
export interface Thing {
  readonly part: ThingPart;
  /** By how much its box is larger than it is, metres: small things are hard to hit. */
  readonly grow: number;
  /** The id of what it does, or of what it is. */
  readonly target: string;
  /** Where it belongs: it takes the student there. */
  readonly place?: PlaceId;
  /** What it does, once the student is there; without one it only takes them there. */
  readonly verb?: 'press';
  /** It is large and does no harm: it is done from wherever the student is. */
  readonly atOnce?: true;
  /** It is read, from close by. */
  readonly look?: Look;
}

/** What can be pointed at in the ward. */
const THINGS: readonly Thing[] = [
  { part: 'dispenser', grow: 0.04, target: 'dispenser', place: 'hands', verb: 'press', atOnce: true },
  { part: 'patient_head', grow: 0, target: 'person', place: 'person' },
  { part: 'chest', grow: -0.04, target: 'person', place: 'person' },
  { part: 'band', grow: 0.02, target: 'band', look: 'band' },
  { part: 'sign', grow: 0.02, target: 'sign', look: 'sign' },
  { part: 'board', grow: 0, target: 'board', look: 'board' },
  { part: 'tablet', grow: 0.03, target: 'order', look: 'order' },
  { part: 'curtain_open', grow: 0.02, target: 'curtain', place: 'bed', verb: 'press', atOnce: true },
  { part: 'curtain_closed', grow: 0, target: 'curtain', place: 'bed', verb: 'press', atOnce: true },
  { part: 'bed_panel', grow: 0.02, target: 'bed-height', place: 'bed' },
  { part: 'brake', grow: 0.03, target: 'brake', place: 'bed', verb: 'press' },
  { part: 'call_light_wall', grow: 0.03, target: 'call-light', place: 'bed', verb: 'press' },
  { part: 'call_light_hand', grow: 0.03, target: 'call-light', place: 'bed', verb: 'press' },
  { part: 'hand_r', grow: 0, target: 'arm-right', place: 'arm', verb: 'press' },
  { part: 'forearm_l', grow: 0, target: 'arm-left', place: 'arm', verb: 'press' },
  { part: 'hand_l', grow: 0, target: 'arm-left', place: 'arm', verb: 'press' },
  { part: 'tape', grow: 0.02, target: 'tape', place: 'arm', verb: 'press' },
  { part: 'cuff_small', grow: 0.005, target: 'cuff-small', place: 'pressure', verb: 'press' },
  { part: 'cuff_adult', grow: 0.005, target: 'cuff-adult', place: 'pressure', verb: 'press' },
  { part: 'cuff_large', grow: 0.005, target: 'cuff-large', place: 'pressure', verb: 'press' },
  { part: 'stethoscope', grow: 0.01, target: 'chestpiece', place: 'pressure' },
  { part: 'thermometer', grow: 0.01, target: 'probe', place: 'temperature' },
  { part: 'covers', grow: 0.01, target: 'cover', place: 'temperature', verb: 'press' },
  { part: 'bin', grow: 0.01, target: 'eject', place: 'temperature', verb: 'press' },
  { part: 'wipes', grow: 0.01, target: 'wipe-cuff', place: 'pressure' },
];

const around = new Box3();
const size = new Vector3();
const middle = new Vector3();
const turned = new Quaternion();

/** A box round a part as it stands now, for the pointer, that goes with the part. `meshes` is what it is put round. */
export function boxAround(part: Object3D, grow: number, meshes: Object3D = part): Mesh {
  part.updateWorldMatrix(true, true);
  const told = part.userData.size as [number, number, number] | undefined;
  // what is joined to the room is only told of
  if (told) around.setFromCenterAndSize(part.getWorldPosition(middle), size.set(...told));
  else around.setFromObject(meshes);
  around.getSize(size).addScalar(2 * grow);
  around.getCenter(middle);
  const box = hitBox([size.x, size.y, size.z]);
  box.position.copy(part.worldToLocal(middle));
  box.quaternion.copy(part.getWorldQuaternion(turned).invert());
  box.pointerEvents = 'none';
  part.add(box);
  return box;
}

/** A thing with its box. */
export interface Boxed {
  readonly thing: Thing;
  readonly part: Object3D;
  readonly box: Mesh;
}

/** A hand, and a forearm, in the arm's own frame: size and middle, metres. */
const HAND = [
  [0.2, 0.07, 0.12],
  [0.34, 0.005, 0],
] as const;
const FOREARM = [
  [0.22, 0.1, 0.11],
  [0.11, 0, 0],
] as const;

/** Boxes round everything that can be pointed at, as the models stand before anything has been moved. */
export function boxThings(parts: Readonly<Record<string, Object3D>>, { limbs }: PatientModels): readonly Boxed[] {
  const ofLimb = (part: ThingPart) => {
    const { frames } = limbs[part.endsWith('_l') ? 'left' : 'right'];
    const [size, middle] = part.startsWith('hand') ? HAND : FOREARM;
    const frame = part.startsWith('hand') ? frames.wrist : frames.elbow;
    const box = hitBox(size, middle);
    frame.add(box);
    return { part: frame as Object3D, box };
  };
  return THINGS.map((thing) => {
    const part = parts[thing.part];
    if (!part) return { thing, ...ofLimb(thing.part) };
    // what hangs on it has boxes of its own
    const own = part.children.find((child) => child.name === `${thing.part}_mesh`) ?? part;
    return { thing, part, box: boxAround(part, thing.grow, own) };
  });
}
