import { create } from 'zustand';

/** What the page says of the moment, for whoever does not see the page: in a headset the same words are drawn there. */
export interface Told {
  /** What is being said, and by whom. */
  readonly said: { readonly who: string; readonly text: string } | null;
  /** What happened, or is heard, in words. */
  readonly happened: string | null;
  /** What would be next; what a wrong action did. */
  readonly guide: readonly string[];
  /** What is pointed at in the picture: its name, how it stands, how it is used. */
  readonly pointed: { readonly name: string; readonly state: string; readonly how: string } | null;
}

export const useTold = create<Told>(() => ({ said: null, happened: null, guide: [], pointed: null }));

/** Tells it, for as long as it holds. */
export function tell(change: Partial<Told>): void {
  useTold.setState(change);
}
