/** The paths of all numbers in plain data that are not finite, and of functions and undefined values; empty is good. */
export function oddities(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (value === undefined || typeof value === 'function') return [`${path} is ${typeof value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => oddities(inner, `${path}.${key}`));
}
