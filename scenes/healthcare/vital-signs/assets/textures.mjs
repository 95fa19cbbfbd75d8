// Everything printed on a thing: SVG -> one PNG atlas, 1024 x 1024 (Blender packs it, pack.mjs turns it into webp).  node textures.mjs OUTDIR
// Left: dial. Below: the cuff's outside and lining, drawn over by code. Right: cuffs on the tray, tape, labels, and plain colours. instruments_kit.py holds the same places.
import sharp from 'sharp';
import { mkdirSync } from 'node:fs';
const dir = process.argv[2] ?? 'tex';
mkdirSync(dir, { recursive: true });
const FONT = 'DejaVu Sans, Liberation Sans, sans-serif';
const T = (x, y, size, text, more = '') => `<text x="${x}" y="${y}" font-family="${FONT}" font-size="${size}" ${more}>${text}</text>`;
const box = (x, y, w, h, fill, more = '') => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`;
const middle = 'text-anchor="middle"', bold = 'font-weight="bold"';

/** 0..300 mmHg over 320 degrees, 0 at -160 from twelve o'clock (the needle's userData holds the same numbers). */
function dial() {
  const N = 620, H = N / 2, ink = '#14171a';
  const at = (r, v) => { const a = ((-160 + (v / 300) * 320 - 90) * Math.PI) / 180; return [H + r * Math.cos(a), H + r * Math.sin(a)]; };
  const RIM = H - 14;
  let out = box(0, 0, N, N, '#fcfbf7') + `<circle cx="${H}" cy="${H}" r="${RIM}" fill="none" stroke="${ink}" stroke-width="2.4"/>`;
  for (let v = 0; v <= 300; v += 2) {
    const [long, wide] = v % 20 === 0 ? [40, 5.6] : v % 10 === 0 ? [31, 4] : [18, 2.5];
    const [x, y] = at(RIM, v), [p, q] = at(RIM - long, v);
    out += `<line x1="${x}" y1="${y}" x2="${p}" y2="${q}" stroke="${ink}" stroke-width="${wide}"/>`;
    if (v % 20 === 0) { const [u, w] = at(RIM - (v < 100 ? 72 : 80), v); out += T(u, w + (v < 100 ? 15 : 13), v < 100 ? 43 : 37, v, `${middle} ${bold} fill="${ink}" letter-spacing="-1"`); }
  }
  const [zx, zy] = at(RIM - 20, 0);
  out += `<rect x="${zx - 11}" y="${zy - 25}" width="22" height="50" rx="3" fill="none" stroke="#b3261e" stroke-width="3.4" transform="rotate(20 ${zx} ${zy})"/>`;
  return out + T(H, 404, 34, 'mmHg', `${middle} fill="${ink}"`) + T(H, 214, 17, 'FIRST SHIFT', `${middle} ${bold} letter-spacing="3" fill="#0f6f7c"`) + T(H, 440, 15, 'ANEROID', `${middle} letter-spacing="3" fill="#6a7074"`);
}

/** The cuff's outside, 1024 x 300: the strip's length by 130 mm, down is toward the hand. Words run along the arm, so that they stand upright for the person beside the bed. */
function cuff() {
  const stitch = (y) => `<line x1="0" y1="${y}" x2="1024" y2="${y}" stroke="#8fa6d2" stroke-width="2.6" stroke-dasharray="10 6"/>`;
  const along = (u, v, size, text, more) => `<g transform="translate(${u},${v}) rotate(90)">${T(0, 0, size, text, more)}</g>`;
  const A = 0.4246 * 1024; // the same fraction as ARTERY in instruments_cuffs.py
  let out = box(0, 0, 1024, 300, '#24407c') + box(0, 26, 1024, 248, '#274584') + [10, 19, 290, 281].map(stitch).join('');
  out += `<g fill="#f4f7fc"><path d="M${A} 296 l-27 -46 h16 v-70 h22 v70 h16 z"/>${along(A - 10, 46, 27, 'ARTERY', bold)}`;
  out += `${along(A - 122, 60, 50, 'ADULT', bold)}${along(A - 66, 60, 27, '27–34 cm')}${along(A + 112, 52, 58, 'ADULT', bold)}${along(A + 176, 52, 30, '27–34 cm')}</g>`;
  return `${out}<g stroke="#f4f7fc" stroke-width="5" fill="none"><path d="M40 60 h150 M40 240 h150 M115 60 v180"/></g>`;
}
const lining = () => box(0, 0, 1024, 76, '#1d3365') + [6, 70].map((y) => `<line x1="0" y1="${y}" x2="1024" y2="${y}" stroke="#6d82b0" stroke-width="2" stroke-dasharray="9 6"/>`).join('');

/** A rolled cuff on the tray, 388 x 124: the roll's length by what can be seen of its turn; the free edge with its hooks is at the bottom. The uppermost 16 rows go on, mirrored, round the rest of the roll. The atlas is finer along the roll than round it: letters are drawn wide. */
function rolled(name, range, seam, cloth, pale) {
  const WIDER = 1.66;
  const edge = (x) => box(x, 0, 18, 124, seam) + `<line x1="${x + 9}" y1="0" x2="${x + 9}" y2="124" stroke="${pale}" stroke-width="2.4" stroke-dasharray="4 2.4"/>`;
  const word = (y, size, text, more = '') => `<g transform="translate(194,${y}) scale(${WIDER},1)">${T(0, 0, size, text, `${middle} fill="#f6f8fb" ${more}`)}</g>`;
  // cloth puckers beside its seams
  let puckers = '';
  for (let y = 4; y < 104; y += 8) for (const [x, turn] of [[27, 14], [361, -14]]) puckers += `<ellipse cx="${x}" cy="${y}" rx="11" ry="1.7" fill="#000" opacity=".13" transform="rotate(${turn + ((y * 7) % 11) - 5} ${x} ${y})"/><ellipse cx="${x}" cy="${y + 3}" rx="9" ry="1.3" fill="#fff" opacity=".13" transform="rotate(${turn} ${x} ${y})"/>`;
  for (let x = 34; x < 360; x += 13) puckers += `<ellipse cx="${x}" cy="101" rx="2.6" ry="6" fill="#000" opacity=".09" transform="rotate(${((x * 5) % 17) - 8} ${x} 101)"/>`;
  let out = box(0, 0, 388, 124, cloth) + box(0, 0, 388, 124, 'url(#twill)') + puckers + edge(0) + edge(370);
  out += box(18, 108, 352, 16, seam) + `<line x1="18" y1="111.5" x2="370" y2="111.5" stroke="${pale}" stroke-width="1.5" stroke-dasharray="6 3.6"/>` + box(18, 116, 352, 8, 'url(#hooks)');
  return out + word(72, name.length > 6 ? 27 : 33, name, `${bold} textLength="${name.length > 6 ? 186 : 118}" lengthAdjust="spacingAndGlyphs"`) + word(96, 18, range);
}

/** A tailor's tape, 388 x 52: ten centimetres, 13 mm wide; twice as fine as the eye asks for at the tray. */
function tape() {
  let out = box(0, 0, 388, 52, '#fbe9a6') + box(0, 0, 388, 2.5, '#d9b648') + box(0, 49.5, 388, 2.5, '#d9b648');
  for (let mm = 0; mm <= 100; mm++) { const x = mm * 3.88, long = mm % 10 === 0 ? 26 : mm % 5 === 0 ? 18 : 11; out += `<line x1="${x}" y1="52" x2="${x}" y2="${52 - long}" stroke="#26282a" stroke-width="${mm % 10 === 0 ? 1.8 : 1}"/>`; }
  for (let cm = 1; cm <= 10; cm++) out += T(cm * 38.8 - 3, 23, 21, cm, `text-anchor="end" ${bold} fill="${cm % 10 === 0 ? '#b3261e' : '#26282a'}"`);
  return out;
}
const covers = () => box(0, 0, 190, 96, '#f7fafa') + box(0, 0, 190, 58, '#1f7480') + T(95, 29, 25, 'PROBE', `${middle} ${bold} fill="#fff" letter-spacing="2"`) + T(95, 51, 20, 'COVERS', `${middle} ${bold} fill="#fff" letter-spacing="3"`) + T(95, 75, 13.5, 'single use · oral', `${middle} fill="#33424a"`) + T(95, 90, 11, '20', `${middle} ${bold} fill="#33424a"`);
const key = (sign) => box(0, 0, 88, 88, '#1f7f8b') + `<circle cx="44" cy="44" r="36" fill="#2a8f9b"/>` + sign;
const power = '<path d="M44 26 v17 M33 32 a16 16 0 1 0 22 0" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round"/>';
const units = T(44, 54, 30, '°F', `${middle} ${bold} fill="#fff"`);
const name = () => box(0, 0, 190, 26, '#f4f6f5') + T(95, 19, 17, 'FIRST SHIFT', `${middle} ${bold} letter-spacing="2" fill="#1f7480"`);
/** Plain colours, so that dark things keep their shade: eight bits a vertex are too few for black. */
const COLOURS = ['#ffffff', '#2b2f33', '#1c3a5e', '#363b41', '#1f7f8b', '#8d949a', '#b3261e', '#3b444b', '#e9eef0', '#f0c64a', '#cfe4e8', '#17191b', '#f4f6f5'];

const put = (x, y, w, h, what) => `<svg x="${x}" y="${y}" width="${w}" height="${h}">${what}</svg>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024">
<defs><pattern id="twill" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M-1 1 l2 -2 M0 4 l4 -4 M3 5 l2 -2" stroke="#fff" stroke-opacity=".11" stroke-width="1.1"/><path d="M-1 3 l4 -4 M1 5 l4 -4" stroke="#000" stroke-opacity=".10" stroke-width="1"/></pattern><pattern id="hooks" width="3" height="3" patternUnits="userSpaceOnUse"><rect width="3" height="3" fill="#000" fill-opacity=".28"/><circle cx="1" cy="1" r=".8" fill="#fff" fill-opacity=".22"/></pattern></defs>
${box(0, 0, 1024, 1024, '#ffffff')}${box(0, 622, 1024, 402, '#1d3365')}
${put(0, 0, 620, 620, dial())}
${put(0, 628, 1024, 300, cuff())}
${put(0, 938, 1024, 76, lining())}
${put(632, 4, 388, 124, rolled('LARGE ADULT', '35–44 cm', '#4d345c', '#5d3f6e', '#b79fc4'))}
${put(632, 136, 388, 124, rolled('ADULT', '27–34 cm', '#24407c', '#274584', '#8fa6d2'))}
${put(632, 268, 388, 124, rolled('SMALL ADULT', '22–26 cm', '#246648', '#2c7a56', '#8fcfae'))}
${put(632, 400, 388, 52, tape())}
${put(632, 460, 190, 96, covers())}
${put(830, 460, 88, 88, key(power))}
${put(926, 460, 88, 88, key(units))}
${put(632, 564, 190, 26, name())}
${COLOURS.map((colour, i) => box(632 + 24 * i, 596, 24, 24, colour)).join('')}
</svg>`;
await sharp(Buffer.from(svg)).png().toFile(`${dir}/atlas.png`);
