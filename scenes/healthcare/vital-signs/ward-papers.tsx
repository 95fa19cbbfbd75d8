import * as light from '../../../src/kit/language/light.ts';
import * as palette from '../../../src/kit/language/palette.ts';
import type { Paper } from './paper.tsx';
import { written } from './say-ward.tsx';

/** What is written in the ward: on paper, on the wall, on displays. */

export const BAND: Paper = {
  size: [512, 192],
  shines: false,
  same: (before, now) => before.band === now.band,
  paint: ({ pen, width, write }, { band }) => {
    if (!band) {
      // too small to be read from here
      pen.fillStyle = light.ink3;
      for (const [i, wide] of [360, 250, 300].entries()) pen.fillRect(40, 40 + i * 46, wide, 14);
      return;
    }
    const [name, born, where] = written.band(band);
    write(name, 16, 56, 60, { weight: 720, most: width - 32 });
    write(born, 16, 118, 60, { most: width - 32 });
    write(where, 16, 180, 60, { colour: light.ink3, most: width - 32 });
  },
};

export const SIGN: Paper = {
  size: [480, 320],
  shines: false,
  same: (before, now) => before.sign?.side === now.sign?.side && before.sign?.against === now.sign?.against,
  paint: ({ pen, width, height, write }, { sign }) => {
    const [head, below] = sign ? written.sign(sign.side, sign.against) : written.noSign;
    pen.fillStyle = sign ? light.wrong : palette.plate;
    pen.fillRect(0, 0, width, 92);
    const middle = { align: 'center', most: width - 40 } as const;
    if (sign) {
      // a hand with a bar across, so that it is understood from the door
      pen.strokeStyle = light.wrong;
      pen.lineWidth = 12;
      pen.beginPath();
      pen.arc(width / 2, 184, 62, 0, Math.PI * 2);
      pen.moveTo(width / 2 - 44, 184 - 44);
      pen.lineTo(width / 2 + 44, 184 + 44);
      pen.stroke();
      write(sign.side === 'right' ? 'R' : 'L', width / 2, 212, 80, { ...middle, weight: 760 });
    }
    write(head, width / 2, 62, 44, { ...middle, weight: 740, colour: light.surface });
    write(below, width / 2, sign ? height - 30 : 210, sign ? 38 : 46, { ...middle, weight: 600 });
  },
};

/** A row of the board, pixels; and from so many letters on a text of it takes two lines. */
const ROW = 92;
const LONG = 22;

/** What is too long for a column, in two lines: after the comma that is nearest to its middle. */
function inTwo(text: string): readonly string[] {
  if (text.length < LONG) return [text];
  const commas = [...text.matchAll(/, /g)].map(({ index }) => index + 1);
  const [at] = commas.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

export const BOARD: Paper = {
  size: [900, 650],
  shines: false,
  same: () => true,
  paint: ({ pen, width, write }) => {
    const { title, now, later, rows } = written.board;
    const [left, first, second] = [36, 204, 574];
    pen.fillStyle = palette.plate;
    pen.fillRect(0, 0, width, 110);
    write(title, left, 74, 58, { weight: 700, colour: light.surface });
    write(now, first, 162, 36, { weight: 700, colour: light.wrong });
    write(later, second, 162, 36, { weight: 700, colour: light.inuseInk, most: width - second - 20 });
    rows.forEach(([name, atOnce, atTheEnd], i) => {
      const y = 184 + i * ROW;
      pen.fillStyle = light.line;
      pen.fillRect(left, y, width - 2 * left, 2);
      write(name, left, y + 40, 34, { weight: 680, most: first - left - 16 });
      const cell = (text: string, x: number, most: number) =>
        inTwo(text).forEach((part, j) => void write(part, x, y + 40 + j * 37, 34, { most }));
      cell(atOnce, first, second - first - 24);
      cell(atTheEnd, second, width - second - 20);
    });
    pen.fillStyle = light.rail;
    pen.fillRect(0, 110, width, 8);
  },
};

export const THERMOMETER: Paper = {
  size: [256, 192],
  shines: true,
  same: (before, now) => before.probe.display === now.probe.display && before.probe.at === now.probe.at,
  paint: ({ pen, width, height, write }, { probe: { display, at } }) => {
    pen.fillStyle = palette.sage1;
    pen.fillRect(0, 0, width, height);
    const text = display !== null ? written.degrees(display) : at === 'holder' ? '' : '– –';
    write(text, width / 2, 92, 96, { weight: 700, align: 'center', most: width - 24 });
    write('°F', width - 20, 178, 84, { align: 'right' });
  },
};
