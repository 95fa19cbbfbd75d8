import { TICKS_PER_SECOND } from '../../../src/engine/world.ts';
import { hasLine, type LineSound, type SoundId } from './sounds.ts';

/** What goes on and on is told when it begins: it has begun anew after so long without it. */
const PAUSE_TICKS = 4 * TICKS_PER_SECOND;

/** Gives back the sound if its line is to be shown now, else null; to be asked of every sound that is heard. */
export function makeTelling(): (sound: SoundId, tick: number) => LineSound | null {
  const last = new Map<LineSound, number>();
  return (sound, tick) => {
    if (!hasLine(sound)) return null;
    const before = last.get(sound);
    last.set(sound, tick);
    return before === undefined || tick - before > PAUSE_TICKS ? sound : null;
  };
}
