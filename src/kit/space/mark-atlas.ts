import { CanvasTexture } from 'three';
import * as light from '../language/light.ts';
import { SHAPE_BOX, SHAPES, STATES, type State } from '../language/states.ts';

/** What each state is drawn with. Things in the picture do not change with the page's theme, and neither do their marks. */
export const MARK_COLOURS: Readonly<Record<State, string>> = {
  can: light.can,
  'in-use': light.inuse,
  done: light.done,
  wrong: light.wrong,
};
/** Round every line a light gap, and round that a dark ring: one of the two can be seen on anything. */
export const MARK_GAP = light.focusGap;
export const MARK_RING = light.focus;

/** Pixels of one shape, and how wide gap and ring are, in units of the shapes' box. */
const CELL = 96;
const GAP = 1.9;
const RING = 1.5;
/** So much larger than its shape a cell is, with gap and ring on either side. */
const ROOM = SHAPE_BOX + 2 * (GAP + RING);

/** The shapes of all states side by side, in the order of STATES. */
export function markAtlas(): CanvasTexture {
  const canvas = Object.assign(document.createElement('canvas'), { width: CELL * STATES.length, height: CELL });
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.scale(CELL / ROOM, CELL / ROOM);
    pen.translate(GAP + RING, GAP + RING);
    pen.lineJoin = 'round';
    for (const state of STATES) {
      draw(pen, state);
      pen.translate(ROOM, 0);
    }
  }
  // premultiplied, or the ring would fray out into black
  return Object.assign(new CanvasTexture(canvas), { premultiplyAlpha: true });
}

function draw(pen: CanvasRenderingContext2D, state: State): void {
  const shape = new Path2D(SHAPES[state]);
  // the first line of a shape is its outline: a ring inside as well would look like a core
  const outline = new Path2D(SHAPES[state].slice(0, SHAPES[state].indexOf('Z') + 1));
  stroke(pen, outline, MARK_RING, GAP + RING);
  stroke(pen, shape, MARK_GAP, GAP);
  pen.fillStyle = MARK_COLOURS[state];
  pen.fill(shape, 'evenodd');
}

/** A line on both sides of a path. */
function stroke(pen: CanvasRenderingContext2D, path: Path2D, colour: string, wide: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 2 * wide;
  pen.stroke(path);
}
