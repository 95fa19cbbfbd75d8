import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { Say, Sentence, Topic } from '../affordance.ts';
import { modalityOf } from '../modality.ts';
import { useAct, useFact } from '../session.tsx';
import { words } from '../words/index.ts';
import { useNext } from './suggestion.tsx';

/** What can be said, by topic. One topic is open at a time; `first` stands on top, and opens by itself. */
export function SayControl<F>({ affordance, first = null }: { affordance: Say<F>; first?: string | null }) {
  const { topics } = affordance;
  const [open, setOpen] = useState(first);
  useEffect(() => setOpen(first), [first]);
  const inOrder = [...topics.filter(({ id }) => id === first), ...topics.filter(({ id }) => id !== first)];
  return (
    <ul className="topics">
      {inOrder.map((topic) => (
        <TopicList
          key={topic.id}
          say={affordance}
          topic={topic}
          open={open === topic.id}
          onToggle={() => setOpen(open === topic.id ? null : topic.id)}
        />
      ))}
    </ul>
  );
}

function TopicList<F>({
  say,
  topic,
  open,
  onToggle,
}: {
  say: Say<F>;
  topic: Topic<F>;
  open: boolean;
  onToggle: () => void;
}) {
  const id = useId();
  const next = useNext(...topic.sentences.map(({ target }) => target));
  const Arrow = open ? ChevronDown : ChevronRight;
  return (
    <li className="topic">
      <button
        type="button"
        className="topic-name"
        aria-expanded={open}
        aria-controls={id}
        data-topic={topic.id}
        data-next={open ? undefined : next}
        onClick={onToggle}
      >
        <Arrow aria-hidden="true" />
        {topic.name}
      </button>
      <ul id={id} className="sentences" hidden={!open}>
        {topic.sentences.map((sentence) => (
          <SentenceButton key={sentence.target} say={say} sentence={sentence} />
        ))}
      </ul>
    </li>
  );
}

function SentenceButton<F>({ say, sentence: { target, text } }: { say: Say<F>; sentence: Sentence<F> }) {
  const act = useAct();
  const said = useFact((facts: F) => say.said(facts, target));
  return (
    <li>
      <button
        type="button"
        data-target={target}
        data-next={useNext(target)}
        data-said={said || undefined}
        onClick={(event) => act({ verb: 'say', target }, modalityOf(event))}
      >
        {useFact(text)}
        {said && <span className="vh"> {words.said}</span>}
      </button>
    </li>
  );
}
