import {
  CatmullRomCurve3,
  Group,
  Mesh,
  MeshStandardMaterial,
  type Object3D,
  Raycaster,
  TubeGeometry,
  Vector3,
} from 'three';
import { UNSEEN } from '../../../src/kit/space/joined.ts';
import { isShown } from '../../../src/kit/space/shown.ts';
import type { InstrumentModels } from './instrument-models.tsx';
import { surface } from './load.tsx';
import type { PatientModels } from './patient-models.tsx';
import { isOut, isWrapped, type Shown } from './work-pose.tsx';

type Parts = InstrumentModels['parts'];

/** Radii of the hoses, metres; pieces along them and round them. */
const AIR_HOSE = 0.0047;
const SOUND_HOSE = 0.0042;
const ALONG = 48;
const ROUND = 8;
/** A hose leaves its socket straight for so long, and begins so deep in it, metres. */
const STRAIGHT = 0.028;
const INSIDE = 0.007;
/** What lies on the bed lies so high in the bed's own frame. */
const ON_BED = 0.572;
/** An end that has moved by less has not moved, metres. */
const STILL = 0.001;

/** One hose between two sockets: laid anew when an end has moved, and only then. */
class Hose {
  readonly mesh: Mesh;
  private readonly ends = [new Vector3(), new Vector3(), new Vector3(), new Vector3()] as const;
  private readonly laid = [new Vector3(), new Vector3(), new Vector3(), new Vector3()] as const;

  constructor(
    private readonly root: Object3D,
    private readonly radius: number,
    material: MeshStandardMaterial,
    private readonly ground: Ground,
  ) {
    this.mesh = new Mesh(undefined, material);
    this.mesh.castShadow = this.mesh.receiveShadow = true;
    root.add(this.mesh);
  }

  /** From a socket to another, or to the ears of who stands at `ears` (in the root's frame). */
  lay(from: Object3D, to: Object3D | null, ears: Vector3, sag: number): void {
    const [a, outA, b, outB] = this.ends;
    this.end(from, a, outA);
    if (to) this.end(to, b, outB);
    else outB.copy(b.copy(ears)).setY(ears.y - 0.12);
    if (this.ends.every((end, i) => end.distanceToSquared(this.laid[i] as Vector3) < STILL * STILL)) return;
    this.ends.forEach((end, i) => void this.laid[i]?.copy(end));
    const points = [a.clone(), outA.clone(), ...this.between(outA, outB, sag, to === null), outB.clone(), b.clone()];
    this.mesh.geometry.dispose();
    const curve = new CatmullRomCurve3(points, false, 'centripetal');
    this.mesh.geometry = new TubeGeometry(curve, ALONG, this.radius, ROUND);
  }

  private end(socket: Object3D, at: Vector3, out: Vector3): void {
    socket.updateWorldMatrix(true, false);
    this.root.worldToLocal(socket.localToWorld(at.set(0, -INSIDE, 0)));
    this.root.worldToLocal(socket.localToWorld(out.set(0, STRAIGHT, 0)));
  }

  /** It hangs down to what lies on the bed between its ends, and lies there; in the ears it hangs free. */
  private between(from: Vector3, to: Vector3, sag: number, free: boolean): Vector3[] {
    if (free)
      return [
        from
          .clone()
          .lerp(to, 0.4)
          .setY(Math.max(from.y, (from.y + to.y) / 2 - sag)),
      ];
    return SHARES.map((share) => {
      const point = from.clone().lerp(to, share);
      point.z += sag * Math.sign(point.z || 1) * (1 - Math.abs(share - 0.5));
      const on = this.ground(point) + this.radius;
      return point.setY(Math.max(on, Math.min(point.y, on + (point.y - on) * 0.25)));
    });
  }
}

/** Where a hose is held to what lies under it, from its one end to the other. */
const SHARES = [0.12, 0.28, 0.44, 0.6, 0.76, 0.9];

/** How high what lies on the bed is under a point, in the bed's own frame, metres. */
type Ground = (point: Vector3) => number;

const DOWN = new Vector3(0, -1, 0);
/** A hose is looked for from so high above the bed, metres. */
const ABOVE = 1;

/** The mattress, and what lies on it beside an arm. */
function groundOf({ parts }: PatientModels): Ground {
  const bed = parts.bed_lift;
  const linen = [surface(parts.pillow_r), surface(parts.pillow_l), surface(parts.sheet_fold)];
  const ray = new Raycaster();
  ray.layers.set(UNSEEN);
  const from = new Vector3();
  return ({ x, z }) => {
    // beds are not tilted: down is down
    ray.set(bed.localToWorld(from.set(x, ON_BED + ABOVE, z)), DOWN);
    let least = ABOVE;
    for (const one of linen) {
      if (!isShown(one)) continue;
      one.updateWorldMatrix(true, false);
      least = Math.min(least, ray.intersectObject(one, false)[0]?.distance ?? ABOVE);
    }
    return ON_BED + ABOVE - least;
  };
}

/** Whoever wears a headset does not see their own ears: the tube comes up to the breast, out of their sight. Metres. */
const BELOW_EYES = 0.45;

/** The hoses between the things that can be moved. */
export function makeHoses({ parts }: InstrumentModels, patient: PatientModels): { follow: (shown: Shown) => void } {
  const group = new Group();
  parts.loose.add(group);
  const black = new MeshStandardMaterial({ name: 'hose', color: '#23262a', roughness: 0.5 });
  const navy = new MeshStandardMaterial({ name: 'hose-navy', color: '#1e3f66', roughness: 0.5 });
  const ground = groundOf(patient);
  const toGauge = new Hose(group, AIR_HOSE, black, ground);
  const toBulb = new Hose(group, AIR_HOSE, black, ground);
  const toEars = new Hose(group, SOUND_HOSE, navy, ground);
  const ears = new Vector3();
  return {
    follow(shown) {
      const { cuff, facts } = shown;
      const side = facts.arm === 'left' ? -1 : 1;
      toGauge.mesh.visible = toBulb.mesh.visible = facts.cuffSize !== null;
      toEars.mesh.visible = isOut(shown);
      const [a, b] = socketsOf(parts, isWrapped(cuff));
      if (facts.cuffSize !== null) {
        toGauge.lay(b, parts.gauge_tube, ears, 0.02);
        toBulb.lay(a, parts.bulb_tube, ears, 0.035);
      }
      // past the dial, on the side of the head
      ears.set(-0.3, 0.95, 0.95 * side);
      if (shown.head) ears.copy(shown.head).y -= BELOW_EYES;
      if (isOut(shown)) toEars.lay(parts.steth_tube, shown.listens ? null : parts.headset_tube, ears, 0.05);
    },
  };
}

function socketsOf(parts: Parts, wrapped: boolean): [Object3D, Object3D] {
  return wrapped ? [parts.cuff_tube_a, parts.cuff_tube_b] : [parts.cuff_off_tube_a, parts.cuff_off_tube_b];
}
