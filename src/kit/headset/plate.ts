import type { TextLook, Ui } from './ui.ts';

const LEADING = 1.28;

export interface PlateLine extends TextLook {
  readonly text: string;
  readonly size: number;
}

export interface PlateLook {
  /** Of the pane, design pixels. */
  readonly width: number;
  readonly height: number;
  /** Between the lines and the edge, design pixels: beside them, and above and below. */
  readonly padding: readonly [number, number];
  readonly ground: string;
  readonly edge?: string;
}

/** Lines on a ground of their own, at the lower edge of a pane that is clear; as high as they need. */
export function plate(ui: Ui, lines: readonly PlateLine[], look: PlateLook): void {
  const { width, height, padding, ground, edge } = look;
  const [beside, above] = padding;
  const high = lines.reduce((sum, { size }) => sum + size * LEADING, 2 * above);
  const top = height - high;
  ui.op(`ground ${top}`, (pen) => {
    pen.beginPath();
    pen.roundRect(1, top, width - 2, high - 1, 9);
    pen.fillStyle = ground;
    pen.fill();
    if (!edge) return;
    pen.strokeStyle = edge;
    pen.lineWidth = 1.5;
    pen.stroke();
  });
  let y = top + above;
  for (const line of lines) {
    ui.line(line.text, line.align === 'center' ? width / 2 : beside, y + line.size * 0.95, line, width - 2 * beside);
    y += line.size * LEADING;
  }
}
