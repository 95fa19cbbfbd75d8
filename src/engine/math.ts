/**
 * Maths that gives the same bits in every browser.
 *
 * Only `+ - * /`, `%`, `sqrt`, rounding, `min`, `max` and `abs` are exact by the language's own specification;
 * `Math.sin` and `Math.exp` differ in the last bits between engines (3 % of sines between two versions of one
 * engine), and a world that drifts by one bit is a score that changes. Worlds and tasks call these instead.
 */

const LN2_HI = 6.9314718036912381649e-1;
const LN2_LO = 1.90821492927058770002e-10;
const LN2_INVERSE = 1.442695040888963387;
export const PI = 3.141592653589793;
const HALF_PI_HI = 1.57079632673412561417;
const HALF_PI_LO = 6.07710050650619224932e-11;
const HALF_PI_INVERSE = 0.6366197723675814;

/** `x` held between `low` and `high`. */
export function clamp(x: number, low: number, high: number): number {
  return Math.min(Math.max(x, low), high);
}

/** `x` rounded to the nearest whole multiple of `step` (> 0), a half upwards; never negative zero. */
export function quantise(x: number, step: number): number {
  const whole = Math.round(x / step);
  // a step such as 0.05 is divided by its inverse, so that 3 × 0.05 comes out as 0.15 and not 0.15000000000000002
  const inverse = Math.round(1 / step);
  return (step < 1 && Math.abs(inverse * step - 1) < 1e-12 ? whole / inverse : whole * step) + 0;
}

/** 2 to the whole power `n`, by repeated multiplication. Range: |n| up to 1074. */
function powerOfTwo(n: number): number {
  let result = 1;
  let base = n < 0 ? 0.5 : 2;
  for (let left = Math.abs(n); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= base;
    base *= base;
  }
  return result;
}

/** e to the power `x`; within 2 units in the last place for |x| up to 700, then 0 or Infinity. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709) return Infinity;
  if (x < -745) return 0;
  const k = Math.round(x * LN2_INVERSE);
  const r = x - k * LN2_HI - k * LN2_LO;
  // Taylor series to the 13th power, smallest terms first: |r| is at most 0.35, so the rest is under 1e-17
  let sum = 1;
  for (let i = 13; i >= 1; i--) sum = 1 + (r * sum) / i;
  return k > 1000 ? sum * powerOfTwo(k - 60) * powerOfTwo(60) : sum * powerOfTwo(k);
}

/** Sine of `x` in radians; within 1e-15 for |x| up to 10,000. */
export function sin(x: number): number {
  const quarter = Math.round(x * HALF_PI_INVERSE);
  const r = x - quarter * HALF_PI_HI - quarter * HALF_PI_LO;
  const turn = ((quarter % 4) + 4) % 4;
  const value = turn % 2 === 0 ? sineSeries(r) : cosineSeries(r);
  return turn < 2 ? value : -value;
}

function sineSeries(r: number): number {
  const square = r * r;
  let term = r;
  let sum = r;
  for (let i = 2; i <= 18; i += 2) {
    term = (-term * square) / (i * (i + 1));
    sum += term;
  }
  return sum;
}

function cosineSeries(r: number): number {
  const square = r * r;
  let term = 1;
  let sum = 1;
  for (let i = 1; i <= 19; i += 2) {
    term = (-term * square) / (i * (i + 1));
    sum += term;
  }
  return sum;
}
