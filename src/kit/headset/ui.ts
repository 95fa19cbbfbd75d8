import type { Dial } from '../affordance.ts';
import * as light from '../language/light.ts';
import { FONT } from '../language/sizes.ts';
import { SHAPE_BOX, SHAPES, type State } from '../language/states.ts';
import { type DialAt, paintDial } from './dial.ts';
import type { Op, Press, Region } from './region.ts';

export interface TextLook {
  /** Design pixels; the least that may be read is 13. */
  readonly size?: number;
  readonly weight?: number;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
}

export interface RowLook {
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
  readonly state?: State | undefined;
  /** It stays pressed. */
  readonly on?: boolean | undefined;
  /** It would be done next. */
  readonly next?: boolean | undefined;
  /** It opens a page of its own. */
  readonly opens?: boolean | undefined;
  readonly press: Press;
}

export interface Chip {
  readonly id: string;
  readonly name: string;
  readonly on?: boolean | undefined;
  readonly next?: boolean | undefined;
  /** The filled one. */
  readonly go?: boolean | undefined;
  readonly press: Press;
}

interface DialLook {
  readonly id: string;
  readonly dial: Dial<unknown>;
  /** Design pixels across. */
  readonly size: number;
  readonly press: Press;
}

/** Design pixels: what a finger or a ray hits is at least so high, and there is so much between two things. */
const TARGET = 44;
const GAP = 7;
const PAD = 10;
const ICON = 20;
const LEADING = 1.28;
const RADIUS = 7;

/** Lays things out from top to bottom in a column, and remembers how each is painted. */
export class Ui {
  readonly ops: Op[] = [];
  readonly regions: Region[] = [];
  readonly dials: DialAt[] = [];

  constructor(
    private readonly pen: CanvasRenderingContext2D,
    readonly x: number,
    public y: number,
    readonly width: number,
  ) {}

  /** Another column, laid out by itself: `join` brings back what is on it. */
  column(x: number, y: number, width: number): Ui {
    return new Ui(this.pen, x, y, width);
  }

  join({ ops, regions, dials }: Ui): void {
    this.ops.push(...ops);
    this.regions.push(...regions);
    this.dials.push(...dials);
  }

  gap(pixels = GAP): void {
    this.y += pixels;
  }

  text(text: string, look: TextLook = {}): void {
    const { size = 16, align = 'left' } = look;
    const x = align === 'center' ? this.x + this.width / 2 : align === 'right' ? this.x + this.width : this.x;
    for (const line of this.wrap(text, look, this.width)) {
      this.line(line, x, this.y + size * 0.95, look);
      this.y += size * LEADING;
    }
  }

  heading(text: string): void {
    this.text(text, { size: 17, weight: 680 });
    this.gap(4);
  }

  rule(): void {
    const { x, y, width } = this;
    this.op(`rule ${y}`, (pen) => {
      pen.fillStyle = light.line;
      pen.fillRect(x, y, width, 1.5);
    });
    this.gap(8);
  }

  /** A thing: its shape, its name, how it stands. */
  row({ id, name, note, state, on = false, next = false, opens = false, press }: RowLook): void {
    const left = this.x + PAD + (state ? ICON + 8 : 0);
    const room = this.width - (left - this.x) - PAD - (opens ? 18 : 0);
    const names = this.wrap(name, NAME, room);
    const notes = note ? this.wrap(note, NOTE, room) : [];
    const high = Math.max(TARGET, PAD * 1.3 + names.length * 16 * LEADING + notes.length * 13 * LEADING);
    const top = this.y;
    this.box(id, high, { on, next }, press);
    if (state) this.shape(state, this.x + PAD, top + (high - ICON) / 2);
    let y = top + (high - names.length * 16 * LEADING - notes.length * 13 * LEADING) / 2;
    for (const line of names) {
      this.line(line, left, y + 15.5, NAME);
      y += 16 * LEADING;
    }
    for (const line of notes) {
      this.line(line, left, y + 12.5, NOTE);
      y += 13 * LEADING;
    }
    if (opens) this.arrow('right', this.x + this.width - PAD - 5, top + high / 2);
    this.y = top + high + GAP;
  }

  /** Some that stand side by side, `across` to a line. */
  chips(chips: readonly Chip[], across: number, high = TARGET): void {
    const wide = (this.width - GAP * (across - 1)) / across;
    chips.forEach((chip, i) => {
      const column = i % across;
      const ui = this.column(this.x + column * (wide + GAP), this.y, wide);
      ui.chip(chip, high);
      this.join(ui);
      if (column === across - 1 || i === chips.length - 1) this.y += high + GAP;
    });
  }

  /** How far something is, 0 to 1. */
  bar(share: number): void {
    const { x, y, width } = this;
    // in twentieths: no more of it can be seen
    const full = Math.round(share * 20) / 20;
    this.op(`bar ${x} ${y} ${full}`, (pen) => {
      pen.fillStyle = light.sunken;
      pen.fillRect(x, y, width, 5);
      pen.fillStyle = light.act;
      pen.fillRect(x, y, width * full, 5);
    });
    this.gap(12);
  }

