// @ts-check
/** Pages to measure in: cold, slowed down, and with every long task noted. */

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ start: number; durationMs: number }} LongTask times since navigation, ms */
/** @typedef {{ start: number; durationMs: number; source: string; invoker: string }} LongScript */

/** Runs in the page before anything else. */
function noteLongTasks() {
  /** @type {LongTask[]} */
  const tasks = [];
  /** @type {LongScript[]} */
  const scripts = [];
  // @ts-expect-error a place for the measurement
  window.benchNotes = { tasks, scripts };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push({ start: startTime, durationMs: duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  // Long animation frames say whose script it was.
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries()) {
      // @ts-expect-error not yet in TypeScript's DOM library
      for (const { startTime, duration, sourceURL, invoker } of frame.scripts) {
        if (duration > 50)
          scripts.push({ start: startTime, durationMs: duration, source: sourceURL, invoker });
      }
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
}

/**
 * A new tab with a cold cache.
 * @param {import('playwright').BrowserContext} context
 * @param {{ slowdown: number; slowNetwork?: boolean }} conditions slowdown: CPU throttling factor
 * @returns {Promise<Page>}
 */
export async function coldPage(context, { slowdown, slowNetwork = false }) {
  const page = await context.newPage();
  await page.addInitScript(noteLongTasks);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slowNetwork) {
    // Lighthouse's "slow 4G": 150 ms, 1.6 Mbit/s down, 0.75 up.
    await protocol.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (0.75 * 1024 * 1024) / 8,
    });
  }
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

/**
 * Waits for a mark on the page's timeline, without asking again and again.
 * @param {Page} page @param {string} name
 * @param {{ since?: number; detail?: string; limitMs?: number }} [options] since: only marks after
 *   this time, ms; detail: only marks with this detail
 * @returns {Promise<number>} its time since navigation, ms
 */
export function markTime(page, name, { since = 0, detail, limitMs = 300_000 } = {}) {
  return page.evaluate(
    (wish) =>
      new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`no ${wish.name} in ${wish.limitMs} ms`)), wish.limitMs);
        new PerformanceObserver((list) => {
          const mark = list
            .getEntriesByName(wish.name)
            .filter(({ startTime }) => startTime >= wish.since)
            // @ts-expect-error entries that are marks have a detail
            .find((entry) => wish.detail === undefined || entry.detail === wish.detail);
          if (mark !== undefined) resolve(mark.startTime);
        }).observe({ type: 'mark', buffered: true });
      }),
    { name, since, limitMs, ...(detail === undefined ? {} : { detail }) },
  );
}

/** Now, on the page's own clock, ms since navigation. @param {Page} page */
export const pageNow = (page) => page.evaluate(() => performance.now());

/**
 * What blocked the main thread for more than 50 ms between two times.
 * @param {Page} page @param {number} from @param {number} to
 * @returns {Promise<{ tasks: LongTask[]; scripts: LongScript[] }>}
 */
export async function longTasks(page, from, to) {
  // Observers are told a little later.
  await page.waitForTimeout(300);
  /** @type {{ tasks: LongTask[]; scripts: LongScript[] }} */
  // @ts-expect-error put there by noteLongTasks
  const { tasks, scripts } = await page.evaluate(() => window.benchNotes);
  /** @param {{ start: number; durationMs: number }} one */
  const within = ({ start, durationMs }) => start + durationMs > from && start < to;
  return { tasks: tasks.filter(within), scripts: scripts.filter(within) };
}
