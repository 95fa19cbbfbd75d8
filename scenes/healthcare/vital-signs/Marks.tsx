import { useMemo, useRef } from 'react';
import type { Object3D } from 'three';
import { useRefused } from '../../../src/kit/refused.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { useAttended } from '../../../src/kit/space/attended.ts';
import { carrying, Fits, type Socket } from '../../../src/kit/space/carrying.ts';
import type { Mark } from '../../../src/kit/space/mark-board.ts';
import { usePointing } from '../../../src/kit/space/pointing.ts';
import { StateMarks, type StateMarksProps } from '../../../src/kit/space/StateMarks.tsx';
import { type Asking, type Marked, marksOf } from './marks.ts';
import type { PlaceId } from './next.ts';
import { things } from './say-things.tsx';
import type { VitalSignsFacts } from './state.ts';

export interface MarksProps extends Pick<StateMarksProps, 'face'> {
  readonly place: PlaceId;
  /** What would be done next, by its target, where the student is told; null where not. */
  readonly next: string | null;
  /** Something is being read from close by: nothing lies over it. */
  readonly reading: boolean;
  /** What stands for a thing in the picture now, by its target. Asked every frame. */
  readonly objectOf: (target: string) => Object3D | null;
  /** Where a thing that is carried fits now, by its target. Asked every frame. */
  readonly socketsOf: (target: string | null, facts: VitalSignsFacts) => readonly Socket[];
}

/** How the things at hand stand, at the things themselves; or where one that is carried fits. */
export function Marks({ place, next, reading, objectOf, socketsOf, face }: MarksProps) {
  const host = useHost();
  const refused = useRefused();
  const pointed = usePointing(({ over, picked }) => picked ?? over);
  const listed = useAttended();
  // kept as long as facts and what is asked are the same: a frame makes nothing
  const kept = useRef<{ facts: VitalSignsFacts; asking: Asking; marks: (Marked & { object: Object3D | null })[] }>(
    null,
  );
  const fits = useRef(new Fits());
  const attended = pointed ?? listed;
  const asking = useMemo(
    // the page tells what is to be read from what is to be worked, a picture does not
    () => ({ place, next: next?.replace(/^read /, '') ?? null, attended, refused }),
    [place, next, attended, refused],
  );
  const marks = (): readonly Mark[] => {
    const facts = host.facts as VitalSignsFacts;
    const sockets = socketsOf(carrying.now?.target ?? usePointing.getState().picked, facts);
    if (sockets.length > 0) return fits.current.show(sockets);
    if (kept.current?.facts !== facts || kept.current.asking !== asking)
      kept.current = { facts, asking, marks: marksOf(facts, asking, things).map((one) => ({ ...one, object: null })) };
    for (const mark of kept.current.marks) mark.object = reading ? null : objectOf(mark.target);
    return kept.current.marks;
  };
  return <StateMarks marks={marks} {...(face && { face })} />;
}
