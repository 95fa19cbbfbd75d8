import { useFrame, useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useRef } from 'react';
import { type Object3D, Vector3 } from 'three';

interface AnchoredTo {
  readonly object: Object3D;
  readonly element: RefObject<HTMLElement | null>;
}

/** What is anchored now, and where: where there is no page, its text is drawn at the thing. */
export const anchors = new Set<AnchoredTo>();

/** Keeps an element of the page over a thing in the scene: its upper left corner at the thing's origin. */
export function Anchor({ object, element }: { object: Object3D | null; element: RefObject<HTMLElement | null> }) {
  const size = useThree((state) => state.size);
  const point = useRef(new Vector3());
  useEffect(() => {
    if (!object) return;
    const one = { object, element };
    anchors.add(one);
    return () => void anchors.delete(one);
  }, [object, element]);
  useFrame(({ camera, gl }) => {
    const target = element.current;
    if (!object || !target || gl.xr.isPresenting) return;
    const { current } = point;
    object.getWorldPosition(current).project(camera);
    const x = ((current.x + 1) / 2) * size.width;
    const y = ((1 - current.y) / 2) * size.height;
    target.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  });
  return null;
}
