import type { PointerEvent } from '@pmndrs/pointer-events';
import { useRef } from 'react';
import { type Object3D, Ray } from 'three';
import type { Placement } from '../../engine/action.ts';
import type { Hold, SetValue } from '../affordance.ts';
import { modalityOf } from '../modality.ts';
import { useHost } from '../session.tsx';
import { useHandlers, usePointing } from './pointing.ts';

/** Up to here a press is a click, and no holding; milliseconds. */
const CLICK_MILLISECONDS = 300;
/** From here a press that moves is a drag; page pixels. */
const DRAG_PIXELS = 6;
/** Degrees (or whatever a `set` counts in) for each pixel that a pointer is drawn, and for each notch of a wheel. */
const UNITS_PER_PIXEL = 0.5;
const UNITS_PER_NOTCH = 2;

const page = (event: PointerEvent) => {
  const native = event.nativeEvent as { clientX?: number; clientY?: number };
  return { x: native.clientX ?? 0, y: native.clientY ?? 0 };
};

/** Where an event points. The library gives a mouse the camera's own direction for its ray; its details have the true one. */
function rayOf(event: PointerEvent): Ray | null {
  const { details } = event;
  if (details.type === 'screen-ray') return new Ray(event.pointerPosition.clone(), details.direction.clone());
  return event.ray?.clone() ?? null;
}

function capture(event: PointerEvent): void {
  event.stopPropagation();
  event.object.setPointerCapture(event.pointerId);
}

/** What the space has to know of a thing that is only pressed, marked or put somewhere: the id that is acted on. */
export interface Named {
  readonly target: string;
}

/** A thing that is pressed. */
export function usePressable(object: Object3D | null, { target }: Named): void {
  const host = useHost();
  useHandlers(object, target, {
    pointerdown: (event) => {
      event.stopPropagation();
      host.act({ verb: 'press', target }, modalityOf(event));
    },
  });
}

/** An instrument that is marked, at once. */
export function useMarkable(object: Object3D | null, { target }: Named): void {
  const host = useHost();
  useHandlers(object, target, {
    pointerdown: (event) => {
      event.stopPropagation();
      host.act({ verb: 'mark', target }, modalityOf(event));
    },
  });
}

/** A thing that is held. With `sticky` a click holds on, and the next click lets go, so that the pointer is free meanwhile. */
export function useHoldable<F>(object: Object3D | null, { target, held }: Hold<F>, sticky = false): void {
  const host = useHost();
  const since = useRef<{ at: number; wasHeld: boolean } | null>(null);
  const letGo = (event: PointerEvent) => {
    const begun = since.current;
    since.current = null;
    if (!begun) return;
    const clicked = event.nativeEvent.timeStamp - begun.at < CLICK_MILLISECONDS;
    if (sticky && clicked && !begun.wasHeld) return;
    host.act({ verb: 'release', target }, modalityOf(event));
  };
  useHandlers(object, target, {
    pointerdown: (event) => {
      capture(event);
      const wasHeld = held(host.facts as F);
      since.current = { at: event.nativeEvent.timeStamp, wasHeld };
      if (!wasHeld) host.act({ verb: 'grab', target }, modalityOf(event));
    },
    pointerup: letGo,
    pointercancel: letGo,
  });
}

/** A wheel that is turned: drawn to the right or up it opens, and the mouse's wheel turns it by small steps. */
export function useTurnable<F>(object: Object3D | null, affordance: SetValue<F>): void {
  const { target, least, most, value } = affordance;
  const host = useHost();
  const turning = useRef<{ x: number; y: number; from: number } | null>(null);
  const slide = (to: number, event: PointerEvent) =>
    host.slide('set', target, Math.min(most, Math.max(least, to)), modalityOf(event));
  const letGo = () => {
    if (turning.current) host.settle(target);
    turning.current = null;
  };
  useHandlers(object, target, {
    pointerdown: (event) => {
      capture(event);
      turning.current = { ...page(event), from: value(host.facts as F) };
    },
    pointermove: (event) => {
      const { current } = turning;
      if (!current) return;
      const { x, y } = page(event);
      slide(current.from + (x - current.x + current.y - y) * UNITS_PER_PIXEL, event);
    },
    pointerup: letGo,
    pointercancel: letGo,
    wheel: (event) => {
      event.stopPropagation();
      const notch = Math.sign(event.deltaY) * -UNITS_PER_NOTCH;
      host.slide('set', target, Math.min(most, Math.max(least, value(host.facts as F) + notch)), 'mouse');
    },
  });
}

export interface Placing {
  /**
   * Where a ray puts the thing, or null where it cannot be put. `grabbed` is the ray by which it was taken, so that a
   * thing that is moved a little moves by as much as the hand; null when it is put down afresh.
   */
  readonly placement: (ray: Ray, grabbed: Ray | null) => Placement | null;
  /** Shows it there while a hand has it; null when it is where the world has it. */
  readonly preview: (at: Placement | null) => void;
}

/** A thing that is put somewhere: drag it there, or click it and then click the spot (see `useSpots`). */
export function usePlaceable(object: Object3D | null, { target }: Named, placing: Placing): void {
  const host = useHost();
  const drag = useRef<{ x: number; y: number; going: boolean; at: Placement | null; ray: Ray | null } | null>(null);
  useHandlers(object, target, {
    pointerdown: (event) => {
      capture(event);
      drag.current = { ...page(event), going: false, at: null, ray: rayOf(event) };
    },
    pointermove: (event) => {
      const { current } = drag;
      if (!current) return;
      const { x, y } = page(event);
      if (!current.going && Math.hypot(x - current.x, y - current.y) < DRAG_PIXELS) return;
      current.going = true;
      const ray = rayOf(event);
      current.at = ray && placing.placement(ray, current.ray);
      placing.preview(current.at);
    },
    pointerup: (event) => {
      const { current } = drag;
      drag.current = null;
      placing.preview(null);
      if (!current) return;
      if (!current.going) {
        usePointing.setState(({ picked }) => ({ picked: picked === target ? null : target }));
      } else if (current.at) {
        host.act({ verb: 'place', target, value: current.at }, modalityOf(event));
      }
    },
    pointercancel: () => {
      drag.current = null;
      placing.preview(null);
    },
  });
}

/** Where things can be put: a click here puts down what was picked up. `placings` by the id of the thing. */
export function useSpots(object: Object3D | null, placings: Readonly<Record<string, Placing>>): void {
  const host = useHost();
  useHandlers(object, 'spots', {
    pointerenter: () => undefined,
    pointerdown: (event) => {
      const { picked } = usePointing.getState();
      const placing = picked ? placings[picked] : undefined;
      const ray = rayOf(event);
      if (!picked || !placing || !ray) return;
      event.stopPropagation();
      const value = placing.placement(ray, null);
      if (value) host.act({ verb: 'place', target: picked, value }, modalityOf(event));
      usePointing.setState({ picked: null });
      placing.preview(null);
    },
    pointermove: (event) => {
      const { picked } = usePointing.getState();
      const placing = picked ? placings[picked] : undefined;
      const ray = placing && rayOf(event);
      if (ray) placing.preview(placing.placement(ray, null));
    },
  });
}
