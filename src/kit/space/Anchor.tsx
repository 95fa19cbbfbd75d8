import { useFrame, useThree } from '@react-three/fiber';
import { type RefObject, useRef } from 'react';
import { type Object3D, Vector3 } from 'three';

/** Keeps an element of the page over a thing in the scene: its upper left corner at the thing's origin. */
export function Anchor({ object, element }: { object: Object3D | null; element: RefObject<HTMLElement | null> }) {
  const size = useThree((state) => state.size);
  const point = useRef(new Vector3());
  useFrame(({ camera }) => {
    const target = element.current;
    if (!object || !target) return;
    const { current } = point;
    object.getWorldPosition(current).project(camera);
    const x = ((current.x + 1) / 2) * size.width;
    const y = ((1 - current.y) / 2) * size.height;
    target.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  });
  return null;
}
