import { beforeEach, describe, expect, it, vi } from 'vitest';

const KEY = 'first-shift:settings';

/** The settings of a page that was just opened in this browser, in which `kept` is what it remembers. */
async function opened(kept: Record<string, unknown> = {}) {
  vi.resetModules();
  const { keep, readKept } = await import('./kept.ts');
  keep(KEY, JSON.stringify(kept));
  const { quietForClass, set, settings, startSettings } = await import('./settings.ts');
  const { prefer, usePreferences } = await import('../kit/preferences.ts');
  startSettings();
  return {
    quietForClass,
    set,
    prefer,
    get sound() {
      return settings().sound;
    },
    get heard() {
      const { sound, quietInClass } = usePreferences.getState();
      return { sound, quietInClass };
    },
    get kept() {
      return JSON.parse(readKept(KEY) ?? '{}').sound;
    },
  };
}

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
});

describe('a class is announced', () => {
  it('the sound is off, and it is said why; without one it is on', async () => {
    const page = await opened();
    expect(page.heard).toEqual({ sound: true, quietInClass: false });
    page.quietForClass();
    page.quietForClass();
    expect([page.sound, page.heard]).toEqual([false, { sound: false, quietInClass: true }]);
  });

  it.each(['at the bedside', 'in the settings'])('whoever switches it on %s has it on, for good', async (where) => {
    const page = await opened();
    page.quietForClass();
    if (where === 'at the bedside') page.prefer({ sound: true });
    else page.set({ sound: true });
    expect([page.sound, page.heard, page.kept]).toEqual([true, { sound: true, quietInClass: false }, true]);
    page.quietForClass();
    expect(page.sound).toBe(true);
  });

  it('is not kept: other settings that are changed meanwhile do not take it along', async () => {
    const page = await opened();
    page.quietForClass();
    page.prefer({ captions: false });
    page.set({ theme: 'dark' });
    expect([page.sound, page.kept, page.heard.quietInClass]).toEqual([false, true, true]);
  });

  it('whoever has it off anyway is not told that the class is why', async () => {
    const page = await opened({ sound: false });
    page.quietForClass();
    expect(page.heard).toEqual({ sound: false, quietInClass: false });
  });

  it('whoever switched it on before the class was announced keeps it', async () => {
    const page = await opened({ sound: false });
    page.set({ sound: true });
    page.quietForClass();
    expect(page.heard.sound).toBe(true);
  });
});
