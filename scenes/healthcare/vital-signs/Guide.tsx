import { Footprints, Lightbulb, MessageCircleWarning } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Note } from '../../../src/kit/page/Note.tsx';
import { useFact, useHost } from '../../../src/kit/session.tsx';
import { tell } from '../../../src/kit/told.ts';
import { makeCoach, type Slip } from './coach.ts';
import { type Next, nextStep } from './next.ts';
import { talk } from './say-talk.tsx';
import { words } from './say-things.tsx';
import type { VitalSignsFacts } from './state.ts';

const SLIP_SECONDS = 12;
const HINT_SECONDS = 20;

/** The thing as the controls of the page know it: what is read is told from what is worked, and a tick is theirs to choose. */
function onThePage({ id, target }: Next): string {
  if (id === 'read-order' || id === 'read-band' || id === 'wait-for-order') return `read ${target}`;
  return id === 'tick' ? target.replace(/^(chart-[a-z]+)-.*$/, '$1') : target;
}

/** What a careful person would do next; its target as the controls of the page know it. */
function useNextStep(): Next | null {
  const host = useHost();
  // one text that changes when the step does: facts are read, never kept
  const step = useFact((facts: VitalSignsFacts) => {
    const next = nextStep(facts, host.tick);
    return next ? `${next.id} ${next.place} ${onThePage(next)}` : '';
  });
  if (step === '') return null;
  const [id, place, ...target] = step.split(' ');
  return { id, place, target: target.join(' ') } as Next;
}

/** Tells it where there is no page, too. */
function useGuide(line: string | null, slip: string | null): void {
  useEffect(() => {
    tell({ guide: [line, slip].filter((one) => one !== null) });
    return () => tell({ guide: [] });
  }, [line, slip]);
}

/** Shadow: what comes next, in one line; and what a wrong action did, when there was one. Tells the page what comes next. */
export function ShadowGuide({ onNext }: { onNext: (next: Next | null) => void }) {
  const host = useHost();
  const next = useNextStep();
  const [slip, setSlip] = useState<Slip | null>(null);
  useEffect(() => {
    const coach = makeCoach();
    return host.listen({
      tick: (tick) => {
        const made = coach(host.facts as VitalSignsFacts, tick);
        if (made) setSlip(made);
      },
    });
  }, [host]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is another one when one of these is
  useEffect(() => onNext(next), [onNext, next?.id, next?.place, next?.target]);
  const line = next && talk.next[next.id];
  useGuide(line, slip && talk.slips[slip]);
  return (
    <>
      <Note icon={<Footprints aria-hidden="true" />} text={line} />
      <Note
        icon={<MessageCircleWarning aria-hidden="true" />}
        text={slip && talk.slips[slip]}
        seconds={SLIP_SECONDS}
        onDismiss={() => setSlip(null)}
      />
    </>
  );
}

/** On shift: a hint that was bought. It tells what came next at that moment, and no more. */
export function BoughtHint() {
  const host = useHost();
  const [text, setText] = useState<string | null>(null);
  const hints = useFact((facts: VitalSignsFacts) => facts.hints);
  useEffect(() => {
    if (hints === 0) return;
    const next = nextStep(host.facts as VitalSignsFacts, host.tick);
    setText(next ? talk.next[next.id] : words.noHint);
  }, [host, hints]);
  useGuide(text, null);
  return (
    <Note icon={<Lightbulb aria-hidden="true" />} text={text} seconds={HINT_SECONDS} onDismiss={() => setText(null)} />
  );
}
