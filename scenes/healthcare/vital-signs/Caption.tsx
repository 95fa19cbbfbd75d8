import { useEffect, useState } from 'react';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { usePreferences } from '../../../src/kit/preferences.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { tell } from '../../../src/kit/told.ts';
import { useHeard } from './heard.tsx';
import { talk } from './say-talk.tsx';
import { words } from './say-things.tsx';
import type { VitalSignsFacts } from './state.ts';

/** What is said stays for as long as it takes to read it, and not less than this; ticks. */
const LEAST_TICKS = 5 * TICKS_PER_SECOND;
const TICKS_PER_LETTER = 4;
/** When more is waiting, it goes sooner. */
const HURRIED_SHARE = 0.6;
/** What was marked or refused stays for so many ticks. */
const NOTE_TICKS = 5 * TICKS_PER_SECOND;
/** What the needle passes is read out every so many mmHg, and at most every two seconds. */
const READ_OUT_EVERY = 20;
const READ_OUT_TICKS = 2 * TICKS_PER_SECOND;

interface Said {
  readonly who: string;
  readonly text: string;
}

/** Who they are, once they have said so. */
function nameOf({ spoken }: VitalSignsFacts): string {
  return spoken ? `${spoken.given} ${spoken.family}` : words.unnamed;
}

/** What was said since `before`, in order: the student's sentences where nobody answers, and what the patient says. */
function saidSince(facts: VitalSignsFacts, before: { lines: number; speech: number }): Said[] {
  const speech = facts.speech.slice(before.speech);
  const unanswered = facts.lines.slice(before.lines).filter(({ tick }) => !speech.some((one) => one.tick === tick));
  return [
    ...unanswered.map(({ code }) => ({ who: words.you, text: talk.lines[code](facts) })),
    ...speech.map(({ code }) => ({ who: nameOf(facts), text: talk.says(code, facts) })),
  ];
}

/** How much had been said up to `tick`: what a part begins with is not told again. */
function saidBefore({ lines, speech }: VitalSignsFacts, tick: number): { lines: number; speech: number } {
  const old = (said: { tick: number }) => said.tick < tick;
  return { lines: lines.filter(old).length, speech: speech.filter(old).length };
}

/** What is said, one sentence after another, each for as long as it takes to read. */
function useSaid(): Said | null {
  const host = useHost();
  const [shown, setShown] = useState<Said | null>(null);
  useEffect(() => {
    const before = saidBefore(host.facts as VitalSignsFacts, host.tick - LEAST_TICKS);
    let waiting: Said[] = [];
    let until = 0;
    let hurried = 0;
    const draw = (tick: number) => {
      const facts = host.facts as VitalSignsFacts;
      waiting = [...waiting, ...saidSince(facts, before)];
      before.lines = facts.lines.length;
      before.speech = facts.speech.length;
      if (waiting.length > 0 && tick >= hurried) {
        const [now, ...rest] = waiting as [Said, ...Said[]];
        waiting = rest;
        const ticks = Math.max(LEAST_TICKS, now.text.length * TICKS_PER_LETTER);
        until = tick + ticks;
        hurried = tick + ticks * HURRIED_SHARE;
        setShown(now);
      } else if (until > 0 && tick > until) {
        until = 0;
        setShown(null);
      }
    };
    draw(host.tick);
    return host.listen({ tick: draw });
  }, [host]);
  return shown;
}

/** What happened that is nobody's sentence, and no sound: a mark, a refusal. */
function useHappened(): string | null {
  const host = useHost();
  const [note, setNote] = useState<{ text: string; at: number } | null>(null);
  useEffect(() => {
    const facts = () => host.facts as VitalSignsFacts;
    const now = facts();
    const before = { marks: now.marks.length, signed: now.chart.signed };
    return host.listen({
      refused: ({ act, code }) => setNote({ text: words.refused(act.target, code, facts()), at: host.tick }),
      tick: (tick) => {
        const { marks, chart } = facts();
        const mark = marks.at(-1);
        if (mark && marks.length > before.marks) setNote({ text: words.states.marked(mark.reading), at: tick });
        if (chart.signed && !before.signed) setNote({ text: words.signed, at: tick });
        before.marks = marks.length;
        before.signed = chart.signed;
        setNote((shown) => (shown && tick - shown.at > NOTE_TICKS ? null : shown));
      },
    });
  }, [host]);
  return note?.text ?? null;
}

/** Where the needle is, now and then while it moves, for whoever cannot see it. */
function useReadOut(): string {
  const host = useHost();
  const [text, setText] = useState('');
  useEffect(() => {
    const before = { step: 0, at: 0 };
    return host.listen({
      tick: (tick) => {
        const { gauge, pumping } = host.facts as VitalSignsFacts;
        const step = Math.round(gauge / READ_OUT_EVERY);
        if (step === before.step || tick - before.at < READ_OUT_TICKS) return;
        const mmHg = 2 * Math.round(gauge / 2);
        setText(pumping || step > before.step ? words.pumpedTo(mmHg) : words.fallenTo(mmHg));
        before.at = tick;
        before.step = step;
      },
    });
  }, [host]);
  return text;
}

/** What is said and what happens, over the picture; a screen reader hears it, and where the needle is. */
export function Caption() {
  const captions = usePreferences((preferences) => preferences.captions);
  const sound = usePreferences((preferences) => preferences.sound);
  const said = useSaid();
  const happened = useHappened();
  const heard = useHeard();
  // what is said and heard goes with the captions; what concerns the work is always shown
  const shown = captions ? said : null;
  const noise = captions && happened === null ? heard : null;
  const told = happened ?? noise;
  useEffect(() => {
    tell({ said, happened: told });
    return () => tell({ said: null, happened: null });
  }, [said, told]);
  return (
    <>
      <p className="caption" role="status" data-empty={shown === null}>
        {shown && <i>{shown.who}</i>}
        {shown?.text}
      </p>
      <p className="caption happened" role="status" data-empty={happened === null && noise === null}>
        {happened}
        {/* whoever hears it is not told of it as well */}
        {noise !== null && <span aria-hidden={sound}>{noise}</span>}
      </p>
      <p className="vh" role="status">
        {useReadOut()}
      </p>
    </>
  );
}
