import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: '..',
  resolve: { tsconfigPaths: true },
  test: {
    root: '.',
    include: ['libs/**/*.test.{ts,tsx}', 'apps/**/*.test.{ts,tsx}', 'e2e/faults/*.test.ts'],
    globalSetup: ['libs/testing/global-setup.ts'],
    setupFiles: ['libs/testing/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default'],
  },
});
