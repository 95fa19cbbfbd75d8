import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';

const INJECT = readFileSync(new URL('./inject.js', import.meta.url), 'utf8');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As a browser whose graphics are switched off, or too old. */
const NO_WEBGL = `{
  const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return /^(experimental-)?webgl/.test(kind) ? null : real.call(this, kind, ...rest);
  };
}`;

/** Said by the browser or a library, about nothing that we could do otherwise. This list only shrinks. */
const KNOWN = [
  /THREE\.Clock: .*deprecated/,
  /KHR_parallel_shader_compile/,
  /GPU stall due to ReadPixels/,
  /GL Driver Message/,
  /favicon/,
];

/** Records everything a page must not do: ask another origin, break its own policy, complain, or throw. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  await context.exposeBinding('__violation', (_, what: string) => void faults.push(`policy: ${what}`));
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && url.origin !== origin,
    (route) => {
      faults.push(`another origin: ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on('console', (message: ConsoleMessage) => {
    const text = `${message.text()} (${message.location().url})`;
    if (!/^(error|warning|assert)$/.test(message.type()) || KNOWN.some((known) => known.test(text))) return;
    faults.push(`console ${message.type()}: ${text}`);
  });
  context.on('weberror', (error) => void faults.push(`thrown: ${error.error().stack ?? error.error().message}`));
  return faults;
}

/** test.use({ webgl: false }) is a browser without WebGL. `faults` fails a test that leaves anything in it. */
export const test = base.extend<{ webgl: boolean; faults: string[] }>({
  webgl: [true, { option: true }],
  faults: [
    async ({ context, baseURL, webgl }, use) => {
      await context.addInitScript({ content: webgl ? INJECT : `${INJECT}\n${NO_WEBGL}` });
      const faults = await watch(context, new URL(baseURL ?? '').origin);
      await use(faults);
      expect(faults, 'a page that asks no other origin, keeps to its policy and says nothing in the console').toEqual(
        [],
      );
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Lets the simulated world pass by: whole ticks, as fast as the machine can, and React has drawn them afterwards.
 * Only the build for the tests has this; there the world stands still otherwise.
 */
export async function advance(page: Page, seconds: number): Promise<void> {
  await page.evaluate((s) => {
    const app = (window as unknown as { __firstShift?: { advance(seconds: number): Promise<void> } }).__firstShift;
    if (!app) throw new Error('window.__firstShift is missing: is this the build of "vite build --mode e2e"?');
    return app.advance(s);
  }, seconds);
}

/** What of the page breaks WCAG 2.2 AA or good practice: the rule, and where. Empty is good. */
export async function axe(page: Page): Promise<string[]> {
  // evaluate() is not held by the page's policy, a script tag would be
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** A picture in test-results/pictures/. With draw, the 3-D world is drawn for it, which takes its time without a GPU. */
export async function screenshot(page: Page, name: string, { draw = false } = {}): Promise<void> {
  if (draw) {
    await page.evaluate(async () => {
      (window as unknown as { __draw: boolean }).__draw = true;
      // the frame that is under way, and a whole one
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    });
  }
  await page.screenshot({ path: `test-results/pictures/${name}.png`, timeout: 60_000 });
  if (draw) await page.evaluate(() => void Object.assign(window, { __draw: false }));
}

/** Text and names that did not come from words/: everything that does stands between brackets. */
export function unwrapped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const check = (text: string | null, where: string) => {
      let bare = text ?? '';
      // a sentence may hold another
      while (/⟦[^⟦⟧]*⟧/.test(bare)) bare = bare.replace(/⟦[^⟦⟧]*⟧/g, '');
      if (/\p{L}/u.test(bare)) found.push(`${where}: ${bare.trim()}`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) check(walker.currentNode.textContent, walker.currentNode.parentElement?.tagName ?? '');
    for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'aria-valuetext']) {
      for (const element of document.querySelectorAll(`[${name}]`)) check(element.getAttribute(name), name);
    }
    check(document.title, 'title');
    return found;
  });
}
