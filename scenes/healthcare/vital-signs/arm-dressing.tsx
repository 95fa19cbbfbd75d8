import {
  BoxGeometry,
  type BufferGeometry,
  CatmullRomCurve3,
  CylinderGeometry,
  Group,
  type Material,
  Mesh,
  MeshStandardMaterial,
  type Object3D,
  TubeGeometry,
  Vector3,
} from 'three';
import { makeSleeves } from './arm-sleeves.tsx';
import type { Limb } from './limb.tsx';
import { type Against, SIDES, type Side } from './patient.ts';
import type { PatientModels } from './patient-models.tsx';
import { type Girth, measure, type Ring, shell, whitened } from './shell.tsx';
import type { VitalSignsFacts } from './state.ts';

/** The arm reaches from the shoulder to the tips of its fingers, metres from the elbow's crease. */
const SHOULDER = -0.38;
const FINGERTIPS = 0.47;

/**
 * Makes what a seed puts on the arms: their sleeves, and what is on them that must not be squeezed. Gives back what shows
 * what is there now; what a patient does not have is never made.
 */
export function dressArms({ limbs, flesh, skin, gown }: PatientModels): (facts: VitalSignsFacts) => void {
  const girth = measure(flesh, SHOULDER, FINGERTIPS);
  const sleeves = makeSleeves(girth);
  const each = SIDES.map((side) => {
    const { cover } = limbs[side];
    const down = cover(sleeves.down.clone(), gown);
    const rolled = cover(sleeves.rolled.clone(), gown);
    const mark = markArm(side, limbs[side], girth, skin);
    return (facts: VitalSignsFacts) => {
      rolled.visible = facts.sleeves[side];
      down.visible = !rolled.visible;
      mark(facts);
    };
  });
  return (facts) => {
    for (const pose of each) pose(facts);
  };
}

function markArm(side: Side, limb: Limb, girth: Girth, skin: Material): (facts: VitalSignsFacts) => void {
  const marks = new Map<Against, Object3D>();
  const markOf = (against: Against) => {
    let mark = marks.get(against);
    if (!mark) {
      mark = MAKE[against](girth, skin);
      limb.dress(mark);
      marks.set(against, mark);
    }
    return mark;
  };
  let shown: Against | null = null;
  return ({ seen }) => {
    const now = seen[side];
    if (now === shown) return;
    if (shown) markOf(shown).visible = false;
    if (now) markOf(now).visible = true;
    shown = now;
  };
}

const plain = (color: string, roughness = 0.8) => new MeshStandardMaterial({ color, roughness });

function add(parent: Object3D, geometry: BufferGeometry, material: Material): Mesh {
  const mesh = new Mesh(geometry, material);
  mesh.castShadow = mesh.receiveShadow = true;
  mesh.pointerEvents = 'none';
  parent.add(mesh);
  return mesh;
}

const rings = (from: number, to: number, count: number, off: number): Ring[] =>
  Array.from({ length: count }, (_, i) => ({ x: from + ((to - from) * i) / (count - 1), off }));

/** A shell with a thickness: its ends are turned in. */
const solid = (from: number, to: number, count: number, off: number): Ring[] => [
  { x: from, off: 0 },
  ...rings(from, to, count, off),
  { x: to, off: 0 },
];

const tube = (points: readonly Vector3[], radius: number, along = 40) =>
  whitened(new TubeGeometry(new CatmullRomCurve3([...points]), along, radius, 8));

/** A point on the skin, or `lift` metres above it. */
function on(girth: Girth, x: number, turn: number, lift = 0): Vector3 {
  const radius = girth(x, turn) + lift;
  return new Vector3(x, radius * Math.cos(turn), radius * Math.sin(turn));
}

/** A thin pad that lies on the skin of the forearm. */
function pad(
  group: Group,
  girth: Girth,
  x: number,
  turn: number,
  size: readonly [number, number],
  color: string,
): Mesh {
  const mesh = add(group, new BoxGeometry(size[0], 0.0016, size[1]), plain(color));
  mesh.position.copy(on(girth, x, turn, 0.0008));
  mesh.rotation.x = turn;
  return mesh;
}

const MAKE: Readonly<Record<Against, (girth: Girth, skin: Material) => Object3D>> = {
  // a vein that was joined to an artery stands out of the arm like a cord, with a dressing over the last needle's place
  fistula: (girth, skin) => {
    const group = new Group();
    const line = [0.045, 0.07, 0.095, 0.12, 0.145, 0.17].map((x, i) =>
      on(girth, x, 0.3 + 0.13 * Math.sin(i * 1.9), i % 5 === 0 ? -0.007 : 0.002),
    );
    add(group, tube(line, 0.0085), skin);
    pad(group, girth, 0.107, 0.32, [0.036, 0.03], '#f7f4ec').position.y += 0.0105;
    return group;
  },
  drip: (girth) => {
    const group = new Group();
    const x = 0.145;
    const film = add(
      group,
      new BoxGeometry(0.05, 0.0012, 0.036),
      new MeshStandardMaterial({ color: '#ffffff', roughness: 0.25, transparent: true, opacity: 0.55 }),
    );
    film.position.copy(on(girth, x, 0.1, 0.004));
    film.castShadow = false;
    const hub = add(group, new CylinderGeometry(0.0032, 0.0045, 0.026, 16).rotateZ(Math.PI / 2), plain('#d9799a', 0.4));
    hub.position.copy(on(girth, x + 0.004, 0.1, 0.004));
    pad(group, girth, x + 0.03, 0.1, [0.016, 0.04], '#f7f4ec').position.y += 0.003;
    add(
      group,
      tube(
        [
          on(girth, x + 0.016, 0.1, 0.004),
          on(girth, x + 0.05, 0.1, 0.006),
          on(girth, x + 0.06, -0.5, 0.012),
          on(girth, x + 0.03, -1.1, 0.018),
          new Vector3(0.12, 0, -0.11),
          new Vector3(0.06, 0.06, -0.15),
          new Vector3(-0.03, 0.19, -0.22),
          new Vector3(-0.12, 0.46, -0.34),
        ],
        0.0024,
        70,
      ),
      new MeshStandardMaterial({ color: '#e8f0f2', roughness: 0.2, transparent: true, opacity: 0.75 }),
    );
    return group;
  },
  cast: (girth) => {
    const group = new Group();
    const bumpy: Ring[] = solid(0.045, 0.268, 20, 0.0095).map((ring, i) => ({
      ...ring,
      away: (turn) => (ring.off > 0 ? 0.0009 * Math.sin(3 * turn + i * 1.7) : 0),
    }));
    add(group, shell(girth, bumpy), plain('#efece2', 0.95));
    // the padding that looks out at both ends
    add(group, shell(girth, solid(0.034, 0.28, 20, 0.0055)), plain('#fdfcf8', 1));
    return group;
  },
  surgery: (girth) => {
    const group = new Group();
    add(group, shell(girth, solid(0.196, 0.216, 3, 0.0022)), plain('#e46a9a', 0.45));
    const clasp = add(group, new CylinderGeometry(0.0042, 0.0042, 0.002, 20), plain('#ffffff', 0.4));
    clasp.position.copy(on(girth, 0.206, 0.3, 0.0035));
    clasp.rotation.x = 0.3;
    return group;
  },
};
