import type { PointerEvent } from '@pmndrs/pointer-events';
import {
  BufferAttribute,
  BufferGeometry,
  CanvasTexture,
  DynamicDrawUsage,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  SRGBColorSpace,
  Vector3,
} from 'three';
import * as light from '../language/light.ts';
import { listenTo } from '../space/pointing.ts';
import type { DialAt } from './dial.ts';
import type { Region } from './region.ts';
import { Ui } from './ui.ts';

/** Pixels of the canvas for one of the design: a Quest 3 shows about 25 to a degree, and 17 of ours are 1.6 degrees. */
const FINE = 2;
const RAIL = 7;
/** One pixel of the design, seen from a metre away: 1.65 mm. What is 13 of them high has capitals of 0.8 degrees. */
export const PIXEL_AT_A_METRE = 0.00165;
/** A pane that shows nothing but what is written on it. */
export const CLEAR = 'rgb(0 0 0 / 0)';
/** It is looked at so often whether something on it has changed; seconds. */
const LOOK_EVERY = 1 / 12;
/** While something that repeats stays pressed: seconds until it begins to, and between two. */
const REPEAT_AFTER = 0.45;
const REPEAT_EVERY = 0.11;

export interface PaneOptions {
  readonly name: string;
  /** Design pixels. */
  readonly width: number;
  readonly height: number;
  /** What one of them is in the world, metres. */
  readonly pixel: number;
  /** Nothing that is nearer hides it. */
  readonly over?: number;
  /** A ground of its own instead of paper with a rail. */
  readonly ground?: string;
  /** It can be seen, and not pressed. */
  readonly quiet?: boolean;
}

const all = new Set<Pane>();

/** The panes that are there now: tests press what stands on them. */
export const panes: ReadonlySet<Pane> = all;

/**
 * A flat panel that is written on and pressed: one canvas, drawn again only when something on it has changed. Its middle
 * is its origin, and it faces along +z.
 */
export class Pane {
  readonly mesh: Mesh<PlaneGeometry, MeshBasicMaterial>;
  regions: readonly Region[] = [];
  dials: readonly DialAt[] = [];
  private readonly canvas: HTMLCanvasElement;
  private readonly pen: CanvasRenderingContext2D;
  private readonly texture: CanvasTexture;
  private readonly ring = frame();
  private drawn = '';
  private over: Region | null = null;
  private pressed: { region: Region; event: PointerEvent; seconds: number } | null = null;
  private since = 0;
  private about: unknown = null;
  /** When something was pressed, what is shown is another thing at once. */
  stale = true;

  constructor(readonly options: PaneOptions) {
    const { name, width, height, pixel, over, quiet } = options;
    this.canvas = Object.assign(document.createElement('canvas'), { width: width * FINE, height: height * FINE });
    // a canvas that cannot be drawn on leaves a panel that cannot be read, and everything else as it was
    this.pen = this.canvas.getContext('2d') as CanvasRenderingContext2D;
    this.texture = Object.assign(new CanvasTexture(this.canvas), { colorSpace: SRGBColorSpace, anisotropy: 8 });
    const material = new MeshBasicMaterial({ map: this.texture, toneMapped: false, transparent: true });
    this.mesh = new Mesh(new PlaneGeometry(width * pixel, height * pixel), material);
    this.mesh.name = name;
    if (over !== undefined) {
      material.depthTest = false;
      this.mesh.renderOrder = over;
      this.ring.renderOrder = over + 0.5;
      this.ring.material.depthTest = false;
    }
    this.mesh.add(this.ring);
    // what is poked or pointed at is not picked up
    this.mesh.pointerEventsType = { deny: 'grab' };
    // a ray that ends on a panel for the eye ends there, whatever unseen box it comes past
    this.mesh.pointerEventsOrder = 1;
    if (quiet) this.mesh.pointerEvents = 'none';
    else this.listen();
    all.add(this);
    // letters may come later than the first picture
    void document.fonts.ready.then(() => {
      this.drawn = '';
      this.stale = true;
    });
  }

  /**
   * Shows what `write` lays out, from the upper left corner, in design pixels: at once when something was pressed or the
   * pane is `about` something else, otherwise as often as one looks. To be called in every frame, `seconds` after the last.
   */
  show(seconds: number, write: (ui: Ui) => void, about: unknown = null): void {
    this.repeat(seconds);
    this.since += seconds;
    if (!this.stale && about === this.about && this.since < LOOK_EVERY) return;
    this.since = 0;
    this.about = about;
    this.stale = false;
    this.draw(write);
  }

