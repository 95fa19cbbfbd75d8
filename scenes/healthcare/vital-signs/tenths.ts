/** A number that is kept in tenths, as it is written: 98.4 for 984. */
export function inTenths(tenths: number): string {
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
