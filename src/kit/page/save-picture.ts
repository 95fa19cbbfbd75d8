import { saveFile } from './save-file.ts';

/** What a drawing takes from the page's style sheets, and loses outside the page unless it is written into it. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
];
/** Picture pixels for each unit of the drawing. */
const SCALE = 3;

/** A drawing of the page as a picture by itself. Rejects with an Error where the browser cannot draw it. */
export async function pictureOf(svg: SVGSVGElement): Promise<HTMLCanvasElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i] as Element);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
  });
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width * SCALE));
  copy.setAttribute('height', String(height * SCALE));
  const drawing = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = drawing;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: width * SCALE, height: height * SCALE });
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas;
  } finally {
    URL.revokeObjectURL(drawing);
  }
}

/**
 * Saves a drawing of the page as a PNG file. Rejects with an Error where the browser cannot draw it; nothing leaves the
 * device.
 */
export async function savePicture(svg: SVGSVGElement, fileName: string): Promise<void> {
  const canvas = await pictureOf(svg);
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!png) throw new Error('save-picture: this browser gave no picture back');
  saveFile(png, fileName);
}
