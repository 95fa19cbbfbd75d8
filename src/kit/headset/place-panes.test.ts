import fc from 'fast-check';
import { Euler, MathUtils, Object3D, Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { face, putBefore } from './place-panes.ts';

const number = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const points = fc.tuple(number(-3, 3), number(0.5, 2), number(-3, 3));

/** How a pane faces. */
function normalOf(object: Object3D): Vector3 {
  return new Vector3(0, 0, 1).applyQuaternion(object.quaternion);
}

describe('a pane before the player', () => {
  it('is so far away, faces the eyes, and is upright, whichever way the head is turned and nodded', () => {
    fc.assert(
      fc.property(
        points,
        number(-3.1, 3.1),
        number(-1.4, 1.4),
        number(-60, 60),
        number(-40, 40),
        number(0.3, 3),
        (at, yaw, pitch, left, down, away) => {
          const head = new Vector3(...at);
          const headTurn = new Quaternion().setFromEuler(new Euler(pitch, yaw, 0, 'YXZ'));
          const pane = new Object3D();
          putBefore({ head, headTurn }, pane, { away, left, down });
          const to = pane.position.clone().sub(head);
          expect(to.length()).toBeCloseTo(away, 6);
          expect(Math.asin(-to.y / away)).toBeCloseTo(MathUtils.degToRad(down), 6);
          const turned = Math.atan2(-to.x, -to.z) - yaw - MathUtils.degToRad(left);
          expect(Math.atan2(Math.sin(turned), Math.cos(turned))).toBeCloseTo(0, 6);
          expect(normalOf(pane).dot(to.normalize())).toBeCloseTo(-1, 6);
          // its lower edge is level
          expect(new Vector3(1, 0, 0).applyQuaternion(pane.quaternion).y).toBeCloseTo(0, 6);
        },
      ),
    );
  });

  it('is at the left for whoever wants it at the left', () => {
    const pane = new Object3D();
    putBefore({ head: new Vector3(), headTurn: new Quaternion() }, pane, { away: 1, left: 30, down: 10 });
    expect(pane.position.x).toBeLessThan(0);
    expect(pane.position.y).toBeLessThan(0);
    expect(pane.position.z).toBeLessThan(0);
  });
});

describe('something that faces a point', () => {
  it('looks at it, and stays upright', () => {
    fc.assert(
      fc.property(points, points, (from, to) => {
        fc.pre(Math.hypot(from[0] - to[0], from[2] - to[2]) > 0.01);
        const object = new Object3D();
        object.position.set(...from);
        face(object, new Vector3(...to));
        const way = new Vector3(...to).sub(object.position).normalize();
        expect(normalOf(object).dot(way)).toBeCloseTo(1, 6);
        expect(new Vector3(1, 0, 0).applyQuaternion(object.quaternion).y).toBeCloseTo(0, 6);
      }),
    );
  });
});
