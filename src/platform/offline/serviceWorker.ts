/**
 * The service worker: keeps the whole app in the browser's cache and answers from there, so that it
 * opens without a network. One cache per build. A new build is fetched beside the one in use and
 * waits until the page lets it take over (`serviceWorkerClient.ts`).
 */

import { sha256Hex } from '../sha256';
import {
  asksForThePage,
  cacheNamePrefix,
  isAllowedFile,
  type PrecacheEntry,
  partsOfPage,
} from './precache';
import type { WorkerScope } from './workerScope';

/** Put in by the build: every file of the app, with a revision where the name has no hash. */
const entries = (self as unknown as { __WB_MANIFEST: PrecacheEntry[] }).__WB_MANIFEST;
const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const prefix = cacheNamePrefix(scope);
const pageAddress = new URL('./', scope).href;
const ownAddresses = new Set(entries.map(({ url }) => new URL(url, scope).href));

/** Few enough to leave a slow line usable, enough not to wait 150 ms for each of 200 files. */
const fetchesAtOnce = 6;

const cacheName = sha256Hex(new TextEncoder().encode(JSON.stringify(entries)).buffer).then(
  (hash) => `${prefix}${hash.slice(0, 16)}`,
);

let opened: Promise<Cache> | null = null;

/** Opened when it is needed, not when the worker is first looked at. */
function ownCache(): Promise<Cache> {
  opened ??= cacheName.then((name) => caches.open(name));
  return opened;
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
// The page of the first visit gets its later parts from the cache too.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  if (event.data === 'takeOver') event.waitUntil(worker.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(forgetOlderBuilds());
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const isPage = request.mode === 'navigate' && asksForThePage(request.url, scope);
  // Anything else of the origin, and anything of another, goes its way untouched.
  if (!isPage && !request.url.startsWith(scope)) return;
  event.respondWith(answer(request, isPage));
});

/** A file that is there already, from an attempt that broke off or an older build, is not fetched again. */
async function keepAll(): Promise<void> {
  const cache = await ownCache();
  const otherCaches = await Promise.all((await otherBuilds()).map((name) => caches.open(name)));
  const waiting = [...entries];
  const keepNext = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      await keep(entry, cache, otherCaches);
    }
  };
  try {
    await Promise.all(Array.from({ length: fetchesAtOnce }, keepNext));
  } catch (error) {
    // What has come is kept for the next attempt, but never in the place of records and photos.
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    if (isFull) await caches.delete(await cacheName);
    throw error;
  }
  // Somebody may have cleared the cache meanwhile.
  const kept = await (await caches.open(await cacheName)).keys();
  if (kept.length < entries.length)
    throw new Error(`${kept.length} of ${entries.length} files kept`);
}

/** Throws when the file can't be had: the worker is then not installed, and tried again another time. */
async function keep(
  { url, revision }: PrecacheEntry,
  cache: Cache,
  otherCaches: readonly Cache[],
): Promise<void> {
  const isPage = url === 'index.html';
  const address = isPage ? pageAddress : new URL(url, scope).href;
  const isHashed = revision === null;
  if (isHashed) {
    if ((await cache.match(address)) !== undefined) return;
    for (const other of otherCaches) {
      const found = await other.match(address);
      if (found !== undefined) return cache.put(address, found);
    }
  }
  const response = await fetch(address, {
    cache: isHashed ? 'default' : 'reload',
    credentials: 'same-origin',
    priority: 'low',
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !isAllowedFile(url, type)) throw new Error(`not to be had: ${address}`);
  const body = await response.blob();
  if (isPage) refuseOtherBuild(await body.text());
  // A copy: browsers refuse a page that remembers having been redirected.
  const { status, statusText, headers } = response;
  await cache.put(address, new Response(body, { status, statusText, headers }));
}

/** While a host is being updated, page and list of files may be of two builds. */
function refuseOtherBuild(page: string): void {
  const missing = partsOfPage(page).find(
    (part) => !ownAddresses.has(new URL(part, pageAddress).href),
  );
  if (missing !== undefined) throw new Error(`the page is of another build: ${missing}`);
}

async function answer(request: Request, isPage: boolean): Promise<Response> {
  const address = isPage ? pageAddress : request.url;
  const own = await (await ownCache()).match(address, { ignoreVary: true });
  if (own !== undefined) return own;
  // A tab that still runs the build before asks for its own parts.
  for (const name of await otherBuilds()) {
    const older = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (older !== undefined) return older;
  }
  return fetch(request);
}

/** Caches of other builds: older ones, and of a newer one that is on its way. */
async function otherBuilds(): Promise<string[]> {
  const current = await cacheName;
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
}

/** Once a single page is left, it runs this build, and none is on its way, nobody asks for others. */
async function forgetOlderBuilds(): Promise<void> {
  const names = await otherBuilds();
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { installing, waiting } = worker.registration;
  if (pages.length > 1 || installing !== null || waiting !== null) return;
  await Promise.all(names.map((name) => caches.delete(name)));
}
