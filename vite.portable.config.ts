import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { turkiyeByProvince } from './geodata/places/splitByProvince.mjs';
import { buildConstants } from './tools/buildConstants.mjs';
import { oneFile } from './tools/portable/oneFile.mjs';

/** `npm run build:portable`: dist-portable/komsu-haritasi.html, the whole app in one file. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), turkiyeByProvince(), oneFile({ fileName: 'komsu-haritasi.html' })],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { ...buildConstants, __PORTABLE__: 'true' },
  build: {
    target: 'es2022',
    outDir: 'dist-portable',
    modulePreload: false,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 10_000,
    // The fonts of the screen stand in the style, all other files in blocks of their own.
    assetsInlineLimit: (path) => path.endsWith('.woff2'),
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        codeSplitting: false,
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.mjs'))
            ? 'assets/[name]-[hash].js'
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
  // Each worker one plain script: see tools/portable/page.js.
  worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
});
