import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { Vector3 } from 'three';

/**
 * In the build for the end-to-end tests: tells where a part is drawn, so that a test can point at it as a person would, and
 * how much is drawn in a frame; and takes a part out of a picture that is made for a page.
 */
export function Places() {
  const get = useThree((state) => state.get);
  useEffect(() => {
    if (!__MANUAL_CLOCK__ || !window.__firstShift) return;
    window.__firstShift.where = (part) => {
      const { scene, camera, gl } = get();
      const object = scene.getObjectByName(part);
      if (!object) throw new Error(`no part is named ${part}`);
      const { x, y } = object.getWorldPosition(new Vector3()).project(camera);
      const box = gl.domElement.getBoundingClientRect();
      return { x: box.left + ((x + 1) / 2) * box.width, y: box.top + ((1 - y) / 2) * box.height };
    };
    window.__firstShift.hide = (part) => void get().scene.getObjectByName(part)?.layers.disableAll();
    window.__firstShift.space = () => {
      const { scene, camera, gl } = get();
      return { scene, camera, gl };
    };
    window.__firstShift.counts = () => {
      const { calls, triangles } = get().gl.info.render;
      return { calls, triangles };
    };
  }, [get]);
  return null;
}
