import fc from 'fast-check';
import { Euler, Matrix4, Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { canStand, Player } from './player.ts';

interface Head {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly yaw: number;
  readonly pitch: number;
}

const one = new Vector3(1, 1, 1);
const metres = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const radians = metres(Math.PI);
/** Somebody in their room, standing or sitting, who looks anywhere but straight up or down. */
const heads = fc.record<Head>({
  x: metres(3),
  y: fc.double({ min: 0.7, max: 2.1, noNaN: true }),
  z: metres(3),
  yaw: radians,
  pitch: metres(1.3),
});
const floors = fc.tuple(metres(4), metres(4));
const degrees = fc.constantFrom(-45, -30, 30, 45);

/** The headset tells where it is, as WebXR does. */
function see(player: Player, { x, y, z, yaw, pitch }: Head): void {
  const turn = new Quaternion().setFromEuler(new Euler(pitch, yaw, 0, 'YXZ'));
  const { elements } = new Matrix4().compose(new Vector3(x, y, z), turn, one);
  const pose = { transform: { matrix: Float32Array.from(elements) } };
  player.look({ getViewerPose: () => pose } as unknown as XRFrame, {} as XRReferenceSpace);
}

function stood(head: Head): Player {
  const player = new Player();
  see(player, head);
  return player;
}

const isAt = ({ eyes }: Player, x: number, z: number) => Math.hypot(eyes.x - x, eyes.z - z) < 1e-3;
const yawOf = ({ gaze }: Player) => Math.atan2(-gaze.x, -gaze.z);
/** The difference of two angles, from -pi to pi. */
const apart = (a: number, b: number) => Math.atan2(Math.sin(a - b), Math.cos(a - b));

describe('the player', () => {
  it('is nowhere before the headset has told', () => {
    const player = new Player();
    player.look({ getViewerPose: () => null } as unknown as XRFrame, {} as XRReferenceSpace);
    expect(player.known).toBe(false);
    see(player, { x: 0, y: 1.6, z: 0, yaw: 0, pitch: 0 });
    expect(player.known).toBe(true);
  });

  it('arrives above their feet and facing what is there, however they stand in their room', () => {
    fc.assert(
      fc.property(heads, floors, radians, radians, (head, [x, z], way, before) => {
        const player = stood(head);
        player.origin.rotation.y = before;
        const towards = [x + Math.sin(way), z + Math.cos(way)] as const;
        player.arrive({ feet: [x, z], towards });
        expect(isAt(player, x, z)).toBe(true);
        const wanted = Math.atan2(-Math.sin(way), -Math.cos(way));
        expect(Math.abs(apart(yawOf(player), wanted))).toBeLessThan(1e-3);
        // and as the headset sees them in the next frame
        see(player, head);
        expect(isAt(player, x, z)).toBe(true);
      }),
    );
  });

  it('turns about the head, by as much as was asked', () => {
    fc.assert(
      fc.property(heads, floors, radians, degrees, (head, [x, z], before, by) => {
        const player = stood(head);
        player.origin.rotation.y = before;
        player.standAt(x, z);
        const { y } = player.eyes;
        const from = yawOf(player);
        player.turn(by);
        expect(isAt(player, x, z)).toBe(true);
        expect(player.eyes.y).toBeCloseTo(y, 6);
        expect(Math.abs(apart(yawOf(player), from) - (by * Math.PI) / 180)).toBeLessThan(1e-3);
      }),
    );
  });

  it('is where they were after turns that undo each other, wherever they walked between', () => {
    fc.assert(
      fc.property(heads, heads, fc.array(degrees, { maxLength: 12 }), (start, end, turns) => {
        const player = stood(start);
        for (const by of turns) player.turn(by);
        see(player, end);
        const at = player.eyes.clone();
        for (const by of turns) player.turn(-by);
        expect(player.eyes.distanceTo(at)).toBeLessThan(1e-3);
        expect(Math.abs(apart(player.origin.rotation.y, 0))).toBeLessThan(1e-6);
      }),
    );
  });

  it('goes as far in the world as in their room', () => {
    fc.assert(
      fc.property(heads, heads, floors, degrees, (start, end, [x, z], by) => {
        const player = stood(start);
        player.turn(by);
        player.standAt(x, z);
        see(player, end);
        const gone = Math.hypot(player.eyes.x - x, player.eyes.z - z);
        expect(gone).toBeCloseTo(Math.hypot(end.x - start.x, end.z - start.z), 3);
      }),
    );
  });

  it('has the floor under their feet when they stand, and is lifted when they sit', () => {
    fc.assert(
      fc.property(heads, (head) => {
        const player = stood(head);
        player.arrive({ feet: [0, 0], towards: [0, -1] });
        if (head.y >= 1.381) expect(player.origin.position.y).toBe(0);
        else if (head.y <= 1.379) expect(player.eyes.y).toBeCloseTo(1.5, 3);
      }),
    );
  });

  it('keeps the floor where it is in a jump, and in a turn', () => {
    const player = stood({ x: 0.4, y: 1.2, z: 0.2, yaw: 1, pitch: 0.3 });
    player.arrive({ feet: [1, 1], towards: [0, 0] });
    const floor = player.origin.position.y;
    player.standAt(2, -1);
    player.turn(45);
    expect(player.origin.position.y).toBe(floor);
  });
});

describe('the floor', () => {
  const ground = {
    open: [
      [-2, 2, -2, 2],
      [2, 4, 0, 1],
    ],
    taken: [[-1, 1, -0.5, 0.5]],
  } as const;
  it.each([
    ['in the room', 1.5, 1.5, true],
    ['in a part of it', 3, 0.5, true],
    ['in the bed', 0.3, 0, false],
    ['in a wall', 3, 1.5, false],
    ['out of the room', -2.1, 0, false],
  ])('one can stand %s: %s %s %s', (_, x, z, may) => {
    expect(canStand(ground, x, z)).toBe(may);
  });
});
