// A small static server for the built app: for one computer, a classroom's network, and the tests.
// It sends what a school's own server should send too; docs/for-your-web-person.md lists it.
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { HEADER_POLICY } from './policy.mjs';

const HELP = `Serves the built app.

  node tools/serve.mjs [--port 4173] [--dir dist] [--base /sub/path/] [--host localhost] [--lan]

  --port   where to listen (0 picks a free one)
  --dir    the folder to serve
  --base   the path under which it appears, as on a web space with other things on it
  --host   localhost is this computer alone; 0.0.0.0 is everybody on this network
  --lan    everybody on this network, over https, as headsets need it`;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.glb': 'model/gltf-binary',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
};

/** What is worth packing: text, and models, whose numbers pack well. Pictures and fonts are packed already. */
const PACKED = /\.(html|js|css|json|webmanifest|svg|txt|md|wasm|glb)$/;

const HEADERS = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'xr-spatial-tracking=(self)',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const PACKERS = {
  br: (body) =>
    brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body) => gzipSync(body, { level: 6 }),
};

/**
 * The file that an address means, or undefined: outside of the folder (through .. or a link), hidden, or not there.
 * @param {string} root @param {string} path
 */
function fileAt(root, path) {
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(name) || name.split('/').some((part) => part.startsWith('.'))) return undefined;
  const file = join(root, name.endsWith('/') ? `${name}index.html` : name);
  if (!existsSync(file) || !realpathSync(file).startsWith(root + sep)) return undefined;
  return statSync(file).isFile() ? file : undefined;
}

/** How the browser wants it packed. Our browsers all know br over https, and gzip over http. */
function packing(request, file) {
  if (!PACKED.test(file)) return undefined;
  const accepted = String(request.headers['accept-encoding'] ?? '').split(/\s*,\s*/);
  return Object.keys(PACKERS).find((name) => accepted.includes(name));
}

/** Answers requests from a folder. Packed bodies are kept in memory until their file changes. */
function answerer(root, base) {
  const packed = new Map();

  const bodyOf = (file, how, changed) => {
    if (!how) return readFileSync(file);
    const key = `${how}:${file}`;
    const known = packed.get(key);
    if (known?.changed === changed) return known.body;
    const body = PACKERS[how](readFileSync(file));
    packed.set(key, { changed, body });
    return body;
  };

  return (request, response) => {
    const say = (status, sentence, headers = {}) => {
      const body = Buffer.from(`${sentence}\n`);
      const all = { ...HEADERS, 'Content-Type': TYPES['.txt'], 'Content-Length': body.length, ...headers };
      response.writeHead(status, all).end(request.method === 'HEAD' ? undefined : body);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return say(405, 'This server only hands out files.', { Allow: 'GET, HEAD' });
    }
    // not new URL(): it would already have resolved the .. that we want to refuse
    const path = String(request.url).split(/[?#]/, 1)[0];
    if (`${path}/` === base) return say(308, `It is at ${base}`, { Location: base });
    const file = path.startsWith(base) ? fileAt(root, path.slice(base.length - 1)) : undefined;
    if (!file) return say(404, `There is no such page here. The app is at ${base}`);

    const { mtimeMs, size } = statSync(file);
    const how = packing(request, file);
    const headers = {
      ...HEADERS,
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      // the name of a file in assets/ changes with what is in it; everything else is asked for again
      'Cache-Control': file.startsWith(join(root, 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: `"${Math.trunc(mtimeMs).toString(36)}-${size.toString(36)}${how ? `-${how}` : ''}"`,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === headers.ETag) return response.writeHead(304, headers).end();
    const body = bodyOf(file, how, mtimeMs);
    if (how) headers['Content-Encoding'] = how;
    response.writeHead(200, { ...headers, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/**
 * Starts the server. The promise fails with a sentence that says what to do.
 * With a certificate it is served over https.
 * @param {{ dir?: string, port?: number, base?: string, host?: string, tls?: { key: string, cert: string } }} [options]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ dir = 'dist', port = 4173, base = '/', host = 'localhost', tls } = {}) {
  if (!existsSync(join(dir, 'index.html')))
    throw new Error(`There is no app in ${resolve(dir)}. Run "npm run build" first.`);
  const root = realpathSync(dir);
  const under = `/${base}/`.replace(/\/{2,}/g, '/');
  const answer = answerer(root, under);
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  await new Promise((started, failed) => {
    server.once('error', (error) => {
      const taken = `Port ${port} is in use, perhaps by this server in another window. Stop that one, or choose: --port ${port + 1}`;
      failed(error.code === 'EADDRINUSE' ? new Error(taken) : error);
    });
    server.listen(port, host, () => started(undefined));
  });
  const name = host === '0.0.0.0' ? 'localhost' : host;
  const close = () => {
    server.closeAllConnections();
    return /** @type {Promise<void>} */ (new Promise((done) => server.close(() => done())));
  };
  return { address: `${tls ? 'https' : 'http'}://${name}:${server.address().port}${under}`, close };
}

async function serveHere(options) {
  const started = await serve(options);
  console.log(`First Shift is at ${started.address} (Ctrl+C stops it)`);
  return started;
}

async function serveNetwork(options) {
  if (options.host !== undefined)
    throw new Error('Choose one: --lan is for everybody on this network, --host for one address.');
  // only this needs more than Node
  const { certificate, lanAddresses, lanWelcome } = await import('./lan.mjs');
  const addresses = lanAddresses();
  if (addresses.length === 0)
    throw new Error('This computer is on no network. Connect it to the one that the headsets are on, and start again.');
  const started = await serve({ ...options, host: '0.0.0.0', tls: await certificate(addresses) });
  console.log(lanWelcome(addresses.map((ip) => started.address.replace('localhost', ip))));
  return started;
}

async function main() {
  const text = /** @type {const} */ ({ type: 'string' });
  const flag = /** @type {const} */ ({ type: 'boolean' });
  const { values } = parseArgs({
    options: { port: text, dir: text, base: text, host: text, lan: flag, help: { ...flag, short: 'h' } },
  });
  if (values.help) return console.log(HELP);
  const port = values.port === undefined ? 4173 : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port ${values.port} is not a port number.`);
  const { close } = values.lan ? await serveNetwork({ ...values, port }) : await serveHere({ ...values, port });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit(0)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
