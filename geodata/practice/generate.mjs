/**
 * Builds the practice neighbourhood anew: `npm run practice`, or `node geodata/practice/generate.mjs
 * <folder>` to write elsewhere. The generator itself is TypeScript; Vite runs it, so that it shares
 * the app's types and its way of measuring.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = fileURLToPath(new URL('../../src', import.meta.url));
const folder = process.argv[2] ?? here;

const { module } = await runnerImport(`${here}generator/main.ts`, {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': source } },
});
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(module.practiceFiles())) {
  await writeFile(`${folder}/${name}`, text);
  console.log(`${name}: ${(Buffer.byteLength(text) / 1024).toFixed(0)} kB`);
}
