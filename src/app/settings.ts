import { createStore, useStore } from 'zustand';
import { prefer, usePreferences } from '../kit/preferences.ts';
import { keep, readKept } from './kept.ts';

export const THEMES = ['light', 'dark', 'system'] as const;
export const TEXT_SIZES = [100, 125, 150] as const;

/** What a person can set. `null` is: as the device says. */
export interface Settings {
  readonly sound: boolean;
  readonly captions: boolean;
  readonly theme: (typeof THEMES)[number];
  readonly moreContrast: boolean | null;
  readonly lessMotion: boolean | null;
  /** Percent. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** In a headset: where the panel stands, and by how many degrees a push of the stick turns. */
  readonly panelSide: 'left' | 'right';
  readonly turnDegrees: 30 | 45;
}

const KEY = 'first-shift:settings';
const DEFAULTS: Settings = {
  sound: true,
  captions: true,
  theme: 'system',
  moreContrast: null,
  lessMotion: null,
  textSize: 100,
  panelSide: 'right',
  turnDegrees: 30,
};

/** Reads settings from a kept text; what does not fit is as it was in the beginning. */
export function readSettings(text: string | null): Settings {
  let found: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value === 'object' && value !== null) found = value as Record<string, unknown>;
  } catch {
    // damaged: the defaults hold
  }
  const flag = <D extends boolean | null>(key: string, otherwise: D): boolean | D => {
    const value = found[key];
    return typeof value === 'boolean' ? value : otherwise;
  };
  return {
    sound: flag('sound', DEFAULTS.sound),
    captions: flag('captions', DEFAULTS.captions),
    theme: THEMES.find((theme) => theme === found.theme) ?? DEFAULTS.theme,
    moreContrast: flag('moreContrast', DEFAULTS.moreContrast),
    lessMotion: flag('lessMotion', DEFAULTS.lessMotion),
    textSize: TEXT_SIZES.find((size) => size === found.textSize) ?? DEFAULTS.textSize,
    panelSide: found.panelSide === 'left' ? 'left' : 'right',
    turnDegrees: found.turnDegrees === 45 ? 45 : 30,
  };
}

const store = createStore<Settings>()(() => readSettings(readKept(KEY)));

/** The settings, as a hook. */
export function useSettings(): Settings {
  return useStore(store);
}

/** The settings as they are now. */
export function settings(): Settings {
  return store.getState();
}

/** Whether this person has switched the sound, on or off, since the page was opened. */
let soundChosen = false;
/** How the sound was before a class was announced; undefined when none was, and once the person has switched it. */
let soundBeforeClass: boolean | undefined;

/** Changes settings, keeps them, and applies them. */
export function set(change: Partial<Settings>): void {
  if (change.sound !== undefined && change.sound !== settings().sound) {
    soundChosen = true;
    soundBeforeClass = undefined;
  }
  store.setState(change);
  const now = settings();
  keep(KEY, JSON.stringify({ ...now, sound: soundBeforeClass ?? now.sound }));
  apply();
}

/** A class is at work in one room: the sound is off until this person switches it on, and so for this visit alone. */
export function quietForClass(): void {
  if (soundChosen || !settings().sound) return;
  soundBeforeClass = true;
  store.setState({ sound: false });
  apply();
}

const device = (query: string) => matchMedia(query);

/** Whether contrast is strong now. */
export function isMoreContrast({ moreContrast }: Settings): boolean {
  return moreContrast ?? device('(prefers-contrast: more)').matches;
}

/** Whether things are to jump instead of move. */
export function isLessMotion({ lessMotion }: Settings): boolean {
  return lessMotion ?? device('(prefers-reduced-motion: reduce)').matches;
}

/** Writes the settings on <html>, where the styles find them, and hands the scenes what they have to know. */
function apply(): void {
  const now = settings();
  const { dataset } = document.documentElement;
  const isDark = now.theme === 'dark' || (now.theme === 'system' && device('(prefers-color-scheme: dark)').matches);
  dataset.theme = isDark ? 'dark' : 'light';
  dataset.contrast = isMoreContrast(now) ? 'more' : 'normal';
  dataset.motion = isLessMotion(now) ? 'less' : 'full';
  dataset.sound = now.sound ? 'on' : 'off';
  dataset.captions = now.captions ? 'on' : 'off';
  dataset.text = String(now.textSize);
  prefer({
    sound: now.sound,
    quietInClass: soundBeforeClass !== undefined,
    captions: now.captions,
    lessMotion: isLessMotion(now),
    textSize: now.textSize,
    panelSide: now.panelSide,
    turnDegrees: now.turnDegrees,
  });
}

/** Applies the settings for the first time, and again whenever the device changes its mind. */
export function startSettings(): void {
  apply();
  // a scene has switches for these of its own
  usePreferences.subscribe((wished) => {
    const now = settings();
    const { sound, captions, textSize, panelSide, turnDegrees } = readSettings(JSON.stringify(wished));
    const next = { ...now, sound, captions, textSize, panelSide, turnDegrees };
    if (JSON.stringify(next) !== JSON.stringify(now)) set(next);
  });
  for (const query of [
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
    '(prefers-reduced-motion: reduce)',
  ]) {
    device(query).addEventListener('change', apply);
  }
}
