import { MathUtils } from 'three';
import type { Dial } from '../affordance.ts';
import * as light from '../language/light.ts';
import { FONT } from '../language/sizes.ts';

/** A dial on a pane: its middle and its radius, design pixels. */
export interface DialAt {
  readonly id: string;
  readonly dial: Dial<unknown>;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Of the radius: where the lines end and how long they are, where the figures stand and how large they are. */
const RIM = 0.94;
const LINES = [0.055, 0.09, 0.12] as const;
const FIGURES = 0.7;
const FIGURE_SIZE = 0.125;

/** How far round from the top a value stands, radians, clockwise. */
export const angleOf = ({ from, sweep, most }: Dial<unknown>, value: number) =>
  MathUtils.degToRad(from + (sweep * value) / most);

/** The face: lines, figures, the unit. */
export function paintDial(
  pen: CanvasRenderingContext2D,
  dial: Dial<unknown>,
  x: number,
  y: number,
  radius: number,
): void {
  pen.beginPath();
  pen.arc(x, y, radius - 1.5, 0, 2 * Math.PI);
  pen.fillStyle = light.surface;
  pen.fill();
  pen.lineWidth = 3;
  pen.strokeStyle = light.edge;
  pen.stroke();
  const at = (angle: number, share: number) =>
    [x + radius * share * Math.sin(angle), y - radius * share * Math.cos(angle)] as const;
  pen.strokeStyle = pen.fillStyle = light.ink;
  pen.font = `620 ${radius * FIGURE_SIZE}px ${FONT}`;
  pen.textAlign = 'center';
  for (let value = 0; value <= dial.most; value += dial.line) {
    const angle = angleOf(dial, value);
    const isFigure = value % dial.figure === 0;
    const isLong = value % dial.long === 0;
    pen.lineWidth = isLong ? 1.6 : 0.9;
    pen.beginPath();
    pen.moveTo(...at(angle, RIM));
    pen.lineTo(...at(angle, RIM - LINES[isFigure ? 2 : isLong ? 1 : 0]));
    pen.stroke();
    if (!isFigure) continue;
    const [left, top] = at(angle, FIGURES);
    pen.fillText(String(value), left, top + radius * FIGURE_SIZE * 0.34);
  }
  pen.fillText(dial.unit, x, y + radius * 0.42);
}
