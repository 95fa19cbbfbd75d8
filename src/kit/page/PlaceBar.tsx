import { Undo2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { words } from '../words/index.ts';

/** A place where work is done: a tab, with its panels and its view of the room. */
export interface FramePlace {
  readonly id: string;
  readonly name: string;
  readonly icon: ReactNode;
  /** Work would go on here. */
  readonly next?: boolean;
  /** A tab of small screens alone: elsewhere its panel is always there. */
  readonly small?: boolean;
}

/** The places, as tabs: Tab reaches the row, arrows move along it, Enter goes there. And the way back out. */
export function PlaceBar({
  places,
  current,
  onChoose,
  onStepBack,
}: {
  places: readonly FramePlace[];
  current: string;
  onChoose: (id: string) => void;
  onStepBack: () => void;
}) {
  const row = useRef<HTMLDivElement>(null);
  const reachable = places.some(({ id }) => id === current) ? current : places.find(({ small }) => !small)?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: on a small screen the chosen one is brought into view
  useEffect(() => {
    const tab = row.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (tab && row.current) row.current.scrollLeft = tab.offsetLeft - (row.current.clientWidth - tab.offsetWidth) / 2;
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!by || !row.current) return;
    const tabs = [...row.current.querySelectorAll<HTMLElement>('[role="tab"]')].filter((tab) => tab.offsetWidth > 0);
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    tabs[(at + by + tabs.length) % tabs.length]?.focus();
  };
  return (
    <div className="place-bar">
      <button type="button" className="place-back" onClick={onStepBack}>
        <Undo2 aria-hidden="true" />
        <span>{words.stepBack}</span>
      </button>
      <div ref={row} className="places" role="tablist" aria-label={words.places} onKeyDown={onKeyDown}>
        {places.map(({ id, name, icon, next, small }) => (
          <button
            key={id}
            type="button"
            role="tab"
            data-place={id}
            data-small={small || undefined}
            data-next={next || undefined}
            aria-selected={id === current}
            tabIndex={id === reachable ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {icon}
            {name}
            {next && <span className="vh"> {words.next}</span>}
          </button>
        ))}
      </div>
    </div>
  );
}
