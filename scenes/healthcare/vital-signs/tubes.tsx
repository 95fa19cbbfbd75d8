import { CatmullRomCurve3, Group, Mesh, MeshStandardMaterial, type Object3D, TubeGeometry, Vector3 } from 'three';
import type { Bedside } from './models.tsx';
import type { Shown } from './pose.tsx';

type Parts = Bedside['parts'];

/** Radii of the hoses, metres; pieces along them and round them. */
const AIR_HOSE = 0.0047;
const SOUND_HOSE = 0.0042;
const ALONG = 56;
const ROUND = 9;

/** A point that leaves a socket along its axis, `metres` out of it. */
function out(socket: Object3D, metres: number): Vector3 {
  return socket.localToWorld(new Vector3(0, metres, 0));
}

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
  parts.bed.parent?.add(group);
  const lay = (mesh: Mesh, points: Vector3[], radius: number) => {
    mesh.geometry.dispose();
    mesh.geometry = new TubeGeometry(new CatmullRomCurve3(points, false, 'centripetal'), ALONG, radius, ROUND);
  };

  let last = '';
  return {
    follow({ cuff, chestpiece, facts }) {
      const key = JSON.stringify([cuff, chestpiece, facts.earpieces, facts.girth]);
      if (key === last) return;
      last = key;
      parts.bed.parent?.updateWorldMatrix(true, true);
      const off = cuff.spot === 'bed';
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
          via(-0.02, -0.079, 0.17),
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
