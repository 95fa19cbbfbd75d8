import { mkdirSync, writeFileSync } from 'node:fs';
import type { Headset } from './headset.ts';
import type { Letters } from './headset-page.ts';

/** How high capitals are at least, degrees: of what is read, and of what stands beside something (a state, a figure). */
const READ = 0.8;
const LABEL = 0.6;
/** From this size on, design pixels, a text is to be read. */
const READ_FROM = 15;
const PICTURES = 'test-results/pictures';

/** What both eyes see, in test-results/pictures/, the name followed by -left and -right: for whoever wants to look. */
export async function picture({ page }: Headset, name: string): Promise<Buffer[]> {
  const eyes = await page.evaluate(() => __headset.eyes());
  mkdirSync(PICTURES, { recursive: true });
  return eyes.map((address, i) => {
    const png = Buffer.from(String(address.split(',')[1]), 'base64');
    writeFileSync(`${PICTURES}/${name}-${i === 0 ? 'left' : 'right'}.png`, png);
    return png;
  });
}

/** What the last frame drew for both eyes, what the graphics card keeps, and what the page keeps once it has tidied up. */
export async function counts({ page }: Headset) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const drawn = await page.evaluate(() => {
    const { render, memory, programs } = __headset.space().gl.info;
    const { calls, triangles } = render;
    return { calls, triangles, geometries: memory.geometries, textures: memory.textures, programs: programs.length };
  });
  return { ...drawn, heapMiB: usedSize / 1024 ** 2 };
}

/** What is written on the panels, and what of it is too small for the eyes, from where they are now. */
export async function writing(headset: Headset): Promise<{ letters: Letters[]; small: Letters[] }> {
  // a panel sees within a tenth of a second what has become of the world
  await headset.step(9);
  const letters = await headset.page.evaluate(() => __headset.letters());
  return { letters, small: letters.filter(({ size, degrees }) => degrees < (size < READ_FROM ? LABEL : READ)) };
}
