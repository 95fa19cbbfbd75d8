// What is printed or woven on the bed and the person: SVG -> one PNG atlas, 1024 x 1024.  node patient_textures.mjs OUTDIR
// The rectangles are those of ATLAS in patient_frame.py. Cloth is drawn to be mirrored at its edges, and runs past them so that mip levels stay clean.
// sharp is looked for in OUTDIR/node_modules (or above it), then in NODE_PATH.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const dir = process.argv[2] ?? 'tex';
mkdirSync(dir, { recursive: true });
const sharp = createRequire(resolve(dir, 'atlas'))('sharp');

let seed = 7;
const random = () => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const text = (x, y, size, words, more = '') =>
  `<text x="${x}" y="${y}" font-family="DejaVu Sans, Liberation Sans, sans-serif" font-size="${size}" text-anchor="middle" ${more}>${words}</text>`;
/** A drawing clipped to its rectangle, `over` pixels more on each side. */
const part = ([x, y, w, h], drawing, over = 0) =>
  `<svg x="${x - over}" y="${y - over}" width="${w + 2 * over}" height="${h + 2 * over}" viewBox="${-over} ${-over} ${w + 2 * over} ${h + 2 * over}">${drawing}</svg>`;

/** Gown: sprigs and dots on white, 2 px a millimetre; a sprig every 28 mm, the next row between. */
function gown(w, h) {
  let out = `<rect x="-9" y="-9" width="${w + 18}" height="${h + 18}" fill="#fff"/>`;
  for (let j = 0; j <= 12; j++)
    for (let i = 0; i <= 12; i++) {
      const x = (i * w) / 12;
      const y = (j * h) / 12;
      if ((i + j) % 2) continue;
      if (j % 2 === 0)
        out += `<path d="M${x} ${y - 9}L${x + 6.4} ${y}L${x} ${y + 9}L${x - 6.4} ${y}Z" fill="none" stroke="#5f97a8" stroke-width="2.6" stroke-linejoin="round"/><circle cx="${x}" cy="${y}" r="2.3" fill="#3d7c90"/>`;
      else out += `<circle cx="${x}" cy="${y}" r="3.2" fill="#86b3c0"/>`;
    }
  return out;
}

/** Cellular blanket: raised threads round little hollows, ten millimetres each. */
function waffle(w, h) {
  const cell = 32;
  let out = `<rect x="-6" y="-6" width="${w + 12}" height="${h + 12}" fill="#fff"/>`;
  for (let y = -cell; y <= h; y += cell)
    for (let x = -cell; x <= w; x += cell)
      out += `<rect x="${x + 4}" y="${y + 4}" width="24" height="24" rx="7" fill="#e6eaee"/><rect x="${x + 8}" y="${y + 8}" width="16" height="16" rx="5" fill="#d3dbe2"/>`;
  return out;
}

/** Strands run down the picture. */
function hair(w, h) {
  let out = `<rect x="-6" y="-6" width="${w + 12}" height="${h + 12}" fill="#e6e6e6"/>`;
  for (let i = 0; i < 320; i++) {
    const x = random() * (w + 12) - 6;
    const grey = Math.round(176 + random() * 79);
    const bow = (random() - 0.5) * 10;
    out += `<path d="M${x} -6Q${x + bow} ${h / 2} ${x + bow * 0.3} ${h + 6}" fill="none" stroke="rgb(${grey},${grey},${grey})" stroke-opacity=".45" stroke-width="${0.8 + random() * 2.2}"/>`;
  }
  return out;
}

function oak(w, h) {
  let out = `<rect width="${w}" height="${h}" fill="#d6aa6c"/>`;
  for (let i = 0; i < 120; i++) {
    const y = random() * h;
    const bow = (random() - 0.5) * 9;
    out += `<path d="M0 ${y}C${w * 0.3} ${y + bow} ${w * 0.7} ${y - bow} ${w} ${y + bow * 0.5}" fill="none" stroke="${random() > 0.4 ? '#b98748' : '#e6c28c'}" stroke-opacity="${0.12 + random() * 0.2}" stroke-width="${0.8 + random() * 2.6}"/>`;
  }
  return out;
}

