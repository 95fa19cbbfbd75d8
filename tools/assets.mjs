// Makes the models anew, each scene by its own script. Nobody needs this to run or test: what it makes is committed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NEEDED = { blender: 'blender', cwebp: 'webp' };

const missing = Object.keys(NEEDED).filter((tool) => spawnSync(tool, ['--version']).error);
if (missing.length > 0) {
  const packages = missing.map((tool) => NEEDED[tool]).join(' ');
  console.error(
    `assets: ${missing.join(' and ')} cannot be found. Install: apt-get install -y --no-install-recommends ${packages} python3-numpy`,
  );
  process.exit(1);
}
const scripts = readdirSync('scenes')
  .flatMap((field) => readdirSync(join('scenes', field)).map((name) => join('scenes', field, name, 'assets/build.sh')))
  .filter((script) => existsSync(script));
for (const script of scripts) {
  console.log(`assets: ${script}`);
  const { status } = spawnSync('sh', [script, join(tmpdir(), 'first-shift-assets'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
