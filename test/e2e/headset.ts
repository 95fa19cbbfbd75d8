import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { test as base } from './harness.ts';
import {
  along,
  type HandName,
  type HeadAt,
  type Key,
  type Part,
  type Place,
  type Point,
  pitchTo,
  type Region,
  type Visibility,
} from './headset-page.ts';

// One headset in the hands of a test: an emulated Quest in the page, and a clock that moves only when the test says so.
// Metres, seconds unless a name says milliseconds, and places in the app's world unless they are said to be in the room.

const { resolve } = createRequire(import.meta.url);
const own = (name: string) => new URL(name, import.meta.url);
const SOURCES = [own('./headset-clock.js'), resolve('iwer/build/iwer.min.js'), own('./headset-inject.js')];
const FRAME = 1000 / 72;
/** Whoever wears the headset. Every call lets the frames pass that the app needs to see it. */
export class Headset {
  constructor(readonly page: Page) {}

  /** Opens a shift, and waits until its picture stands. Drawn: what the app draws once and keeps is there for pictures. */
  async open(hash: string, { drawn = false } = {}): Promise<void> {
    await this.page.goto(hash);
    await this.page.evaluate(
      (draw) => void Object.assign(window, { __draw: draw }),
      drawn || Boolean(process.env.PICTURES),
    );
    await this.until(() => {
      const stands = document.querySelector('.stage canvas') && !document.querySelector('.shift-veil');
      return stands && Boolean(window.__firstShift?.space);
    });
    await this.page.evaluate(() => void Object.assign(window, { __draw: false }));
  }

  /** Goes into the headset by a button of the page. Without models, it does not wait for those of the controllers. */
  async enterVR({
    height = 1.6,
    models = true,
    button = /VR/,
    ...at
  }: HeadAt & { height?: number; models?: boolean; button?: RegExp } = {}) {
    await this.page.getByRole('button', { name: button }).click();
    await this.until(() => window.__firstShift?.space && __headset.space().gl.xr.isPresenting);
    await this.page.evaluate(
      ([h, a]) => {
        __headset.cover();
        __headset.head(h, a);
      },
      [height, at] as const,
    );
    if (models) await this.until(() => __headset.isDressed());
    await this.page.evaluate(() => {
      __headset.begin();
      __headset.rest();
    });
    await this.step(2);
  }

  /** Frames until it holds in the page: for what takes as long as it takes, such as loading. Throws an Error if it never does. */
  async until(holds: () => unknown, milliseconds = 30_000): Promise<void> {
    const end = Date.now() + milliseconds;
    while (!(await this.page.evaluate(holds))) {
      if (Date.now() > end) throw new Error(`it did not come to pass: ${holds}`);
      await this.pass();
    }
  }

  /** Frames for as long as something else needs that waits for the page: a helper of other tests, or axe. */
  async meanwhile<T>(what: Promise<T>): Promise<T> {
    let over = false;
    const end = () => {
      over = true;
    };
    what.then(end, end);
    while (!over) await this.pass();
    return what;
  }

  /** Frames of the headset; the world stands still. Gives how long each kept the page busy, milliseconds. */
  step(count = 1, milliseconds = FRAME): Promise<number[]> {
    return this.page.evaluate(([n, wait]) => __clock.step(n, wait), [count, milliseconds] as const);
  }

  /** Lets the world pass by, and frames with it; for a long wait only so many. */
  world(seconds: number, { most = 30 } = {}): Promise<void> {
    return this.page.evaluate(([s, m]) => __headset.world(s, m), [seconds, most] as const);
  }

  async setHead(height: number, at: HeadAt = {}): Promise<void> {
    await this.page.evaluate(([h, a]) => __headset.head(h, a), [height, at] as const);
    await this.step(2);
  }

  /** Turns the head, which stays where it is. */
  async lookAt(place: Place): Promise<void> {
    await this.page.evaluate((p) => __headset.face(p), place);
    await this.step(2);
  }

