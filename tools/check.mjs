// npm test: everything that must hold, in order, stopping at the first that does not. --fast leaves out the browser.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const fast = process.argv.includes('--fast');
// not test-results, which Playwright empties when it starts
const REPORTS = 'node_modules/.cache/check';
const VITEST = join(REPORTS, 'vitest.json');
const PLAYWRIGHT = join(REPORTS, 'playwright.json');

/** Name, command, and whether it needs a browser or what the browser needs. */
const STAGES = [
  ['chromium', 'node tools/ensure-chromium.mjs', true],
  ['typecheck', 'tsc -p tsconfig.pure.json & pure=$!; tsc -p tsconfig.json && wait $pure'],
  ['lint', 'biome ci --error-on-warnings'],
  ['rooms', 'node tools/rooms.mjs'],
  ['knip', 'knip --no-progress'],
  ['unit tests', `vitest run --reporter=default --reporter=json --outputFile.json=${VITEST}`],
  ['build', 'vite build --logLevel warn', true],
  ['budgets', 'node tools/budgets.mjs', true],
  ['browser tests', 'playwright test --reporter=list,json', true],
];

const env = {
  ...process.env,
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`,
  PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(PLAYWRIGHT),
  ...(fast ? { FAST: '1' } : {}),
};

/** How many tests passed, failed and were skipped, as the runners wrote it down. */
function counts() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const add = (path, read) => {
    let report;
    try {
      report = JSON.parse(readFileSync(path, 'utf8'));
    } catch {
      return; // that stage was not reached
    }
    const [passed, failed, skipped] = read(report);
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  };
  add(VITEST, (r) => [r.numPassedTests, r.numFailedTests, r.numPendingTests + r.numTodoTests]);
  add(PLAYWRIGHT, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky, stats.skipped]);
  return sum;
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const start = Date.now();
const times = [];
let stopped;
for (const [name, command, browser] of STAGES) {
  if (fast && browser) continue;
  console.log(`\n== ${name}: ${command}`);
  const began = Date.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env });
  times.push(`${name} ${seconds(began)}`);
  if (status !== 0) {
    stopped = name;
    break;
  }
  console.log(`== ${name}: ${seconds(began)}`);
}

const { passed, failed, skipped } = counts();
console.log(`\n${times.join(', ')}; ${seconds(start)} in all`);
if (stopped) console.log(`Stopped at: ${stopped}`);
// a stage that is no test has failed too, and no line may say that nothing did
console.log(
  `${passed} passed, ${stopped ? Math.max(failed, 1) : failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
);
process.exit(stopped || failed ? 1 : 0);
