import { Check, PenLine } from 'lucide-react';
import { modalityOf } from '../../../src/kit/modality.ts';
import { Control } from '../../../src/kit/page/Control.tsx';
import { useAct, useFact } from '../../../src/kit/session.tsx';
import type { Affordances } from './affordances.ts';
import { words } from './say.tsx';
import type { VitalSignsFacts } from './world.ts';

/** The tablet: the order, what was marked, what is charted, the signature, and the way out. */
export function Chart({ things }: { things: Affordances }) {
  const act = useAct();
  const order = useFact(({ age, girth }: VitalSignsFacts) => words.order(age, Math.round(girth * 100)));
  const marks = useFact(({ marks }: VitalSignsFacts) =>
    marks.length === 0 ? words.noMarks : words.marks(marks.map(({ reading }) => reading)),
  );
  const signed = useFact((facts: VitalSignsFacts) => facts.signed);
  return (
    <>
      <p className="order">{order}</p>
      <p className="marks num">{marks}</p>
      <fieldset className="pressure" disabled={signed}>
        <Control affordance={things.systolic} />
        <Control affordance={things.diastolic} />
      </fieldset>
      <button
        type="button"
        className="btn"
        data-target="sign"
        disabled={signed}
        onClick={(event) => act({ verb: 'press', target: 'sign' }, modalityOf(event))}
      >
        {signed ? <Check aria-hidden="true" /> : <PenLine aria-hidden="true" />}
        {signed ? words.signed : words.sign}
      </button>
      <button
        type="button"
        className="btn go"
        data-target="finish"
        onClick={(event) => act({ verb: 'press', target: 'finish' }, modalityOf(event))}
      >
        {words.finish}
      </button>
    </>
  );
}
