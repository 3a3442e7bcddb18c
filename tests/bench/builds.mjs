// @ts-check
/** Builds the app and the bare page with the same settings. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folders of the two builds. */
export const folders = {
  app: fileURLToPath(new URL('../../node_modules/.cache/bench/app', import.meta.url)),
  bare: fileURLToPath(new URL('../../node_modules/.cache/bench/bare', import.meta.url)),
};

/** Both builds, anew. They read the same vite.config.ts and differ in nothing but their root. */
export async function buildBoth() {
  const configFile = `${root}vite.config.ts`;
  for (const [name, folder] of Object.entries(folders)) {
    await build({
      configFile,
      root: name === 'app' ? root : fileURLToPath(new URL('./bare', import.meta.url)),
      mode: 'production',
      logLevel: 'warn',
      build: { outDir: folder, emptyOutDir: true },
    });
  }
}
