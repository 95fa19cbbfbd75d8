// What it takes to serve a classroom's network: the addresses of this computer, a certificate for them, and plain words
// about what that can do and what it cannot. Browsers start VR on https alone.
import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { renderUnicodeCompact } from 'uqr';

const DAY = 86_400_000;
const LASTS = 365 * DAY;
/** A certificate that ends sooner is made anew: no lesson begins with one and ends without. */
const LEAST = 7 * DAY;
/** Networks of homes and schools: these addresses come first, others may lead elsewhere (RFC 1918). */
const PRIVATE = /^(192\.168\.|10\.|172\.(1[6-9]|2\d|3[01])\.)/;
/** Given where no address was handed out: nobody is reached by it (RFC 3927). */
const HANDED_OUT_BY_NOBODY = /^169\.254\./;

/**
 * The addresses under which others on the network reach this computer, the likeliest first; none where it is on no network.
 * @param {NodeJS.Dict<import('node:os').NetworkInterfaceInfo[]>} [interfaces]
 * @returns {string[]}
 */
export function lanAddresses(interfaces = networkInterfaces()) {
  const found = Object.values(interfaces)
    .flatMap((all) => all ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !HANDED_OUT_BY_NOBODY.test(address))
    .map(({ address }) => address);
  return [...found.filter((one) => PRIVATE.test(one)), ...found.filter((one) => !PRIVATE.test(one))];
}

/**
 * A certificate of this computer's own for these addresses, and its key. The same one as before as long as it serves: who
 * has let it through once need not do so again.
 * @param {readonly string[]} addresses
 * @param {{ folder?: string, now?: Date }} [options] where it is kept
 * @returns {Promise<{ key: string, cert: string }>}
 */
export async function certificate(addresses, { folder = join(homedir(), '.first-shift'), now = new Date() } = {}) {
  const file = join(folder, 'lan-certificate.json');
  const kept = readKept(file, addresses, now);
  if (kept) return kept;
  const altNames = [
    { type: /** @type {const} */ (2), value: 'localhost' },
    ...['127.0.0.1', ...addresses].map((ip) => ({ type: /** @type {const} */ (7), ip })),
  ];
  const made = await generate([{ name: 'commonName', value: 'First Shift on this network' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // clocks in headsets are not always right
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + LASTS),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames },
    ],
  });
  const pair = { key: made.private, cert: made.cert };
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(pair), { mode: 0o600 });
  } catch {
    // it then serves this time alone
  }
  return pair;
}

/** What is kept, if it can be read, is for all of these addresses and lasts. */
function readKept(file, addresses, now) {
  try {
    const { key, cert } = JSON.parse(readFileSync(file, 'utf8'));
    const read = new X509Certificate(cert);
    const lasts = Date.parse(read.validTo) - now.getTime() > LEAST;
    return lasts && addresses.every((ip) => read.checkIP(ip)) && key ? { key, cert } : null;
  } catch {
    return null;
  }
}

/**
 * What a teacher is told who starts it.
 * @param {readonly string[]} addresses web addresses, the likeliest first
 * @returns {string}
 */
export function lanWelcome([first, ...others]) {
  return `First Shift is at

  ${first}

for everybody on this network (Ctrl+C stops it).
${others.length > 0 ? `If that one is not found, try: ${others.join('  ')}\n` : ''}
${renderUnicodeCompact(first)}

The first time, each browser says that the connection is not private, because this computer made the certificate itself.
In a headset and in Chrome: Advanced, then Proceed. Only do so for this address.

What works this way: everything that works on this computer.
What does not: keeping the app for work without a network. For that put it on a web host: docs/for-your-web-person.md
If nobody reaches it: a guest network often keeps devices apart, and this computer's firewall may ask to let it through.`;
}
