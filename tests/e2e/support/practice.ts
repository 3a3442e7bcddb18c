import type { Page } from '@playwright/test';
import { expect, goOffline } from './fixtures';

/** Start page → **Alıştırma mahallesi** → its map stands and the panel shows its records. */
export async function openPractice(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Alıştırma mahallesi', exact: true }).click();
  await mapStands(page);
}

/** The map is drawn and can be asked where its middle is; the records are read. */
export async function mapStands(page: Page): Promise<void> {
  await expect(page.getByRole('application', { name: 'Harita', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Kayıtlar', exact: true })).toBeVisible();
}

/** The network goes, once the map stands still and the whole app has been fetched. */
export async function loseNetwork(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('komsu:fetched-ahead').length > 0);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await goOffline(page.context());
}

/** How many records the panel says there are. */
export async function recordCount(page: Page): Promise<number> {
  const text = await page.getByText(/^\d+ kayıt$/).textContent();
  return Number.parseInt(text ?? '', 10);
}

/** On a phone the sheet goes one height up; on a laptop the panel is whole. */
export async function raiseSheet(page: Page): Promise<void> {
  const handle = page.getByRole('button', { name: /^Panel (yüksekliği|height)/ });
  if (await handle.isVisible()) await handle.press('ArrowUp');
}
