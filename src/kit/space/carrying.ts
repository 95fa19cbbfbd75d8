import { type Object3D, Vector3 } from 'three';
import type { Placement } from '../../engine/action.ts';
import type { Mark } from './mark-board.ts';

/** A thing that was taken, and has not been put down yet. */
interface Carried {
  readonly target: string;
  /** Where it would be put now, or null where it cannot be. */
  at: Placement | null;
  /** Where the hand has it, in the world; null where there is no hand, but a mouse or a finger. */
  readonly hand: Vector3 | null;
}

/** What is carried now: read in every frame, and so no state of React's. */
export const carrying: { now: Carried | null } = { now: null };

/** Somewhere that a thing fits, as the picture has it. */
export interface Socket {
  readonly spot: string;
  readonly object: Object3D;
}

/** The marks of sockets: a ring where it fits, and another shape where it would go now. A frame makes nothing. */
export class Fits {
  private sockets: readonly Socket[] = [];
  private marks: Record<'free' | 'taken', Mark>[] = [];
  private readonly shown: Mark[] = [];

  show(sockets: readonly Socket[]): readonly Mark[] {
    if (sockets !== this.sockets) {
      this.sockets = sockets;
      this.marks = sockets.map(({ object }) => ({
        free: { object, state: 'can', large: true, named: false, socket: true },
        taken: { object, state: 'in-use', large: true, named: false, socket: true },
      }));
    }
    const spot = carrying.now?.at?.spot;
    this.shown.length = 0;
    for (const [i, { free, taken }] of this.marks.entries())
      this.shown.push(this.sockets[i]?.spot === spot ? taken : free);
    return this.shown;
  }
}

const inHand = new Vector3();

/** Puts a part where the hand has it, if this is what a hand carries; whether it does. */
export function hang(part: Object3D, target: string): boolean {
  const { now } = carrying;
  if (now?.target !== target || !now.hand || !part.parent) return false;
  part.position.copy(part.parent.worldToLocal(inHand.copy(now.hand)));
  return true;
}
