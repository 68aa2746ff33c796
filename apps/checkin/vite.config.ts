import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

// The reader's WebAssembly, of exactly the version that `barcode-detector` was made for.
const reader = createRequire(createRequire(import.meta.url).resolve('barcode-detector/ponyfill'));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/accueil/',
  plugins: [
    react(),
    VitePWA({
      // A tablet at the door is not to start anew by itself: the new version is taken when somebody agrees.
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        id: '/accueil/',
        name: 'Parvis — Accueil',
        short_name: 'Accueil',
        description: 'Accueillir les participants : billets, noms, présents.',
        lang: 'fr',
        start_url: '/accueil/',
        scope: '/accueil/',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#0b6b74',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,wasm}'],
        maximumFileSizeToCacheInBytes: 4_000_000,
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
        // The first visit is enough to work without a network.
        clientsClaim: true,
      },
    }),
  ],
  resolve: {
    tsconfigPaths: true,
    alias: [{ find: /^zxing-reader\.wasm(?=\?)/, replacement: reader.resolve('zxing-wasm/reader/zxing_reader.wasm') }],
  },
  build: {
    outDir: fileURLToPath(new URL('../../dist/checkin', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
  },
});
