// What a visit may weigh, counted as it travels (gzip): school networks are slow and shared by thirty.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIR = process.argv[2] ?? 'dist';
const KIB = 1024;

const manifestPath = join(DIR, '.vite', 'manifest.json');
if (!existsSync(manifestPath)) {
  console.error(`budgets: ${manifestPath} is missing. Run "npm run build" first.`);
  process.exit(1);
}
/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }>} */
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry);

/** The scripts that are reached from the entries. */
function reach(follow) {
  const found = new Set(entries);
  for (const key of found) for (const next of follow(manifest[key])) found.add(next);
  return [...new Set([...found].map((key) => manifest[key].file))].filter((file) => file.endsWith('.js'));
}

const weigh = (file) => gzipSync(readFileSync(join(DIR, file)), { level: 9 }).length;
const kib = (bytes) => `${(bytes / KIB).toFixed(1)} KiB`.padStart(10);

const first = reach((chunk) => chunk.imports ?? []);
const all = reach((chunk) => [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]);
const budgets = [
  { name: 'the first visit', files: first, limit: 110 * KIB },
  { name: 'up to the first 3-D frame', files: all, limit: 340 * KIB },
];

for (const file of all) console.log(`${kib(weigh(file))}  ${first.includes(file) ? 'at once' : 'later  '}  ${file}`);
let over = entries.length === 0;
if (over) console.error('budgets: the manifest names no entry.');
for (const { name, files, limit } of budgets) {
  const sum = files.reduce((total, file) => total + weigh(file), 0);
  console.log(`${kib(sum)}  of ${kib(limit).trim()}  ${name}${sum > limit ? '  OVER' : ''}`);
  if (sum > limit) over = true;
}
process.exit(over ? 1 : 0);
