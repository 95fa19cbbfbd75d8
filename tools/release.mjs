// npm run release: one zip that a school's web person can unpack on any web space. The same sources give the same bytes.
import { execSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

const NOTE = 'docs/for-your-web-person.md';
/** Local time, as the zip format has it, so that every time zone writes the same. */
const MTIME = new Date(1980, 0, 1);

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
execSync('npm run build', { stdio: 'inherit' });

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(join('dist', file)).isFile())
  .map((file) => file.split(sep).join('/'))
  // .vite/ is for our own tools, and many servers refuse a folder that begins with a dot
  .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
  .sort();
const bytes = files.reduce((sum, file) => sum + statSync(join('dist', file)).size, 0);
const note = `First Shift ${version}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB\n\n${readFileSync(NOTE, 'utf8')}`;

/** Pictures and fonts are packed already. */
const level = (file) => (/\.(webp|woff2|png|jpg|mp3|ogg)$/.test(file) ? 0 : 9);
const contents = { 'READ-ME-FIRST.txt': [Buffer.from(note), { mtime: MTIME, level: 9 }] };
for (const file of files) {
  contents[`${name}/${file}`] = [readFileSync(join('dist', file)), { mtime: MTIME, level: level(file) }];
}

mkdirSync('release', { recursive: true });
const path = `release/${name}-${version}.zip`;
const zip = zipSync(contents);
writeFileSync(path, zip);
console.log(
  `${path}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, packed ${(zip.length / 1e6).toFixed(1)} MB`,
);
