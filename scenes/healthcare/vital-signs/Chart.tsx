import { Check, DoorOpen, PenLine, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActButton } from '../../../src/kit/page/ActButton.tsx';
import { Control } from '../../../src/kit/page/Control.tsx';
import { useFact } from '../../../src/kit/session.tsx';
import { ENTRIES, type Entry, marksText } from './entries.tsx';
import { things, words } from './say-things.tsx';
import type { VitalSignsFacts } from './state.ts';

type F = VitalSignsFacts;

/** The tablet: what was marked, what is charted, who is told, the signature, and the door. */
export function Chart() {
  const marks = useFact(marksText);
  const signed = useFact(({ chart }: F) => chart.signed);
  return (
    <>
      <div className="entries">
        {ENTRIES.map((entry) => (
          <VitalEntry key={entry.vital} entry={entry} signed={signed}>
            {entry.vital === 'pressure' && <p className="marks num">{marks}</p>}
          </VitalEntry>
        ))}
      </div>
      <div className="chart-end">
        <ActButton affordance={things.sign} className="btn">
          {signed ? <Check aria-hidden="true" /> : <PenLine aria-hidden="true" />}
          {signed ? words.signed : things.sign.name}
        </ActButton>
        <ActButton affordance={things.finish} className="btn">
          <DoorOpen aria-hidden="true" />
          {things.finish.name}
        </ActButton>
      </div>
    </>
  );
}

function VitalEntry({ entry, signed, children }: { entry: Entry; signed: boolean; children: ReactNode }) {
  const { vital, fields, ticks, call, later } = entry;
  const called = useFact(call.state);
  return (
    <section className="entry" data-vital={vital} aria-label={words.vitals[vital]}>
      {fields.length > 1 && <h3>{words.vitals[vital]}</h3>}
      {children}
      <fieldset className="entry-fields" disabled={signed}>
        {fields.map((field) => (
          <Control key={field.target} affordance={field} />
        ))}
      </fieldset>
      {ticks.map((tick) => (
        <Control key={tick.target} affordance={tick} />
      ))}
      <div className="entry-nurse">
        <ActButton affordance={call} className="chip">
          <Phone aria-hidden="true" />
          {called === '' ? call.name : called}
        </ActButton>
        <ActButton affordance={later} className="chip" />
      </div>
    </section>
  );
}
