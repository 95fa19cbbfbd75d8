import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INSTRUMENT_PARTS, PATIENT_PARTS, ROOM_PARTS } from './model-parts.ts';

const KIB = 1024;

interface Node {
  name?: string;
  children?: number[];
  mesh?: number;
  translation?: [number, number, number];
  rotation?: [number, number, number, number];
  scale?: [number, number, number];
  matrix?: number[];
  extras?: Record<string, unknown>;
}
interface Accessor {
  count: number;
  min?: number[];
  max?: number[];
}
interface Gltf {
  nodes: Node[];
  meshes: { primitives: { attributes: Record<string, number>; indices: number; material?: number }[] }[];
  accessors: Accessor[];
  materials: { name: string; doubleSided?: boolean }[];
  images?: { mimeType: string }[];
  textures?: unknown[];
}

/** The description that stands at the head of a .glb. */
function open(name: string): { gltf: Gltf; bytes: number } {
  const file = readFileSync(new URL(`./assets/${name}`, import.meta.url));
  expect(file.toString('latin1', 0, 4)).toBe('glTF');
  const length = file.readUInt32LE(12);
  expect(file.toString('latin1', 16, 20)).toBe('JSON');
  return { gltf: JSON.parse(file.toString('utf8', 20, 20 + length)) as Gltf, bytes: file.length };
}

const triangles = ({ meshes, accessors }: Gltf) =>
  meshes
    .flatMap(({ primitives }) => primitives)
    .reduce((sum, { indices }) => sum + (accessors[indices]?.count ?? 0) / 3, 0);

/** Where a node stands when nothing has moved, metres; only rests without rotation are asked for. */
function nodeOf({ nodes }: Gltf, name: string): Node {
  const found = nodes.filter((node) => node.name === name);
  expect(found, name).toHaveLength(1);
  return found[0] as Node;
}

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
  'patient.glb': ['bed_lift', 'bed_back', 'brake', 'patient_head', 'eye_l', 'eye_r', 'lid_l', 'lid_r', 'brow_l', 'brow_r', 'chest', 'mouth', 'arm', 'shoulder_r', 'shoulder_l'],
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
