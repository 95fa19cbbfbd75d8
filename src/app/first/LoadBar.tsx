import type { ReactNode } from 'react';
import { type Progress, useProgress } from '../preload.ts';
import type { Card } from '../scenes.ts';
import { words } from '../words/index.ts';

const KB = 1000;
const BYTES_IN_MB = 1_000_000;

function size(bytes: number): string {
  const { kilobytes, megabytes } = words.loading;
  return bytes < BYTES_IN_MB ? kilobytes(Math.round(bytes / KB)) : megabytes((bytes / BYTES_IN_MB).toFixed(1));
}

/** How far it is, in a sentence that says no more than is known. */
export function progressText({ state, loaded, total }: Progress): string {
  if (state === 'ready') return words.loading.last;
  return total === null ? words.loading.sofar(size(loaded)) : words.loading.of(size(loaded), size(total));
}

/** How full the bar is, 0 to 1. While the whole is unknown it moves only when something arrives, and never fills. */
export function progressShare({ state, loaded, total }: Progress): number {
  if (state === 'ready') return 1;
  if (total !== null) return loaded / total;
  return loaded / (loaded + BYTES_IN_MB / 2);
}

/** The bar that stands in the rail while a test-drive is loading. */
export function LoadBar({ card }: { card: Card | undefined }): ReactNode {
  const progress = useProgress(card);
  if (progress.state !== 'loading') return null;
  const text = progressText(progress);
  return (
    <div className="loadbar" role="progressbar" aria-label={words.loading.bar} aria-valuetext={text}>
      <i style={{ transform: `scaleX(${progressShare(progress)})` }} />
    </div>
  );
}
