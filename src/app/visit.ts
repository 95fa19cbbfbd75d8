import type { Recording } from '../engine/recording.ts';
import type { PortfolioAttempt } from '../portfolio/portfolio.ts';

/** What happened since the page was opened. It is kept nowhere. */
const attempts: PortfolioAttempt[] = [];
const started = new Map<string, number>();
let underWay: (() => Recording) | undefined;

/** An attempt begins. Returns which one at this test-drive it is, from 1. */
export function beginAttempt(scene: string, recording: () => Recording): number {
  const tries = (started.get(scene) ?? 0) + 1;
  started.set(scene, tries);
  underWay = recording;
  return tries;
}

/** The attempt under way was left, or the page about it was. */
export function endAttempt(): void {
  underWay = undefined;
}

export function addAttempt(attempt: PortfolioAttempt): void {
  attempts.push(attempt);
}

/** The attempts that were finished, oldest first. */
export function attemptsOfVisit(): readonly PortfolioAttempt[] {
  return attempts;
}

/** What was recorded of the attempt that is under way or on the page, or undefined. */
export function recordingUnderWay(): Recording | undefined {
  try {
    return underWay?.();
  } catch {
    return undefined;
  }
}