  private draw(write: (ui: Ui) => void): void {
    const { width, height, ground } = this.options;
    const ui = new Ui(this.pen, 0, 0, width);
    write(ui);
    this.regions = ui.regions;
    this.dials = ui.dials;
    let key = '';
    for (const op of ui.ops) key += `${op.key}\n`;
    if (key === this.drawn) return;
    this.drawn = key;
    const { pen } = this;
    pen.setTransform(FINE, 0, 0, FINE, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.beginPath();
    pen.roundRect(0, 0, width, height, 10);
    pen.fillStyle = ground ?? light.surface;
    pen.fill();
    if (!ground) {
      pen.save();
      pen.clip();
      pen.fillStyle = light.rail;
      pen.fillRect(0, 0, width, RAIL);
      pen.restore();
    }
    for (const op of ui.ops) op.paint(pen);
    this.texture.needsUpdate = true;
  }

  /** Something that stays pressed repeats. */
  private repeat(seconds: number): void {
    const { pressed } = this;
    if (!pressed?.region.press.repeat) return;
    pressed.seconds += seconds;
    while (pressed.seconds > REPEAT_AFTER + REPEAT_EVERY) {
      pressed.seconds -= REPEAT_EVERY;
      pressed.region.press.repeat(pressed.event);
      this.stale = true;
    }
  }

  /** The middle of a region, in the world. */
  middleOf({ x, y, width, height }: Region, into = new Vector3()): Vector3 {
    const { options, mesh } = this;
    into.set(x + width / 2 - options.width / 2, options.height / 2 - y - height / 2, 0).multiplyScalar(options.pixel);
    return mesh.localToWorld(into);
  }

  dispose(): void {
    all.delete(this);
    this.mesh.removeFromParent();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
    this.ring.geometry.dispose();
    this.ring.material.dispose();
    this.texture.dispose();
  }

  private regionAt({ uv }: PointerEvent): Region | null {
    if (!uv) return null;
    const x = uv.x * this.options.width;
    const y = (1 - uv.y) * this.options.height;
    // what was laid out last lies on top
    for (let i = this.regions.length - 1; i >= 0; i--) {
      const region = this.regions[i] as Region;
      if (x >= region.x && x <= region.x + region.width && y >= region.y && y <= region.y + region.height)
        return region;
    }
    return null;
  }

  private listen(): void {
    const up = (event: PointerEvent) => {
      const { pressed } = this;
      this.pressed = null;
      if (!pressed) return;
      event.stopPropagation();
      pressed.region.press.up?.(event);
      this.stale = true;
    };
    listenTo(this.mesh, {
      pointermove: (event) => this.point(this.regionAt(event)),
      pointerleave: () => this.point(null),
      pointerdown: (event) => {
        event.stopPropagation();
        const region = this.regionAt(event);
        if (!region) return;
        event.object.setPointerCapture(event.pointerId);
        this.pressed = { region, event, seconds: 0 };
        this.stale = true;
        region.press.down(event);
      },
      pointerup: up,
      pointercancel: up,
    });
  }

  /** The ring goes round what is pointed at: nothing has to be drawn anew for that. */
  private point(region: Region | null): void {
    if (region === this.over) return;
    this.over = region;
    this.ring.visible = region !== null;
    if (!region) return;
    const { width, height, pixel } = this.options;
    layFrame(
      this.ring.geometry,
      (region.x - width / 2) * pixel,
      (height / 2 - region.y) * pixel,
      region.width * pixel,
      region.height * pixel,
      3 * pixel,
    );
  }
}

function frame(): Mesh<BufferGeometry, MeshBasicMaterial> {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(8 * 3), 3).setUsage(DynamicDrawUsage));
  geometry.setIndex([0, 4, 1, 1, 4, 5, 1, 5, 2, 2, 5, 6, 2, 6, 3, 3, 6, 7, 3, 7, 0, 0, 7, 4]);
  const ring = new Mesh(geometry, new MeshBasicMaterial({ color: light.focus, toneMapped: false, side: 2 }));
  ring.visible = false;
  ring.frustumCulled = false;
  ring.pointerEvents = 'none';
  // a little nearer than what it lies on
  ring.position.z = 0.002;
  return ring;
}

/** Four sides round a rectangle: outer corners, then inner ones. */
function layFrame(geometry: BufferGeometry, x: number, y: number, width: number, height: number, thick: number): void {
  const position = geometry.getAttribute('position') as BufferAttribute;
  [0, thick].forEach((inset, i) => {
    const [left, right, top, bottom] = [x + inset, x + width - inset, y - inset, y - height + inset];
    position.setXYZ(i * 4, left, top, 0);
    position.setXYZ(i * 4 + 1, right, top, 0);
    position.setXYZ(i * 4 + 2, right, bottom, 0);
    position.setXYZ(i * 4 + 3, left, bottom, 0);
  });
  position.needsUpdate = true;
}