/** The front of an eyeball, seen from ahead. */
function eye(w) {
  const c = w / 2;
  const r = w * 0.26;
  let out = `<defs><radialGradient id="white"><stop offset="0" stop-color="#f7f3ee"/><stop offset=".68" stop-color="#f1eae3"/><stop offset="1" stop-color="#d9c3b6"/></radialGradient><radialGradient id="iris"><stop offset="0" stop-color="#3a2112"/><stop offset=".45" stop-color="#6b4022"/><stop offset=".8" stop-color="#8a5a30"/><stop offset="1" stop-color="#3b2314"/></radialGradient></defs>`;
  out += `<rect width="${w}" height="${w}" fill="url(#white)"/><circle cx="${c}" cy="${c}" r="${r + 1.6}" fill="#4a3020" opacity=".55"/><circle cx="${c}" cy="${c}" r="${r}" fill="url(#iris)"/>`;
  for (let i = 0; i < 54; i++) {
    const a = (i / 54) * Math.PI * 2 + random() * 0.08;
    const [from, to] = [0.5 + random() * 0.1, 0.82 + random() * 0.1];
    out += `<line x1="${c + Math.cos(a) * r * from}" y1="${c + Math.sin(a) * r * from}" x2="${c + Math.cos(a) * r * to}" y2="${c + Math.sin(a) * r * to}" stroke="${random() > 0.5 ? '#b27b45' : '#553018'}" stroke-opacity=".45" stroke-width="1.3"/>`;
  }
  return `${out}<circle cx="${c}" cy="${c}" r="${r * 0.46}" fill="#140d09"/>`;
}

/** The keys on the rail: 226 x 83 mm. */
function panel(w, h) {
  const key = (x, y, up) =>
    `<rect x="${x - 62}" y="${y - 44}" width="124" height="88" rx="16" fill="#e7ecee"/><path d="M${x - 24} ${y + (up ? 15 : -15)}h48l-24 ${up ? -34 : 34}z" fill="#1d3d4a"/>`;
  let out = `<rect width="${w}" height="${h}" fill="#38434a"/>`;
  for (const [x, name] of [[108, 'Bed'], [284, 'Head'], [460, 'Knees']])
    out += text(x, 52, 38, name, 'fill="#f3f6f6" font-weight="bold"') + key(x, 120, true) + key(x, 222, false);
  out += `<rect x="556" y="24" width="188" height="${h - 48}" rx="20" fill="#2b343a"/><circle cx="650" cy="132" r="58" fill="#c0392b"/><circle cx="650" cy="132" r="58" fill="none" stroke="#e8b0a8" stroke-width="5"/><path d="M632 130v-12a18 18 0 0 1 36 0v12" fill="none" stroke="#fff" stroke-width="8"/><rect x="624" y="128" width="52" height="38" rx="7" fill="#fff"/>${text(650, 236, 36, 'Lock', 'fill="#f3f6f6" font-weight="bold"')}`;
  return out;
}

/** The edge of a sheet: two woven lines. */
const hem = (w, h) =>
  `<rect width="${w}" height="${h}" fill="#fff"/><rect y="${h * 0.36}" width="${w}" height="5" fill="#6f9fae"/><rect y="${h * 0.36 + 12}" width="${w}" height="2.4" fill="#9dbfca"/>`;
const pedal = (w, h) =>
  `<rect width="${w}" height="${h}" fill="#c0392b"/><rect x="8" y="8" width="${w - 16}" height="${h - 16}" rx="14" fill="none" stroke="#f2d7d2" stroke-width="4"/>${text(w / 2, h * 0.64, 46, 'BRAKE', 'fill="#fff" font-weight="bold"')}`;
const call = (w) =>
  `<rect width="${w}" height="${w}" fill="#e2762f"/><circle cx="${w / 2}" cy="${w * 0.33}" r="${w * 0.14}" fill="#fff"/><path d="M${w * 0.22} ${w * 0.84}a${w * 0.28} ${w * 0.32} 0 0 1 ${w * 0.56} 0z" fill="#fff"/><path d="M${w * 0.44} ${w * 0.68}h${w * 0.12}M${w * 0.5} ${w * 0.62}v${w * 0.12}" stroke="#e2762f" stroke-width="${w * 0.05}"/>`;

const atlas = `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024"><rect width="1024" height="1024" fill="#fff"/>${[
  part([186, 10, 336, 336], gown(336, 336), 9),
  part([540, 8, 224, 224], waffle(224, 224), 6),
  part([784, 8, 232, 224], hair(232, 224), 6),
  part([0, 40, 170, 170], eye(170)),
  part([0, 364, 512, 112], oak(512, 112)),
  part([0, 484, 768, 282], panel(768, 282)),
  part([540, 250, 476, 84], hem(476, 84)),
  part([784, 484, 232, 120], pedal(232, 120)),
  part([784, 620, 120, 120], call(120)),
].join('')}</svg>`;
await sharp(Buffer.from(atlas)).png().toFile(`${dir}/patient.png`);
