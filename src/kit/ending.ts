import { create } from 'zustand';

/** How a shift ended, for whoever still wears the headset: what the debrief begins with. */
export interface Ending {
  readonly title: string;
  readonly who: string;
  readonly says: string;
  /** What was gravest, where there was anything. */
  readonly error: string | null;
  /** The points of 100, the word for them, and why; null where no score is kept. */
  readonly score: { readonly total: number; readonly verdict: string; readonly why: string } | null;
  readonly criteria: readonly { readonly name: string; readonly level: number; readonly word: string }[];
  /** The picture of the work, as soon as it is drawn. */
  readonly picture: () => Promise<HTMLCanvasElement | null>;
  /** Goes on with another person, the headset on. */
  readonly again: () => void;
}

/** The ending that is to be shown; null while the work goes on. */
export const useEnding = create<{ ending: Ending | null }>(() => ({ ending: null }));

export function showEnding(ending: Ending | null): void {
  useEnding.setState({ ending });
}
