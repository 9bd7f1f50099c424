import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // In vitest.browser.config.ts: `npm test` passes on a machine without a browser.
    exclude: ['test/browser/**'],
    // Tests of the command line run bin/utfall.js, and so what was built.
    globalSetup: ['test/build-first.ts'],
    // Each such test starts a process or more.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    watch: false,
  },
});
