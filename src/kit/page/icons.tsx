import { SHAPE_BOX, SHAPES, type State } from '../language/states.ts';

/** The shape of a state; its colour comes from the class. */
export function StatusIcon({ status }: { status: State }) {
  return (
    <svg className={`status ${status}`} viewBox={`0 0 ${SHAPE_BOX} ${SHAPE_BOX}`} aria-hidden="true">
      <path d={SHAPES[status]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
