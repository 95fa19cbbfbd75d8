import { useFrame, useThree } from '@react-three/fiber';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { type Object3D, type PerspectiveCamera, Vector3 } from 'three';
import { usePreferences } from '../../../src/kit/preferences.ts';
import { smooth } from './motion.ts';
import type { PlaceId } from './next.ts';
import { type Follows, type Look, type SetId, type Station, stationOf } from './stations.ts';

/** A way from one station to the next takes so long, and a cut between the two pictures dips so long; milliseconds. */
const MOVE = 700;
const DIP = 150;
const FOLLOWED: readonly Follows[] = ['bed_lift', 'mouth', 'band_label'];

export interface CameraProps {
  readonly set: SetId;
  readonly view: PlaceId | Look;
  /** The picture is of a left arm: the mirror image. */
  readonly mirrored: boolean;
  /** What it can go along with, as the models stand before anything has moved. */
  readonly follows: Readonly<Record<Follows, Object3D>>;
}

/** Whoever comes to a place is taken there; nobody steers. Between the two pictures it cuts. */
export function Camera({ set, view, mirrored, follows }: CameraProps) {
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const canvas = useThree((state) => state.gl.domElement);
  const { width, height } = useThree((state) => state.size);
  const aspect = width / height;
  const way = useRef<Way | null>(null);
  const moved = useMemo(() => movements(follows), [follows]);
  useLayoutEffect(() => {
    const station = stationOf(set, view, aspect);
    const to = mirrored ? { ...station, from: mirror(station.from), to: mirror(station.to) } : station;
    const { current } = way;
    const { lessMotion } = usePreferences.getState();
    const cut = current?.set !== set || current.mirrored !== mirrored;
    const atOnce = cut || current.aspect !== aspect || lessMotion;
    way.current = { set, mirrored, aspect, start: startOf(camera, to), to, gone: atOnce ? MOVE : 0 };
    frame(camera, way.current, moved(to.with));
    if (cut && current && !lessMotion) canvas.animate({ opacity: [0, 1] }, DIP);
  }, [camera, canvas, moved, set, view, mirrored, aspect]);
  useFrame((_, delta) => {
    const { current } = way;
    if (!current) return;
    current.gone = Math.min(MOVE, current.gone + delta * 1000);
    frame(camera, current, moved(current.to.with));
  });
  return null;
}

const mirror = ([x, y, z]: Station['from']): Station['from'] => [-x, y, z];

interface Way {
  readonly set: SetId;
  readonly mirrored: boolean;
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

/** Says how far a part has moved since the models were loaded. */
function movements(follows: CameraProps['follows']): (what?: Follows) => Vector3 {
  const homes = new Map(FOLLOWED.map((name) => [name, follows[name].getWorldPosition(new Vector3())]));
  const by = new Vector3();
  return (what) => {
    const home = what && homes.get(what);
    return home ? follows[what].getWorldPosition(by).sub(home) : by.set(0, 0, 0);
  };
}
