// @ts-check
/**
 * `npm run bench`: the app beside a bare MapLibre page, built and measured in the same run. Prints
 * tables, writes tests/bench/results.json, asserts nothing.
 *
 *   npm run bench -- --only=bytes,start,offline,open,buildings,packs --starts=7 --opens=5 --slow-network
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { securityHeaders } from '../../tools/contentSecurity.mjs';
import { keepOffline, openInApp, preparePractice, startApp } from './app.mjs';
import { openInBare, startBare } from './bare.mjs';
import { manyBuildings, storeBuildings } from './buildings.mjs';
import { buildBoth, folders } from './builds.mjs';
import { openingBlocking, openingComparisons } from './opening.mjs';
import { measurePacks, packTable } from './packs.mjs';
import { mixedRecords } from './records.mjs';
import { codeBytes, codeUntil, serve } from './server.mjs';
import { blockingTable, comparisonTable } from './summary.mjs';

const { values: wishes } = parseArgs({
  options: {
    only: { type: 'string', default: 'bytes,start,offline,open,buildings,packs' },
    starts: { type: 'string', default: '7' },
    opens: { type: 'string', default: '3' },
    'slow-network': { type: 'boolean', default: false },
  },
});
const parts = wishes.only.split(',');
const workFolder = fileURLToPath(new URL('../../node_modules/.cache/bench/', import.meta.url));

/** @typedef {import('./summary.mjs').Comparison} Comparison */
/** @typedef {import('./summary.mjs').Blocking} Blocking */
/** @type {Comparison[]} */
const comparisons = [];
/** @type {{ what: string; app: Blocking[]; bare: Blocking[] }[]} */
const blocked = [];

/** @param {string} line */
const say = (line) => console.error(line);

if (parts.includes('packs')) {
  const packs = await measurePacks(Number(wishes.opens), say);
  console.log(`\n${packTable(packs)}`);
  keepResults({ packs });
}
if (parts.every((part) => part === 'packs')) process.exit();

say('Building the app and the bare page …');
await buildBoth();

const pack = JSON.parse(
  readFileSync(new URL('../../geodata/practice/pack.json', import.meta.url), 'utf8'),
);
// The bare page draws the practice neighbourhood from one file, to start with the same map.
const everything = Object.values(pack.layers).flatMap((/** @type {any} */ layer) => layer.features);
writeFileSync(
  `${folders.bare}/practice.geojson`,
  JSON.stringify({ type: 'FeatureCollection', features: everything }),
);
/** @type {[number, number, number, number]} */
const box = pack.boundingBox;

const appServer = await serve(folders.app, 5371, securityHeaders);
const bareServer = await serve(folders.bare, 5372);
const browser = await chromium.launch(chromiumLaunchOptions());
const screen = { viewport: { width: 1366, height: 768 }, locale: 'tr-TR' };
// Cold starts are those of a first visit: everything comes over the network.
const cold = { ...screen, serviceWorkers: /** @type {const} */ ('block') };
const appContext = await browser.newContext(cold);
const bareContext = await browser.newContext(screen);
const emptyBare = `${bareServer.address}?box=${box}`;
const practiceBare = `${emptyBare}&data=practice.geojson`;

