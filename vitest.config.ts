import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    // Generous, for a slow machine with two cores that runs other things beside it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
