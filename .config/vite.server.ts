import { defineConfig } from 'vite';

/** Builds what runs on Node: packages stay outside, the house is bundled. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    outDir: 'dist/server',
    target: 'node24',
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        api: 'apps/api/main.ts',
        worker: 'apps/worker/main.ts',
        start: 'apps/start/main.ts',
        // The scheduler's threads, each a file of its own.
        'scheduler-search-worker': 'libs/scheduler/search-worker.ts',
        'scheduler-bounds-worker': 'libs/scheduler/bounds-worker.ts',
        'scheduler-exact-worker': 'libs/scheduler/exact-worker.ts',
        'scheduler-improve-worker': 'libs/scheduler/improve-worker.ts',
      },
      output: { keepNames: true },
    },
  },
});
