// Everything printed in the ward: SVG -> prints.png and prints.json (name -> [x, y, w, h] in pixels of the 1024 atlas).  node room_textures.mjs OUTDIR
// The empty patches (wood, floor, tile, boards, cloth) and the colour swatches are painted by room_atlas.py.
// sharp is looked for in OUTDIR/../node_modules, then in NODE_PATH.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const dir = resolve(process.argv[2] ?? 'tex'), SIZE = 1024, GAP = 8;
const sharp = createRequire(`${dir}/prints`)('sharp');
mkdirSync(dir, { recursive: true });
const font = 'font-family="DejaVu Sans, Liberation Sans, sans-serif"';
const text = (x, y, size, words, more = '') => `<text x="${x}" y="${y}" ${font} font-size="${size}" ${more}>${words}</text>`;
const middle = 'text-anchor="middle"', bold = 'font-weight="bold"', ink = '#22303a', teal = '#2f6f78';
const fill = (w, h, colour) => `<rect width="${w}" height="${h}" fill="${colour}"/>`;
const blur = (id, n) => `<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${n}"/></filter>`;
/** fixed pseudo-random numbers, so that a rebuild gives the same picture */
const dice = (seed) => () => (seed = (seed * 16807) % 2147483647) / 2147483647;

function clock(n) {
  const c = n / 2, at = (a, r) => [c + r * c * Math.sin(a), c - r * c * Math.cos(a)];
  let s = fill(n, n, '#fdfcf8');
  for (let i = 0; i < 60; i++) {
    const a = (i * Math.PI) / 30, hour = i % 5 === 0, [x, y] = at(a, 0.95), [u, v] = at(a, hour ? 0.82 : 0.9);
    s += `<line x1="${x}" y1="${y}" x2="${u}" y2="${v}" stroke="${ink}" stroke-width="${hour ? 6 : 2}"/>`;
  }
  for (let i = 1; i <= 12; i++) {
    const [x, y] = at((i * Math.PI) / 6, 0.66);
    s += text(x, y + 12, 34, i, `${middle} ${bold} fill="${ink}"`);
  }
  return s;
}

/** seven in the morning: a pale warm horizon, trees and roofs in the haze */
function view(w, h) {
  const d = dice(7), ground = h * 0.66;
  const trees = (y, r, n, hue, light) => Array.from({ length: n }, (_, i) => `<ellipse cx="${(i + d()) * (w / n)}" cy="${y + d() * r * 0.5}" rx="${r * (0.7 + d() * 0.8)}" ry="${r * (0.6 + d() * 0.6)}" fill="hsl(${hue + d() * 16},${12 + d() * 7}%,${light + d() * 6}%)"/>`).join('');
  const house = (x, y, a, b, wall, roof) => `<path d="M${x} ${y} v${-b} l${a / 2} ${-b * 0.5} l${a / 2} ${b * 0.5} v${b}z" fill="${wall}"/><path d="M${x - 3} ${y - b + 2} L${x + a / 2} ${y - b * 1.55} L${x + a + 3} ${y - b + 2}z" fill="${roof}"/>`;
  return `<defs><linearGradient id="sky" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#b4d2ee"/><stop offset=".40" stop-color="#e0ebf3"/><stop offset=".66" stop-color="#fff1da"/></linearGradient>${blur('far', 2.6)}${blur('near', 1.8)}${blur('cloud', 7)}</defs>
<rect width="${w}" height="${h}" fill="url(#sky)"/>
<g filter="url(#cloud)" fill="#fffaf0" opacity=".8"><ellipse cx="${w * 0.2}" cy="${h * 0.25}" rx="60" ry="7"/><ellipse cx="${w * 0.62}" cy="${h * 0.34}" rx="80" ry="6"/><ellipse cx="${w * 0.85}" cy="${h * 0.16}" rx="50" ry="6"/></g>
<g filter="url(#far)"><path d="M0 ${ground} Q${w * 0.2} ${ground - 16} ${w * 0.42} ${ground - 5} T${w * 0.8} ${ground - 10} T${w} ${ground - 4} V${h} H0z" fill="#c6d2d2"/>${trees(ground + 3, 5, 60, 120, 72)}</g>
<g filter="url(#near)">${Array.from({ length: 13 }, (_, i) => house(i * 38 + d() * 10, ground + 20 + d() * 5, 24 + d() * 9, 9 + d() * 4, ['#e9e1d4', '#e0d5c7', '#e6dacd'][i % 3], ['#b79585', '#a89890', '#bca08e'][i % 3])).join('')}${trees(ground + 22, 6, 44, 105, 60)}${trees(ground + 40, 10, 34, 100, 54)}<rect y="${h - 24}" width="${w}" height="24" fill="#8d9c80"/>${trees(h - 24, 9, 40, 98, 50)}</g>`;
}

