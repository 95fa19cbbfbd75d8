import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import {
  Color,
  DirectionalLight,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';
import type { SetId } from './stations.ts';

/** What the room shines with: panels of light around the bed, as a map to reflect. [width, height, position, strength, colour] */
const PANELS: readonly (readonly [number, number, readonly [number, number, number], number, number])[] = [
  [2.6, 2.2, [-3, 2.2, 0.4], 6.5, 0xfff7ec],
  [5, 5, [0, 3.4, 0], 1, 0xfbfbf6],
  [1, 2.4, [3, 1.4, 1.8], 2, 0xe9f2ff],
  [8, 8, [0, -2, 0], 0.55, 0xe9e7e2],
  [6, 1.6, [0, 0.3, -3.4], 0.45, 0x9dbab1],
];

function roomMap(renderer: WebGLRenderer): Texture {
  const room = new Scene();
  room.background = new Color(0.56, 0.56, 0.55);
  for (const [width, height, position, strength, colour] of PANELS) {
    const material = new MeshBasicMaterial({ color: new Color(colour).multiplyScalar(strength), side: DoubleSide });
    const panel = new Mesh(new PlaneGeometry(width, height), material);
    panel.position.set(...position);
    panel.lookAt(0, 0, 0);
    room.add(panel);
  }
  const generator = new PMREMGenerator(renderer);
  const { texture } = generator.fromScene(room, 0.03);
  generator.dispose();
  return texture;
}

/** Where the sun stands for each picture, what it shines at, the room that its shadows need, metres, and how much the room itself shines. */
const SUN: Readonly<
  Record<
    SetId,
    { from: Point; to: Point; wide: number; high: number; far: number; blur: number; bias: number; room: number }
  >
> = {
  close: {
    from: [-0.62, 0.95, 0.3],
    to: [0.08, -0.03, 0.03],
    wide: 0.55,
    high: 0.42,
    far: 2.2,
    blur: 5,
    bias: 0.0008,
    room: 0.62,
  },
  ward: {
    from: [1, 3.6, 2.2],
    to: [0, 0.5, 0.2],
    wide: 1.8,
    high: 1.6,
    far: 6.5,
    blur: 3,
    bias: 0.01,
    room: 0.95,
  },
};
type Point = readonly [number, number, number];

/** Morning light from the window, and the room around it; mirrored as the picture is. */
export function Light({ set, mirrored }: { set: SetId; mirrored: boolean }) {
  const renderer = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const [sun] = useState(() => {
    const light = new DirectionalLight(0xfff8ee, 2.2);
    light.castShadow = true;
    light.shadow.mapSize.set(1024, 1024);
    light.shadow.bias = -0.0003;
    light.shadow.intensity = 0.85;
    return light;
  });
  useEffect(() => {
    const map = roomMap(renderer);
    scene.environment = map;
    scene.background = new Color('#f5f2eb');
    scene.add(sun, sun.target);
    return () => {
      scene.remove(sun, sun.target);
      scene.environment = null;
      sun.dispose();
      map.dispose();
    };
  }, [renderer, scene, sun]);
  useEffect(() => {
    const { from, to, wide, high, far, blur, bias, room } = SUN[set];
    scene.environmentIntensity = room;
    const { shadow } = sun;
    const side = mirrored ? -1 : 1;
    sun.position.set(from[0] * side, from[1], from[2]);
    sun.target.position.set(to[0] * side, to[1], to[2]);
    Object.assign(shadow.camera, { left: -wide, right: wide, top: high, bottom: -high, near: 0.3, far });
    shadow.camera.updateProjectionMatrix();
    shadow.radius = blur;
    shadow.normalBias = bias;
  }, [scene, sun, set, mirrored]);
  return null;
}