  /** Where the head is, between the eyes, and how it is turned to the left, degrees. */
  head(): Promise<{ at: Point; yaw: number }> {
    return this.page.evaluate(() => {
      const { cameras } = __headset.space().gl.xr.getCamera();
      const eyes = cameras.map(({ matrixWorld }) => matrixWorld.elements);
      const [left, right] = eyes as [number[], number[]];
      const at = [12, 13, 14].map((i) => ((left[i] as number) + (right[i] as number)) / 2) as Point;
      return { at, yaw: (Math.atan2(left[8] as number, left[10] as number) * 180) / Math.PI };
    });
  }

  /** Where a part of the scene is. */
  where(name: string): Promise<Point> {
    return this.page.evaluate((part) => __headset.where(part), name);
  }

  /** Both hands beside the hips, pointing ahead. */
  async rest(): Promise<void> {
    await this.page.evaluate(() => __headset.rest());
    await this.step(2);
  }

  /** Aims the ray of a hand at a place, from where the hand is or from another place. */
  async pointAt(hand: HandName, place: Place, from?: Place): Promise<void> {
    await this.page.evaluate(([h, p, f]) => __headset.point(h, p, f), [hand, place, from] as const);
    await this.step(2);
  }

  /** Puts the grip, or the tip, of a controller at a place. It points as it did, or another way. */
  async reach(hand: HandName, place: Place, { part = 'grip' as Part, toward = undefined as Point | undefined } = {}) {
    await this.page.evaluate(([h, p, w, t]) => __headset.reach(h, p, w, t), [hand, place, part, toward] as const);
    await this.step(2);
  }

  /** Moves it there in a straight line, rolling it by so many radians; the world stands still, or goes on a tick a frame. */
  async carry(hand: HandName, place: Place, { frames = 12, part = 'grip' as Part, roll = 0, world = false } = {}) {
    const how = [hand, place, part, frames, roll, world] as const;
    await this.page.evaluate(([h, p, w, n, r, t]) => __headset.carry(h, p, w, n, r, t), how);
    await this.step();
  }

  /** How far a trigger or a squeeze is pressed, 0 to 1; a button is 0 or 1. */
  async set(hand: HandName, key: Key, value: number): Promise<void> {
    await this.page.evaluate(([h, k, v]) => __headset.set(h, k, v), [hand, key, value] as const);
    await this.step(2);
  }

  async click(hand: HandName, holdMs = 100, key: Key = 'trigger'): Promise<void> {
    await this.set(hand, key, 1);
    await this.step(1, holdMs);
    await this.set(hand, key, 0);
  }

  async grabFar(hand: HandName, place: Place): Promise<void> {
    await this.pointAt(hand, place);
    await this.set(hand, 'trigger', 1);
  }

  async grabNear(hand: HandName, place: Place): Promise<void> {
    await this.reach(hand, place);
    await this.set(hand, 'squeeze', 1);
  }

  async release(hand: HandName): Promise<void> {
    await this.set(hand, 'trigger', 0);
    await this.set(hand, 'squeeze', 0);
  }

  /** The tip of a controller into a place and back; `normal` is the way that the place faces. */
  async poke(hand: HandName, place: Place, { normal = [0, 1, 0] as Point, depth = 0.01, frames = 8, hold = 1 } = {}) {
    const at = typeof place === 'string' ? await this.where(place) : place;
    const off = (metres: number) => along(at, normal, metres);
    await this.reach(hand, off(0.15), { part: 'ray', toward: along([0, 0, 0], normal, -1) });
    // by steps: what jumps goes through thin things without touching them
    await this.carry(hand, off(-depth), { frames, part: 'ray' });
    await this.step(hold);
    await this.carry(hand, off(0.15), { frames, part: 'ray' });
  }

  /** What can be pressed on the panels now. */
  regions(): Promise<Region[]> {
    return this.page.evaluate(() => __headset.regions());
  }

