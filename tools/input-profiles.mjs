// The models of a headset's controllers, served by the app itself. three would fetch them from a CDN, which our policy
// forbids and a school's network may not reach.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Where they are served, beside the page. */
const AT = 'xr/profiles';

/** What the headsets of schools have in hand: Quest 3 and 3S, Quest 2, the first Quest; and bare hands. */
const FOLDERS = ['meta-quest-touch-plus', 'oculus-touch-v3', 'oculus-touch-v2', 'generic-hand'];

/**
 * What else a controller may be called, and whose model it takes. three asks for generic-trigger when it knows none of a
 * controller's names; the models of that name are three times as heavy as these.
 */
const ALIASES = {
  // four times as heavy, and by its own account the same in another dress
  'meta-quest-touch-plus-v2': 'meta-quest-touch-plus',
  'generic-trigger': 'meta-quest-touch-plus',
  'generic-trigger-squeeze': 'meta-quest-touch-plus',
  'generic-trigger-squeeze-thumbstick': 'meta-quest-touch-plus',
  'oculus-touch': 'oculus-touch-v3',
  'oculus-hand': 'generic-hand',
  'generic-hand-select': 'generic-hand',
};

const TYPES = {
  '.json': 'application/json; charset=utf-8',
  '.glb': 'model/gltf-binary',
  '.txt': 'text/plain; charset=utf-8',
};

/** Which file tells about a controller, by its name; as three reads it from profilesList.json. */
function list() {
  const all = { ...Object.fromEntries(FOLDERS.map((name) => [name, name])), ...ALIASES };
  return Object.fromEntries(Object.entries(all).map(([name, folder]) => [name, { path: `${folder}/profile.json` }]));
}

/** The names in a .glb: its first part is JSON, whose length stands at 12. */
function namesIn(glb) {
  const { nodes } = JSON.parse(glb.subarray(20, 20 + glb.readUInt32LE(12)).toString());
  return new Set(nodes.map(({ name }) => name));
}

/** A profile, without the buttons' movements that its models cannot show: three would complain of each in the console. */
function showable(profile, modelOf) {
  for (const { assetPath, components } of Object.values(profile.layouts)) {
    const names = namesIn(modelOf(assetPath));
    for (const { visualResponses } of Object.values(components)) {
      for (const [id, { valueNodeName, minNodeName, maxNodeName }] of Object.entries(visualResponses)) {
        const moves = [valueNodeName, minNodeName, maxNodeName].filter(Boolean);
        if (!moves.every((name) => names.has(name))) delete visualResponses[id];
      }
    }
  }
  return profile;
}

const asJson = (value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/**
 * All that is served there: names below xr/profiles, and what is in them.
 * @returns {Map<string, Buffer>}
 */
export function profileFiles() {
  // the file that the package says is its main one is not in it
  const assets = dirname(require.resolve('@webxr-input-profiles/assets/package.json'));
  const files = new Map();
  for (const folder of FOLDERS) {
    const from = join(assets, 'dist', 'profiles', folder);
    const read = (name) => readFileSync(join(from, name));
    for (const name of readdirSync(from)) {
      const body = name === 'profile.json' ? asJson(showable(JSON.parse(String(read(name))), read)) : read(name);
      files.set(`${folder}/${name}`, body);
    }
  }
  files.set('profilesList.json', asJson(list()));
  // the licence asks to go along with what it is about
  files.set('LICENSE.txt', readFileSync(join(assets, 'LICENSE.md')));
  return files;
}

/**
 * Puts them into what is built; the development server answers with them.
 * @returns {import('vite').Plugin}
 */
export function inputProfiles() {
  return {
    name: 'input-profiles',
    generateBundle() {
      for (const [name, source] of profileFiles()) this.emitFile({ type: 'asset', fileName: `${AT}/${name}`, source });
    },
    configureServer({ middlewares, config }) {
      const files = profileFiles();
      middlewares.use(`${config.base}${AT}`, (request, response, next) => {
        const name = String(request.url).split(/[?#]/, 1)[0].slice(1);
        const body = files.get(name);
        if (!body) return next();
        response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
        response.end(body);
      });
    },
  };
}
