import { useEffect } from 'react';
import { CanvasTexture, type Mesh, MeshBasicMaterial, SRGBColorSpace } from 'three';
import { useHost } from '../../../src/kit/session.tsx';
import { words } from './say.tsx';
import type { VitalSignsFacts } from './world.ts';

const WIDTH = 512;
const HEIGHT = 376;
const INK = '#1b2b28';
const QUIET = '#5b6963';

/** The tablet's screen: the bed, and what stands on the chart. Drawn again only when that changes. */
export function useTablet(screen: Mesh): void {
  const host = useHost();
  useEffect(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
    const texture = new CanvasTexture(canvas);
    texture.colorSpace = SRGBColorSpace;
    texture.flipY = false;
    texture.anisotropy = 8;
    const material = new MeshBasicMaterial({ map: texture, toneMapped: false });
    const before = screen.material;
    screen.material = material;
    let shown = '';
    const draw = () => {
      const { systolicChart, diastolicChart, signed } = host.facts as VitalSignsFacts;
      const text = `${systolicChart ?? ''}/${diastolicChart ?? ''} ${signed}`;
      if (text === shown) return;
      shown = text;
      paint(canvas, systolicChart, diastolicChart, signed);
      texture.needsUpdate = true;
    };
    draw();
    // the page's font may come later than the first picture
    void document.fonts.ready.then(() => {
      shown = '';
      draw();
    });
    const stop = host.listen({ change: draw });
    return () => {
      stop();
      screen.material = before;
      material.dispose();
      texture.dispose();
    };
  }, [host, screen]);
}

function paint(canvas: HTMLCanvasElement, systolic: number | null, diastolic: number | null, signed: boolean): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const font = getComputedStyle(document.documentElement).getPropertyValue('--font');
  const write = (
    text: string,
    x: number,
    y: number,
    size: number,
    weight: number,
    colour: string,
    align: CanvasTextAlign = 'left',
  ) => {
    pen.font = `${weight} ${size}px ${font}`;
    pen.fillStyle = colour;
    pen.textAlign = align;
    pen.fillText(text, x, y);
  };
  pen.fillStyle = '#fffdf8';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#bd8a4a';
  pen.fillRect(0, 0, WIDTH, 16);
  write(words.tablet.bed, 34, 72, 34, 560, QUIET);
  write(words.tablet.title, 34, 126, 46, 700, INK);
  write('/', WIDTH / 2, 252, 84, 560, QUIET, 'center');
  for (const [value, x] of [
    [systolic, 142],
    [diastolic, 370],
  ] as const) {
    pen.strokeStyle = '#7d7a6d';
    pen.lineWidth = 3;
    pen.strokeRect(x - 94, 168, 188, 116);
    if (value !== null) write(String(value), x, 254, 84, 680, INK, 'center');
  }
  write(words.tablet.unit, 34, 340, 34, 560, QUIET);
  if (signed) write(words.signed, WIDTH - 34, 340, 34, 680, '#0f6a6e', 'right');
}
