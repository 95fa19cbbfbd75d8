import { clamp, exp } from '../../../src/engine/math.ts';
import { SECONDS_PER_TICK } from '../../../src/engine/world.ts';

/**
 * The cuff as a thing with air in it: bulb, valve, pressure, needle. Pressures in mmHg, because the trade says so.
 */
export interface Air {
  /** mmHg above the room's. */
  pressure: number;
  /** How far the valve's wheel is open, degrees, 0 (shut) to 270. */
  valve: number;
  /** How far the bulb is squeezed, 0 to 1. */
  squeeze: number;
  /** Whether the bulb is being squeezed (else it fills again). */
  squeezing: boolean;
  /** Whether a hand is on the bulb; while it is, it pumps. */
  held: boolean;
  /** What the needle shows without its flick: it follows the pressure with a lag. mmHg. */
  needle: number;
  /** How far the last beat has thrown the needle up, mmHg. */
  flick: number;
}

export const VALVE_MOST_DEGREES = 270;
/** Up to here the valve is tight. */
const VALVE_TIGHT_DEGREES = 4;
/** The gauge ends at 300 mmHg; a safety valve lets the rest go. */
const MOST_PRESSURE = 300;
/** What one whole squeeze adds, mmHg (so that 162 to 180 and 198 can be reached from nought), when the cuff is wrapped round an arm, and when it lies loose. */
const SQUEEZE_WRAPPED = 9;
const SQUEEZE_LOOSE = 2;
const LOOSE_MOST = 40;
/** A squeeze takes 0.25 s and the bulb needs 0.4 s to fill: about three squeezes in two seconds. */
const SQUEEZE_PER_TICK = SECONDS_PER_TICK / 0.25;
const REFILL_PER_TICK = SECONDS_PER_TICK / 0.4;
/** The needle follows with a time constant of 0.15 s: 0.45 mmHg behind at 3 mmHg a second. */
const NEEDLE_FOLLOWS = 1 - exp(-SECONDS_PER_TICK / 0.15);
/** A flick is gone to a third in 0.1 s. */
const FLICK_LASTS = exp(-SECONDS_PER_TICK / 0.1);

export function freshAir(): Air {
  return { pressure: 0, valve: 0, squeeze: 0, squeezing: false, held: false, needle: 0, flick: 0 };
}

/**
 * How fast the cuff loses pressure, mmHg a second, by how far the valve is open (degrees). It does not depend on the
 * pressure: a simplification that makes the student's hand the only cause of the rate. 2 to 3 mmHg/s is 22° to 29°.
 */
export function leakRate(valveDegrees: number): number {
  const open = Math.max(0, valveDegrees - VALVE_TIGHT_DEGREES);
  return open * 0.1 + open * open * 0.0008;
}

/** One tick of bulb, valve and needle. */
export function flow(air: Air, wrapped: boolean): void {
  if (air.squeezing) {
    const before = air.squeeze;
    air.squeeze = Math.min(1, before + SQUEEZE_PER_TICK);
    if (wrapped || air.pressure < LOOSE_MOST) {
      air.pressure += (air.squeeze - before) * (wrapped ? SQUEEZE_WRAPPED : SQUEEZE_LOOSE);
    }
    if (air.squeeze >= 1) air.squeezing = false;
  } else if (air.squeeze > 0) {
    air.squeeze = Math.max(0, air.squeeze - REFILL_PER_TICK);
    if (air.squeeze === 0) air.squeezing = air.held;
  }
  air.pressure = clamp(air.pressure - leakRate(air.valve) * SECONDS_PER_TICK, 0, MOST_PRESSURE);
  air.needle += (air.pressure - air.needle) * NEEDLE_FOLLOWS;
  if (Math.abs(air.needle) < 0.01 && air.pressure === 0) air.needle = 0;
  air.flick = air.flick < 0.01 ? 0 : air.flick * FLICK_LASTS;
}

/** Whether anything moves: when it does not, a tick changes nothing that can be seen. */
export function isMoving(air: Air): boolean {
  return air.pressure > 0 || air.needle !== 0 || air.squeeze > 0 || air.squeezing || air.flick > 0;
}

/** What the dial shows, mmHg, flick included. */
export function reading(air: Air): number {
  return air.needle + air.flick;
}

/** A hand closes on the bulb: one squeeze at once, and one after another for as long as it stays. */
export function takeBulb(air: Air): void {
  air.held = true;
  air.squeezing = true;
}

export function letGoOfBulb(air: Air): void {
  air.held = false;
}
