// What a visit may weigh, counted as it travels (gzip): school networks are slow and shared by thirty.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIR = process.argv[2] ?? 'dist';
const KIB = 1024;
/**
 * What is fetched only when the first 3-D frame stands (what a view asks for then, and the debrief), or never on the
 * way to it (the page for teachers): the sources that are imported so, as the manifest names them. What they share with
 * what comes before is counted there all the same.
 */
const AFTER = [
  /^src\/app\/SettingsDialog\.tsx$/,
  /^src\/app\/debrief\/Debrief\.tsx$/,
  /^src\/app\/lesson\/LessonPage\.tsx$/,
  /^scenes\/[^/]+\/[^/]+\/(Figure|After)\.tsx$/,
  /^scenes\/[^/]+\/[^/]+\/words\/en\.ts$/,
  /^scenes\/[^/]+\/[^/]+\/lesson\.md\?raw$/,
  /^scenes\/[^/]+\/[^/]+\/key\.ts$/,
  /^scenes\/healthcare\/vital-signs\/(AtBed|Bar|Caption|Contents|Guide|Over|Sounds|Tag|TapLabel)\.tsx$/,
  /^src\/kit\/space\/(forward|quality)\.ts$/,
  /^src\/kit\/headset\/(EnterVr|Headset)\.tsx$/,
];

/** The models of controllers, in a folder for each. */
const PROFILES = join('xr', 'profiles');

const manifestPath = join(DIR, '.vite', 'manifest.json');
if (!existsSync(manifestPath)) {
  console.error(`budgets: ${manifestPath} is missing. Run "npm run build" first.`);
  process.exit(1);
}
/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }>} */
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
const atOnce = (chunk) => chunk.imports ?? [];
const later = (chunk) => chunk.dynamicImports ?? [];
const isAfter = (key) => AFTER.some((one) => one.test(key));

const first = reach(atOnce);
const toFrame = reach((chunk) => [...atOnce(chunk), ...later(chunk).filter((key) => !isAfter(key))]);
/** Of what comes after it, what somebody with a headset on needs for the first frame there. */
const WORN = /(AtBed|EnterVr|Headset)\.tsx$/;
const toHeadset = reach((chunk) => [
  ...atOnce(chunk),
  ...later(chunk).filter((key) => !isAfter(key) || WORN.test(key)),
]);
const all = reach((chunk) => [...atOnce(chunk), ...later(chunk)]);
const budgets = [
  { name: 'the first visit', files: first, limit: 110 * KIB },
  { name: 'up to the first 3-D frame', files: toFrame, limit: 340 * KIB },
  { name: 'up to the first frame in a headset', files: toHeadset, limit: 420 * KIB },
  { name: 'all scripts', files: all, limit: null },
  ...scenes().map((scene) => ({ name: `all that ${scene} can ask for`, files: allOf(scene), limit: 3 * KIB * KIB })),
];

/** The folders of the test-drives that the build has. */
function scenes() {
  return [...new Set(Object.keys(manifest).flatMap((key) => /^scenes\/[^/]+\/[^/]+\//.exec(key) ?? []))];
}

/** Scripts, styles, models, light, pictures and fonts: everything but what belongs to the other test-drives. */
function allOf(scene) {
  const built = Object.entries(manifest)
    .filter(([key]) => key.startsWith(scene) || !key.startsWith('scenes/'))
    .flatMap(([, { file, css = [], assets = [] }]) => [file, ...css, ...assets]);
  const served = readdirSync(DIR, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(DIR, join(parentPath, name)))
    .filter((file) => !file.startsWith('assets') && !file.startsWith('.vite'));
  return [...new Set([...built, ...oneProfile(served)])];
}

/** Of the models of controllers a headset asks for its own, in one folder: the heaviest stands for them all. */
function oneProfile(served) {
  const weights = new Map();
  for (const file of served) {
    const folder = dirname(file);
    if (dirname(folder) === PROFILES) weights.set(folder, (weights.get(folder) ?? 0) + weigh(file));
  }
  const heaviest = Math.max(...weights.values());
  return served.filter((file) => !weights.has(dirname(file)) || weights.get(dirname(file)) === heaviest);
}

const whenOf = (file) => (first.includes(file) ? 'at once' : toFrame.includes(file) ? 'later  ' : 'after  ');
for (const file of all) console.log(`${kib(weigh(file))}  ${whenOf(file)}  ${file}`);
let over = false;
if (entries.length === 0) {
  over = true;
  console.error('budgets: the manifest names no entry.');
}
for (const one of AFTER) {
  // a name that nothing has any more would let what it stood for grow unseen
  if (Object.keys(manifest).some((key) => one.test(key))) continue;
  over = true;
  console.error(`budgets: nothing in the manifest is named ${one}. Bring AFTER up to date.`);
}
for (const { name, files, limit } of budgets) {
  const sum = files.reduce((total, file) => total + weigh(file), 0);
  const tooMuch = limit !== null && sum > limit;
  console.log(`${kib(sum)}  ${limit === null ? '' : `of ${kib(limit).trim()}  `}${name}${tooMuch ? '  OVER' : ''}`);
  if (tooMuch) over = true;
}
process.exit(over ? 1 : 0);
