import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { PerspectiveCamera } from 'three';

interface Framing {
  readonly from: readonly [number, number, number];
  readonly to: readonly [number, number, number];
  /** Vertical field of view, degrees. */
  readonly fov: number;
}

/** Where a student at the bedside looks from: wide, and on a phone. */
const WIDE: Framing = { from: [0.06, 0.42, 0.53], to: [0.06, -0.025, 0.01], fov: 44 };
const TALL: Framing = { from: [0.035, 0.44, 0.52], to: [0.035, -0.035, 0.03], fov: 56 };

/** Frames the arm and the instruments for the shape of the picture. */
export function Camera() {
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const { width, height } = useThree((state) => state.size);
  useEffect(() => {
    const aspect = width / height;
    const { from, to, fov } = aspect > 1.25 ? WIDE : TALL;
    camera.position.set(...from);
    camera.fov = fov;
    camera.lookAt(...to);
    camera.updateProjectionMatrix();
  }, [camera, width, height]);
  return null;
}
