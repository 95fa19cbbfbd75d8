import {
  BufferAttribute,
  BufferGeometry,
  type Camera,
  DynamicDrawUsage,
  Mesh,
  type Object3D,
  ShaderMaterial,
  Vector3,
} from 'three';
import { MARK_LARGE, MARK_PIXELS, MARK_SOCKET } from '../language/sizes.ts';
import { STATES, type State } from '../language/states.ts';
import { markAtlas } from './mark-atlas.ts';
import { coversHalf, type Disc, placeOfMark } from './mark-places.ts';
import { isShown } from './shown.ts';

/** A thing, and how it stands. */
export interface Mark {
  /** Null while it is not in the picture. */
  readonly object: Object3D | null;
  readonly state: State;
  readonly large: boolean;
  /** It is a place where something fits, and not a thing. */
  readonly socket?: boolean;
  /** The page has its name beside it: where that goes is told as --mark-x and --mark-y. */
  readonly named: boolean;
}

/** More marks than this hide the picture that they are about. */
const MOST = 8;
const CORNERS = 4;
/** What hides a thing by less than a hand does not hide its mark, metres. */
const HAND = 0.1;

/** What marks are drawn on: all of them in one draw call, begun anew for every frame. */
export class Board {
  readonly mesh: Mesh;
  private readonly geometry = new BufferGeometry();
  // all four corners stand where the mark does: the shader spreads them out
  private readonly position = this.attribute('position', 3);
  /** Which of the shapes, and how large. */
  private readonly look = this.attribute('look', 2);
  private readonly atlas = markAtlas();
  private readonly half = { value: 0 };
  private readonly material = new ShaderMaterial({
    uniforms: { atlas: { value: this.atlas }, halfHigh: this.half },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    premultipliedAlpha: true,
    depthWrite: false,
  });
  private readonly point = new Vector3();
  private readonly seen = new Vector3();
  /** What is taken on the screen: the face, and the marks so far. */
  private readonly discs: Disc[] = Array.from({ length: MOST + 1 }, () => ({ x: 0, y: 0, radius: 0 }));
  private taken = 0;
  private count = 0;
  private camera: Camera | null = null;

  constructor() {
    const corner = this.attribute('corner', 2);
    const index: number[] = [];
    for (let i = 0; i < MOST * CORNERS; i++) corner.setXY(i, i % 2 ? 1 : -1, i % CORNERS > 1 ? 1 : -1);
    for (let i = 0; i < MOST * CORNERS; i += CORNERS) index.push(i, i + 1, i + 2, i + 2, i + 1, i + 3);
    this.geometry.setIndex(index);
    this.mesh = new Mesh(this.geometry, this.material);
    this.mesh.name = 'marks';
    this.mesh.pointerEvents = 'none';
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = 10;
  }

  /** `half` is half of the height of a mark a metre away, metres. */
  begin(camera: Camera, half: number): void {
    this.camera = camera;
    this.half.value = half;
    this.taken = 0;
    this.count = 0;
  }

  /** No mark that is added from now on touches this ball. Metres. */
  keepClear(object: Object3D, radius: number): void {
    const disc = this.discAt(this.point.setFromMatrixPosition(object.matrixWorld));
    if (!disc) return;
    disc.radius = this.pixels(radius) + MARK_PIXELS / 2;
    this.taken++;
  }

  /** Adds a mark, and says where it is; null where there is no room for it. */
  add({ object, state, large, socket = false }: Mark): Disc | null {
    if (!object || !isShown(object) || this.count === MOST || !this.camera) return null;
    const { point, discs } = this;
    const grow = socket ? MARK_SOCKET : large ? MARK_LARGE : 1;
    placeOfMark(point, object, this.camera, this.half.value * grow);
    const disc = this.discAt(point);
    if (!disc) return null;
    disc.radius = (MARK_PIXELS / 2) * grow;
    for (let i = 0; i < this.taken; i++) if (coversHalf(disc, discs[i] as Disc)) return null;
    const first = this.count * CORNERS;
    for (let i = first; i < first + CORNERS; i++) {
      this.position.setXYZ(i, point.x, point.y, point.z);
      this.look.setXY(i, STATES.indexOf(state), grow);
    }
    this.taken++;
    this.count++;
    return disc;
  }

  end(): void {
    this.position.needsUpdate = true;
    this.look.needsUpdate = true;
    this.geometry.setDrawRange(0, this.count * 6);
    this.mesh.visible = this.count > 0;
  }

  dispose(): void {
    this.geometry.dispose();
    this.material.dispose();
    this.atlas.dispose();
  }

  private attribute(name: string, size: number): BufferAttribute {
    const made = new BufferAttribute(new Float32Array(MOST * CORNERS * size), size).setUsage(DynamicDrawUsage);
    this.geometry.setAttribute(name, made);
    return made;
  }

  /** The next disc, round where a point is on the screen; null when it is behind the eye. */
  private discAt(point: Vector3): Disc | null {
    const { seen } = this;
    seen.copy(point).applyMatrix4((this.camera as Camera).matrixWorldInverse);
    if (seen.z > -HAND) return null;
    const disc = this.discs[this.taken] as Disc;
    disc.x = this.pixels(seen.x);
    disc.y = this.pixels(seen.y);
    return disc;
  }

  /** How many pixels so many metres are, as far away as what was looked at last. */
  private pixels(metres: number): number {
    return ((metres / -this.seen.z) * MARK_PIXELS) / 2 / this.half.value;
  }
}

// drawn nearer to the eye by a hand, along the way that it is seen: it stays where it is on the screen
const VERTEX = `
attribute vec2 corner;
attribute vec2 look;
uniform float halfHigh;
varying vec2 at;
void main() {
  vec4 seen = viewMatrix * vec4(position, 1.);
  seen.xyz *= max(.2, 1. - ${HAND} / length(seen.xyz));
  seen.xy += corner * halfHigh * look.y * -seen.z;
  gl_Position = projectionMatrix * seen;
  at = vec2((look.x + corner.x * .5 + .5) / ${STATES.length.toFixed(1)}, corner.y * .5 + .5);
}`;

// the colours are those of the screen already: no light falls on a mark
const FRAGMENT = `
uniform sampler2D atlas;
varying vec2 at;
void main() {
  gl_FragColor = texture2D(atlas, at);
}`;
