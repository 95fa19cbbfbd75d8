import { defineConfig } from 'vitest/config';

/** FAST=1: fewer random runs in the property tests, for while one works. The full number runs in npm test. */
const fast = process.env.FAST === '1';

export default defineConfig({
  define: { __BUILD__: JSON.stringify('test'), __MANUAL_CLOCK__: 'false' },
  test: {
    include: ['src/**/*.test.ts', 'scenes/**/*.test.ts', 'test/*.test.ts'],
    environment: 'node',
    // nothing else is at work meanwhile
    maxWorkers: '100%',
    // no test leaves anything behind that another would find; while one works, that saves the loading of it all again
    isolate: !fast,
    testTimeout: fast ? 30_000 : 600_000,
  },
});