  /** One of them. Throws an Error that names those that are there. */
  async region(id: string): Promise<Region> {
    let all: Region[] = [];
    // a panel sees what has become of the world in a few frames
    for (let frame = 0; frame < 12; frame++) {
      all = await this.regions();
      const found = all.find((one) => one.id === id);
      if (found) return found;
      await this.step();
    }
    throw new Error(`nothing on the panels is ${id}; there are: ${all.map((one) => one.id).join(', ')}`);
  }

  /**
   * Presses one of them by the ray, from where the hand is or from so many metres before it; pushes the panel up or down
   * for it. Throws an Error that names those that are there when it is none.
   */
  async press(hand: HandName, id: string, { holdMs = 100, from = 0 } = {}): Promise<void> {
    const how = [hand, id, holdMs, from] as const;
    const instead = await this.page.evaluate(([h, i, ms, f]) => __headset.press(h, i, ms, f), how);
    if (instead !== null) throw new Error(`nothing on the panels is ${id}; there are: ${instead}`);
  }

  /** Jumps to a point of the floor, x and z: the thumbstick forward, and back. Throws an Error if that is too far. */
  async teleport(hand: HandName, [x, z]: [number, number]): Promise<void> {
    const [from, floor] = await this.page.evaluate((h) => [__headset.rayOf(h), __headset.floor()] as const, hand);
    const [dx, dz] = [x - from[0], z - from[2]];
    const run = Math.hypot(dx, dz);
    const pitch = pitchTo(run, from[1] - floor);
    const aim: Point = [from[0] + dx / run, from[1] + Math.tan(pitch), from[2] + dz / run];
    await this.pointAt(hand, aim);
    await this.stick(hand, 0, -1);
    await this.stick(hand, 0, 0);
  }

  /** The thumbstick: x to the right; y towards oneself, as gamepads have it. */
  async stick(hand: HandName, x: number, y: number): Promise<void> {
    await this.page.evaluate(([h, a, b]) => __headset.stick(h, a, b), [hand, x, y] as const);
    await this.step(2);
  }

  async snapTurn(to: 'left' | 'right', hand: HandName = 'right'): Promise<void> {
    await this.stick(hand, to === 'left' ? -1 : 1, 0);
    await this.stick(hand, 0, 0);
  }

  /** A controller goes (switched off, or put down), or comes. */
  async connect(hand: HandName, isThere: boolean): Promise<void> {
    await this.page.evaluate(([h, c]) => __headset.connect(h, c), [hand, isThere] as const);
    await this.step(3);
  }

  /** The cameras do not see a controller any more, which stays in the session. */
  async loseTracking(hand: HandName): Promise<void> {
    await this.page.evaluate((h) => __headset.see(h, false), hand);
    await this.step(3);
  }

  async findTracking(hand: HandName): Promise<void> {
    await this.page.evaluate((h) => __headset.see(h, true), hand);
    await this.step(3);
  }

  /** The headset's own menu lies over the app, or something hides it. Headsets differ in whether the controllers stay. */
  async visibility(state: Visibility, { keepsInputs = false } = {}): Promise<void> {
    await this.page.evaluate(([s, k]) => __headset.visibility(s, k), [state, keepsInputs] as const);
    await this.step(3);
  }

  /** The headset ends the session, as when it is taken off for long. */
  async endSession(): Promise<void> {
    await this.page.evaluate(() => __headset.device.activeSession?.end());
    await this.step(3);
  }

  private async pass(): Promise<void> {
    await this.page.evaluate(async () => {
      await __clock.step(1, 10);
      // the network and the decoders have time of their own
      await __clock.sleep(2);
    });
  }
}

/** test.use({ profile: 'metaQuest2' }) is another headset. */
export const test = base.extend<{ profile: 'metaQuest2' | 'metaQuest3'; headset: Headset }>({
  profile: ['metaQuest3', { option: true }],
  headset: async ({ context, page, profile }, use) => {
    const content = SOURCES.map((file) => readFileSync(file, 'utf8')).join(';\n');
    await context.addInitScript({ content: `window.__profile = '${profile}';\n${content}` });
    await use(new Headset(page));
  },
});

export { expect } from './harness.ts';
