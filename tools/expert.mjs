// npm run expert: writes down what each scene's careful bot does, as the class demo and the scene's first test.
//   node tools/expert.mjs [field/scene] [--seed 7]
// Without --seed, the seed of the recording that is there stays.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const MOST_TICKS = 60 * 60 * 30;

/** What a TypeScript file exports. */
const load = async (file) => (await runnerImport(`./${file}`, { configFile: false, logLevel: 'error' })).module;

const all = readdirSync('scenes').flatMap((field) =>
  readdirSync(join('scenes', field)).map((name) => `${field}/${name}`),
);
const wanted = positionals.length > 0 ? positionals : all;
const unknown = wanted.filter((id) => !all.includes(id));
if (unknown.length > 0) throw new Error(`There is no scene ${unknown}. There is: ${all.join(', ')}`);

const { Host } = await load('src/engine/host.ts');
const { replay } = await load('src/engine/replay.ts');

for (const id of wanted) {
  const folder = join('scenes', id);
  if (!existsSync(join(folder, 'expert.ts'))) {
    console.log(`${id}: no expert.ts`);
    continue;
  }
  const path = join(folder, 'expert.json');
  const kept = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).head.seed : 1;
  const seed = values.seed === undefined ? kept : Number(values.seed);
  const { play } = await load(`${folder}/play.ts`);
  const { expert } = await load(`${folder}/expert.ts`);
  const host = new Host(play, { level: 'prove', seed, build: 'expert' });
  const bot = expert();
  const turn = (tick) => {
    for (const act of host.ended ? [] : bot(host.facts, tick)) host.act(act, 'bot');
  };
  host.listen({ tick: turn });
  turn(0);
  while (!host.ended && host.tick < MOST_TICKS) host.advance(1000 / 60);
  const recording = host.recording();
  const { outcome } = replay(play, JSON.parse(JSON.stringify(recording)));
  const { total, pass } = host.score();
  if (!host.ended || outcome !== 'same' || total !== 100) {
    throw new Error(
      `${id}: the expert did not do it: ended ${host.ended}, ${outcome}, ${total} points. Nothing written.`,
    );
  }
  // an entry a line, so that a change can be read
  const log = recording.log.map((entry) => JSON.stringify(entry)).join(',\n');
  writeFileSync(path, `{"head":${JSON.stringify(recording.head)},"log":[\n${log}\n]}\n`);
  const seconds = (host.tick / 60).toFixed(1);
  console.log(
    `${path}: version ${play.version}, seed ${seed}, ${seconds} s, ${recording.log.length} entries, ${total} points, pass ${pass}`,
  );
}
