import { defineConfig } from 'vitest/config';

/** What needs a browser, which not every machine has: `npm run test:browser`, and .ci/run. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/build-first.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    watch: false,
  },
});
