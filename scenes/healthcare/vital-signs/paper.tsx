import { useLayoutEffect } from 'react';
import {
  CanvasTexture,
  type Material,
  type Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  SRGBColorSpace,
} from 'three';
import * as light from '../../../src/kit/language/light.ts';
import { FONT } from '../../../src/kit/language/sizes.ts';
import { useHost } from '../../../src/kit/session.tsx';
import type { VitalSignsFacts } from './state.ts';

/** What is drawn on: the canvas' pen, and a way to write with the page's own letters. */
export interface Sheet {
  readonly pen: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  /** Writes a line in ink; `most` squeezes what would be wider. */
  readonly write: (
    text: string,
    x: number,
    y: number,
    size: number,
    look?: { weight?: number; colour?: string; align?: CanvasTextAlign; most?: number },
  ) => void;
}

export interface Paper {
  /** Pixels of the canvas. */
  readonly size: readonly [number, number];
  /** It shines by itself, as a display does; paper is lit by the room. */
  readonly shines: boolean;
  readonly paint: (sheet: Sheet, facts: VitalSignsFacts) => void;
  /** Whether it would look the same for both. */
  readonly same: (before: VitalSignsFacts, now: VitalSignsFacts) => boolean;
}

/** Writes on a surface of the models: drawn again only when what it shows has changed. `paper` never changes. */
export function usePaper(surface: Mesh, paper: Paper): void {
  const host = useHost();
  useLayoutEffect(() => {
    const [width, height] = paper.size;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const texture = Object.assign(new CanvasTexture(canvas), {
      colorSpace: SRGBColorSpace,
      flipY: false,
      anisotropy: 8,
    });
    const material: Material = paper.shines
      ? new MeshBasicMaterial({ map: texture, toneMapped: false })
      : new MeshStandardMaterial({ map: texture, roughness: 0.7 });
    const before = surface.material as Material;
    surface.material = material;
    // the room may have been drawn with it: a picture that knows a material lives as long as that
    before.dispose();
    let shown: VitalSignsFacts | null = null;
    const draw = () => {
      const now = host.facts as VitalSignsFacts;
      if (shown && (shown === now || paper.same(shown, now))) return;
      shown = now;
      const pen = canvas.getContext('2d');
      if (!pen) return;
      paper.paint(sheet(pen, width, height), now);
      texture.needsUpdate = true;
    };
    draw();
    // the page's font may come later than the first picture
    void document.fonts.ready.then(() => {
      shown = null;
      draw();
    });
    const stop = host.listen({ change: draw });
    return () => {
      stop();
      surface.material = before;
      material.dispose();
      texture.dispose();
    };
  }, [host, surface, paper]);
}

function sheet(pen: CanvasRenderingContext2D, width: number, height: number): Sheet {
  pen.fillStyle = light.surface;
  pen.fillRect(0, 0, width, height);
  return {
    pen,
    width,
    height,
    write: (text, x, y, size, { weight = 560, colour = light.ink, align = 'left', most } = {}) => {
      pen.font = `${weight} ${size}px ${FONT}`;
      pen.fillStyle = colour;
      pen.textAlign = align;
      pen.fillText(text, x, y, most);
    },
  };
}
