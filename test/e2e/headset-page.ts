// What headset-clock.js and headset-inject.js put into the page, and what a test says to it.

/** How a jump flies, metres a second and metres a second squared. */
const SPEED = 5.5;
const GRAVITY = 9.81;

export type Point = [number, number, number];
/** A point of the world, or a part of the scene by its name. */
export type Place = Point | string;
export type HandName = 'left' | 'right';
export type Key = 'trigger' | 'squeeze' | 'thumbstick' | 'x-button' | 'y-button' | 'a-button' | 'b-button';
export type Part = 'grip' | 'ray';
export type Visibility = 'visible' | 'visible-blurred' | 'hidden';

/** Something on a panel that can be pressed: its middle, and the way the panel faces. */
export interface Region {
  id: string;
  at: Point;
  normal: Point;
}

/** Something written on a panel: its size there, design pixels, and how high its capitals are for the eyes. */
export interface Letters {
  on: string;
  text: string;
  size: number;
  degrees: number;
}

/** Where the head is in the room; radians, to the left and up. */
export interface HeadAt {
  x?: number;
  z?: number;
  yaw?: number;
  pitch?: number;
}

/** What the app shows of its picture: the parts of three that are read here. */
interface Space {
  gl: {
    xr: { isPresenting: boolean; getCamera(): { cameras: { matrixWorld: { elements: number[] } }[] } };
    info: {
      render: { calls: number; triangles: number };
      memory: { geometries: number; textures: number };
      programs: unknown[];
    };
  };
}

declare global {
  const __clock: {
    step(count?: number, milliseconds?: number): Promise<number[]>;
    sleep(milliseconds: number): Promise<void>;
  };
  const __headset: {
    space(): Space;
    regions(): Region[];
    device: { activeSession?: { end(): Promise<void> } };
    where(place: Place): Point;
    rayOf(hand: HandName): Point;
    floor(): number;
    cover(): void;
    head(height: number, at: HeadAt): void;
    face(place: Place): void;
    rest(): void;
    point(hand: HandName, place: Place, from?: Place): void;
    reach(hand: HandName, place: Place, part: Part, toward?: Point): void;
    carry(hand: HandName, place: Place, part: Part, frames: number, roll: number, world: boolean): Promise<void>;
    set(hand: HandName, key: Key, value: number): void;
    press(hand: HandName, id: string, holdMs: number, from: number): Promise<string | null>;
    stick(hand: HandName, x: number, y: number): void;
    connect(hand: HandName, isThere: boolean): void;
    see(hand: HandName, isSeen: boolean): void;
    visibility(state: Visibility, keepsInputs: boolean): void;
    world(seconds: number, most: number): Promise<void>;
    letters(): Letters[];
    isDressed(): boolean;
    begin(): void;
    eyes(): Promise<string[]>;
  };
}

/** A point so far from another, in a direction. */
export function along([x, y, z]: Point, [nx, ny, nz]: Point, metres: number): Point {
  return [x + nx * metres, y + ny * metres, z + nz * metres];
}

/** How steeply up something has to be thrown, radians, to come down so far away and so much lower. Throws an Error if that is too far. */
export function pitchTo(run: number, drop: number): number {
  const lands = (pitch: number) => {
    const up = SPEED * Math.sin(pitch);
    return (SPEED * Math.cos(pitch) * (up + Math.sqrt(up * up + 2 * GRAVITY * drop))) / GRAVITY;
  };
  // up to here steeper is farther
  let high = Math.atan(SPEED / Math.sqrt(SPEED * SPEED + 2 * GRAVITY * drop));
  if (lands(high) < run) throw new Error(`a jump of ${run} m is too far: ${lands(high)} m is as far as it goes`);
  let low = -Math.PI / 2;
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (lands(middle) < run) low = middle;
    else high = middle;
  }
  return low;
}
