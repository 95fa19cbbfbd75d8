import type { ReactNode } from 'react';
import { SHAPES } from '../../kit/language/states.ts';

/** What of the points came: all, some, none; or that it was grave. Always beside a word. */
export type State = 'done' | 'part' | 'none' | 'wrong';

const SHAPE_OF = { done: 'done', part: 'in-use', none: 'can', wrong: 'wrong' } as const satisfies Record<
  State,
  keyof typeof SHAPES
>;

export function StateIcon({ state }: { state: State }): ReactNode {
  return (
    <svg className={`st ${state}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[SHAPE_OF[state]]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
