import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Generous, for a slow machine with two cores that runs other things beside it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/register/**'],
        },
      },
      {
        // Apart, as only these need a PostgreSQL server.
        extends: true,
        test: {
          name: 'register',
          include: ['test/register/**/*.test.ts'],
          globalSetup: 'test/register/support/postgres-server.ts',
        },
      },
    ],
  },
});
