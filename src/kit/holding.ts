import type { PointerEvent } from '@pmndrs/pointer-events';

/** Up to here a press is a click, and no holding; milliseconds. */
const CLICK_MILLISECONDS = 300;

export interface Holding {
  /** Whether it is held now, by whatever hand. */
  readonly held: () => boolean;
  readonly act: (verb: 'grab' | 'release', event: PointerEvent) => void;
  /** A click holds on, and the next one lets go, so that the pointer is free meanwhile. */
  readonly sticky: boolean;
}

/** A press that holds something for as long as it lasts. What breaks it off (a pointer that is gone) always lets go. */
export function holding({ held, act, sticky }: Holding) {
  let begun: { at: number; wasHeld: boolean } | null = null;
  return {
    down(event: PointerEvent): void {
      begun = { at: event.nativeEvent.timeStamp, wasHeld: held() };
      if (!begun.wasHeld) act('grab', event);
    },
    up(event: PointerEvent): void {
      if (!begun) return;
      const { at, wasHeld } = begun;
      begun = null;
      const isClick = event.nativeEvent.timeStamp - at < CLICK_MILLISECONDS && event.type !== 'pointercancel';
      if (sticky && isClick && !wasHeld) return;
      act('release', event);
    },
  };
}
