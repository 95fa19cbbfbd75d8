import type { SceneCard } from '../../../src/engine/card.ts';

/** What the hub knows of it before it is opened. */
export const card: SceneCard = {
  id: 'healthcare/vital-signs',
  version: 2,
  field: 'healthcare',
  levels: ['explore', 'practise', 'prove'],
  parts: ['hands', 'identity', 'pulse-and-breaths', 'pressure', 'chart-and-call'],
  minutes: 8,
  picture: 'img/vital-signs.webp',
  words: async () => (await import('./words/en-card.ts')).cardWords,
  load: async () => {
    const [{ play }, { View }] = await Promise.all([import('./play.ts'), import('./View.tsx')]);
    return {
      play,
      View,
      debrief: async () => {
        const [{ Figure }, { After }, { words }] = await Promise.all([
          import('./Figure.tsx'),
          import('./After.tsx'),
          import('./words/en.ts'),
        ]);
        return { Figure, figureIn: ['pressure'], After, words };
      },
    };
  },
  lesson: async () => {
    const [{ default: text }, { task }, { answerKey }, { words }] = await Promise.all([
      import('./lesson.md?raw'),
      import('./task.ts'),
      import('./key.ts'),
      import('./words/en.ts'),
    ]);
    return { text, task, answerKey, words };
  },
};
