import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: 'test/e2e/support/setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One browser, one bot, one Playground at a time.
    fileParallelism: false,
  },
});
