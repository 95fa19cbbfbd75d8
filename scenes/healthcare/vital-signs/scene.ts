import type { SceneCard } from '../../../src/engine/card.ts';

/** What the hub knows of it before it is opened. */
export const card: SceneCard = {
  id: 'healthcare/vital-signs',
  version: 1,
  field: 'healthcare',
  levels: ['prove'],
  minutes: 3,
  picture: 'img/vital-signs.webp',
  words: async () => (await import('./words/en.ts')).words,
  load: async () => {
    const [{ play }, { View }, { Figure }] = await Promise.all([
      import('./play.ts'),
      import('./View.tsx'),
      import('./Figure.tsx'),
    ]);
    return { play, View, Figure };
  },
};
