// What a frame costs on a machine six times slower than this one (Chromium's own throttle): printed by npm run bench.
// Without a graphics card the drawing itself is done by the processor, so two numbers are told: how long a frame took
// here, and how much of it was script and layout, which is what remains where a graphics card draws.
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { findChromium } from './ensure-chromium.mjs';

const PORT = 4393;
const SLOWER = 6;
const SECONDS = 20;
const ARGUMENTS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];
/** The wide view of the ward, and close to the arm. */
const VIEWS = [
  { name: 'ward', place: null },
  { name: 'at the arm', place: 'count' },
];

/** Prints the frame times of the built app in `dist`. */
export async function measureFrames() {
  const server = spawn(process.execPath, ['tools/serve.mjs', '--dir', 'dist', '--port', String(PORT)], {
    stdio: 'ignore',
  });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
  try {
    const page = await browser.newPage({ viewport: { width: 683, height: 384 } });
    await page.goto(`http://localhost:${PORT}/#/shift/healthcare/vital-signs?seed=7&level=prove`);
    await page.waitForSelector('.shift-stage.on', { timeout: 120_000 });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    for (const { name, place } of VIEWS) {
      if (place) await page.locator(`[role="tab"][data-place="${place}"]`).click({ timeout: 60_000 });
      console.log(`${name.padEnd(28)} ${await timed(page, devtools)}`);
    }
  } finally {
    await browser.close();
    server.kill();
  }
}

/** Watches frames for a while: the median and the slowest twentieth, and what the main thread did in each. */
async function timed(page, devtools) {
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await busy();
  const times = await page.evaluate(
    (milliseconds) =>
      new Promise((done) => {
        const gaps = [];
        let last = performance.now();
        const end = last + milliseconds;
        const frame = (now) => {
          gaps.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(frame);
          else done(gaps.slice(1).sort((a, b) => a - b));
        };
        requestAnimationFrame(frame);
      }),
    SECONDS * 1000,
  );
  if (times.length === 0) return `no frame in ${SECONDS} s: nothing here draws fast enough to be timed`;
  const used = ((await busy()) - before) / times.length;
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
  return `${times.length} frames in ${SECONDS} s, processor ${SLOWER} times slower: ${at(0.5)} ms a frame (slowest twentieth ${at(0.95)} ms), main thread busy ${used.toFixed(1)} ms of it`;
}
