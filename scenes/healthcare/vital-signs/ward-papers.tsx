import { OAK, PAPER, type Paper, PLATE, QUIET } from './paper.tsx';
import { written } from './say-ward.tsx';

/** What is written in the ward: on paper, on the wall, on displays. */

export const BAND: Paper = {
  size: [512, 192],
  shines: false,
  same: (before, now) => before.band === now.band,
  paint: ({ pen, width, write }, { band }) => {
    if (!band) {
      // too small to be read from here
      pen.fillStyle = QUIET;
      for (const [i, wide] of [360, 250, 300].entries()) pen.fillRect(40, 40 + i * 46, wide, 14);
      return;
    }
    const [name, born, where] = written.band(band);
    write(name, 28, 68, 56, { weight: 720, most: width - 56 });
    write(born, 28, 122, 46, { most: width - 56 });
    write(where, 28, 168, 36, { colour: QUIET, most: width - 56 });
  },
};

export const SIGN: Paper = {
  size: [480, 320],
  shines: false,
  same: (before, now) => before.sign?.side === now.sign?.side && before.sign?.against === now.sign?.against,
  paint: ({ pen, width, height, write }, { sign }) => {
    const [head, below] = sign ? written.sign(sign.side, sign.against) : written.noSign;
    pen.fillStyle = sign ? '#a5322b' : PLATE;
    pen.fillRect(0, 0, width, 92);
    const middle = { align: 'center', most: width - 40 } as const;
    if (sign) {
      // a hand with a bar across, so that it is understood from the door
      pen.strokeStyle = '#a5322b';
      pen.lineWidth = 12;
      pen.beginPath();
      pen.arc(width / 2, 184, 62, 0, Math.PI * 2);
      pen.moveTo(width / 2 - 44, 184 - 44);
      pen.lineTo(width / 2 + 44, 184 + 44);
      pen.stroke();
      write(sign.side === 'right' ? 'R' : 'L', width / 2, 212, 80, { ...middle, weight: 760 });
    }
    write(head, width / 2, 62, 44, { ...middle, weight: 740, colour: PAPER });
    write(below, width / 2, sign ? height - 30 : 210, sign ? 38 : 46, { ...middle, weight: 600 });
  },
};

export const BOARD: Paper = {
  size: [900, 650],
  shines: false,
  same: () => true,
  paint: ({ pen, width, write }) => {
    const { title, now, later, rows } = written.board;
    const [left, first, second] = [36, 184, 604];
    pen.fillStyle = PLATE;
    pen.fillRect(0, 0, width, 110);
    write(title, left, 74, 58, { weight: 700, colour: PAPER });
    write(now, first, 176, 36, { weight: 700, colour: '#a5322b' });
    write(later, second, 176, 36, { weight: 700, colour: '#7a5410', most: width - second - 20 });
    rows.forEach(([name, atOnce, atTheEnd], i) => {
      const y = 250 + i * 84;
      pen.fillStyle = '#d9d4c5';
      pen.fillRect(left, y - 54, width - 2 * left, 2);
      write(name, left, y, 34, { weight: 680, most: first - left - 16 });
      write(atOnce, first, y, 31, { most: second - first - 24 });
      write(atTheEnd, second, y, 31, { most: width - second - 20 });
    });
    pen.fillStyle = OAK;
    pen.fillRect(0, 110, width, 8);
  },
};

export const THERMOMETER: Paper = {
  size: [256, 192],
  shines: true,
  same: (before, now) => before.probe.display === now.probe.display && before.probe.at === now.probe.at,
  paint: ({ pen, width, height, write }, { probe: { display, at } }) => {
    pen.fillStyle = '#cfdccb';
    pen.fillRect(0, 0, width, height);
    const text = display !== null ? written.degrees(display) : at === 'holder' ? '' : '– –';
    write(text, width / 2, 118, 92, { weight: 700, align: 'center', most: width - 24 });
    write('°F', width - 20, 172, 44, { align: 'right' });
  },
};
