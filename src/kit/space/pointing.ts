import type { PointerEvent, WheelEvent } from '@pmndrs/pointer-events';
import { useEffect } from 'react';
import { BoxGeometry, Mesh, MeshBasicMaterial, type Object3D } from 'three';
import { create } from 'zustand';

/** What the pointer is over, and what has been picked up by a click and waits for a spot. Ids of things. */
export const usePointing = create<{ over: string | null; picked: string | null }>(() => ({ over: null, picked: null }));

export interface PointerHandlers {
  pointerdown?: (event: PointerEvent) => void;
  pointermove?: (event: PointerEvent) => void;
  pointerup?: (event: PointerEvent) => void;
  pointercancel?: (event: PointerEvent) => void;
  pointerenter?: (event: PointerEvent) => void;
  pointerleave?: (event: PointerEvent) => void;
  wheel?: (event: WheelEvent) => void;
}

const unseen = new MeshBasicMaterial({ visible: false });

/**
 * An unseen box round a thing, for the pointer to hit: larger than the thing where that is small, and a dozen triangles
 * where that is thousands. Sizes and offset in metres, in the thing's own axes.
 */
export function hitBox(
  size: readonly [number, number, number],
  offset: readonly [number, number, number] = [0, 0, 0],
): Mesh {
  const box = new Mesh(new BoxGeometry(...size), unseen);
  box.position.set(...offset);
  // a hand that comes near would poke everything it reaches for
  box.pointerEventsType = { deny: 'poke' };
  return box;
}

/** Listens to an object, until the function that it gives back is called. */
export function listenTo(object: Object3D, handlers: PointerHandlers): () => void {
  const entries = Object.entries(handlers) as [string, (event: unknown) => void][];
  // pointer events dispatches to listeners that three's own types do not list
  const listenable = object as unknown as {
    addEventListener(name: string, listener: (event: unknown) => void): void;
    removeEventListener(name: string, listener: (event: unknown) => void): void;
  };
  for (const [name, listener] of entries) listenable.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of entries) listenable.removeEventListener(name, listener);
  };
}

/** Listens to a thing in the scene, and tells the page that the pointer is over it. */
export function useHandlers(object: Object3D | null, target: string, handlers: PointerHandlers): void {
  useEffect(() => {
    if (!object) return;
    const stop = listenTo(object, {
      pointerenter: () => usePointing.setState({ over: target }),
      pointerleave: () => usePointing.setState(({ over }) => ({ over: over === target ? null : over })),
      ...handlers,
    });
    return () => {
      stop();
      usePointing.setState(({ over }) => ({ over: over === target ? null : over }));
    };
  });
}
