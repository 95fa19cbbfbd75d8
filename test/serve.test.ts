import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADER_POLICY, META_POLICY } from '../tools/policy.mjs';
import { serve } from '../tools/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const dist = join(folder, 'dist');
const SCRIPT = 'export const answer = 42;\n'.repeat(200);
const closing: (() => Promise<void>)[] = [];
let root = '';
let sub = '';

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'), { recursive: true });
  mkdirSync(join(dist, '.vite'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>First Shift</title>');
  writeFileSync(join(dist, '.vite', 'manifest.json'), '{}');
  writeFileSync(join(dist, 'assets', 'main-1a2b3c4d.js'), SCRIPT);
  for (const name of ['a.glb', 'a.webp', 'a.woff2', 'a.json', 'a.css', 'a.svg', 'a.wasm', 'a b.txt']) {
    writeFileSync(join(dist, name), 'x'.repeat(500));
  }
  symlinkSync(join(folder, 'secret.txt'), join(dist, 'link.txt'));
  for (const base of ['/', '/schools/first-shift/']) {
    const { address, close } = await serve({ dir: dist, port: 0, base });
    closing.push(close);
    if (base === '/') root = address;
    else sub = address;
  }
});

afterAll(async () => {
  for (const close of closing) await close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A request as it stands: fetch() would tidy the path, and hide what it unpacked. */
function ask(address: string, path: string, headers = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((done, failed) => {
    const asked = request({ hostname, port, path, headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', failed).end();
  });
}

describe('what is handed out', () => {
  it('is the page for the folder, asked for again each time', async () => {
    const { status, headers, body } = await ask(root, '/');
    expect(status).toBe(200);
    expect(body.toString()).toContain('First Shift');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('carries the headers that keep the page to itself, on answers and on refusals', async () => {
    for (const path of ['/', '/nowhere']) {
      const { headers } = await ask(root, path);
      expect(headers['content-security-policy']).toBe(HEADER_POLICY);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['permissions-policy']).toBe('xr-spatial-tracking=(self)');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    }
  });

  it.each([
    ['/a.glb', 'model/gltf-binary'],
    ['/a.webp', 'image/webp'],
    ['/a.woff2', 'font/woff2'],
    ['/a.json', 'application/json; charset=utf-8'],
    ['/a.css', 'text/css; charset=utf-8'],
    ['/a.svg', 'image/svg+xml; charset=utf-8'],
    ['/a.wasm', 'application/wasm'],
    ['/assets/main-1a2b3c4d.js', 'text/javascript; charset=utf-8'],
    ['/a%20b.txt?from=here', 'text/plain; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await ask(root, path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  it('is kept by the browser for good when its name changes with its content', async () => {
    const { headers } = await ask(root, '/assets/main-1a2b3c4d.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('is packed as the browser asks, and never when it is packed already', async () => {
    const gzip = await ask(root, '/assets/main-1a2b3c4d.js', { 'Accept-Encoding': 'gzip, deflate' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
    const brotli = await ask(root, '/assets/main-1a2b3c4d.js', { 'Accept-Encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);
    expect((await ask(root, '/a.glb', { 'Accept-Encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await ask(root, '/a.woff2', { 'Accept-Encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
    expect((await ask(root, '/a.css')).body).toHaveLength(500);
  });

  it('is not sent again when the browser has it', async () => {
    const { headers } = await ask(root, '/');
    const again = await ask(root, '/', { 'If-None-Match': headers.etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('is packed anew when the file changed', async () => {
    const packed = { 'Accept-Encoding': 'gzip' };
    writeFileSync(join(dist, 'changing.txt'), 'before');
    await ask(root, '/changing.txt', packed);
    await new Promise((done) => setTimeout(done, 20));
    writeFileSync(join(dist, 'changing.txt'), 'after');
    expect(gunzipSync((await ask(root, '/changing.txt', packed)).body).toString()).toBe('after');
  });

  it('has a length and no body for HEAD', async () => {
    const { status, headers, body } = await ask(root, '/a.css', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, '500', 0]);
  });
});

describe('what is refused', () => {
  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/.vite/manifest.json',
    '/assets',
    '/assets/',
    '/%00',
    '/%',
    '//etc/passwd',
  ])('%s, with a sentence', async (path) => {
    const { status, headers, body } = await ask(root, path);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.toString()).toMatch(/^There is no such page here\./);
  });

  it('everything but reading', async () => {
    const { status, headers } = await ask(root, '/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('under a path of a larger web space', () => {
  it('the page is there and nowhere else', async () => {
    expect((await ask(sub, '/schools/first-shift/')).status).toBe(200);
    expect((await ask(sub, '/schools/first-shift/a.css')).status).toBe(200);
    expect((await ask(sub, '/')).status).toBe(404);
    expect((await ask(sub, '/a.css')).status).toBe(404);
    expect((await ask(sub, '/schools/first-shift/../../secret.txt')).status).toBe(404);
  });

  it('the path without its last slash leads there, or relative addresses would go wrong', async () => {
    const { status, headers } = await ask(sub, '/schools/first-shift');
    expect([status, headers.location]).toEqual([308, '/schools/first-shift/']);
  });
});

describe('what cannot start says what to do', () => {
  it('a port that is taken', async () => {
    const port = Number(new URL(root).port);
    await expect(serve({ dir: dist, port })).rejects.toThrow(`Port ${port} is in use`);
  });

  it('a folder without the app', async () => {
    await expect(serve({ dir: folder, port: 0 })).rejects.toThrow('Run "npm run build" first.');
  });
});

it('the policy in the page and the one in the header differ in what only a header can say', () => {
  expect(HEADER_POLICY).toBe(`${META_POLICY}; frame-ancestors 'self'`);
});

it('the note for web people asks for the headers that our own server sends', async () => {
  const note = readFileSync('docs/for-your-web-person.md', 'utf8');
  const { headers } = await ask(root, '/');
  const names = Object.keys(headers).filter((name) => /-policy$|^x-content/.test(name));
  expect(names).toHaveLength(5);
  for (const name of names) {
    const lines = note.split('\n').filter((line) => line.toLowerCase().includes(`${name} `));
    expect(lines, name).toHaveLength(2);
    for (const line of lines) expect(line).toContain(headers[name]);
  }
});
