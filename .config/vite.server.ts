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
      input: { api: 'apps/api/main.ts', worker: 'apps/worker/main.ts', start: 'apps/start/main.ts' },
      output: { keepNames: true },
    },
  },
});
