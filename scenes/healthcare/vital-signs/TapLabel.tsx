import { type RefObject, useEffect, useRef } from 'react';
import { usePreferences } from '../../../src/kit/preferences.ts';
import { useHost } from '../../../src/kit/session.tsx';
import { words } from './say.tsx';
import type { VitalSignsFacts } from './state.ts';

const STAYS_TICKS = 22;

/** What is heard, written on the dial: so that needle and beat are seen in one glance. */
export function TapLabel({ holder }: { holder: RefObject<HTMLDivElement | null> }) {
  const host = useHost();
  const label = useRef<HTMLSpanElement>(null);
  const captions = usePreferences((preferences) => preferences.captions);
  useEffect(
    () =>
      host.listen({
        tick: (tick) => {
          const { heard } = host.facts as VitalSignsFacts;
          const text =
            heard.count > 0 && tick - heard.tick < STAYS_TICKS ? (heard.muffled ? words.dull : words.tap) : '';
          if (label.current && label.current.textContent !== text) label.current.textContent = text;
        },
      }),
    [host],
  );
  return (
    <div ref={holder} className="over-dial" aria-hidden="true" hidden={!captions}>
      <span ref={label} className="tap" />
    </div>
  );
}
