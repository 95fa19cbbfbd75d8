import { BoxGeometry, Group, Mesh, PerspectiveCamera, Vector3 } from 'three';
import { beforeEach, expect, test, vi } from 'vitest';
import { MARK_PIXELS } from '../language/sizes.ts';
import { Board, type Mark } from './mark-board.ts';
import { placeOfMark } from './mark-places.ts';

/** The picture is so high, pixels; its camera stands a metre before what is looked at. */
const HIGH = 768;

const camera = new PerspectiveCamera(36, 1366 / HIGH, 0.02, 20);
camera.position.set(0, 0, 1);
camera.updateMatrixWorld();
const half = MARK_PIXELS / HIGH / (camera.projectionMatrix.elements[5] as number);

function box(x: number, y: number, z: number, size = 0.1): Mesh {
  const mesh = new Mesh(new BoxGeometry(size, size, size));
  mesh.position.set(x, y, z);
  mesh.updateMatrixWorld();
  return mesh;
}
const mark = (object: Mesh | null, more: Partial<Mark> = {}): Mark => ({
  object,
  state: 'can',
  large: false,
  named: false,
  ...more,
});

beforeEach(() => {
  // the shapes are drawn on a canvas, which there is none of here
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  return () => vi.unstubAllGlobals();
});

function board(): Board {
  const made = new Board();
  made.begin(camera, half);
  return made;
}

test('a mark stands where it covers least, and is taken for that of nothing else', () => {
  const place = (thing: Mesh) => placeOfMark(new Vector3(), thing, camera, half).toArray();
  const near = (at: readonly number[], wanted: readonly number[]) =>
    at.forEach((one, i) => void expect(one).toBeCloseTo(wanted[i] as number, 4));
  const paper = box(0, 0, 0, 0.2);
  paper.geometry.scale(1, 1, 0.01);
  near(place(paper), [0, 0.1 + half, 0]);
  const rim = 0.05 * Math.SQRT1_2;
  near(place(box(0, 0, 0)), [rim, rim, 0]);
  // in front of a wall
  near(place(box(0, 0, -2, 1)), [0, 0, -1.5]);
});

test('it is as large wherever its thing is, and larger when it is pointed out', () => {
  const made = board();
  expect(made.add(mark(box(0, 0, 0)))?.radius).toBe(MARK_PIXELS / 2);
  expect(made.add(mark(box(0.8, 0, -3)))?.radius).toBe(MARK_PIXELS / 2);
  expect(made.add(mark(box(-0.2, 0, 0), { large: true }))?.radius).toBe((MARK_PIXELS / 2) * 1.5);
});

test('it is where its thing is on the screen, in pixels', () => {
  const disc = board().add(mark(box(0.1, -0.1, 0, 0.02)));
  const seen = new Vector3(0.1 + 0.01 * Math.SQRT1_2, -0.1 + 0.01 * Math.SQRT1_2, 0).project(camera);
  expect(disc?.x).toBeCloseTo((seen.x * 1366) / 2, 0);
  expect(disc?.y).toBeCloseTo((seen.y * HIGH) / 2, 0);
});

test('what is hidden, behind the eye or not in the picture has none', () => {
  const made = board();
  const hidden = new Group();
  const inside = box(0, 0, 0);
  hidden.add(inside);
  hidden.visible = false;
  expect(made.add(mark(inside))).toBeNull();
  expect(made.add(mark(box(0, 0, 3)))).toBeNull();
  expect(made.add(mark(null))).toBeNull();
  made.end();
  expect(made.mesh.visible).toBe(false);
});

test('of two that would lie over each other the first stays', () => {
  const made = board();
  expect(made.add(mark(box(0, 0, 0)))).not.toBeNull();
  expect(made.add(mark(box(0.004, 0, 0)))).toBeNull();
  expect(made.add(mark(box(0.1, 0, 0)))).not.toBeNull();
});

test('none ever lies over a face', () => {
  const face = box(0, 0, 0, 0);
  for (let x = -0.4; x <= 0.4; x += 0.01) {
    const made = board();
    made.keepClear(face, 0.15);
    const disc = made.add(mark(box(x, 0, 0, 0.001)));
    if (!disc) continue;
    const pixelsOfFace = (0.15 * MARK_PIXELS) / 2 / half;
    expect(Math.hypot(disc.x, disc.y)).toBeGreaterThanOrEqual(pixelsOfFace);
  }
});

test('there are eight at most, in one draw call, the first eight', () => {
  const made = board();
  const found = Array.from({ length: 12 }, (_, i) => made.add(mark(box(-0.5 + i * 0.08, 0, 0, 0.02))));
  expect(found.map((disc) => disc !== null)).toEqual([...Array(8).fill(true), ...Array(4).fill(false)]);
  made.end();
  expect(made.mesh.geometry.drawRange.count).toBe(8 * 6);
  expect(made.mesh.visible).toBe(true);
});
