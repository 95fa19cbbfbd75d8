import { type BufferGeometry, Color, Float32BufferAttribute } from 'three';
import { JOINTS } from './limb.tsx';
import { GOWN_PRINT, PLAIN } from './patient-models.tsx';
import { type Girth, type Ring, shell } from './shell.tsx';

/** The gown's sleeves, for the arm that the models bring: let down over the elbow, and rolled up above where a cuff goes. */
export function makeSleeves(girth: Girth): { readonly down: BufferGeometry; readonly rolled: BufferGeometry } {
  return { down: sewn(girth, DOWN), rolled: sewn(girth, ROLLED) };
}

/** A ring of a sleeve. `shade` is how much light its cloth gets; what is not printed is the binding of its hem. */
interface Row extends Ring {
  readonly shade: (turn: number) => number;
  readonly binding?: true;
}
/** So many faces are round a sleeve; the print turns back on itself twice on the way. */
const ROUND = 28;
/** So much of the arm one drawing of the gown's print covers: about as much as on the body; metres. */
const TILE = 0.185;
const BINDING = new Color('#8fbac9');
/** The gown's own cloth is shaded about so much where nothing is near it. */
const CLOTH_SHADE = 0.93;
/** A sleeve is set into the shoulder as a ball, so that whichever way the arm points it joins the gown. Metres. */
const BALL = 0.07;

const lit = () => CLOTH_SHADE;
const row = (x: number, off: number, shade = CLOTH_SHADE): Row => ({ x, off, shade: () => shade });

/** The ball at the shoulder, down to where the arm leaves it. */
function ball(girth: Girth): Row[] {
  return [25, 48, 68, 88].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const x = JOINTS.shoulder - BALL * Math.cos(angle);
    return { x, off: BALL * Math.sin(angle), away: (turn) => -girth(x, turn), shade: lit };
  });
}

/** How deep the folds of a sleeve are along the arm: deepest at the elbow. They run slantwise, and are shaded in their hollows. */
const FOLD_LENGTH = 0.044;
function folded(x: number, off: number): Row {
  const near = Math.exp(-(((x - 0.005) / 0.075) ** 2));
  const wave = (turn: number) =>
    Math.sin((x / FOLD_LENGTH) * Math.PI * 2 + 1.2 * Math.sin(turn + 0.7) + 0.6 * Math.sin(2 * turn)) *
    (0.65 + 0.35 * Math.cos(turn - 0.4));
  return {
    x,
    off,
    away: (turn) => (0.0007 + 0.0022 * near) * wave(turn),
    shade: (turn) => CLOTH_SHADE * (1 - (0.06 + 0.24 * near) * (0.5 - 0.5 * wave(turn))),
  };
}

/** A gown's sleeve, from the shoulder to below the crease: its end lies on the skin. */
const DOWN = (girth: Girth): Row[] => [
  ...ball(girth),
  row(-0.275, 0.0118),
  row(-0.25, 0.011),
  row(-0.225, 0.0105),
  row(-0.2, 0.0092),
  ...Array.from({ length: 16 }, (_, i) => folded(-0.175 + i * 0.013, 0.005 + 0.002 * Math.exp(-i / 3))),
  row(0.0265, 0.0044),
  { ...row(0.0265, 0.0052), binding: true },
  { ...row(0.035, 0.0042), binding: true },
  { ...row(0.0358, 0.003, 0.85), binding: true },
  { ...row(0.0352, -0.001, 0.6), binding: true },
];

/** The same sleeve rolled up above where a cuff goes. */
const ROLLED = (girth: Girth): Row[] => {
  const slack = (x: number, off: number, shade: number): Row => ({
    x,
    off,
    away: (turn) => 0.0012 * Math.sin(3 * turn + x * 90) + 0.0008 * Math.sin(5 * turn - x * 60),
    shade: () => CLOTH_SHADE * shade,
  });
  return [
    ...ball(girth),
    row(-0.275, 0.0118),
    row(-0.255, 0.0108),
    slack(-0.2425, 0.0105, 0.72),
    slack(-0.2435, 0.0135, 0.86),
    slack(-0.2395, 0.0158, 0.97),
    slack(-0.2315, 0.0168, 1),
    slack(-0.2225, 0.0158, 0.97),
    slack(-0.2175, 0.0136, 0.74),
    slack(-0.2145, 0.0142, 0.84),
    slack(-0.2075, 0.0162, 0.98),
    slack(-0.1975, 0.0162, 1),
    slack(-0.1885, 0.0142, 0.94),
    slack(-0.1825, 0.0104, 0.8),
    slack(-0.1815, 0.006, 0.6),
    slack(-0.184, -0.0015, 0.4),
  ];
};

/** A tube of the gown's cloth round the arm, printed and bound as it is. */
function sewn(girth: Girth, make: (girth: Girth) => readonly Row[]): BufferGeometry {
  const rows = make(girth);
  const geometry = shell(girth, rows, ROUND);
  const normal = geometry.getAttribute('normal');
  const places: number[] = [];
  const colours: number[] = [];
  const along = printedAlong(girth, rows);
  rows.forEach(({ shade, binding }, i) => {
    // where its two ends meet, the tube is as smooth as elsewhere
    const [first, last] = [i * (ROUND + 1), i * (ROUND + 1) + ROUND];
    for (let k = 0; k < 3; k++) {
      const sum = normal.getComponent(first, k) + normal.getComponent(last, k);
      normal.setComponent(first, k, sum / 2);
      normal.setComponent(last, k, sum / 2);
    }
    for (let k = 0; k <= ROUND; k++) {
      const turn = (k / ROUND) * Math.PI * 2;
      const [u, v] = binding ? PLAIN : GOWN_PRINT(mirrored((2 * k) / ROUND), mirrored(along[i] as number));
      places.push(u, v);
      const light = shade(turn);
      colours.push(...(binding ? BINDING.toArray() : [1, 1, 1]).map((c) => c * light));
    }
  });
  geometry.setAttribute('uv', new Float32BufferAttribute(places, 2));
  geometry.setAttribute('color', new Float32BufferAttribute(colours, 3));
  return geometry;
}

/** How many tiles of the print have gone by at each row: one turns back on itself at a row, and not between two. */
function printedAlong(girth: Girth, rows: readonly Row[]): number[] {
  const thickness = ({ x, off, away }: Row) => girth(x, 0) + off + (away?.(0) ?? 0);
  let gone = 0;
  const along = rows.map((here, i) => {
    const before = rows[i - 1] ?? here;
    gone += Math.hypot(here.x - before.x, thickness(here) - thickness(before)) / TILE;
    return gone;
  });
  const turns = [0];
  for (let tile = 1; tile < gone; tile++) {
    const near = along.map((tiles) => Math.abs(tiles - tile));
    turns.push(near.indexOf(Math.min(...near)));
  }
  return along.map((tiles, i) => {
    const tile = turns.findLastIndex((turn) => turn <= i);
    const from = along[turns[tile] as number] as number;
    const to = along[turns[tile + 1] ?? -1] ?? from + 1;
    return tile + (tiles - from) / (to - from);
  });
}

/** 0 to 1 and back: a drawing and its mirror image by turns. */
const mirrored = (tiles: number) => 1 - Math.abs((tiles % 2) - 1);
