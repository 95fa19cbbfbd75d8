// Everything printed on a thing: SVG -> one PNG atlas (Blender packs it, optimise.mjs turns it into webp).  node textures.mjs OUTDIR
import sharp from 'sharp';
import { mkdirSync } from 'node:fs';
const dir = process.argv[2] ?? 'tex';
mkdirSync(dir, { recursive: true });
const T = (x, y, s, t, o = '') => `<text x="${x}" y="${y}" font-family="DejaVu Sans, Liberation Sans, sans-serif" font-size="${s}" ${o}>${t}</text>`;
const ink = '#15181b', N = 620, H = N / 2;
// dial: 0..300 mmHg over 320 degrees, 0 at -160 from twelve o'clock (the needle's userData holds the same numbers)
const pol = (r, v) => { const a = (-160 + (v / 300) * 320 - 90) * Math.PI / 180; return [H + r * Math.cos(a), H + r * Math.sin(a)]; };
let dial = `<rect width="${N}" height="${N}" fill="#fbfbf8"/><circle cx="${H}" cy="${H}" r="${H - 12}" fill="none" stroke="#d4d6d2" stroke-width="2"/>`;
for (let v = 0; v <= 300; v += 2) {
  const L = v % 20 === 0 ? 38 : v % 10 === 0 ? 29 : 17, [x, y] = pol(H - 20, v), [u, w] = pol(H - 20 - L, v);
  dial += `<line x1="${x}" y1="${y}" x2="${u}" y2="${w}" stroke="${ink}" stroke-width="${v % 20 === 0 ? 5.4 : v % 10 === 0 ? 3.8 : 2.3}"/>`;
  if (v % 20 === 0) { const [p, q] = pol(H - (v < 100 ? 90 : 95), v); dial += T(p, q + 14, v < 100 ? 41 : 34, v, `text-anchor="middle" font-weight="bold" fill="${ink}"`); }
}
const [zx, zy] = pol(H - 43, 0);
dial += `<rect x="${zx - 11}" y="${zy - 22}" width="22" height="44" fill="none" stroke="#b3261e" stroke-width="3" transform="rotate(20 ${zx} ${zy})"/>`;
dial += T(H, 408, 32, 'mmHg', `text-anchor="middle" fill="${ink}"`) + T(H, 446, 17, 'FIRST SHIFT', 'text-anchor="middle" font-weight="bold" letter-spacing="2" fill="#0f6f7c"');
// cuff, outside: 1024 x 300 = the strip's length (u) x 130 mm (v); v down = toward the hand. Words run along the arm, so that they stand upright for the person beside the bed.
const st = y => `<line x1="0" y1="${y}" x2="1024" y2="${y}" stroke="#8fa6d2" stroke-width="2.6" stroke-dasharray="10 6"/>`;
const along = (u, v, s, t, o) => `<g transform="translate(${u},${v}) rotate(90)">${T(0, 0, s, t, o)}</g>`;
const A = +(process.env.ARTERY_U ?? .4246) * 1024;               // the same fraction as ARTERY in bedside.py
let cuff = `<rect width="1024" height="300" fill="#24407c"/><rect y="26" width="1024" height="248" fill="#274584"/>${st(10)}${st(19)}${st(290)}${st(281)}`;
cuff += `<g fill="#f4f7fc"><path d="M${A} 296 l-27 -46 h16 v-70 h22 v70 h16 z"/>${along(A - 10, 46, 27, 'ARTERY', 'font-weight="bold"')}`;
cuff += `${along(A - 122, 60, 50, 'ADULT', 'font-weight="bold"')}${along(A - 66, 60, 27, '27–34 cm')}${along(A + 112, 52, 58, 'ADULT', 'font-weight="bold"')}${along(A + 176, 52, 30, '27–34 cm')}</g>`;
cuff += `<g stroke="#f4f7fc" stroke-width="5" fill="none"><path d="M40 60 h150 M40 240 h150 M115 60 v180"/></g><rect x="99" y="108" width="32" height="84" fill="#274584"/>${along(108, 150, 20, 'RANGE', 'fill="#f4f7fc" text-anchor="middle" font-weight="bold"')}`;
const lining = `<rect width="1024" height="76" fill="#1d3365"/><line x1="0" y1="6" x2="1024" y2="6" stroke="#6d82b0" stroke-width="2" stroke-dasharray="9 6"/><line x1="0" y1="70" x2="1024" y2="70" stroke="#6d82b0" stroke-width="2" stroke-dasharray="9 6"/>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024"><rect width="1024" height="1024" fill="#26292d"/><g>${dial}</g><g transform="translate(0,628)">${cuff}</g><g transform="translate(0,938)">${lining}</g></svg>`;
await sharp(Buffer.from(svg)).png().toFile(`${dir}/atlas.png`);
