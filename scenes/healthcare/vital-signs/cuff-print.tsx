import { CanvasTexture, Mesh, type MeshStandardMaterial, type Object3D, type Texture } from 'three';
import * as light from '../../../src/kit/language/light.ts';
import { FONT } from '../../../src/kit/language/sizes.ts';
import type { CuffSize, Fit } from './cuffs.ts';
import { CUFF_RANGES } from './cuffs.ts';
import { written } from './say-ward.tsx';

/** Where the cuff's outside lies in the atlas, and where on it the artery's mark is: as the models were made. */
const TOP = 628;
const LONG = 1024;
export const WIDE = 300;
const ARTERY = 0.4246 * LONG;
/** The edge of the flap is at the right; on what lies under it, the layer that can be seen begins here. */
const UNDER_FLAP = 229;
/** Where the range marks are, for how the cuff fits: the flap's edge falls between them, short of them, or past them. */
const RANGE: Readonly<Record<Fit, readonly [number, number]>> = {
  inside: [UNDER_FLAP - 34, UNDER_FLAP + 42],
  'too-small': [UNDER_FLAP + 24, UNDER_FLAP + 72],
  'too-large': [UNDER_FLAP - 90, UNDER_FLAP - 12],
};
/** What is printed on the cloth, and on the light band of the range. */
export const ON_CLOTH = light.surface;
export const ON_BAND = light.ink;
/** The cuffs' cloth, as the models have it on the tray: seam, outside, the band of the range, and lining. */
export const CLOTH: Readonly<Record<CuffSize, Readonly<Record<'seam' | 'outside' | 'band' | 'lining', string>>>> = {
  small: { seam: '#246648', outside: '#2c7a56', band: '#a2dcc0', lining: '#1d5039' },
  adult: { seam: '#24407c', outside: '#274584', band: '#a9bde6', lining: '#1d3365' },
  large: { seam: '#4d345c', outside: '#5d3f6e', band: '#cdb6d6', lining: '#3d2849' },
};
/** The smallest print, in the atlas' pixels, of which the cuff is WIDE wide. */
export const SMALL_PRINT = 37;
/** Where the lining begins in the atlas, below the outside, and how much of it there is. */
const LINING = 310;
const LINING_WIDE = 76;

/** What is printed on the cuff at hand: its size, the arms it is for, and how it fits. Drawn anew when that changes. */
export function makePrint(cuffs: readonly Object3D[]): (size: CuffSize, fit: Fit | null, mirrored: boolean) => void {
  const materials = new Set<MeshStandardMaterial>();
  for (const cuff of cuffs) cuff.traverse((part) => part instanceof Mesh && materials.add(part.material));
  const [before] = [...materials].flatMap(({ map }) => map ?? []);
  const canvas = document.createElement('canvas');
  let texture: Texture | undefined;
  let shown: { size: CuffSize; fit: Fit | null; mirrored: boolean } | undefined;
  return (size, fit, mirrored) => {
    if (!before || (shown?.size === size && shown.fit === fit && shown.mirrored === mirrored)) return;
    shown = { size, fit, mirrored };
    paint(canvas, before, shown);
    if (!texture) {
      texture = likeness(canvas, before);
      for (const material of materials) material.map = texture;
    }
    texture.needsUpdate = true;
  };
}

function likeness(canvas: HTMLCanvasElement, { flipY, colorSpace, anisotropy, channel }: Texture): Texture {
  return Object.assign(new CanvasTexture(canvas), { flipY, colorSpace, anisotropy, channel });
}

function paint(
  canvas: HTMLCanvasElement,
  before: Texture,
  { size, fit, mirrored }: { size: CuffSize; fit: Fit | null; mirrored: boolean },
): void {
  const image = before.image as ImageBitmap;
  canvas.width = image.width;
  canvas.height = image.height;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.drawImage(image, 0, 0);
  pen.scale(image.width / LONG, image.height / LONG);
  pen.translate(0, TOP);
  const { seam, outside, band, lining } = CLOTH[size];
  pen.fillStyle = seam;
  pen.fillRect(0, 0, LONG, WIDE);
  pen.fillStyle = lining;
  pen.fillRect(0, LINING, LONG, LINING_WIDE);
  pen.fillStyle = outside;
  pen.fillRect(0, 26, LONG, WIDE - 52);
  pen.strokeStyle = `${light.onAct}88`;
  pen.lineWidth = 2.6;
  pen.setLineDash([10, 6]);
  for (const y of [10, 19, WIDE - 19, WIDE - 10]) line(pen, 0, y, LONG, y);
  pen.setLineDash([]);
  const write = (text: string, u: number, v: number, height: number, weight: number, colour: string = ON_CLOTH) => {
    pen.save();
    pen.translate(u, mirrored ? WIDE - v : v);
    pen.rotate(Math.PI / 2);
    if (mirrored) pen.scale(-1, 1);
    pen.font = `${weight} ${height}px ${FONT}`;
    pen.fillStyle = colour;
    pen.fillText(text, 0, 0, WIDE - 2 * Math.min(v, 46));
    pen.restore();
  };
  const [least, most] = CUFF_RANGES[size];
  const range = written.cuff.range(Math.round(least * 100), Math.round(most * 100));
  pen.fillStyle = ON_CLOTH;
  pen.fill(new Path2D(`M${ARTERY} 296l-27-46h16v-70h22v70h16z`));
  write(written.cuff.artery, ARTERY - 10, mirrored ? 150 : 46, SMALL_PRINT, 700);
  for (const u of [ARTERY - 122, ARTERY + 112]) {
    write(written.cuff.sizes[size], u, 44, 48, 700);
    write(range, u + 58, 44, SMALL_PRINT, 400);
  }
  // the index line is the edge of the flap
  pen.fillStyle = ON_CLOTH;
  pen.fillRect(LONG - 9, 24, 9, WIDE - 48);
  write(written.cuff.index, LONG - 38, 80, SMALL_PRINT, 700);
  if (!fit) return;
  paintRange(pen, RANGE[fit], band);
  write(written.cuff.rangeName, RANGE[fit][1] - 34, 80, SMALL_PRINT, 700, ON_BAND);
}

function paintRange(pen: CanvasRenderingContext2D, [from, to]: readonly [number, number], colour: string): void {
  pen.fillStyle = colour;
  pen.fillRect(from, 40, to - from, WIDE - 80);
  pen.strokeStyle = ON_CLOTH;
  pen.lineWidth = 6;
  line(pen, from, 40, from, WIDE - 40);
  line(pen, to, 40, to, WIDE - 40);
}

function line(pen: CanvasRenderingContext2D, x0: number, y0: number, x1: number, y1: number): void {
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}
