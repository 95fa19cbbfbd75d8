import { create } from 'zustand';

/** What is held up to be read, by its target, and how often something was: wherever it was taken up, in list or picture. */
export const useReading = create<{ open: string | null; count: number }>(() => ({ open: null, count: 0 }));

/** Holds something up to be read; null puts it down. */
export function holdUp(target: string | null): void {
  useReading.setState(({ count }) => ({ open: target, count: count + 1 }));
}