try {
  await preparePractice(appContext, appServer.address);
  if (parts.includes('bytes')) await measureBytes();
  if (parts.includes('start')) await measureStarts();
  if (parts.includes('offline')) await measureOffline();
  if (parts.includes('open')) await measureOpening();
  if (parts.includes('buildings')) await measureBuildings();
} finally {
  await browser.close();
  await Promise.all([appServer.close(), bareServer.close()]);
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}, Chromium ${browser.version()}`;
console.log(`\nMedians (least–most). ${machine}, WebGL by SwiftShader.\n`);
console.log(comparisonTable(comparisons));
console.log(`\n${blockingTable(blocked)}`);
keepResults({ day: new Date().toISOString(), machine, comparisons, blocked });

/** Adds to what stands there, so that parts can be measured apart. @param {object} results */
function keepResults(results) {
  const file = fileURLToPath(new URL('./results.json', import.meta.url));
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const merged = { ...before, ...results };
  for (const list of ['comparisons', 'blocked'])
    merged[list] = withNewest(before[list], merged[list]);
  writeFileSync(file, JSON.stringify(merged, null, 2));
}

/** Rows that were not measured this time stay. @param {{ what: string }[]} [before] @param {{ what: string }[]} [now] */
function withNewest(before = [], now = []) {
  const measured = new Set(now.map(({ what }) => what));
  return [...before.filter(({ what }) => !measured.has(what)), ...now];
}

/** Scripts and styles that came over the network until the map stood still. */
async function measureBytes() {
  say('Bytes until the map is usable …');
  appServer.forget();
  const app = await startApp(appContext, appServer.address, { slowdown: 1 });
  const appFiles = codeUntil(appServer.fetched, app.idleAt);
  await app.page.close();
  const largest = [...appFiles].sort((first, second) => second.brotliBytes - first.brotliBytes);
  for (const { path, brotliBytes } of largest.slice(0, 15)) {
    say(`  ${(brotliBytes / 1000).toFixed(1)} kB ${path}`);
  }
  bareServer.forget();
  const bare = await startBare(bareContext, emptyBare, { slowdown: 1 });
  const bareBytes = codeBytes(codeUntil(bareServer.fetched, bare.idleAt));
  const appBytes = codeBytes(appFiles);
  await bare.page.close();
  for (const [kind, name] of /** @type {const} */ ([
    ['brotliBytes', 'Brotli'],
    ['gzipBytes', 'gzip'],
  ])) {
    comparisons.push({
      what: `JS + CSS until the map is usable, ${name}`,
      goal: '≤ 1.35',
      unit: 'kB',
      app: [appBytes[kind] / 1000],
      bare: [bareBytes[kind] / 1000],
    });
  }
}

/** Cold starts, one after the other in turn, so that a busy moment meets both. */
async function measureStarts() {
  const conditions = [
    { name: 'CPU 1×', slowdown: 1 },
    { name: 'CPU 4×', slowdown: 4 },
    ...(wishes['slow-network'] ? [{ name: 'slow 4G', slowdown: 1, slowNetwork: true }] : []),
  ];
  for (const condition of conditions) {
    say(`Cold starts, ${condition.name} …`);
    /** @type {{ app: number[]; practice: number[]; empty: number[] }} */
    const times = { app: [], practice: [], empty: [] };
    /** @type {{ app: Blocking[]; bare: Blocking[] }} */
    const tasks = { app: [], bare: [] };
    // The first round warms the machine up and does not count.
    for (let round = 0; round <= Number(wishes.starts); round++) {
      const app = await startApp(appContext, appServer.address, condition);
      await app.page.close();
      const practice = await startBare(bareContext, practiceBare, condition);
      await practice.page.close();
      const empty = await startBare(bareContext, emptyBare, condition);
      await empty.page.close();
      if (round === 0) continue;
      times.app.push(app.idleMs);
      times.practice.push(practice.idleMs);
      times.empty.push(empty.idleMs);
      tasks.app.push(app.blocking);
      tasks.bare.push(practice.blocking);
    }
    const what = `Cold start to idle map, ${condition.name}`;
    const shared = { unit: /** @type {const} */ ('ms'), app: times.app };
    comparisons.push({
      ...shared,
      what: `${what}, same map data`,
      goal: '≤ 1.3',
      bare: times.practice,
    });
    comparisons.push({ ...shared, what: `${what}, bare map empty`, goal: '', bare: times.empty });
    blocked.push({ what, ...tasks });
  }
}

/** Later starts without a network, beside the first start and beside the bare page over the network. */
async function measureOffline() {
  const offlineContext = await browser.newContext(screen);
  await keepOffline(offlineContext, appServer.address);
  for (const slowdown of [1, 4]) {
    say(`Offline starts, CPU ${slowdown}× …`);
    /** @type {{ offline: number[]; first: number[]; bare: number[] }} */
    const times = { offline: [], first: [], bare: [] };
    /** @type {{ app: Blocking[]; bare: Blocking[] }} */
    const tasks = { app: [], bare: [] };
    for (let round = 0; round <= Number(wishes.starts); round++) {
      await offlineContext.setOffline(true);
      const offline = await startApp(offlineContext, appServer.address, { slowdown });
      await offline.page.close();
      const first = await startApp(appContext, appServer.address, { slowdown });
      await first.page.close();
      const bare = await startBare(bareContext, practiceBare, { slowdown });
      await bare.page.close();
      if (round === 0) continue;
      times.offline.push(offline.idleMs);
      times.first.push(first.idleMs);
      times.bare.push(bare.idleMs);
      tasks.app.push(offline.blocking);
      tasks.bare.push(bare.blocking);
    }
    const what = `Start without a network to idle map, CPU ${slowdown}×`;
    const shared = { goal: '', unit: /** @type {const} */ ('ms'), app: times.offline };
    comparisons.push({
      ...shared,
      what: `${what}; beside it the app's first start`,
      bare: times.first,
    });
    comparisons.push({ ...shared, what: `${what}; bare page over the network`, bare: times.bare });
    blocked.push({ what, ...tasks });
  }
  await offlineContext.close();
}

