// @ts-check
/** Drives the app as a person does: by the names of its controls. */
import { coldPage, longTasks, markTime, pageNow } from './pages.mjs';

/** @typedef {import('playwright').BrowserContext} Context */
/** @typedef {{ slowdown: number; slowNetwork?: boolean }} Conditions */

/**
 * Opens the practice neighbourhood once, so that later starts find it in the browser's storage.
 * @param {Context} context @param {string} address
 */
export async function preparePractice(context, address) {
  const page = await coldPage(context, { slowdown: 1 });
  await page.goto(address);
  await page.getByRole('button', { name: /^Alıştırma mahallesi/ }).click();
  await markTime(page, 'komsu:map-idle');
  // The session is written down a moment after it changed.
  await page.waitForTimeout(1500);
  await page.close();
}

/**
 * Cold start into the stored neighbourhood until its map is idle.
 * @param {Context} context @param {string} address @param {Conditions} conditions
 */
export async function startApp(context, address, conditions) {
  const page = await coldPage(context, conditions);
  await page.goto(address, { waitUntil: 'commit' });
  const idleMs = await markTime(page, 'komsu:map-idle');
  const blocking = await longTasks(page, 0, idleMs);
  return { page, idleMs, blocking };
}

/**
 * Imports a file into the open neighbourhood: to the first drawing of its marks, to the labels, and
 * from **İçe aktar** until all is stored.
 * @param {Context} context @param {string} address @param {string} file @param {Conditions} conditions
 */
export async function openInApp(context, address, file, conditions) {
  const { page } = await startApp(context, address, conditions);
  await page.getByRole('link', { name: 'Paylaş' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Dosya al' }).click();
  await page.getByRole('button', { name: 'Dosya seç' }).click();
  const picker = await chooser;
  const since = await pageNow(page);
  await picker.setFiles(file);
  const marksAt = await markTime(page, 'komsu:marks-drawn', since);
  const labelsAt = await markTime(page, 'komsu:labels-drawn', since);
  const blocking = await longTasks(page, since, labelsAt);
  const submittedAt = await pageNow(page);
  await page.getByRole('button', { name: 'İçe aktar' }).click();
  const storedAt = await markTime(page, 'komsu:stored', submittedAt);
  const storing = await longTasks(page, submittedAt, storedAt);
  await page.close();
  return {
    marksMs: marksAt - since,
    labelsMs: labelsAt - since,
    storedMs: storedAt - submittedAt,
    blocking,
    storing,
  };
}
