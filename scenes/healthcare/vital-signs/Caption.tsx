import { useEffect, useState } from 'react';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { usePreferences } from '../../../src/kit/preferences.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { words } from './say.tsx';
import type { VitalSignsFacts } from './world.ts';

/** A sentence stays for so many ticks. */
const STAYS_TICKS = 6 * TICKS_PER_SECOND;
/** What the needle passes is read out every so many mmHg, and at most every two seconds. */
const READ_OUT_EVERY = 20;
const READ_OUT_TICKS = 2 * TICKS_PER_SECOND;

interface Said {
  readonly who: string | null;
  readonly text: string;
  readonly at: number;
}

/** What was last said or refused, under the picture; a screen reader hears it, and where the needle is. */
export function Caption() {
  const host = useHost();
  const captions = usePreferences((preferences) => preferences.captions);
  const [said, setSaid] = useState<Said | null>({ who: words.patient, text: words.greeting, at: 0 });
  const [readOut, setReadOut] = useState('');
  useEffect(() => {
    const before = { remarks: 0, marks: 0, signed: false, step: 0, readAt: 0 };
    return host.listen({
      refused: ({ act, code }) => setSaid({ who: null, text: words.refused(act.target, code), at: host.tick }),
      tick: (tick) => {
        const { remarks, marks, signed, gauge, pumping } = host.facts as VitalSignsFacts;
        const remark = remarks.at(-1);
        if (remark && remarks.length > before.remarks)
          setSaid({ who: words.patient, text: words.remarks[remark.code], at: tick });
        const mark = marks.at(-1);
        if (mark && marks.length > before.marks) setSaid({ who: null, text: words.marked(mark.reading), at: tick });
        if (signed && !before.signed) setSaid({ who: null, text: words.signed, at: tick });
        const step = Math.round(gauge / READ_OUT_EVERY);
        if (step !== before.step && tick - before.readAt >= READ_OUT_TICKS) {
          const mmHg = 2 * Math.round(gauge / 2);
          setReadOut(pumping || step > before.step ? words.pumpedTo(mmHg) : words.fallenTo(mmHg));
          before.readAt = tick;
          before.step = step;
        }
        before.remarks = remarks.length;
        before.marks = marks.length;
        before.signed = signed;
        setSaid((now) => (now && tick - now.at > STAYS_TICKS ? null : now));
      },
    });
  }, [host]);
  // the patient's words go with the captions; what concerns the work is always shown
  const shown = said && (captions || said.who === null) ? said : null;
  return (
    <>
      <p className="caption" role="status" data-empty={shown === null}>
        {shown?.who && <i>{shown.who}</i>}
        {shown?.text}
      </p>
      <p className="vh" role="status">
        {readOut}
      </p>
    </>
  );
}
