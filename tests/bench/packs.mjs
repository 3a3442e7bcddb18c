// @ts-check
/**
 * Making area packs: the app's worker in Chromium beside `osmium export` (or `ogr2ogr`), which only
 * reads and assembles; the renderer's memory; what the main thread feels of it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { securityHeaders } from '../../tools/contentSecurity.mjs';
import { coldPage, longTasks, markTime } from './pages.mjs';
import { serve } from './server.mjs';
import { median } from './summary.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}node_modules/.cache/bench/packs`;
const dataFolder = fileURLToPath(new URL('../../../shared/data/osm/', import.meta.url));

const files = [
  'monaco-2021.osm.pbf',
  'andorra-2013.osm.pbf',
  'tr_rize_town.osm',
  'tr_besiktas_walk_overpass.json',
];

/**
 * @typedef {object} PackMeasure
 * @property {string} file
 * @property {number} megabytes
 * @property {number[]} appMs from the file to the pack, start of the worker and zip included
 * @property {{ name: string; ms: number[] } | null} native
 * @property {number} packBytes
 * @property {number | null} peakMegabytes growth of the renderer's resident memory, at its height
 * @property {{ durationMs: number }[]} tasks over 50 ms on the main thread
 */

/** @param {number} rounds @param {(line: string) => void} say @returns {Promise<PackMeasure[]>} */
export async function measurePacks(rounds, say) {
  const present = files.filter((file) => existsSync(dataFolder + file));
  if (present.length === 0) {
    say(`No extracts in ${dataFolder}: packs are not measured.`);
    return [];
  }
  say('Building the page that makes packs …');
  await build({
    configFile: `${root}vite.config.ts`,
    root: fileURLToPath(new URL('./packs', import.meta.url)),
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  const server = await serve(folder, 5373, securityHeaders);
  try {
    /** @type {PackMeasure[]} */
    const measures = [];
    for (const file of present) {
      say(`Making the pack of ${file} …`);
      measures.push(await measureFile(file, server.address, rounds));
    }
    return measures;
  } finally {
    await server.close();
  }
}

/** @param {string} file @param {string} address @param {number} rounds @returns {Promise<PackMeasure>} */
async function measureFile(file, address, rounds) {
  const path = dataFolder + file;
  /** @type {PackMeasure} */
  const measure = {
    file,
    megabytes: statSync(path).size / 1e6,
    appMs: [],
    native: null,
    packBytes: 0,
    peakMegabytes: null,
    tasks: [],
  };
  for (let round = 0; round < rounds; round++) {
    const run = await makeOnce(address, path);
    measure.appMs.push(run.ms);
    measure.packBytes = run.packBytes;
    measure.tasks.push(...run.tasks);
    if (run.peakMegabytes !== null) {
      measure.peakMegabytes = Math.max(measure.peakMegabytes ?? 0, run.peakMegabytes);
    }
    const native = nativeMs(path);
    if (native === null) continue;
    measure.native ??= { name: native.name, ms: [] };
    measure.native.ms.push(native.ms);
  }
  return measure;
}

/** A browser of its own: memory that another pack left behind would be counted. @param {string} address @param {string} path */
async function makeOnce(address, path) {
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await coldPage(await browser.newContext(), { slowdown: 1 });
    await page.goto(address);
    const readyAt = await markTime(page, 'pack:ready');
    await page.waitForTimeout(500);
    const before = await residentMegabytes(browser);
    await page.setInputFiles('#file', path);
    const begunAt = await markTime(page, 'pack:begun');
    const madeAt = await markTime(page, 'pack:made');
    const after = await residentMegabytes(browser);
    const packBytes = await page.evaluate(() => {
      const [mark] = performance.getEntriesByName('pack:made');
      return /** @type {PerformanceMark} */ (mark).detail;
    });
    const { tasks } = await longTasks(page, Math.max(readyAt, begunAt), madeAt);
    return {
      ms: madeAt - begunAt,
      packBytes,
      tasks,
      peakMegabytes: before === null || after === null ? null : after.peak - before.now,
    };
  } finally {
    await browser.close();
  }
}

/** Of the renderers together; Linux only. @param {import('playwright').Browser} browser */
async function residentMegabytes(browser) {
  const protocol = await browser.newBrowserCDPSession();
  const { processInfo } = await protocol.send('SystemInfo.getProcessInfo');
  let [now, peak] = [0, 0];
  for (const { id, type } of processInfo) {
    const status = `/proc/${id}/status`;
    if (type !== 'renderer') continue;
    if (!existsSync(status)) return null;
    const text = readFileSync(status, 'utf8');
    now += Number(/VmRSS:\s+(\d+) kB/.exec(text)?.[1] ?? 0) / 1000;
    peak += Number(/VmHWM:\s+(\d+) kB/.exec(text)?.[1] ?? 0) / 1000;
  }
  return { now, peak };
}

/** The programs that people with a command line would take. @param {string} path */
function nativeMs(path) {
  const target = `${folder}/native.geojsonseq`;
  for (const [name, ...words] of [
    ['osmium', 'export', '-f', 'geojsonseq', '-O', '-o', target, path],
    ['ogr2ogr', '-f', 'GPKG', '-overwrite', `${folder}/native.gpkg`, path],
  ]) {
    const since = performance.now();
    const { status } = spawnSync(/** @type {string} */ (name), words, { stdio: 'ignore' });
    if (status === 0) return { name: [name, words[0]].join(' '), ms: performance.now() - since };
  }
  return null;
}

/** @param {readonly PackMeasure[]} measures @returns {string} Markdown */
export function packTable(measures) {
  const lines = measures.map(({ file, megabytes, appMs, native, ...others }) => {
    const ms = median(appMs);
    const speed = (/** @type {number} */ time) => `${((megabytes / time) * 1000).toFixed(1)} MB/s`;
    const theirs = native === null ? null : median(native.ms);
    const nativeWords =
      native === null || theirs === null
        ? '– (reads no such file)'
        : `${theirs.toFixed(0)} ms, ${speed(theirs)} (${native.name})`;
    const ratio = theirs === null ? '–' : (ms / theirs).toFixed(1);
    const longest = Math.max(0, ...others.tasks.map(({ durationMs }) => durationMs));
    const blocked =
      others.tasks.length === 0 ? 'none' : `${others.tasks.length}, up to ${longest.toFixed(0)} ms`;
    const memory = others.peakMegabytes === null ? '–' : `${others.peakMegabytes.toFixed(0)} MB`;
    const size = `${(others.packBytes / 1e6).toFixed(2)} MB`;
    return `| ${file}, ${megabytes.toFixed(2)} MB | ${ms.toFixed(0)} ms, ${speed(ms)} | ${nativeWords} | ${ratio} | ${size} | ${memory} | ${blocked} |`;
  });
  return [
    '| pack of | app | native: reads and assembles only | ratio | pack | peak memory more | main thread > 50 ms |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
