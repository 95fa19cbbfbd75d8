import { RectangleGoggles } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { Level } from '../../engine/world.ts';
import { askForHeadset, enterHeadset } from '../../kit/headset/enter.ts';
import { enterWords } from '../../kit/headset/enter-words.ts';
import { useHeadset } from '../../kit/headset/support.ts';
import { preload } from '../preload.ts';
import { shiftHash } from '../route.ts';
import type { Card } from '../scenes.ts';
import { words } from '../words/index.ts';

/** The way straight into the headset, at a level; nothing where there is none. */
export function VrStart({ card, level }: { card: Card; level: Level }): ReactNode {
  const isThere = useHeadset(({ support }) => support === 'ready');
  if (!isThere) return null;
  const load = () => void preload(card);
  const start = async () => {
    load();
    if (await enterHeadset()) location.hash = shiftHash(card.id, { level });
  };
  return (
    <button
      type="button"
      className="btn vr"
      aria-label={enterWords.start(words.levels[level])}
      onPointerEnter={load}
      onFocus={load}
      onClick={() => void start()}
    >
      <RectangleGoggles className="i" aria-hidden />
      {enterWords.vr}
    </button>
  );
}

/** Why there is no way into a headset here, or why it did not open. */
export function VrNote(): ReactNode {
  const { support, refused } = useHeadset();
  useEffect(askForHeadset, []);
  if (refused) return <p role="alert">{enterWords.refused}</p>;
  if (support === 'ready' || support === 'unknown') return null;
  return <p className="small quiet">{enterWords.why[support]}</p>;
}
