import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { inputProfiles } from './tools/input-profiles.mjs';
import { META_POLICY } from './tools/policy.mjs';

/** What made this bundle: the package's version and, where git is at hand, the commit. Stands in every recording. */
function buildName(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  try {
    return `${version}+${execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .toString()
      .trim()}`;
  } catch {
    return version;
  }
}

/** The policy also stands in the page, for hosts that send no headers. Only in what is built: the development server needs inline scripts. */
const policyInThePage: Plugin = {
  name: 'policy-in-the-page',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY }, injectTo: 'head-prepend' },
  ],
};

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react(), policyInThePage, inputProfiles()],
  define: {
    __BUILD__: JSON.stringify(buildName()),
    // the build that the end-to-end tests drive: time passes only when a test says so
    __MANUAL_CLOCK__: JSON.stringify(mode === 'e2e'),
  },
  build: {
    outDir: mode === 'e2e' ? 'dist-e2e' : 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 1500,
  },
}));
