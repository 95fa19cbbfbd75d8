import type { VitalSignsState } from './state.ts';

/** The patient is touched; `care` when that begins the work on them, and is no mere looking. */
export function touch(state: VitalSignsState, care: boolean): void {
  const { count, care: cared } = state.touches;
  state.touches = { count: count + 1, care: cared + (care ? 1 : 0), tick: state.tick };
}
