// @ts-check
/** Drives the bare page of tests/bench/bare. */
import { coldPage, longTasks, markTime, pageNow } from './pages.mjs';

/** @typedef {import('playwright').BrowserContext} Context */
/** @typedef {{ slowdown: number; slowNetwork?: boolean }} Conditions */

/**
 * Cold start of the bare page until its map is idle; `idleAt` is that moment since 1970.
 * @param {Context} context @param {string} address with what to draw, `?box=…&data=…`
 * @param {Conditions} conditions
 */
export async function startBare(context, address, conditions) {
  const page = await coldPage(context, conditions);
  await page.goto(address, { waitUntil: 'commit' });
  const idleMs = await markTime(page, 'bare:map-idle');
  const idleAt = idleMs + (await page.evaluate(() => performance.timeOrigin));
  const blocking = await longTasks(page, 0, idleMs);
  return { page, idleMs, idleAt, blocking };
}

/**
 * Opens a file in the bare page, as a source with the file's address: to the first frame with all
 * of it, and until the map is idle.
 * @param {Context} context @param {string} address @param {string} file @param {Conditions} conditions
 */
export async function openInBare(context, address, file, conditions) {
  const { page } = await startBare(context, address, conditions);
  const since = await pageNow(page);
  await page.setInputFiles('#file', file);
  const drawnAt = await markTime(page, 'bare:drawn', { since });
  const idleAt = await markTime(page, 'bare:idle', { since });
  const blocking = await longTasks(page, since, idleAt);
  await page.close();
  return { drawnMs: drawnAt - since, idleMs: idleAt - since, blocking };
}
