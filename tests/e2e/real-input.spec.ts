import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, goOffline, sharedOrSkip, test } from './support/fixtures';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The output of a program, or null where it is not installed. */
function run(program: string, ...args: string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Everything that a program prints, warnings included. */
function runAll(program: string, ...args: string[]): string | null {
  if (run('which', program) === null) return null;
  return execFileSync('sh', ['-c', '"$@" 2>&1', 'sh', program, ...args], { encoding: 'utf8' });
}

async function addRecord(page: Page, layer: string, type: string): Promise<void> {
  await button(page, 'Ekle').click();
  await button(page, layer).click();
  await page.getByRole('option', { name: type, exact: true }).click();
  await button(page, 'Buraya koy').click();
  await button(page, 'Kaydet').click();
  await expect(page.getByText('Kayıt eklendi', { exact: true }).last()).toBeVisible();
  await button(page, 'Listeye dön').click();
}

test('İzkent: boundary and assembly areas from real files, own records, GeoJSON and plan out', async ({
  page,
  context,
}, testInfo) => {
  test.slow();
  const boundaryFile = sharedOrSkip('data/izmir/cigli_ilce_and_mahalle_osm.geojson');
  const areasFile = sharedOrSkip('data/izmir/izmir_afet_ve_acil_durum_toplanma_alanlari.csv');
  const shot = (name: string) =>
    testInfo.project.name === 'laptop' && process.env.SCREENSHOTS
      ? page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png` })
      : undefined;

  // The way of phones: a download. The other way opens a window of the system that no test reaches.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto('./');
  await button(page, 'Yeni mahalle').click();
  await page.getByLabel('İl', { exact: true }).selectOption('İzmir');
  await page.getByLabel('İlçe', { exact: true }).selectOption('Çiğli');
  await page.getByLabel('Mahalle', { exact: true }).selectOption('İzkent');
  await expect(page.getByText('Buca ve Çiğli')).toBeVisible();
  await button(page, 'Devam et').click();

  const picking = page.waitForEvent('filechooser');
  await button(page, 'Dosyadan al').click();
  await (await picking).setFiles(boundaryFile);
  await expect(page.getByText('28 alan bulundu')).toBeVisible();
  await shot('boundary');
  await button(page, 'İzkent Mahallesi').click();
  await expect(page.getByText(/Seçilen sınır: İzkent Mahallesi, 0,\d+ km²/)).toBeVisible();
  await button(page, 'Devam et').click();
  await page.getByLabel('Nüfus', { exact: true }).fill('6.295');
  await page.getByLabel('Bu sayılar nereden?').fill('TÜİK MEDAS, 2025');
  await button(page, 'Devam et').click();
  await button(page, 'Sonra').click();
  await expect(page.getByRole('application', { name: 'Harita', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'İzkent', exact: true })).toBeVisible();

  await test.step('1,643 assembly areas, cut to the neighbourhood', async () => {
    await page.getByRole('link', { name: 'Paylaş' }).click();
    await button(page, 'Dosya al').click();
    await page.locator('input[type=file]').first().setInputFiles(areasFile);
    await expect(page.getByText('Dosyada 1.643 satır var.')).toBeVisible();
    await page.getByRole('radio', { name: 'Sınırın içi' }).check({ force: true });
    await expect(page.getByText('1 kayıt alınacak.')).toBeVisible();
    await shot('import');
    await button(page, 'İçe aktar').click();
    await expect(page.getByText('1 kayıt eklendi.')).toBeVisible();
    await expect(page.getByText('1 kayıt', { exact: true })).toBeVisible();
  });

  // The screens used below have been fetched by now or are fetched before the network goes.
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Plan', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Harita', exact: true }).click();

  await test.step('three records of our own', async () => {
    await addRecord(page, 'Risk', 'Trafo');
    await addRecord(page, 'Kaynak', 'Eczane');
    await addRecord(page, 'İhtiyaç', 'Aydınlatma');
    await expect(page.getByText('4 kayıt', { exact: true })).toBeVisible();
    await shot('map');
  });

  await test.step('a GeoJSON that ogrinfo reads without a warning', async () => {
    await page.getByRole('link', { name: 'Paylaş' }).click();
    const downloading = page.waitForEvent('download');
    await button(page, 'GeoJSON indir').click();
    const path = testInfo.outputPath('izkent.geojson');
    await (await downloading).saveAs(path);
    const { features } = JSON.parse(readFileSync(path, 'utf8'));
    expect(features).toHaveLength(4);
    const printed = runAll('ogrinfo', '-ro', '-al', '-so', path);
    test.info().annotations.push({ type: 'ogrinfo', description: printed ?? 'not installed' });
    if (printed !== null) {
      expect(printed).toContain('Feature Count: 4');
      expect(printed).not.toMatch(/warning|error/i);
    }
  });

  await test.step('a plan whose PDF has real text with Turkish letters', async () => {
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await button(page, 'Plan belgesi').click();
    await expect(button(page, 'PDF indir')).toBeEnabled({ timeout: 60_000 });
    await shot('plan');
    const downloading = page.waitForEvent('download', { timeout: 120_000 });
    await button(page, 'PDF indir').click();
    const path = testInfo.outputPath('izkent.pdf');
    await (await downloading).saveAs(path);
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    const text = run('pdftotext', '-layout', path, '-');
    if (text !== null) {
      for (const words of [
        'İzkent',
        'Çiğli',
        '6.295',
        'İhtiyaç',
        'Aydınlatma',
        'Eczane',
        'Trafo',
      ]) {
        expect(text).toContain(words);
      }
    }
    await goOffline(context);
  });
});
