import type { PointerEvent } from '@pmndrs/pointer-events';

/** What happens when a region is pressed. `repeat` goes on, faster and faster, for as long as it stays pressed. */
export interface Press {
  readonly down: (event: PointerEvent) => void;
  readonly up?: (event: PointerEvent) => void;
  readonly repeat?: (event: PointerEvent) => void;
}

/** A part of a pane that can be pressed; design pixels from its upper left corner. */
export interface Region {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly press: Press;
}

/** Something drawn: `key` is another one when it would look otherwise. */
export interface Op {
  readonly key: string;
  readonly paint: (pen: CanvasRenderingContext2D) => void;
}