  /** A picture; `key` is another one when it is another picture. */
  picture(picture: CanvasImageSource, key: string, wide: number, high: number): void {
    const { x, y } = this;
    this.op(`picture ${x} ${y} ${wide} ${high} ${key}`, (pen) => pen.drawImage(picture, x, y, wide, high));
    this.y += high;
  }

  /** One line, wherever it is to be; `most` squeezes what would be wider. */
  line(text: string, x: number, baseline: number, look: TextLook = {}, most?: number): void {
    const { colour = light.ink, align = 'left' } = look;
    const font = fontOf(look);
    this.op(`${x} ${baseline} ${font} ${colour} ${align} ${text}`, (pen) => {
      pen.font = font;
      pen.fillStyle = colour;
      pen.textAlign = align;
      pen.fillText(text, x, baseline, most);
    });
  }

  /** A round instrument without its needle, which moves: `dials` says where it belongs. */
  dial({ id, dial, size, press }: DialLook): void {
    const radius = size / 2;
    const x = this.x + this.width / 2;
    const y = this.y + radius;
    this.op(`dial ${x} ${y} ${size}`, (pen) => paintDial(pen, dial, x, y, radius));
    this.dials.push({ id, dial, x, y, radius });
    this.regions.push({ id, x: x - radius, y: this.y, width: size, height: size, press });
    this.y += size + GAP;
  }

  /** A shape that tells how a thing stands. */
  shape(state: State, x: number, y: number): void {
    this.op(`shape ${x} ${y} ${state}`, (pen) => {
      pen.save();
      pen.translate(x, y);
      pen.scale(ICON / SHAPE_BOX, ICON / SHAPE_BOX);
      pen.fillStyle = STATE_COLOURS[state];
      pen.fill(new Path2D(SHAPES[state]), 'evenodd');
      pen.restore();
    });
  }

  /** The letters have no arrows. */
  arrow(way: 'up' | 'down' | 'left' | 'right', x: number, y: number, colour: string = light.ink2): void {
    this.op(`arrow ${way} ${x} ${y} ${colour}`, (pen) => {
      pen.save();
      pen.translate(x, y);
      pen.rotate(TURNS[way] * Math.PI);
      pen.strokeStyle = colour;
      pen.lineWidth = 2.2;
      pen.lineCap = pen.lineJoin = 'round';
      pen.stroke(new Path2D('M-3 -5.5 3 0 -3 5.5'));
      pen.restore();
    });
  }

  /** The lines that a text takes. */
  wrap(text: string, look: TextLook, width: number): string[] {
    this.pen.font = fontOf(look);
    const lines: string[] = [];
    for (const stretch of text.split('\n')) {
      let line = '';
      for (const word of stretch.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && this.pen.measureText(longer).width > width) {
          lines.push(line);
          line = word;
        } else line = longer;
      }
      lines.push(line);
    }
    return lines;
  }

  op(key: string, paint: Op['paint']): void {
    this.ops.push({ key, paint });
  }

  private chip({ id, name, on = false, next = false, go = false, press }: Chip, high: number): void {
    const top = this.y;
    this.box(id, high, { on, next, go }, press);
    const arrow = ARROWS[name];
    const colour = go ? light.onAct : light.ink;
    if (arrow) {
      this.arrow(arrow, this.x + this.width / 2, top + high / 2, colour);
      return;
    }
    const look = { size: 15, weight: 620, colour, align: 'center' } as const;
    const lines = this.wrap(name, look, this.width - 10).slice(0, 2);
    let y = top + high / 2 - (lines.length * 15 * 1.15) / 2;
    for (const line of lines) {
      this.line(line, this.x + this.width / 2, y + 14, look, this.width - 8);
      y += 15 * 1.15;
    }
  }

  private box(id: string, high: number, look: { on: boolean; next: boolean; go?: boolean }, press: Press): void {
    const { x, y, width } = this;
    const { on, next, go = false } = look;
    this.op(`box ${x} ${y} ${width} ${high} ${on} ${next} ${go}`, (pen) => {
      pen.beginPath();
      pen.roundRect(x + 1, y + 1, width - 2, high - 2, RADIUS);
      pen.fillStyle = go ? light.act : on ? light.inuseSoft : light.page;
      pen.fill();
      pen.lineWidth = next ? 4 : on ? 2.5 : 1.5;
      pen.strokeStyle = next ? light.act : on ? light.inuse : light.edge;
      pen.stroke();
    });
    this.regions.push({ id, x, y, width, height: high, press });
  }
}

const NAME: TextLook = { size: 16, weight: 620 };
const NOTE: TextLook = { size: 13, weight: 520, colour: light.ink2 };
const TURNS = { right: 0, down: 0.5, left: 1, up: 1.5 } as const;
/** A chip with one of these for its name shows the arrow. */
const ARROWS: Readonly<Record<string, keyof typeof TURNS>> = { '‹': 'left', '›': 'right', '˄': 'up', '˅': 'down' };
const STATE_COLOURS: Readonly<Record<State, string>> = {
  can: light.can,
  'in-use': light.inuse,
  done: light.done,
  wrong: light.wrong,
};

function fontOf({ size = 16, weight = 520 }: TextLook): string {
  return `${weight} ${size}px ${FONT}`;
}
