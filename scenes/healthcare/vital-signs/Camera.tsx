import { useFrame, useThree } from '@react-three/fiber';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { type Object3D, type PerspectiveCamera, Vector3 } from 'three';
import { usePreferences } from '../../../src/kit/preferences.ts';
import { setListener } from '../../../src/kit/sound/listener.ts';
import { smooth } from './motion.ts';
import type { PlaceId } from './next.ts';
import { acrossTheBed, type Follows, JOINTS_AT, type Look, OFF_MIDDLE, type Station, stationOf } from './stations.ts';

/** A way from one station to the next takes so long, milliseconds. */
const MOVE = 700;

export interface CameraProps {
  readonly view: PlaceId | Look;
  /** The student is at the arm. */
  readonly atArm: boolean;
  /** That is the left one: they have gone round the bed. */
  readonly mirrored: boolean;
  /** What it can go along with, where that is before anything has moved. */
  readonly follows: Readonly<Record<'bed_lift' | 'mouth', Object3D>>;
  /** The joints of the arm at hand. */
  readonly arm: Readonly<Record<'elbow' | 'wrist', Object3D>>;
}

/** Whoever comes to a place is taken there; nobody steers. */
export function Camera({ view, atArm, mirrored, follows, arm }: CameraProps) {
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const { width, height } = useThree((state) => state.size);
  const aspect = width / height;
  const way = useRef<Way | null>(null);
  const moved = useMemo(() => movements(follows), [follows]);
  const by = (to: Station) => moved(to.with, arm, mirrored);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it starts when the station changes, and only then
  useLayoutEffect(() => {
    const station = stationOf(view, atArm, aspect);
    const to = mirrored ? acrossTheBed(station) : station;
    const { current } = way;
    const atOnce = current?.aspect !== aspect || usePreferences.getState().lessMotion;
    way.current = { aspect, start: startOf(camera, to), to, gone: atOnce ? MOVE : 0 };
    frame(camera, way.current, by(to));
  }, [camera, moved, view, atArm, mirrored, aspect]);
  useFrame(({ gl }, delta) => {
    const { current } = way;
    // in a headset it is the head that looks
    if (!current || gl.xr.isPresenting) return;
    current.gone = Math.min(MOVE, current.gone + delta * 1000);
    frame(camera, current, by(current.to));
    setListener(camera.position, camera.getWorldDirection(facing), camera.up);
  });
  return null;
}

const facing = new Vector3();

interface Way {
  readonly aspect: number;
  /** How the camera stood, and what it looked at. */
  readonly start: { readonly from: Vector3; readonly to: Vector3; readonly fov: number };
  readonly to: Station;
  /** Milliseconds on the way. */
  gone: number;
}

/** How the camera stands now: it looks at what is as far away as the next station's aim. */
function startOf(camera: PerspectiveCamera, next: Station): Way['start'] {
  const away = from.set(...next.from).distanceTo(to.set(...next.to));
  const aim = camera.getWorldDirection(new Vector3()).multiplyScalar(away).add(camera.position);
  return { from: camera.position.clone(), to: aim, fov: camera.fov };
}

const from = new Vector3();
const to = new Vector3();

function frame(camera: PerspectiveCamera, { start, to: end, gone }: Way, by: Vector3): void {
  const share = smooth(gone / MOVE);
  camera.position.copy(start.from).lerp(from.set(...end.from).add(by), share);
  camera.lookAt(
    to
      .set(...end.to)
      .add(by)
      .lerp(start.to, 1 - share),
  );
  const fov = start.fov + (end.fov - start.fov) * share;
  if (fov === camera.fov) return;
  camera.fov = fov;
  camera.updateProjectionMatrix();
}

/** Says how far something has moved from where it was when the stations were designed. */
function movements(follows: CameraProps['follows']) {
  const homes = new Map<Follows, Vector3>(
    Object.entries(follows).map(([name, part]) => [name as Follows, part.getWorldPosition(new Vector3())]),
  );
  const by = new Vector3();
  return (what: Follows | undefined, arm: CameraProps['arm'], mirrored: boolean): Vector3 => {
    if (what === 'elbow' || what === 'wrist') {
      const [x, y, z] = JOINTS_AT[what];
      return arm[what].getWorldPosition(by).sub(home.set(x, y, mirrored ? -z - 2 * OFF_MIDDLE : z));
    }
    const at = what && homes.get(what);
    return at ? follows[what].getWorldPosition(by).sub(at) : by.set(0, 0, 0);
  };
}
const home = new Vector3();
