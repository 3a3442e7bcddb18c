// @ts-check
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * How long browsers keep what `npm start` serves: a file whose name changes with its content for
 * good, everything else (the page, the service worker, the manifest) is asked about each time.
 * A host for the built folder does well to do the same.
 * @param {string} path
 */
export function cacheControl(path) {
  return /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}

/** Vite plugin for `npm start`. @returns {import('vite').Plugin} */
export function cacheRules() {
  return {
    name: 'cache-rules',
    configurePreviewServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        // A file that isn't there now may be there tomorrow.
        const isThere = existsSync(resolve(config.root, config.build.outDir, `.${pathname}`));
        response.setHeader('Cache-Control', isThere ? cacheControl(pathname) : 'no-store');
        next();
      });
    },
  };
}
