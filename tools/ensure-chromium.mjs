// Finds a Chromium for the tests, or installs Debian's when run as root on a machine with apt. Prints its path.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium on this machine, if there is one. CHROMIUM=/path says which. */
export function findChromium() {
  return PLACES.find((place) => place && existsSync(place));
}

function install() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // another apt may hold the lock on a machine that has just started
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  const apt = (...args) =>
    execFileSync('apt-get', [...options, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!findChromium() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing it with apt-get.');
    try {
      install();
    } catch {
      // the sentence below says what to do
    }
  }
  const path = findChromium();
  if (!path) {
    console.error('No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM=/path/to/it.');
    process.exit(1);
  }
  console.log(`chromium: ${path}`);
}
