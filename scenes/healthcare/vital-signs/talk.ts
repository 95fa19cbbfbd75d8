import type { RefusalCode } from '../../../src/engine/action.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import type { Line, Speech } from './lines.ts';
import { speak } from './speech.ts';
import type { VitalSignsState } from './state.ts';

/** More than this nobody says in a morning. */
const MOST_LINES = 400;
/** How long somebody talks who has started to chat, and how soon they stop at a raised finger. */
const CHAT_TICKS = 8 * TICKS_PER_SECOND;
const HUSH_TICKS = 30;
/** Whoever knows that their breathing is counted breathes otherwise, for so long and by so much. */
const WATCHED_TICKS = 120 * TICKS_PER_SECOND;
const WATCHED_FASTER = 1.35;

/** Sentences that are an answer, and make no sense before there is a question. */
const ANSWERS: Partial<Record<Line, (state: VitalSignsState) => boolean>> = {
  insist: ({ consent }) => consent === 'refused',
  'offer-time': ({ consent }) => consent === 'refused',
  'report-identity': ({ identity }) => identity.reported < 0,
};

/** Says it, and lets the patient answer. Whatever is said may be said again. */
export function say(state: VitalSignsState, line: Line): RefusalCode | undefined {
  if (ANSWERS[line]?.(state) === false) return 'not-now';
  if (state.lines.length >= MOST_LINES) return 'full';
  state.lines = [...state.lines, { code: line, tick: state.tick }];
  const reply = answer(state, line);
  if (reply) speak(state, reply);
  return;
}

/** What it does, and what the patient says to it; null for nothing. */
function answer(state: VitalSignsState, line: Line): Speech | null {
  const { patient, identity } = state;
  switch (line) {
    case 'greet':
    case 'greet-short':
      return 'greets-back';
    case 'ask-identity':
      state.identity = { ...identity, spoken: true };
      return 'name';
    case 'ask-leading':
      // people say yes to anything
      state.identity = { ...identity, led: true };
      return 'yes-thats-me';
    case 'report-identity':
      state.identity = { ...identity, reported: state.tick };
      return 'what-now';
    case 'announce':
    case 'ask-leave':
      if (state.consent === 'none' && patient.temperament === 'brisk') {
        state.consent = 'refused';
        return 'not-now';
      }
      agree(state);
      return 'go-ahead';
    case 'insist':
    case 'offer-time':
      agree(state);
      return 'all-right-then';
    case 'ask-which-arm':
      state.arm ??= patient.offers;
      return 'this-arm';
    case 'ask-arms':
      return patient.forbidden ? 'arm-no' : 'arm-fine';
    case 'ask-drink':
      return patient.drankMinutesAgo === null ? 'drink-no' : 'drink-yes';
    case 'ask-rest':
      return patient.walkedMinutesAgo === null ? 'rest-long' : 'rest-walked';
    case 'ask-comfortable':
      return 'comfortable';
    case 'ask-legs':
      state.legsCrossed = false;
      return 'legs';
    case 'ask-back':
      state.slumped = false;
      return 'back';
    case 'ask-quiet':
    case 'hush':
      state.hushed = true;
      if (state.talking === 0) return line === 'ask-quiet' ? 'quiet' : null;
      state.talking = Math.min(state.talking, HUSH_TICKS);
      return 'oh-sorry';
    case 'announce-breaths':
      state.watched = { ticks: WATCHED_TICKS, faster: WATCHED_FASTER };
      return 'watched';
    case 'ask-lips':
      if (state.probe.at !== 'holder') state.probe = { ...state.probe, lips: true };
      return 'lips';
    case 'answer-worry':
    case 'answer-diagnose':
    case 'answer-nurse':
      return 'reassured';
    case 'bye-short':
    case 'goodbye':
      return 'bye';
  }
}

/** They let it be done, and hold out an arm: the one that they would rather have squeezed. */
function agree(state: VitalSignsState): void {
  state.consent = 'given';
  state.arm ??= state.patient.offers;
}

/** The patient starts to chat, unless they were asked to be quiet. */
export function chat(state: VitalSignsState): void {
  if (state.hushed || state.talking > 0) return;
  state.talking = CHAT_TICKS;
  speak(state, 'chats');
}
