// Takes the pictures that the pages and the README show, from the running app, so that they never go stale:
// `npm run pictures`. Needs a Chromium, and a minute: without a graphics card a frame takes its time.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './ensure-chromium.mjs';

const PORT = 4391;
const SCENE = 'healthcare/vital-signs';
const ARGUMENTS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** A patient whose right arm is the one to take, and takes the adult cuff: nothing in a picture is done wrong. */
const CAREFUL = 24;

/** What a picture shows is done to the world, as a student would do it: [seconds to wait first, verb, target, value]. */
const CUFF_ON = [
  [0.2, 'say', 'greet'],
  [0.2, 'press', 'arm-right'],
  [0.2, 'press', 'sleeve'],
  [0.2, 'place', 'arm', { spot: 'pillow', x: 0, y: 0 }],
  [0.2, 'press', 'cuff-adult'],
  [0.2, 'place', 'cuff', { spot: 'upper-arm', x: 0, y: 25 }],
  [0.2, 'set', 'snug', 2],
  [0.2, 'place', 'chestpiece', { spot: 'elbow', x: 0, y: 0 }],
  [0.2, 'press', 'earpieces'],
];
const LISTENING = [
  ...CUFF_ON,
  [0.2, 'grab', 'bulb'],
  [11.5, 'release', 'bulb'],
  [1, 'set', 'valve', 26],
  [17, 'mark', 'gauge'],
];

execFileSync('npx', ['vite', 'build', '--mode', 'e2e', '--logLevel', 'error'], { stdio: 'inherit' });
const server = spawn(process.execPath, ['tools/serve.mjs', '--dir', 'dist-e2e', '--port', String(PORT)], {
  stdio: 'ignore',
});
const browser = await chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
mkdirSync('public/img', { recursive: true });
mkdirSync('docs/pictures', { recursive: true });

/** Opens the shift at a size, does what is to be seen, and gives back the page. */
async function atWork(viewport, acts, place, seed = CAREFUL) {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.goto(`http://localhost:${PORT}/#/shift/${SCENE}?seed=${seed}&level=practise`);
  await page.waitForSelector('.stage canvas', { timeout: 60_000 });
  await page.waitForSelector('.shift-veil', { state: 'detached', timeout: 60_000 });
  if (place) await page.locator(`[role="tab"][data-place="${place}"]`).click({ timeout: 60_000 });
  for (const [wait, verb, target, value] of acts) {
    await page.evaluate((seconds) => window.__firstShift.advance(seconds), wait);
    await page.evaluate(
      (act) => window.__firstShift.host.act(act, 'bot'),
      value === undefined ? { verb, target } : { verb, target, value },
    );
  }
  await page.evaluate(() => window.__firstShift.advance(0.1));
  // two drawn frames, however long they take
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  // an arm that is on its way, and a view that is new, take a few drawings
  await page.waitForTimeout(6000);
  return page;
}

/** Writes a screenshot as WebP, which the browser itself encodes. */
async function save(page, file, quality, clip) {
  const png = (await page.screenshot({ timeout: 120_000, ...(clip && { clip }) })).toString('base64');
  const webp = await page.evaluate(
    async ([data, q]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', q).split(',')[1];
    },
    [png, quality],
  );
  const bytes = Buffer.from(webp, 'base64');
  writeFileSync(file, bytes);
  await page.close();
  console.log(`${file}  ${(bytes.length / 1024).toFixed(0)} KB`);
}

/** Only the picture: panels, bars, captions and marks out of the way. */
const bare = (page) =>
  page.evaluate(async () => {
    window.__firstShift.hide('marks');
    for (const part of document.querySelectorAll(
      '.bar, .side, .captions, .over-dial, .over-tag, .dial, .place-bar, .over',
    ))
      part.style.display = 'none';
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });

try {
  const card = await atWork({ width: 1280, height: 720 }, []);
  await bare(card);
  await save(card, 'public/img/vital-signs.webp', 0.82);
  copyFileSync('public/img/vital-signs.webp', 'dist-e2e/img/vital-signs.webp');
  const working = await atWork({ width: 1366, height: 768 }, LISTENING, 'pressure');
  await save(working, 'docs/pictures/shift.webp', 0.85);
  const ward = await atWork({ width: 1366, height: 768 }, []);
  await save(ward, 'docs/pictures/ward.webp', 0.85);
  const phone = await atWork({ width: 360, height: 740 }, LISTENING, 'pressure');
  await save(phone, 'docs/pictures/shift-phone.webp', 0.85);
  const first = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await first.goto(`http://localhost:${PORT}/`);
  await first.waitForTimeout(1500);
  await save(first, 'docs/pictures/first-page.webp', 0.85);
} finally {
  await browser.close();
  server.kill();
}