/** the corridor behind the pane of the door */
const corridor = (w, h) => `<defs>${blur('c', 3)}</defs>${fill(w, h, '#efe6d4')}<g filter="url(#c)"><rect x="${w * 0.1}" width="${w * 0.35}" height="${h * 0.12}" fill="#fffdf2"/><rect x="${w * 0.55}" width="${w * 0.5}" height="${h * 0.7}" fill="#f7efdf"/><rect y="${h * 0.60}" width="${w}" height="${h * 0.04}" fill="#c9a477"/><rect y="${h * 0.64}" width="${w}" height="${h * 0.4}" fill="#b9cbc3"/><rect y="${h * 0.90}" width="${w}" height="${h * 0.1}" fill="#c7bfae"/></g>`;

/** a bottle pump, a drop and a hand: what the label says without words */
function rub(w, h) {
  return `${fill(w, h, '#f4f8f8')}<rect width="${w}" height="${h * 0.36}" fill="${teal}"/>${text(w / 2, h * 0.16, 31, 'HAND', `${middle} ${bold} fill="#fff"`)}${text(w / 2, h * 0.30, 31, 'RUB', `${middle} ${bold} fill="#fff"`)}
<path d="M${w / 2} ${h * 0.45} q16 24 16 36 a16 16 0 0 1 -32 0 q0 -12 16 -36z" fill="#58a9b4"/><path d="M${w * 0.18} ${h * 0.81} q${w * 0.32} 22 ${w * 0.64} 0" stroke="${teal}" stroke-width="7" fill="none" stroke-linecap="round"/>${text(w / 2, h * 0.95, 12, 'alcohol 70 %', `${middle} fill="#40565c"`)}`;
}

function poster(w, h) {
  const steps = ['Wet', 'Soap', 'Palms', 'Backs', 'Between', 'Thumbs', 'Tips', 'Rinse, dry'];
  const cell = (s, i) => {
    const x = 12 + (i % 2) * ((w - 20) / 2), y = 66 + (i >> 1) * ((h - 76) / 4), a = (w - 28) / 2, b = (h - 76) / 4 - 7;
    return `<rect x="${x}" y="${y}" width="${a}" height="${b}" rx="7" fill="#e6f1f1"/><circle cx="${x + 15}" cy="${y + 15}" r="10" fill="${teal}"/>${text(x + 15, y + 20, 13, i + 1, `${middle} ${bold} fill="#fff"`)}<path d="M${x + a * 0.32} ${y + b * 0.62} q${a * 0.12} ${-b * 0.34} ${a * 0.26} ${-b * 0.2} l${a * 0.2} ${-b * 0.1} q10 0 3 8 q9 3 1 9 q6 5 -4 9 l${-a * 0.2} ${b * 0.12} q${-a * 0.2} 5 ${-a * 0.26} ${-b * 0.1}z" fill="#8cc3c8"/>${text(x + a / 2, y + b - 6, 13, s, `${middle} fill="#17414a"`)}`;
  };
  return `${fill(w, h, '#fbfcfb')}<rect width="${w}" height="56" fill="${teal}"/>${text(14, 38, 28, 'Clean hands', `${bold} fill="#fff"`)}${steps.map(cell).join('')}`;
}

function picture(w, h) {
  return `<defs><linearGradient id="p" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#f3dcc0"/><stop offset="1" stop-color="#f9efdf"/></linearGradient></defs>${fill(w, h, '#fbf8f1')}<g transform="translate(14,14)"><rect width="${w - 28}" height="${h - 28}" fill="url(#p)"/><circle cx="${w * 0.58}" cy="${h * 0.30}" r="${h * 0.10}" fill="#f2b880"/><path d="M0 ${h * 0.5} q${w * 0.2} ${-h * 0.16} ${w * 0.42} 0 t${w - 28 - w * 0.42} ${-h * 0.04} V${h - 28} H0z" fill="#9db9b6"/><path d="M0 ${h * 0.62} q${w * 0.3} ${-h * 0.12} ${w * 0.5} 0 t${w - 28 - w * 0.5} 0 V${h - 28} H0z" fill="#6f9790"/></g>`;
}

const outlet = (label, back, front) => (w, h) => `${fill(w, h, '#f3f4f2')}<rect y="8" width="${w}" height="30" fill="${back}"/>${text(w / 2, 31, 21, label, `${middle} ${bold} fill="${front}"`)}`;
const socket = (w, h) => `${fill(w, h, '#f5f6f4')}<rect x="5" y="5" width="${w - 10}" height="${h - 10}" rx="8" fill="none" stroke="#dde0de" stroke-width="2"/>${[[0, -13, 7, 13], [-14, 9, 13, 7], [14, 9, 13, 7]].map(([x, y, a, b]) => `<rect x="${w / 2 + x - a / 2}" y="${h / 2 + y - b / 2 + 4}" width="${a}" height="${b}" rx="1" fill="#3a4347"/>`).join('')}<rect x="${w / 2 - 6}" y="10" width="12" height="9" rx="2" fill="#e2e5e3"/><rect x="${w / 2 - 4}" y="12" width="8" height="2" fill="#c4473a"/>`;

