import { goOn, pause } from '../pausing.ts';
import type { AnyHost } from '../session.tsx';

/** Why time stands still without anybody having wanted it: nobody looks, no controller is awake, one was lost while it held something. */
export type Reason = 'unseen' | 'asleep' | 'lost';

/** No controller for so long, seconds: between two kinds of hands there is none for a moment. */
const ASLEEP_AFTER = 2;

/** Stops the world's time, and lets it go on when nothing is in the way any more. How long it stood is recorded. */
export class Pauses {
  private readonly reasons = new Set<Reason>();
  /** Nobody asked for this pause: it ends by itself. */
  private ours = false;
  private alone = 0;

  constructor(public host: AnyHost) {}

  get stands(): boolean {
    return this.host.paused;
  }

  /** What the veil says. */
  get why(): 'asleep' | 'lost' | null {
    return this.reasons.has('asleep') ? 'asleep' : this.reasons.has('lost') ? 'lost' : null;
  }

  hold(reason: Reason): void {
    this.reasons.add(reason);
    if (this.host.paused) return;
    this.ours = true;
    this.stop();
  }

  release(reason: Reason): void {
    if (this.reasons.delete(reason) && this.reasons.size === 0 && this.ours) this.go();
  }

  /** A person pauses, or goes on. */
  toggle(): void {
    if (this.host.paused) {
      this.goOn();
      return;
    }
    this.ours = false;
    this.stop();
  }

  /** A person goes on: with what is there. */
  goOn(): void {
    this.reasons.delete('lost');
    if (this.reasons.size === 0) this.go();
  }

  /** Told in every frame how many controllers there are. */
  countSources(count: number, seconds: number): void {
    // somebody went on by the page
    if (!this.host.paused) this.reasons.clear();
    this.alone = count > 0 ? 0 : this.alone + Math.min(seconds, 0.1);
    if (this.alone > ASLEEP_AFTER) this.hold('asleep');
    if (count > 0) this.release('asleep');
  }

  private stop(): void {
    pause(this.host);
  }

  private go(): void {
    this.ours = false;
    goOn(this.host);
  }
}
