// npm run bench: how many ticks a second world, facts and task make, over the expert's whole recording, as they are
// bundled for a browser; what the built scripts weigh; and what a frame costs on a slow machine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { measureFrames } from './frames.mjs';

/** Million ticks a second, on a core that has nothing else to do. */
const AIM = 1;
const RUNS = 15;
const MILLISECONDS_A_RUN = 150;

const outDir = mkdtempSync(join(tmpdir(), 'bench-'));
// --keep leaves the bundle, for node --cpu-prof
const keep = process.argv.includes('--keep');
try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      target: 'es2022',
      minify: false,
      emptyOutDir: false,
      lib: { entry: 'test/bench/world.ts', formats: ['es'], fileName: () => 'world.mjs' },
    },
  });
  const bundle = pathToFileURL(join(outDir, 'world.mjs')).href;
  const { ticks, worldAndTask, liveHost, idle } = await import(bundle);
  console.log(`${ticks} ticks a run, ${RUNS} samples of ${MILLISECONDS_A_RUN} ms each, Node ${process.version}`);
  measure('world + facts + task', worldAndTask, ticks, 100);
  measure('live host, hashes included', liveHost, ticks, 100);
  measure('nobody there', idle, ticks, 0);
  if (keep) console.log(`bundle: ${join(outDir, 'world.mjs')}`);
} finally {
  if (!keep) rmSync(outDir, { recursive: true });
}

/** The median of several samples, after a warm-up: ticks for each second that the processor gave us, and by the clock. */
function measure(name, run, ticks, expected) {
  const sample = () => {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    let times = 0;
    while (performance.now() - start < MILLISECONDS_A_RUN) {
      if (run() !== expected) throw new Error(`${name}: came to another score than ${expected}`);
      times++;
    }
    const { user, system } = process.cpuUsage(cpu);
    return [(ticks * times) / (user + system), (ticks * times) / (1000 * (performance.now() - start))];
  };
  for (let i = 0; i < 4; i++) sample();
  const samples = Array.from({ length: RUNS }, sample);
  const sorted = (which) => samples.map((one) => one[which]).sort((a, b) => a - b);
  const [byProcessor, byClock] = [sorted(0), sorted(1)];
  const middle = byProcessor[RUNS >> 1];
  const verdict = name.startsWith('world') ? (middle >= AIM ? ', as aimed' : `, aim ${AIM.toFixed(1)}`) : '';
  const spread = `${byProcessor[0].toFixed(2)} to ${byProcessor[RUNS - 1].toFixed(2)}`;
  const clock = `by the clock ${byClock[RUNS >> 1].toFixed(2)}`;
  console.log(`${name.padEnd(28)} ${middle.toFixed(2)} million ticks a second (${spread}; ${clock})${verdict}`);
}

if (existsSync('dist/.vite/manifest.json') && existsSync('tools/budgets.mjs')) {
  try {
    execFileSync(process.execPath, ['tools/budgets.mjs'], { stdio: 'inherit' });
  } catch {
    // it has said itself what is over
    process.exitCode = 1;
  }
  await measureFrames();
} else console.log('No dist to weigh, and no frames to time: npm run build first.');
