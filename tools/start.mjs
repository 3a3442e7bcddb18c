// @ts-check
/**
 * `npm start`: installs what is missing, builds when sources are newer than the last build, serves
 * it and prints the address. Stop with Ctrl+C.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, installPackages } from './prepare.mjs';
import { runPackage } from './processes.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Everything the build reads. */
const sources = [
  'src',
  'public',
  'geodata',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'tools/buildConstants.mjs',
  'tools/contentSecurity.mjs',
  'tools/offline.mjs',
];

/** Newest change below a path, ms; folders count too, so that a deleted file is noticed. */
function newestChange(/** @type {string} */ path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  /** @type {number} */
  let newest = status.mtimeMs;
  for (const name of readdirSync(path)) newest = Math.max(newest, newestChange(join(path, name)));
  return newest;
}

checkNode();
await installPackages();

const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (Math.max(...sources.map(newestChange)) >= built) {
  console.log('Uygulama hazırlanıyor …');
  const { code, output } = await runPackage('vite/bin/vite.js', ['build'], {
    environment: { NODE_ENV: 'production' },
  });
  if (code !== 0) {
    console.error(output);
    console.error('Uygulama hazırlanamadı.');
    process.exit(1);
  }
}

// Vite is here only after the installation.
const { preview } = await import('vite');
const port = Number(process.env.PORT) || 4173;
const server = await preview({ logLevel: 'warn', preview: { port, strictPort: false } });
const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
console.log(`\nKomşu Haritası: ${address}\n\nDurdurmak için Ctrl+C.`);
