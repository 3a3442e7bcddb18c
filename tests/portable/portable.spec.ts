import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { smallPhoto } from '../e2e/support/photo';
import { mapStands, recordCount } from '../e2e/support/practice';

const built = fileURLToPath(new URL('../../dist-portable/komsu-haritasi.html', import.meta.url));

/** The file where people put it: names with spaces and Turkish letters. */
function onStick(stick: string): string {
  expect(existsSync(built), 'npm run build:portable comes first').toBe(true);
  const folder = test.info().outputPath(stick, 'Çınaraltı Atölye');
  mkdirSync(folder, { recursive: true });
  copyFileSync(built, `${folder}/Komşu Haritası.html`);
  return pathToFileURL(`${folder}/Komşu Haritası.html`).href;
}

/** A browser that keeps what it stores, with everything noted that the page may not do. */
async function openBrowser(findings: string[]): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(test.info().outputPath('profile'), {
    ...chromiumLaunchOptions(),
    viewport: { width: 1366, height: 768 },
    locale: 'tr-TR',
  });
  context.setDefaultTimeout(15_000);
  await context.route(/^(https?|wss?):/, async (route) => {
    findings.push(`request to ${route.request().url()}`);
    await route.abort();
  });
  context.on('console', (message) => {
    if (message.type() === 'error') findings.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    findings.push(`exception: ${error.error().stack ?? error.error().message}`);
  });
  // Headless Chromium has no dialogue to save with.
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  return context;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** How many different colours a picture has, seen coarsely. */
async function coloursOf(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const colours = new Set<number>();
    for (let k = 0; k < pixels.length; k += 4) {
      const [red = 0, green = 0, blue = 0] = [pixels[k], pixels[k + 1], pixels[k + 2]];
      colours.add((red >> 4) * 256 + (green >> 4) * 16 + (blue >> 4));
    }
    return colours.size;
  }, picture.toString('base64'));
}

test('one file from a USB stick: map, record, photo, import, PDF, and still there tomorrow', async () => {
  test.slow();
  const findings: string[] = [];
  const address = onStick('stick');
  const today = await openBrowser(findings);
  const page = await today.newPage();

  await test.step('start page, practice, a map with real pixels', async () => {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'Komşu Haritası', level: 1 })).toBeVisible();
    await button(page, 'Alıştırma mahallesi').click();
    await mapStands(page);
    await page.waitForFunction(() => performance.getEntriesByName('komsu:map-idle').length > 0);
    const map = page.getByRole('application', { name: 'Harita', exact: true });
    // An empty map is its ground and the furniture: some dozen colours.
    expect(await coloursOf(page, await map.screenshot())).toBeGreaterThan(150);
  });
  const before = await recordCount(page);
  await test.step('a record with a photo is saved', async () => {
    await button(page, 'Ekle').click();
    await button(page, 'Risk').click();
    await page.getByRole('option', { name: 'Trafo', exact: true }).click();
    await button(page, 'Buraya koy').click();
    await page.locator('input[type=file]').last().setInputFiles(smallPhoto());
    await expect(page.getByRole('img', { name: '1. fotoğraf' })).toBeVisible();
    await button(page, 'Kaydet').click();
    await expect(page.getByText('Kayıt eklendi', { exact: true })).toBeVisible();
  });
  await test.step('a small GeoJSON goes in', async () => {
    await page.getByRole('link', { name: 'Paylaş', exact: true }).click();
    await button(page, 'Dosya al').click();
    const feature = {
      type: 'Feature',
      properties: { ad: 'Çınar Eczanesi', tür: 'eczane' },
      geometry: { type: 'Point', coordinates: [34.001, 43.2] },
    };
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'yerler.geojson',
        mimeType: 'application/geo+json',
        buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [feature] })),
      });
    await button(page, 'İçe aktar').click();
    await expect(page.getByText(/1 kayıt eklendi/).first()).toBeVisible();
  });
  await today.close();

  const tomorrow = await openBrowser(findings);
  const again = await tomorrow.newPage();
  await test.step('opened again, everything is there', async () => {
    await again.goto(address);
    await mapStands(again);
    await expect.poll(() => recordCount(again)).toBe(before + 2);
    await again.getByRole('searchbox').fill('çınar ecz');
    await expect(again.getByText('Çınar Eczanesi').first()).toBeVisible();
  });
  await test.step('the plan becomes a PDF', async () => {
    await again.getByRole('link', { name: 'Plan', exact: true }).click();
    await button(again, 'Plan belgesi').click();
    await expect(button(again, 'PDF indir')).toBeEnabled({ timeout: 60_000 });
    const downloading = again.waitForEvent('download', { timeout: 60_000 });
    await button(again, 'PDF indir').click();
    const pdf = readFileSync(await (await downloading).path());
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(100_000); // fonts and maps are in it
  });
  await test.step('the lists of places are inside', async () => {
    await again.evaluate(() => {
      window.location.hash = 'newNeighbourhood';
    });
    await again.getByRole('combobox', { name: 'İl', exact: true }).selectOption('İzmir');
    await again.getByRole('combobox', { name: 'İlçe', exact: true }).selectOption('Çiğli');
    await expect(again.getByRole('combobox', { name: 'Mahalle', exact: true })).toBeEnabled();
  });
  await tomorrow.close();
  expect(findings, 'requests, errors and exceptions of the page').toEqual([]);
});
