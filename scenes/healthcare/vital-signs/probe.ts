import type { Act, ActionValue, RefusalCode } from '../../../src/engine/action.ts';
import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { minutesSince } from './minutes.ts';
import type { Performed } from './performed.ts';
import { speakOnce } from './speech.ts';
import { PROBE_SPOTS, type Probe, type ProbeSpot, type VitalSignsState } from './state.ts';
import { touch } from './touch.ts';

/** An electronic thermometer knows after so long, and says so by its tone. */
const TONE_TICKS = 12 * TICKS_PER_SECOND;
/** What a wrong spot or an open mouth costs, tenths of a degree Fahrenheit: the pocket under the tongue is warmest. */
const COOLER: Readonly<Record<Exclude<ProbeSpot, 'holder'>, number>> = { back: 0, cheek: 6, front: 9 };
const COOLER_LIPS_OPEN = 6;
/** A hot drink warms the mouth by this at first, tenths of a degree, and no more after a quarter of an hour. */
const DRINK_WARMER = 30;
export const DRINK_MINUTES = 15;

export function freshProbe(): Probe {
  return { at: 'holder', cover: false, lips: false, ticks: 0, display: null, ejected: false };
}

/** Minutes since a hot drink, or null. */
export function drankMinutes({ patient, tick }: Pick<VitalSignsState, 'patient' | 'tick'>): number | null {
  return minutesSince(patient.drankMinutesAgo, tick);
}

/** The thermometer: a cover on, into the mouth, the tone, the cover into the bin. */
export function probeAct(state: VitalSignsState, { verb, target, value }: Act): Performed {
  const { probe } = state;
  switch (`${verb} ${target}`) {
    case 'press cover':
      if (probe.at !== 'holder') return 'not-now';
      if (probe.cover) return 'no-change';
      state.probe = { ...probe, cover: true, ejected: false };
      return;
    case 'press eject':
      if (probe.at !== 'holder') return 'not-now';
      if (!probe.cover) return 'no-change';
      state.probe = { ...probe, cover: false, ejected: true };
      return;
    case 'place probe':
      return put(state, value);
  }
  return null;
}

function put(state: VitalSignsState, value: ActionValue | undefined): RefusalCode | undefined {
  const { probe } = state;
  const at = typeof value === 'object' && value ? PROBE_SPOTS.find((spot) => spot === value.spot) : undefined;
  if (!at || typeof value !== 'object' || !value || value.x !== 0 || value.y !== 0) return 'bad-value';
  if (probe.at === at) return 'no-change';
  if (at === 'holder') {
    // what the display shows stays until it is used again
    state.probe = { ...probe, at, lips: false, ticks: 0 };
    return;
  }
  touch(state, true);
  if (!probe.cover) speakOnce(state, 'no-cover');
  state.probe = { ...probe, at, lips: probe.at !== 'holder' && probe.lips, ticks: 0, display: null };
  return;
}

/** One tick in the mouth. */
export function warm(state: VitalSignsState): void {
  const { probe, patient } = state;
  if (probe.at === 'holder' || probe.display !== null) return;
  const ticks = probe.ticks + 1;
  probe.ticks = ticks;
  if (ticks < TONE_TICKS) return;
  const drank = drankMinutes(state);
  const warmer = drank === null ? 0 : Math.max(0, DRINK_WARMER * (1 - drank / DRINK_MINUTES));
  const cooler = COOLER[probe.at] + (probe.lips ? 0 : COOLER_LIPS_OPEN);
  state.probe = { ...probe, display: Math.round(patient.temperature + warmer - cooler) };
  state.changes++;
}
