import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { boxOf, type Gltf, matrixOf, nodeOf, openGlb } from '../../../test/support/glb.ts';
import { INSTRUMENT_PARTS, PATIENT_PARTS, ROOM_PARTS } from './model-parts.ts';

const KIB = 1024;
const open = (name: string) => openGlb(new URL(`./assets/${name}`, import.meta.url));

const triangles = ({ meshes, accessors }: Gltf) =>
  meshes
    .flatMap(({ primitives }) => primitives)
    .reduce((sum, { indices }) => sum + (accessors[indices]?.count ?? 0) / 3, 0);

const FILES = {
  'ward.glb': { parts: ROOM_PARTS, bytes: 1000 * KIB, triangles: 40_000 },
  'patient.glb': { parts: PATIENT_PARTS, bytes: 900 * KIB, triangles: 60_000 },
  'instruments.glb': { parts: INSTRUMENT_PARTS, bytes: 600 * KIB, triangles: 30_000 },
} as const;

describe.each(Object.entries(FILES))('%s', (name, { parts, bytes, triangles: most }) => {
  const model = open(name);
  test('has every part that the code asks for, once', () => {
    for (const part of parts) nodeOf(model.gltf, part);
  });
  test('weighs no more, and has no more triangles, than was set aside for it', () => {
    expect(model.bytes).toBeLessThanOrEqual(bytes);
    expect(triangles(model.gltf)).toBeLessThanOrEqual(most);
  });
  test('has no name that was given twice, and none that the modelling tool made up', () => {
    const names = model.gltf.nodes.flatMap((node) => node.name ?? []);
    expect(names.filter((one, i) => names.indexOf(one) !== i)).toEqual([]);
    expect(names.filter((one) => /\.\d+$/.test(one))).toEqual([]);
  });
  test('brings one picture at most for all that is drawn together, packed for the web', () => {
    const images = model.gltf.images ?? [];
    expect(images.length).toBeLessThanOrEqual(2);
    for (const { mimeType } of images) expect(mimeType).toBe('image/webp');
  });
});

/** What the code turns and moves rests where its own numbers are nought: with no rotation, and not stretched. */
const DRIVEN = {
  'ward.glb': ['clock_hour', 'clock_minute', 'clock_second', 'dispenser_lever'],
  'patient.glb': ['bed_lift', 'bed_back', 'brake', 'patient_head', 'eye_l', 'eye_r', 'lid_l', 'lid_r', 'brow_l', 'brow_r', 'chest', 'mouth', 'arm', 'shoulder_r', 'shoulder_l', 'rail_far'],
  'instruments.glb': ['needle', 'valve_screw', 'bulb_body', 'cuff_on', 'cuff_off', 'diaphragm', 'fingers', 'gauge', 'bulb', 'headset', 'work', 'loose'],
} as const; // biome-ignore format: a list to be read across
test.each(Object.entries(DRIVEN))('what moves in %s rests unturned and in its own size', (name, nodes) => {
  const { gltf } = open(name);
  for (const one of nodes) {
    const { rotation = [0, 0, 0, 1], scale = [1, 1, 1], matrix } = nodeOf(gltf, one);
    expect(matrix, one).toBeUndefined();
    expect(
      rotation.map((x) => Math.abs(x)),
      one,
    ).toEqual([0, 0, 0, 1].map((x) => expect.closeTo(x, 4)));
    expect(scale, one).toEqual([1, 1, 1].map((x) => expect.closeTo(x, 4)));
  }
});

/**
 * How large things are, metres: the span of a part along one of its own axes, and what it may be. A cuff's bladder is
 * two fifths as wide as the arm is round (AHA, 2019), and the cuff a hem wider; the rest is what a tape says on a ward.
 */
const SIZES = {
  'ward.glb': [
    ['clock_minute', 'y', 0.1, 0.15],
    ['board_face', 'x', 0.9, 0.9],
    ['board_face', 'y', 0.65, 0.65],
    ['sign_face', 'z', 0.3, 0.3],
    ['tablet', 'x', 0.24, 0.28],
    ['curtain_closed', 'y', 2, 2.4],
    ['room', 'y', 2.6, 2.8],
  ],
  'patient.glb': [
    ['arm', 'x', 0.7, 0.85],
    ['bed_lift', 'x', 2, 2.3],
    ['bed_lift', 'z', 0.85, 1.1],
    ['mattress_back', 'z', 0.8, 0.9],
    ['pillow', 'z', 0.6, 0.8],
    ['patient_head', 'x', 0.2, 0.3],
  ],
  'instruments.glb': [
    ['cuff_on', 'x', 0.12, 0.15],
    ['needle', 'z', 0.05, 0.07],
    ['bulb_body', 'y', 0.08, 0.1],
    ['diaphragm', 'x', 0.043, 0.06],
    ['headset', 'x', 0.18, 0.26],
    ['band_label', 'x', 0.04, 0.045],
    ['thermometer', 'z', 0.1, 0.2],
  ],
} as const; // biome-ignore format: a table
test.each(Object.entries(SIZES))('what is in %s is as large as on a ward', (name, sizes) => {
  const { gltf } = open(name);
  for (const [part, axis, least, most] of sizes) {
    const size = boxOf(gltf, part).getSize(new Vector3())[axis];
    expect(size, `${part} along ${axis}`).toBeGreaterThanOrEqual(least - 0.001);
    expect(size, `${part} along ${axis}`).toBeLessThanOrEqual(most + 0.001);
  }
});

/** Hoses leave along the y of a socket: out of what it is the socket of. */
const SOCKETS = {
  gauge_tube: 'gauge',
  bulb_tube: 'bulb',
  cuff_tube_a: 'cuff_on',
  cuff_tube_b: 'cuff_on',
  cuff_off_tube_a: 'cuff_off',
  cuff_off_tube_b: 'cuff_off',
  steth_tube: 'diaphragm',
  headset_tube: 'headset',
} as const;
test.each(Object.entries(SOCKETS))('the socket %s stands on the skin of %s, and points out of it', (socket, thing) => {
  const { gltf } = open('instruments.glb');
  const toThing = matrixOf(gltf, nodeOf(gltf, thing)).invert();
  const at = toThing.multiply(matrixOf(gltf, nodeOf(gltf, socket)));
  const from = new Vector3().setFromMatrixPosition(at);
  const out = new Vector3().setFromMatrixColumn(at, 1);
  const box = boxOf(gltf, thing);
  expect(out.length()).toBeCloseTo(1, 3);
  expect(box.distanceToPoint(from)).toBeLessThan(0.01);
  // a finger's length on it is outside, and further from the middle
  const middle = box.getCenter(new Vector3());
  const gone = from.clone().addScaledVector(out, 0.06);
  expect(gone.distanceTo(middle)).toBeGreaterThan(from.distanceTo(middle) + 0.02);
});

test('what is felt and read lies on the arm where a nurse would look for it', () => {
  const { gltf } = open('patient.glb');
  const toArm = matrixOf(gltf, nodeOf(gltf, 'arm')).invert();
  const at = (name: string) =>
    new Vector3().setFromMatrixPosition(matrixOf(gltf, nodeOf(gltf, name)).premultiply(toArm));
  // the brachial artery: at the crease, on the inner side of the biceps' tendon; the radial one: on the thumb's side
  expect(Math.abs(at('artery_brachial').x)).toBeLessThan(0.03);
  expect(at('artery_brachial').z).toBeLessThan(0);
  expect(at('artery_radial').x).toBeGreaterThan(0.18);
  expect(at('artery_radial').z).toBeGreaterThan(0.01);
});
