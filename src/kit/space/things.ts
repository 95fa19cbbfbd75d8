import type { PointerEvent } from '@pmndrs/pointer-events';
import { useMemo, useRef } from 'react';
import type { Object3D, Ray } from 'three';
import type { Placement } from '../../engine/action.ts';
import type { Hold, SetValue } from '../affordance.ts';
import { holding } from '../holding.ts';
import { modalityOf } from '../modality.ts';
import { useHost } from '../session.tsx';
import { carrying } from './carrying.ts';
import { begin, drawn, type Grip, hasMoved, inHand, rayOf } from './grip.ts';
import { useHandlers, usePointing } from './pointing.ts';

/** Degrees (or whatever a `set` counts in) for each notch of a wheel. */
const UNITS_PER_NOTCH = 2;

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
  const press = useMemo(
    () =>
      holding({
        held: () => held(host.facts as F),
        act: (verb, event) => host.act({ verb, target }, modalityOf(event)),
        sticky,
      }),
    [host, target, held, sticky],
  );
  useHandlers(object, target, {
    pointerdown: (event) => {
      capture(event);
      press.down(event);
    },
    pointerup: press.up,
    pointercancel: press.up,
  });
}

/** A wheel that is turned: drawn to the right or up it opens, and the mouse's wheel turns it by small steps. */
export function useTurnable<F>(object: Object3D | null, affordance: SetValue<F>): void {
  const { target, least, most, value } = affordance;
  const host = useHost();
  const turning = useRef<{ grip: Grip; from: number } | null>(null);
  const slide = (to: number, event: PointerEvent) =>
    host.slide('set', target, Math.min(most, Math.max(least, to)), modalityOf(event));
  const letGo = () => {
    if (turning.current) host.settle(target);
    turning.current = null;
  };
  useHandlers(object, target, {
    pointerdown: (event) => {
      capture(event);
      turning.current = { grip: begin(event), from: value(host.facts as F) };
    },
    pointermove: (event) => {
      const { current } = turning;
      if (!current) return;
      slide(current.from + drawn(current.grip, event), event);
    },
    pointerup: letGo,
    pointercancel: letGo,
    wheel: (event) => {
      event.stopPropagation();
      const by = modalityOf(event);
      const notch = Math.sign(event.deltaY) * -UNITS_PER_NOTCH;
      const to = Math.min(most, Math.max(least, value(host.facts as F) + notch));
      host.slide('set', target, to, by === 'controller' ? by : 'mouse');
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
  const drag = useRef<{ grip: Grip; going: boolean; at: Placement | null; ray: Ray | null } | null>(null);
  const putDown = () => {
    drag.current = null;
    carrying.now = null;
    placing.preview(null);
  };
  useHandlers(object, target, {
    pointerdown: (event) => {
      capture(event);
      drag.current = { grip: begin(event), going: false, at: null, ray: rayOf(event) };
    },
    pointermove: (event) => {
      const { current } = drag;
      if (!current) return;
      if (!current.going && !hasMoved(current.grip, event)) return;
      current.going = true;
      const ray = rayOf(event);
      current.at = ray && placing.placement(ray, current.ray);
      carrying.now = { target, at: current.at, hand: inHand(event) };
      placing.preview(current.at);
    },
    pointerup: (event) => {
      const { current } = drag;
      putDown();
      if (!current) return;
      if (!current.going) {
        usePointing.setState(({ picked }) => ({ picked: picked === target ? null : target }));
      } else if (current.at) {
        host.act({ verb: 'place', target, value: current.at }, modalityOf(event));
      }
    },
    pointercancel: putDown,
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
