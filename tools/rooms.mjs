// Holds the walls between the rooms (.dependency-cruiser.cjs), and makes sure that every file was really looked at:
// a cruiser that cannot read TypeScript finds nothing, and would be content.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOMS = ['src', 'scenes'].filter((room) => existsSync(room));

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true })
    .map((name) => join(room, String(name)).replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts')),
);

const command = fileURLToPath(new URL('../../bin/dependency-cruise.mjs', import.meta.resolve('dependency-cruiser')));

/** What the cruiser found. Its exit code is the number of violations, so a failure may still hold a good answer. */
function cruise() {
  const args = [command, ...ROOMS, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }));
  } catch (error) {
    if (error.stdout?.startsWith('{')) return JSON.parse(error.stdout);
    throw error;
  }
}

const { modules, summary } = cruise();
for (const { from, to, rule } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`);
const comments = new Map(summary.ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment]));
for (const name of new Set(summary.violations.map((v) => v.rule.name)))
  console.error(`  ${name}: ${comments.get(name)}`);

const seen = new Set(modules.map((module) => module.source));
const missed = files.filter((name) => !seen.has(name));
if (missed.length) console.error(`rooms: not looked at, so the rules hold nothing there:\n  ${missed.join('\n  ')}`);

console.log(`rooms: ${files.length - missed.length} of ${files.length} files, ${summary.violations.length} violations`);
process.exit(summary.violations.length || missed.length ? 1 : 0);
