import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { turkiyeByProvince } from './geodata/places/splitByProvince.mjs';
import { buildConstants } from './tools/buildConstants.mjs';
import { chromiumLaunchOptions } from './tools/chromium.mjs';

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };

/**
 * Two projects: `unit` in Node, `browser` in real Chromium with real IndexedDB and WebGL.
 * One of them: `npx vitest run --project unit`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react(), turkiyeByProvince()],
        resolve: { alias },
        define: buildConstants,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/tools/**/*.test.ts'],
        },
      },
      {
        plugins: [react(), turkiyeByProvince()],
        resolve: { alias },
        define: buildConstants,
        worker: { format: 'es' },
        // Found beforehand: a package found in the middle of a run makes Vite reload the page.
        optimizeDeps: { entries: ['src/**/*.{ts,tsx}', 'tests/browser/**/*.{ts,tsx}'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
          // SwiftShader draws on the processor: two maps at once only slow each other down.
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: chromiumLaunchOptions(),
              contextOptions: { locale: 'tr-TR', viewport: { width: 360, height: 740 } },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 360, height: 740 } }],
          },
        },
      },
    ],
  },
});
