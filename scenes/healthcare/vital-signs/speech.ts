import type { Line, Speech } from './lines.ts';
import type { Said, VitalSignsState } from './state.ts';

/** The patient says something. */
export function speak(state: VitalSignsState, code: Speech): void {
  state.speech = [...state.speech, { code, tick: state.tick }];
  state.changes++;
}

/** The patient says something, if they have not said it before. */
export function speakOnce(state: VitalSignsState, code: Speech): void {
  if (!state.speech.some((said) => said.code === code)) speak(state, code);
}

export function hasSaid(lines: readonly Said<Line>[], line: Line): boolean {
  return lines.some((said) => said.code === line);
}
