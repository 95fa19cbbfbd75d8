import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
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

/** Morning light from the window at the upper left, and the room around it. */
export function Light() {
  const renderer = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  useEffect(() => {
    const map = roomMap(renderer);
    const sun = new DirectionalLight(0xfff8ee, 2.2);
    sun.position.set(-0.62, 0.95, 0.3);
    sun.target.position.set(0.08, -0.03, 0.03);
    sun.castShadow = true;
    sun.shadow.mapSize.set(1024, 1024);
    Object.assign(sun.shadow.camera, { left: -0.55, right: 0.55, top: 0.42, bottom: -0.42, near: 0.3, far: 2.2 });
    sun.shadow.bias = -0.0003;
    sun.shadow.normalBias = 0.0008;
    sun.shadow.radius = 5;
    sun.shadow.intensity = 0.85;
    scene.environment = map;
    scene.environmentIntensity = 0.62;
    scene.background = new Color('#f5f2eb');
    scene.add(sun, sun.target);
    return () => {
      scene.remove(sun, sun.target);
      scene.environment = null;
      sun.dispose();
      map.dispose();
    };
  }, [renderer, scene]);
  return null;
}
