import { create } from 'zustand';

/** What a scene has to know of how a person wants to see and hear things. The app keeps it, and fills it in. */
export interface Preferences {
  readonly sound: boolean;
  /** The sound is off because a class is at work in one room, and not because this person wants it so. */
  readonly quietInClass: boolean;
  readonly captions: boolean;
  readonly lessMotion: boolean;
  /** Percent. */
  readonly textSize: number;
  /** In a headset: where the panel stands, and by how many degrees a push of the stick turns. */
  readonly panelSide: 'left' | 'right';
  readonly turnDegrees: number;
}

/** The preferences in force. */
export const usePreferences = create<Preferences>(() => ({
  sound: true,
  quietInClass: false,
  captions: true,
  lessMotion: false,
  textSize: 100,
  panelSide: 'right',
  turnDegrees: 30,
}));

/** Changes a preference from inside a scene; the app hears of it by its subscription, and keeps it. */
export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change);
}
