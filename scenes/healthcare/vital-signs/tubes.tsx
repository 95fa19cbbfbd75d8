import { CatmullRomCurve3, Group, Mesh, MeshStandardMaterial, type Object3D, TubeGeometry, Vector3 } from 'three';
import type { Bedside } from './models.tsx';
import { isWrapped, type Shown, sideOf } from './pose.tsx';

type Parts = Bedside['parts'];

/** Radii of the hoses, metres; pieces along them and round them. */
const AIR_HOSE = 0.0047;
const SOUND_HOSE = 0.0042;
const ALONG = 56;
const ROUND = 9;

const via = (x: number, y: number, z: number) => new Vector3(x, y, z);

/** The hoses between the things that can be moved: made anew when one of their ends has moved, and only then. */
export function makeTubes(parts: Parts): { follow: (shown: Shown) => void } {
  const group = new Group();
  group.name = 'tubes';
  const black = new MeshStandardMaterial({ name: 'hose', color: '#23262a', roughness: 0.5 });
  const navy = new MeshStandardMaterial({ name: 'hose-navy', color: '#1e3f66', roughness: 0.5 });
  const hose = (material: MeshStandardMaterial) => {
    const mesh = new Mesh(undefined, material);
    mesh.castShadow = mesh.receiveShadow = true;
    group.add(mesh);
    return mesh;
  };
  const toGauge = hose(black);
  const toBulb = hose(black);
  const toEars = hose(navy);
  const root = parts.bed.parent as Object3D;
  root.add(group);
  /** A point that leaves a socket along its axis, `metres` out of it. */
  const out = (socket: Object3D, metres: number) => root.worldToLocal(socket.localToWorld(new Vector3(0, metres, 0)));
  const lay = (mesh: Mesh, points: Vector3[], radius: number) => {
    mesh.geometry.dispose();
    mesh.geometry = new TubeGeometry(new CatmullRomCurve3(points, false, 'centripetal'), ALONG, radius, ROUND);
  };

  /** What the hoses' ways depended on when they were laid. */
  const laid = {
    side: 0,
    cuff: '',
    cuffX: 0,
    cuffY: 0,
    size: null as string | null,
    snug: 0,
    piece: '',
    pieceX: 0,
    pieceY: 0,
    ears: false,
    girth: 0,
  };
  return {
    follow({ cuff, chestpiece, facts }) {
      const side = sideOf(facts);
      if (
        laid.side === side &&
        laid.cuff === cuff.spot &&
        laid.cuffX === cuff.x &&
        laid.cuffY === cuff.y &&
        laid.size === facts.cuffSize &&
        laid.snug === facts.snug &&
        laid.piece === chestpiece.spot &&
        laid.pieceX === chestpiece.x &&
        laid.pieceY === chestpiece.y &&
        laid.ears === facts.earpieces &&
        laid.girth === facts.girth
      )
        return;
      Object.assign(laid, {
        side,
        cuff: cuff.spot,
        cuffX: cuff.x,
        cuffY: cuff.y,
        size: facts.cuffSize,
        snug: facts.snug,
        piece: chestpiece.spot,
        pieceX: chestpiece.x,
        pieceY: chestpiece.y,
        ears: facts.earpieces,
        girth: facts.girth,
      });
      // without a cuff the hoses lead nowhere
      toGauge.visible = toBulb.visible = facts.cuffSize !== null && cuff.spot !== 'rail';
      root.updateWorldMatrix(true, true);
      const off = !isWrapped(cuff);
      const [a, b] = off ? [parts.cuff_off_tube_a, parts.cuff_off_tube_b] : [parts.cuff_tube_a, parts.cuff_tube_b];
      // from a cuff on the arm the hoses hang over the pillow's edge, to the bed; they start with the cuff
      const shift = off ? 0 : Math.max(-0.05, Math.min(0.12, parts.cuff_on.position.x + 0.09));
      lay(
        toGauge,
        [
          out(b, -0.008),
          out(b, 0.02),
          ...(off
            ? [via(0.03, -0.076, 0.14)]
            : [via(0.05 + shift, -0.02, 0.075), via(0.03 + shift / 2, -0.078, 0.125)]),
          // the gauge is turned back in the mirror: its nozzle is on the other side there
          via(side === 1 ? -0.02 : 0.135, -0.079, 0.17),
          out(parts.gauge_tube, 0.03),
          out(parts.gauge_tube, -0.006),
        ],
        AIR_HOSE,
      );
      lay(
        toBulb,
        [
          out(a, -0.008),
          out(a, 0.02),
          ...(off ? [via(0.05, -0.079, 0.13)] : [via(0.07 + shift, 0.012, 0.07), via(0.1 + shift / 2, -0.068, 0.115)]),
          via(0.17, -0.079, 0.135),
          out(parts.bulb_tube, 0.03),
          out(parts.bulb_tube, -0.006),
        ],
        AIR_HOSE,
      );
      const stem = out(parts.steth_tube, 0.03);
      lay(
        toEars,
        [
          out(parts.steth_tube, -0.008),
          stem,
          // in the ears it leads to the student, over the pillow's edge and between gauge and bulb
          ...(facts.earpieces
            ? [
                via(stem.x + 0.05, Math.max(stem.y, 0.03) + 0.015, stem.z + 0.045),
                via(0.122, 0.008, 0.1),
                via(0.124, -0.06, 0.16),
                via(0.12, -0.074, 0.24),
                via(0.11, -0.05, 0.36),
                via(0.1, 0.02, 0.46),
              ]
            : chestpiece.spot === 'bed'
              ? [
                  via(0.03, -0.014, -0.135),
                  via(0.11, -0.012, -0.127),
                  via(0.19, -0.015, -0.13),
                  via(0.226, -0.017, -0.15),
                  out(parts.headset_tube, 0.022),
                  out(parts.headset_tube, -0.004),
                ]
              : [
                  via(stem.x + 0.05, stem.y + 0.012, stem.z - 0.02),
                  via(0.16, 0.03, -0.09),
                  via(0.215, -0.02, -0.135),
                  out(parts.headset_tube, 0.022),
                  out(parts.headset_tube, -0.004),
                ]),
        ],
        SOUND_HOSE,
      );
    },
  };
}
