import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

import { firstPaint } from './scripts/first-paint.ts';

const gateway = 'http://127.0.0.1:8000';

const manifest = {
  id: '/',
  name: 'Storymaker',
  short_name: 'Storymaker',
  description: 'Picture books with your favourite plushie.',
  display: 'standalone' as const,
  start_url: '/',
  theme_color: '#fbf4e6',
  background_color: '#fbf4e6',
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
};

/** Few files at first: over HTTP/1.1 many small ones queue up. What only some pages need stays with those pages. */
const bundles = [
  {
    name: 'base',
    test: /node_modules\/((react|react-dom|scheduler|openapi-fetch|clsx)\/|@tanstack\/)/,
  },
  {
    name: 'shared',
    test: /\/src\/(app\/(?!routes)|(components|lib)\/(?!messages\/(de|es|fr)))|@fontsource-variable/,
  },
];

export default defineConfig({
  plugins: [
    react(),
    firstPaint(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'sw.ts',
      injectRegister: false,
      manifest,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg}', 'assets/{nunito,andika}-latin-*.woff2'],
      },
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': gateway, '/media': gateway, '/health': gateway } },
  build: {
    target: 'es2022',
    // Browsers that know `:dir()`, which mirrors by what is around a thing; older ones were given a list of languages.
    cssTarget: ['chrome120', 'firefox121', 'safari16.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: bundles } } },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
  },
});
