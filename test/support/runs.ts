/** FAST=1 while one works: fewer runs. The full number runs in npm test. */
export function runs(fast: number, full: number): number {
  return process.env.FAST === '1' ? fast : full;
}