/** Starts into a neighbourhood of 10,000 buildings; the bare page draws the same file. */
async function measureBuildings() {
  const count = 10_000;
  const buildings = manyBuildings(count, box);
  const others = Object.entries(pack.layers).flatMap(([id, layer]) =>
    id === 'buildings' ? [] : layer.features,
  );
  writeFileSync(
    `${folders.bare}/buildings.geojson`,
    JSON.stringify({ type: 'FeatureCollection', features: [...others, ...buildings.features] }),
  );
  const context = await browser.newContext(cold);
  await preparePractice(context, appServer.address);
  await storeBuildings(context, appServer.address, JSON.stringify(buildings));
  for (const slowdown of [1, 4]) {
    say(`${count.toLocaleString('en')} buildings, CPU ${slowdown}× …`);
    /** @type {{ app: number[]; bare: number[] }} */
    const times = { app: [], bare: [] };
    /** @type {{ app: Blocking[]; bare: Blocking[] }} */
    const tasks = { app: [], bare: [] };
    for (let round = 0; round <= Number(wishes.starts); round++) {
      const app = await startApp(context, appServer.address, { slowdown });
      await app.page.close();
      const address = `${emptyBare}&data=buildings.geojson`;
      const bare = await startBare(bareContext, address, { slowdown });
      await bare.page.close();
      if (round === 0) continue;
      times.app.push(app.idleMs);
      times.bare.push(bare.idleMs);
      tasks.app.push(app.blocking);
      tasks.bare.push(bare.blocking);
    }
    const what = `Cold start to idle map with 10,000 buildings, CPU ${slowdown}×, same map data`;
    comparisons.push({ what, goal: '≤ 1.3', unit: 'ms', ...times });
    blocked.push({ what, ...tasks });
  }
  await context.close();
}

/** Opening files of mixed records, from the file to drawn and stored. */
async function measureOpening() {
  mkdirSync(workFolder, { recursive: true });
  for (const slowdown of [1, 4]) {
    for (const count of [10_000, 50_000]) {
      const file = `${workFolder}mixed-${count}.geojson`;
      writeFileSync(file, mixedRecords(count, box));
      const name = `${count.toLocaleString('en')} records, CPU ${slowdown}×`;
      say(`Opening ${name} …`);
      /** @type {import('./opening.mjs').Opening[]} */
      const rounds = [];
      for (let round = 0; round < Number(wishes.opens); round++) {
        // A browser of its own each time: what was stored must not be there the next time.
        const fresh = await browser.newContext(cold);
        await preparePractice(fresh, appServer.address);
        const app = await openInApp(fresh, appServer.address, file, { slowdown });
        await fresh.close();
        const bare = await openInBare(bareContext, emptyBare, file, { slowdown });
        const address = `${emptyBare}&labels=1`;
        const labelled = await openInBare(bareContext, address, file, { slowdown });
        rounds.push({ app, bare, labelled });
      }
      comparisons.push(...openingComparisons(name, rounds));
      blocked.push(...openingBlocking(name, rounds));
    }
  }
}
