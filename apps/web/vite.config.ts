import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

// The badge reader's WebAssembly, of exactly the version that `barcode-detector` was made for.
const reader = createRequire(createRequire(import.meta.url).resolve('barcode-detector/ponyfill'));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    react(),
    VitePWA({
      // A newer version is taken when the last tab of the one before is closed: nobody's page is reloaded under them.
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        id: '/',
        name: 'Parvis',
        short_name: 'Parvis',
        description: 'Vos événements de la santé innovante : programme, agenda, rendez-vous et billet.',
        lang: 'fr',
        start_url: '/moi',
        scope: '/',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#0b6b74',
        categories: ['business', 'events'],
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
        // What is only opened at a desk with a network; and letters that few names need.
        globIgnores: ['**/*chart*', '**/campaign*', '**/rich-text-editor*', '**/*-{cyrillic,greek,vietnamese}*'],
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        // Pages come from the server, which writes what each is about; from here only when it does not answer.
        navigateFallback: null,
        runtimeCaching: [
          {
            // The badge reader is for phones at a booth: kept once one of them asked for it.
            urlPattern: /\/assets\/[^/]+\.wasm$/,
            handler: 'CacheFirst',
            options: { cacheName: 'badge-reader', expiration: { maxEntries: 2 } },
          },
          {
            urlPattern: ({ request, url, sameOrigin }) =>
              sameOrigin &&
              request.mode === 'navigate' &&
              !/^\/(api|graphql|socket\.io|accueil)(\/|$)/.test(url.pathname),
            handler: 'NetworkOnly',
            options: { precacheFallback: { fallbackURL: 'index.html' } },
          },
        ],
      },
    }),
  ],
  resolve: {
    tsconfigPaths: true,
    alias: [{ find: /^zxing-reader\.wasm(?=\?)/, replacement: reader.resolve('zxing-wasm/reader/zxing_reader.wasm') }],
  },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 800,
  },
});
