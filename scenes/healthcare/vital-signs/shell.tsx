import { BufferAttribute, BufferGeometry, Vector3 } from 'three';

/** How thick an arm is: in slices of a centimetre along x, and in so many directions round it. */
const SLICE = 0.01;
const ROUND = 32;
const FULL_TURN = Math.PI * 2;

/** The distance from the arm's axis to its skin. `turn` is 0 above, and goes to the near side. */
export type Girth = (x: number, turn: number) => number;

/** A face of the limb is looked at in points no further apart than this. */
const APART = 0.005;

/** Measures a limb that lies along x, from its faces. */
export function measure({ index, attributes }: BufferGeometry, from: number, to: number): Girth {
  const slices = Math.ceil((to - from) / SLICE);
  const radii = new Float32Array(slices * ROUND);
  const note = (x: number, y: number, z: number) => {
    const slice = Math.floor((x - from) / SLICE);
    if (slice < 0 || slice >= slices) return;
    const at = slice * ROUND + Math.floor(turns(y, z) * ROUND);
    radii[at] = Math.max(radii[at] ?? 0, Math.hypot(y, z));
  };
  const corner = [new Vector3(), new Vector3(), new Vector3()] as const;
  for (let face = 0; index && attributes.position && face < index.count; face += 3) {
    for (let k = 0; k < 3; k++) corner[k]?.fromBufferAttribute(attributes.position, index.getX(face + k));
    const [a, b, c] = corner;
    const parts = Math.ceil(Math.max(a.distanceTo(b), b.distanceTo(c), c.distanceTo(a)) / APART);
    for (let i = 0; i <= parts; i++) {
      for (let j = 0; j <= parts - i; j++) {
        const [u, v] = [i / parts, j / parts];
        const w = 1 - u - v;
        note(a.x * w + b.x * u + c.x * v, a.y * w + b.y * u + c.y * v, a.z * w + b.z * u + c.z * v);
      }
    }
  }
  const round = (i: number) => ((i % ROUND) + ROUND) % ROUND;
  const read = (slice: number, i: number) =>
    radii[Math.min(slices - 1, Math.max(0, slice)) * ROUND + round(i)] as number;
  return (x, turn) => {
    const slice = Math.floor((x - from) / SLICE);
    const i = Math.floor((turn / FULL_TURN) * ROUND);
    // where nothing was found, the neighbours count alone
    let sum = 0;
    let weight = 0;
    for (let a = -1; a <= 1; a++) {
      for (let b = -2; b <= 2; b++) {
        const radius = read(slice + a, i + b);
        const share = radius > 0 ? 1 / (1 + a * a + b * b) : 0;
        sum += radius * share;
        weight += share;
      }
    }
    return weight > 0 ? sum / weight : 0;
  };
}

/** Which way a point lies from the axis, 0 to 1: 0 is above, a quarter is to the near side. */
function turns(y: number, z: number): number {
  const turn = Math.atan2(z, y) / FULL_TURN;
  return Math.min(0.999999, turn < 0 ? turn + 1 : turn);
}

/** A ring of a shell: where along the arm, and how far off the skin (`away` is an addition by direction, for folds). */
export interface Ring {
  readonly x: number;
  readonly off: number;
  readonly away?: (turn: number) => number;
}

/** Cloth, plaster or tape round a limb: a tube through rings, open at both ends. White in its vertices. */
export function shell(girth: Girth, rings: readonly Ring[], segments = 40): BufferGeometry {
  const points: number[] = [];
  const faces: number[] = [];
  rings.forEach(({ x, off, away }, row) => {
    for (let k = 0; k <= segments; k++) {
      const turn = ((k % segments) / segments) * FULL_TURN;
      const radius = girth(x, turn) + off + (away?.(turn) ?? 0);
      points.push(x, radius * Math.cos(turn), radius * Math.sin(turn));
      if (row === 0 || k === segments) continue;
      const here = row * (segments + 1) + k;
      const before = here - segments - 1;
      faces.push(before, before + 1, here, before + 1, here + 1, here);
    }
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(points), 3));
  geometry.setIndex(faces);
  geometry.computeVertexNormals();
  return whitened(geometry);
}

/** Skin is shaded in its vertices: what is added to it is white there. */
export function whitened(geometry: BufferGeometry): BufferGeometry {
  const { position } = geometry.attributes;
  if (position) geometry.setAttribute('color', new BufferAttribute(new Float32Array(position.count * 3).fill(1), 3));
  return geometry;
}
