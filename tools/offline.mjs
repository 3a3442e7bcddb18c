// @ts-check
/** What makes the built folder installable and lets it open without a network. */
import { fileURLToPath } from 'node:url';
import { VitePWA } from 'vite-plugin-pwa';

const icon = (/** @type {string} */ name, /** @type {number} */ size) => ({
  src: `icons/${name}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
});

/**
 * Web app manifest (https://www.w3.org/TR/appmanifest). All addresses are relative, so that the
 * folder works wherever it lies. Colours are those of `src/ui/tokens.css` (--ground).
 */
const manifest = {
  id: './',
  name: 'Komşu Haritası',
  short_name: 'Komşu',
  description:
    'Mahalle afet dirençlilik haritası ve eylem planı. İnternetsiz çalışır, bilgiler bu cihazda kalır.',
  lang: 'tr',
  dir: /** @type {const} */ ('ltr'),
  start_url: './',
  scope: './',
  display: /** @type {const} */ ('standalone'),
  background_color: '#faf7f2',
  theme_color: '#faf7f2',
  icons: [
    icon('icon', 192),
    icon('icon', 512),
    { ...icon('maskable', 192), purpose: 'maskable' },
    { ...icon('maskable', 512), purpose: 'maskable' },
  ],
};

/** The largest part is one library (MapLibre, 1,060 kB); anything bigger is a mistake to look at. */
const largestFileBytes = 3_000_000;

/**
 * Vite plugins: `serviceWorker.js` out of our own worker with the list of all built files, and
 * `manifest.webmanifest` with its link. The page registers the worker itself, when it has time.
 */
export function offline() {
  return VitePWA({
    strategies: 'injectManifest',
    // Whatever is being built: the bench builds a bare page with the same plugins.
    srcDir: fileURLToPath(new URL('../src/platform/offline', import.meta.url)),
    filename: 'serviceWorker.ts',
    injectRegister: false,
    manifest,
    includeManifestIcons: false, // they are among the files anyway
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      // The manifest is added by the plugin itself.
      globIgnores: ['licences.md', 'manifest.webmanifest'],
      // Their names change with their content.
      dontCacheBustURLsMatching: /^assets\/.+-[\w-]{8}\.\w+$/,
      maximumFileSizeToCacheInBytes: largestFileBytes,
    },
  });
}
