import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { turkiyeByProvince } from './geodata/places/splitByProvince.mjs';
import { buildConstants } from './tools/buildConstants.mjs';
import { cacheRules } from './tools/cacheRules.mjs';
import { contentSecurity, securityHeaders } from './tools/contentSecurity.mjs';
import { offline } from './tools/offline.mjs';
import { startPath } from './tools/startPath.mjs';

export default defineConfig({
  // The built folder works wherever it is put: a subfolder, a USB stick's little server.
  base: './',
  // Screens are told apart after the #. A missing file is missing, not the page under its name.
  appType: 'mpa',
  plugins: [react(), turkiyeByProvince(), contentSecurity(), startPath(), offline(), cacheRules()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: buildConstants,
  build: {
    target: 'es2022',
    sourcemap: false,
    // Every module browser that runs es2022 knows modulepreload.
    modulePreload: { polyfill: false },
    // Small files stay files: a data: font or script is against the content security policy.
    assetsInlineLimit: 0,
    // MapLibre (1,060 kB) and pdfmake (1,740 kB) are each one library that cannot be split.
    chunkSizeWarningLimit: 1800,
    // The licences of everything in the bundle travel with it.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        // Alone, so that the browser keeps it over many versions of the app, and so that
        // measurements can tell its work from ours.
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ },
            // One file instead of forty small ones: fewer requests, better compressed.
            { name: 'start', tags: ['$initial'] },
          ],
        },
        // Some static servers don't know that .mjs is JavaScript.
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.mjs'))
            ? 'assets/[name]-[hash].js'
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
  worker: { format: 'es' },
  preview: { port: 4173, headers: securityHeaders },
});
