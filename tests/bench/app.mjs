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
 * As `preparePractice`, and until the service worker has the whole app.
 * @param {Context} context @param {string} address
 */
export async function keepOffline(context, address) {
  await preparePractice(context, address);
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.close();
}

/**
 * Cold start into the stored neighbourhood until its map is idle; `idleAt` is that moment since 1970.
 * @param {Context} context @param {string} address @param {Conditions} conditions
 */
export async function startApp(context, address, conditions) {
  const page = await coldPage(context, conditions);
  await page.goto(address, { waitUntil: 'commit' });
  const idleMs = await markTime(page, 'komsu:map-idle');
  const idleAt = idleMs + (await page.evaluate(() => performance.timeOrigin));
  const blocking = await longTasks(page, 0, idleMs);
  return { page, idleMs, idleAt, blocking };
}

/**
 * Imports a file into the open neighbourhood. Times are told from the file to its places on the map
 * (that is the preview), and from **İçe aktar** to the records on the map and to all of them stored.
 * @param {Context} context @param {string} address @param {string} file @param {Conditions} conditions
 */
export async function openInApp(context, address, file, conditions) {
  const { page } = await startApp(context, address, conditions);
  page.setDefaultTimeout(300_000);
  await page.getByRole('navigation').getByText('Paylaş').click();
  await page.getByRole('button', { name: /^Dosya al/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Dosya seç' }).click();
  const picker = await chooser;
  // A person looks for her file; meanwhile everything stands still.
  await page.waitForTimeout(2000);
  const since = await pageNow(page);
  await picker.setFiles(file);
  const preview = { since, detail: 'preview' };
  const previewAt = await markTime(page, 'komsu:marks-drawn', preview);
  const previewIdleAt = await markTime(page, 'komsu:labels-drawn', preview);
  const blocking = await longTasks(page, since, previewIdleAt);

  const submit = page.getByRole('button', { name: 'İçe aktar' });
  await submit.click({ trial: true });
  const submittedAt = await pageNow(page);
  await submit.click();
  const marks = { since: submittedAt, detail: 'marks' };
  const marksAt = await markTime(page, 'komsu:marks-drawn', marks);
  await page
    .getByText(/kayıt eklendi/)
    .first()
    .waitFor();
  const storedAt = await pageNow(page);
  const labelsAt = await markTime(page, 'komsu:labels-drawn', marks);
  const storing = await longTasks(page, submittedAt, Math.max(storedAt, labelsAt));
  await page.close();
  return {
    previewMs: previewAt - since,
    previewIdleMs: previewIdleAt - since,
    marksMs: marksAt - submittedAt,
    labelsMs: labelsAt - submittedAt,
    storedMs: storedAt - submittedAt,
    blocking,
    storing,
  };
}
