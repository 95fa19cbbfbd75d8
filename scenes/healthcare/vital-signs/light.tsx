import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import {
  Color,
  DirectionalLight,
  type Object3D,
  PMREMGenerator,
  Scene,
  Vector3,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import { wall1 } from '../../../src/kit/language/palette.ts';
import type { RoomModels } from './room-models.tsx';

/** Where the room is looked at from, to see what things at the bed reflect; metres. */
const PROBE = new Vector3(0, 1.15, 0.35);
/** Pixels of each of its six sides, how far it sees (metres), and how much it is blurred. */
const SIZE = 128;
const NEAR = 0.05;
const FAR = 12;
const BLUR = 0.03;
/** The window is so much brighter than the eye lets it be. */
const DAYLIGHT = 3;

/** This very room, as it is reflected: drawn once, with the light that was baked into it. */
function roomMap(renderer: WebGLRenderer, { scene, joined, bright }: RoomModels): WebGLRenderTarget {
  const alone = new Scene();
  const home = scene.parent;
  const meshes: Object3D[] = [scene, ...joined.map(({ mesh }) => mesh)];
  alone.add(...meshes);
  alone.updateMatrixWorld(true);
  for (const { follow } of joined) follow();
  const generator = new PMREMGenerator(renderer);
  for (const { color } of bright) color.multiplyScalar(DAYLIGHT);
  const map = generator.fromScene(alone, BLUR, NEAR, FAR, { size: SIZE, position: PROBE });
  for (const { color } of bright) color.multiplyScalar(1 / DAYLIGHT);
  generator.dispose();
  if (home) home.add(...meshes);
  return map;
}

/** What the sun's shadows are drawn of: everything at the bed, or finely what is near the arm. */
interface Reach {
  readonly to: readonly [number, number, number];
  /** Half of its width and height, metres. */
  readonly wide: number;
  readonly high: number;
  readonly blur: number;
  readonly bias: number;
}
const ALL: Reach = { to: [0, 0.6, 0.35], wide: 1.75, high: 1.25, blur: 3, bias: 0.008 };
const NEAR_ARM: Reach = { to: [-0.05, 0.65, 0.25], wide: 0.6, high: 0.5, blur: 4, bias: 0.002 };
/** Where the light over the bed stands from what it shines at, metres, and how far its shadows reach. */
const ABOVE = [-0.45, 2.1, 0.75] as const;
const DEEP = 4;
const STRENGTH = 1.5;
const ROOM = 0.9;

/** The light over the bed, and the room around it. `mirrored`: the arm at hand is the left one. */
export function Light({ room, near, mirrored }: { room: RoomModels; near: boolean; mirrored: boolean }) {
  const renderer = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const [lamp] = useState(() => {
    const light = new DirectionalLight(0xfff6ea, STRENGTH);
    light.castShadow = true;
    light.shadow.mapSize.set(1024, 1024);
    light.shadow.bias = -0.0003;
    return light;
  });
  useEffect(() => {
    const map = roomMap(renderer, room);
    scene.environment = map.texture;
    scene.environmentIntensity = ROOM;
    scene.background = new Color(wall1);
    scene.add(lamp, lamp.target);
    return () => {
      scene.remove(lamp, lamp.target);
      scene.environment = null;
      lamp.dispose();
      map.dispose();
    };
  }, [renderer, scene, room, lamp]);
  useEffect(() => {
    const { to, wide, high, blur, bias } = near ? NEAR_ARM : ALL;
    const side = mirrored ? -1 : 1;
    const [x, y, z] = to;
    lamp.target.position.set(x, y, near ? z * side : z);
    lamp.position.set(ABOVE[0], ABOVE[1], ABOVE[2]).add(lamp.target.position);
    const { shadow } = lamp;
    Object.assign(shadow.camera, { left: -wide, right: wide, top: high, bottom: -high, near: 0.3, far: DEEP });
    shadow.camera.updateProjectionMatrix();
    shadow.radius = blur;
    shadow.normalBias = bias;
  }, [lamp, near, mirrored]);
  return null;
}
