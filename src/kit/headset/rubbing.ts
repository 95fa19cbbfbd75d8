import { MathUtils, Vector3 } from 'three';

/** Hands that rub each other are so near, metres between the palms; and so fast past each other, metres a second. */
const TOGETHER = 0.22;
const FASTER_THAN = 0.12;
/** They have to go on for so long before it is rubbing, and be still for so long before it is over: at each turn they stop for a moment; seconds. */
const BEGINS_AFTER = 0.25;
const ENDS_AFTER = 0.4;

/** Tells from where two palms are whether they rub each other. */
export class Rubbing {
  private readonly before = new Vector3();
  private readonly now = new Vector3();
  private isKnown = false;
  /** How long they have moved, less how long they have been still, seconds. */
  private going = 0;
  private rubs = false;

  /** Where both palms are, metres, and the seconds since the last time; null when one of them is not seen. */
  see(palms: readonly [Vector3, Vector3] | null, seconds: number): boolean {
    const moves = palms !== null && this.move(palms, seconds);
    if (!palms) this.isKnown = false;
    this.going = MathUtils.clamp(this.going + (moves ? seconds : -seconds), 0, ENDS_AFTER);
    this.rubs = this.going > (this.rubs ? 0 : BEGINS_AFTER);
    return this.rubs;
  }

  private move([left, right]: readonly [Vector3, Vector3], seconds: number): boolean {
    this.now.copy(left).sub(right);
    const moved = this.isKnown ? this.now.distanceTo(this.before) : 0;
    this.before.copy(this.now);
    this.isKnown = true;
    return this.now.length() < TOGETHER && moved > FASTER_THAN * seconds;
  }
}
