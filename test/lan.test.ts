import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import type { NetworkInterfaceInfo } from 'node:os';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { certificate, lanAddresses, lanWelcome } from '../tools/lan.mjs';
import { serve } from '../tools/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lan-'));
afterAll(() => rmSync(folder, { recursive: true }));
let folders = 0;
const fresh = () => join(folder, String(folders++), 'deeper');

const at = (address: string, more: Partial<NetworkInterfaceInfo> = {}) =>
  ({ address, family: 'IPv4', internal: false, ...more }) as NetworkInterfaceInfo;

describe('the addresses of this computer', () => {
  it('are those that others on the network reach it by, a school network’s own first', () => {
    const found = lanAddresses({
      lo: [at('127.0.0.1', { internal: true })],
      vpn: [at('100.64.3.4')],
      wifi: [at('fe80::1', { family: 'IPv6' }), at('192.168.1.20')],
      cable: [at('172.31.0.9'), at('172.32.0.9')],
      nothing: [at('169.254.7.7')],
    });
    expect(found).toEqual(['192.168.1.20', '172.31.0.9', '100.64.3.4', '172.32.0.9']);
  });

  it('are none where it is on no network', () => {
    expect(lanAddresses({ lo: [at('127.0.0.1', { internal: true })] })).toEqual([]);
    expect(lanAddresses({})).toEqual([]);
  });
});

describe('the certificate', () => {
  const now = new Date('2026-09-01T07:00:00Z');
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

  it('is for this computer and each of its addresses, for a year, from the day before', async () => {
    const { cert } = await certificate(['192.168.1.20', '10.0.0.3'], { folder: fresh(), now });
    const read = new X509Certificate(cert);
    for (const ip of ['127.0.0.1', '192.168.1.20', '10.0.0.3']) expect(read.checkIP(ip), ip).toBe(ip);
    expect(read.checkHost('localhost')).toBe('localhost');
    expect(read.checkIP('192.168.1.21')).toBeUndefined();
    expect(new Date(read.validFrom)).toEqual(later(-1));
    expect(new Date(read.validTo)).toEqual(later(365));
  });

  it('stays the same while it serves, so that nobody has to let it through again', async () => {
    const at = fresh();
    const first = await certificate(['192.168.1.20'], { folder: at, now });
    expect(await certificate(['192.168.1.20'], { folder: at, now: later(300) })).toEqual(first);
    expect(await certificate([], { folder: at, now })).toEqual(first);
    expect(await certificate(['192.168.1.99'], { folder: at, now })).not.toEqual(first);
  });

  it('is made anew in the week before it ends', async () => {
    const at = fresh();
    const first = await certificate(['192.168.1.20'], { folder: at, now });
    expect(await certificate(['192.168.1.20'], { folder: at, now: later(357) })).toEqual(first);
    expect(await certificate(['192.168.1.20'], { folder: at, now: later(359) })).not.toEqual(first);
  });

  it('keeps its key to whoever made it, and does without a file that is broken or cannot be written', async () => {
    const at = fresh();
    await certificate(['192.168.1.20'], { folder: at, now });
    const file = join(at, 'lan-certificate.json');
    expect(statSync(file).mode & 0o077).toBe(0);
    for (const broken of ['', '{"key":1}', '{"key":"a","cert":"b"}']) {
      writeFileSync(file, broken);
      const { cert } = await certificate(['192.168.1.20'], { folder: at, now });
      expect(new X509Certificate(cert).checkIP('192.168.1.20')).toBe('192.168.1.20');
      expect(readFileSync(file, 'utf8')).toContain('BEGIN CERTIFICATE');
    }
    const blocked = join(folder, 'a file');
    writeFileSync(blocked, '');
    expect((await certificate(['192.168.1.20'], { folder: blocked, now })).cert).toContain('BEGIN CERTIFICATE');
  });
});

it('what it serves over https is trusted by who trusts the certificate, and by nobody else', async () => {
  const dir = join(folder, 'dist');
  mkdirSync(dir);
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>First Shift</title>');
  const tls = await certificate(['192.168.1.20'], { folder: fresh() });
  const { address, close } = await serve({ dir, port: 0, host: '0.0.0.0', tls });
  expect(address).toMatch(/^https:\/\/localhost:\d+\/$/);
  const ask = (ca?: string) =>
    new Promise<string>((done, failed) => {
      get(address.replace('localhost', '127.0.0.1'), { ...(ca && { ca }) }, (answer) => {
        let text = '';
        answer.on('data', (part) => {
          text += part;
        });
        answer.on('end', () => done(`${answer.statusCode} ${answer.headers['x-content-type-options']} ${text}`));
      }).on('error', failed);
    });
  expect(await ask(tls.cert)).toBe('200 nosniff <!doctype html><title>First Shift</title>');
  await expect(ask()).rejects.toThrow(/self-signed/);
  await close();
});

it('the teacher is told the address, shown it as a code, and told what does not work', () => {
  const said = lanWelcome(['https://192.168.1.20:4173/', 'https://10.0.0.3:4173/']);
  expect(said).toContain('https://192.168.1.20:4173/\n');
  expect(said).toContain('try: https://10.0.0.3:4173/');
  expect(said).toMatch(/[█▀▄]{5}/);
  expect(said).toMatch(/does not: .*without a network/);
  expect(lanWelcome(['https://192.168.1.20:4173/'])).not.toContain('try:');
});
