import type { Write } from './affordance.ts';

type Field = Pick<Write<unknown>, 'least' | 'most' | 'decimals'>;

/** What of a text can be part of a number: digits, and with decimals one point and so many digits behind it. */
function clean(text: string, decimals: number): string {
  const digits = text.replace(',', '.').replace(/[^0-9.]/g, '');
  const [whole = '', ...rest] = digits.split('.');
  return decimals === 0 || rest.length === 0 ? whole : `${whole}.${rest.join('').slice(0, decimals)}`;
}

/** The number that a text stands for, in the smallest unit that can be written; null for none. */
export function numberOf(text: string, decimals: number): number | null {
  return /[0-9]/.test(text) ? Math.round(Number(text) * 10 ** decimals) : null;
}

/** A number as it is written. */
export function written(value: number | null, decimals: number): string {
  return value === null ? '' : (value / 10 ** decimals).toFixed(decimals);
}

/** What stands in a field after somebody wrote `text` there, and its number; null where that cannot be written. */
export function takeDown(
  { least, most, decimals = 0 }: Field,
  text: string,
): { text: string; number: number | null } | null {
  const cleaned = clean(text, decimals);
  const number = numberOf(cleaned, decimals);
  return number !== null && (number < least || number > most) ? null : { text: cleaned, number };
}