const patches = {
  view: [480, 224, view],
  floor: [256, 256],
  clock: [256, 256, clock],
  wood: [512, 160],
  tile: [128, 128],
  cloth: [128, 256],
  poster: [240, 344, poster],
  wipes: [400, 152, (w, h) => `${fill(w, h, '#fdfefe')}<rect width="${w}" height="14" fill="#4aa0b5"/><rect y="${h - 14}" width="${w}" height="14" fill="#4aa0b5"/>${[0.25, 0.75].map((k) => `${text(w * k, 68, 44, 'WIPES', `${middle} ${bold} fill="#2b7488"`)}${text(w * k, 96, 15, 'clean and disinfect', `${middle} fill="#40565c"`)}${text(w * k, 120, 15, '200 wipes', `${middle} fill="#40565c"`)}`).join('')}`],
  waste: [320, 88, (w, h) => `${fill(w, h, '#eef0ee')}${[0.25, 0.75].map((k) => `<rect x="${w * k - 58}" y="14" width="116" height="60" rx="6" fill="#f2c84b"/>${text(w * k, 54, 28, 'WASTE', `${middle} ${bold} fill="#3a3420"`)}`).join('')}`],
  rub: [144, 216, rub],
  corridor: [64, 232, corridor],
  bed: [128, 128, (w, h) => `${fill(w, h, teal)}<rect x="6" y="6" width="${w - 12}" height="${h - 12}" rx="10" fill="none" stroke="#8fc0c4" stroke-width="3"/>${text(w / 2, 96, 92, '2', `${middle} ${bold} fill="#fff"`)}`],
  ward: [256, 52, (w, h) => `${fill(w, h, '#faf7f0')}${text(w / 2, 39, 38, 'WARD B', `${middle} ${bold} letter-spacing="5" fill="#5d827a"`)}`],
  oxygen: [96, 64, outlet('O₂', '#2c8a4b', '#fff')],
  air: [96, 64, outlet('AIR', '#33383c', '#fff')],
  suction: [96, 64, outlet('VAC', '#d9b82f', '#33383c')],
  socket: [84, 84, socket],
  soap: [112, 64, (w, h) => `${fill(w, h, '#f7f8f7')}${text(w / 2, 44, 34, 'SOAP', `${middle} ${bold} fill="#c0567a"`)}`],
  towels: [160, 56, (w, h) => `${fill(w, h, '#f7f8f7')}${text(w / 2, 38, 25, 'TOWELS', `${middle} ${bold} fill="#3f6fa5"`)}`],
  gloves: [176, 84, (w, h) => `${fill(w, h, '#5b86b8')}<rect y="${h - 20}" width="${w}" height="20" fill="#e8eef4"/>${text(w / 2, 42, 29, 'GLOVES M', `${middle} ${bold} fill="#fff"`)}<ellipse cx="${w / 2}" cy="58" rx="34" ry="6" fill="#35557c"/>`],
  picture: [208, 152, picture],
  card: [88, 112, (w, h) => `${fill(w, h, '#fdf3e2')}<circle cx="44" cy="42" r="15" fill="#e59a6c"/>${[0, 1, 2, 3, 4, 5].map((i) => `<circle cx="${44 + 21 * Math.cos(i * 1.047)}" cy="${42 + 21 * Math.sin(i * 1.047)}" r="9" fill="#f2bd8c"/>`).join('')}<path d="M44 62 v26" stroke="#7da287" stroke-width="4"/>${text(44, 104, 13, 'Get well soon', `${middle} fill="#7a5a48"`)}`],
  notice: [104, 144, (w, h) => `${fill(w, h, '#fdfdfb')}<rect width="${w}" height="26" fill="#cfe0da"/>${text(8, 18, 13, 'Visiting', `${bold} fill="${ink}"`)}${Array.from({ length: 8 }, (_, i) => `<rect x="8" y="${38 + i * 12}" width="${[80, 64, 86, 58, 0, 82, 70, 46][i]}" height="4" fill="#9aa7ab"/>`).join('')}`],
  boards: [112, 64],
  swatches: [192, 96],
};

// the highest free place for each, largest first
const place = {}, taken = [];
const free = (x, y, w, h) => taken.every(([a, b, c, d]) => x >= a + c + GAP || a >= x + w + GAP || y >= b + d + GAP || b >= y + h + GAP);
for (const [name, [w, h]] of Object.entries(patches).sort((a, b) => b[1][1] * b[1][0] - a[1][1] * a[1][0])) {
  search: for (let y = GAP; ; y += 4) {
    if (y + h + GAP > SIZE) throw new Error(`no room for ${name}`);
    for (let x = GAP; x + w + GAP <= SIZE; x += 4) {
      if (!free(x, y, w, h)) continue;
      taken.push((place[name] = [x, y, w, h]));
      break search;
    }
  }
}
const layers = await Promise.all(Object.entries(patches).filter(([, p]) => p[2]).map(async ([name, [w, h, draw]]) => ({
  input: await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">${draw(w, h)}</svg>`)).png().toBuffer(),
  left: place[name][0], top: place[name][1],
})));
await sharp({ create: { width: SIZE, height: SIZE, channels: 3, background: '#fff' } }).composite(layers).png().toFile(`${dir}/prints.png`);
writeFileSync(`${dir}/prints.json`, JSON.stringify(place));
