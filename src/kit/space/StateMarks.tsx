import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { Object3D } from 'three';
import { MARK_DEGREES, MARK_PIXELS } from '../language/sizes.ts';
import { Board, type Mark } from './mark-board.ts';
import type { Disc } from './mark-places.ts';

export interface StateMarksProps {
  /** What has a mark now, the more important first. Called every frame: give the same list as long as it holds. */
  readonly marks: () => readonly Mark[];
  /** A face: no mark ever lies over it. Its middle, and how far it goes, metres. */
  readonly face?: { readonly object: Object3D; readonly radius: number };
}

/** From a mark to its name, pixels; and out of the picture. */
const BESIDE = 4;
const NOWHERE = -999;

/** Marks at things in the picture: how each stands, by shape and colour. As large wherever they are; one draw call. */
export function StateMarks({ marks, face }: StateMarksProps) {
  const canvas = useThree((state) => state.gl.domElement);
  const board = useMemo(() => new Board(), []);
  const told = useRef({ x: NaN, y: NaN });
  useEffect(() => () => board.dispose(), [board]);
  useFrame(({ camera, gl, size }) => {
    // half of the height of a mark a metre away, metres
    const half = gl.xr.isPresenting
      ? Math.tan((MARK_DEGREES * Math.PI) / 360)
      : MARK_PIXELS / size.height / (camera.projectionMatrix.elements[5] as number);
    board.begin(camera, half);
    if (face) board.keepClear(face.object, face.radius);
    let named: Disc | null = null as Disc | null;
    for (const mark of marks()) {
      const disc = board.add(mark);
      if (mark.named) named ??= disc;
    }
    board.end();
    tell(
      canvas,
      told.current,
      named ? Math.round(size.width / 2 + named.x + named.radius + BESIDE) : NOWHERE,
      named ? Math.round(size.height / 2 - named.y - named.radius) : NOWHERE,
    );
  });
  return <primitive object={board.mesh} />;
}

/** Where the page can write a name: right beside the mark; out of the picture when there is none. */
function tell(canvas: HTMLElement, told: { x: number; y: number }, x: number, y: number): void {
  if (told.x === x && told.y === y) return;
  told.x = x;
  told.y = y;
  const style = canvas.parentElement?.parentElement?.style;
  style?.setProperty('--mark-x', `${x}px`);
  style?.setProperty('--mark-y', `${y}px`);
}
