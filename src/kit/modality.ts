import type { Modality } from '../engine/action.ts';

/** By what a person acted, from a DOM event or one of the space's. A click without a pointer came from a key. */
export function modalityOf(event: { readonly pointerType?: string; readonly nativeEvent?: object }): Modality {
  const native = event.nativeEvent as { pointerType?: string } | undefined;
  const type = (native?.pointerType ?? event.pointerType ?? '').replace('screen-', '');
  if (type === 'mouse' || type === 'touch' || type === 'pen') return type;
  // a ray, a grab or a poke is told apart by what holds it
  return type === 'ray' || type === 'grab' || type === 'poke' ? 'controller' : 'keyboard';
}
