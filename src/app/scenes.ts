import { useEffect, useState } from 'react';
import type { SceneCard } from '../engine/card.ts';
import type { CardWords } from '../engine/words.ts';
import type { SceneLesson, SceneModule } from '../kit/scene-module.ts';
import { localised } from '../kit/words/localised.ts';

export type Card = SceneCard<SceneModule, SceneLesson>;

/** The cards of all test-drives: each folder under scenes/ has one. */
export const cards: readonly Card[] = Object.values(
  import.meta.glob<Card>('../../scenes/*/*/scene.ts', { eager: true, import: 'card' }),
);

export function cardOf(scene: string): Card | undefined {
  return cards.find((card) => card.id === scene);
}

const told = new Map<string, Promise<CardWords>>();

function wordsOf(card: Card): Promise<CardWords> {
  const known = told.get(card.id);
  if (known) return known;
  const coming = card.words().then(localised);
  told.set(card.id, coming);
  coming.catch(() => told.delete(card.id));
  return coming;
}

/** What a card says of its test-drive, once that is loaded; `trouble` when it cannot be. */
export function useCardWords(card: Card | undefined): { words: CardWords | undefined; trouble: boolean } {
  const [state, setState] = useState<{ id: string; words?: CardWords; trouble: boolean }>();
  useEffect(() => {
    if (!card) return;
    let here = true;
    const { id } = card;
    wordsOf(card).then(
      (words) => here && setState({ id, words, trouble: false }),
      () => here && setState({ id, trouble: true }),
    );
    return () => {
      here = false;
    };
  }, [card]);
  const mine = state?.id === card?.id ? state : undefined;
  return { words: mine?.words, trouble: mine?.trouble ?? false };
}
