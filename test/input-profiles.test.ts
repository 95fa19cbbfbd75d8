import { metaQuest2, metaQuest3, oculusQuest1 } from 'iwer';
// @ts-expect-error: the types of three leave it out
import { fetchProfile } from 'three/examples/jsm/libs/motion-controllers.module.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inputProfiles, profileFiles } from '../tools/input-profiles.mjs';

const AT = 'https://school.example/first-shift/xr/profiles';
/** What three asks for when it knows none of a controller's names. */
const DEFAULT = 'generic-trigger';

interface Layout {
  assetPath: string;
  components: Record<string, { visualResponses: Record<string, { valueNodeName: string }> }>;
}

const files = profileFiles();
const list = JSON.parse(String(files.get('profilesList.json'))) as Record<string, { path: string }>;

/** A controller as a headset shows it. */
const source = (handedness: XRHandedness, ...profiles: string[]) =>
  ({ handedness, profiles }) as unknown as XRInputSource;

async function modelOf(one: XRInputSource): Promise<string> {
  const { assetPath } = await fetchProfile(one, AT, DEFAULT);
  return String(assetPath).slice(AT.length + 1);
}

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => {
    const body = url.startsWith(`${AT}/`) ? files.get(url.slice(AT.length + 1)) : undefined;
    return body ? new Response(new Uint8Array(body)) : new Response(null, { status: 404, statusText: `no ${url}` });
  });
});
afterEach(() => vi.unstubAllGlobals());

describe.each(Object.entries(list))('%s', (_, { path }) => {
  const { layouts } = JSON.parse(String(files.get(path))) as { layouts: Record<string, Layout> };
  const models = Object.values(layouts).map(({ assetPath }) => path.replace('profile.json', assetPath));

  it('is there, and so are its models', () => {
    expect(models.length).toBeGreaterThan(0);
    for (const model of models) expect([...files.keys()]).toContain(model);
  });

  it('moves only what its models have', () => {
    Object.values(layouts).forEach(({ components }, i) => {
      // the JSON at the head of a .glb
      const model = String(files.get(models[i] as string)?.subarray(0, 100_000));
      for (const { visualResponses } of Object.values(components)) {
        for (const { valueNodeName } of Object.values(visualResponses)) expect(model).toContain(`"${valueNodeName}"`);
      }
    });
  });

  it('shows that its trigger is pressed', () => {
    if (path.startsWith('generic-hand')) return;
    for (const { components } of Object.values(layouts))
      expect(Object.keys(components['xr-standard-trigger']?.visualResponses ?? {})).not.toEqual([]);
  });
});

describe.each(['left', 'right'] as const)('what three finds for the %s hand', (hand) => {
  it.each([oculusQuest1, metaQuest2, metaQuest3])('of a $name is its own controller', async ({ controllerConfig }) => {
    const { profileId, fallbackProfileIds } = controllerConfig!;
    expect(await modelOf(source(hand, profileId, ...fallbackProfileIds))).toBe(`${profileId}/${hand}.glb`);
  });

  it('of a headset whose controller has only a name of long ago is the nearest', async () => {
    expect(await modelOf(source(hand, 'oculus-touch'))).toBe(`oculus-touch-v3/${hand}.glb`);
  });

  it.each(['oculus-hand', 'generic-hand', 'generic-hand-select'])('of %s is a hand', async (name) => {
    expect(await modelOf(source(hand, name))).toBe(`generic-hand/${hand}.glb`);
  });

  it('of a stranger is a controller all the same', async () => {
    expect(await modelOf(source(hand, 'somebody-else', 'generic-trigger-squeeze-thumbstick'))).toBe(
      `meta-quest-touch-plus/${hand}.glb`,
    );
    expect(await modelOf(source(hand, 'somebody-else'))).toBe(`meta-quest-touch-plus/${hand}.glb`);
  });
});

it('the build has it all, with its licence', () => {
  const built = new Map<string, Uint8Array>();
  const { generateBundle } = inputProfiles() as unknown as { generateBundle(this: object): void };
  generateBundle.call({
    emitFile: (file: { fileName: string; source: Uint8Array }) => built.set(file.fileName, file.source),
  });
  expect([...built.keys()].sort()).toEqual([...files.keys()].map((name) => `xr/profiles/${name}`).sort());
  expect(String(built.get('xr/profiles/LICENSE.txt'))).toMatch(/^MIT License/);
});
