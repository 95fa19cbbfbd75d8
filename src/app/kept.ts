/** What stands in for storage that is blocked: it lasts as long as the page. */
const memory = new Map<string, string>();
let blocked = false;

/** Whether this browser refused to keep something. */
export function isKeepingBlocked(): boolean {
  return blocked;
}

/** What was kept under `key`, or null. Never throws. */
export function readKept(key: string): string | null {
  const here = memory.get(key);
  if (here !== undefined) return here;
  try {
    // biome-ignore lint/style/noRestrictedGlobals: this is the one place that knows what to do when it throws
    return localStorage.getItem(key);
  } catch {
    blocked = true;
    return null;
  }
}

/** Keeps `value` under `key`; where storage is blocked, until the page is closed. Never throws. */
export function keep(key: string, value: string): void {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: this is the one place that knows what to do when it throws
    localStorage.setItem(key, value);
    memory.delete(key);
  } catch {
    blocked = true;
    memory.set(key, value);
  }
}
