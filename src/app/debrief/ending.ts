import { useEffect } from 'react';
import { type Ending, showEnding } from '../../kit/ending.ts';
import { useHeadset } from '../../kit/headset/support.ts';
import { pictureOf } from '../../kit/page/save-picture.ts';
import { drawSeed, shiftHash } from '../route.ts';
import type { Card } from '../scenes.ts';
import { debriefWords as t } from '../words/debrief.ts';
import { type Judged, verdict, why } from './verdict.ts';

/** The debrief's picture of the work, as it stands on the page. */
const PICTURE = '.figure svg.wide';

/** What the debrief says first, for whoever still wears the headset. The picture is that of the page behind it. */
function endingOf(judged: Judged, again: () => void): Ending {
  const { scene, score } = judged;
  const [gravest] = score.errors;
  return {
    title: t.title,
    ...scene.person(score),
    error: gravest ? (scene.errors[gravest.id]?.name ?? null) : null,
    score: score.level === 'explore' ? null : { total: score.total, verdict: verdict(judged), why: why(judged) },
    criteria: score.criteria
      .filter(({ of }) => of > 0)
      .map(({ id, level }) => ({
        name: scene.criteria[id]?.name ?? '',
        level,
        word: t.words[level - 1] ?? '',
      })),
    picture: async () => {
      const drawing = document.querySelector<SVGSVGElement>(PICTURE);
      return drawing && pictureOf(drawing);
    },
    again,
  };
}

/**
 * While somebody wears the headset, tells them there what the page says. `onAgain` goes on with another person, the headset
 * on: the scene stays, and the address is that of the new shift.
 */
export function useEndingInHeadset(card: Card, judged: Judged, onAgain: (seed: number) => void): void {
  const inHeadset = useHeadset(({ session }) => session !== null);
  const { scene, score, part } = judged;
  useEffect(() => {
    if (!inHeadset) return;
    const again = () => {
      const seed = drawSeed();
      history.replaceState(null, '', shiftHash(card.id, { level: score.level, part, seed }));
      onAgain(seed);
    };
    showEnding(endingOf({ scene, score, part }, again));
    return () => showEnding(null);
  }, [inHeadset, card, scene, score, part, onAgain]);
}
