import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/ensure-chromium.mjs';

/** E2E_PORT: when two people test on one machine at the same time. */
const port = Number(process.env.E2E_PORT ?? 4317);
const app = `http://localhost:${port}/`;
/** What a school gets, served as a school may serve it: under a path of a larger web space. */
const production = `http://localhost:${port + 1}/schools/first-shift/`;

export default defineConfig({
  testDir: 'test/e2e',
  // without a GPU one drawing takes every core: two pages side by side are slower than one after the other
  workers: 1,
  fullyParallel: false,
  // a test that passes at the second try is a test that fails
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
    launchOptions: {
      ...(findChromium() ? { executablePath: findChromium() as string } : {}),
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  projects: [
    { name: 'app', testIgnore: '**/production.spec.ts', use: { baseURL: app } },
    { name: 'production', testMatch: '**/production.spec.ts', use: { baseURL: production } },
  ],
  // the production build is made before (npm test, npm run e2e); the other one, whose time the tests own, is made here
  webServer: [
    {
      command: `npx vite build --mode e2e --logLevel warn && node tools/serve.mjs --dir dist-e2e --port ${port}`,
      url: app,
      timeout: 180_000,
      reuseExistingServer: false,
    },
    {
      command: `node tools/serve.mjs --dir dist --port ${port + 1} --base /schools/first-shift/`,
      url: production,
      reuseExistingServer: false,
    },
  ],
});
