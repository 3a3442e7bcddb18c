import { open } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { openPractice, recordCount } from './support/practice';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openImport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Paylaş' }).click();
  await button(page, 'Dosya al').click();
  await expect(page.getByRole('heading', { name: 'Dosya al', exact: true })).toBeVisible();
}

async function give(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/geo+json', buffer });
}

const point = (longitude: unknown, latitude: unknown, name = 'Yer') =>
  `{"type":"Feature","properties":{"name":${JSON.stringify(name)}},"geometry":{"type":"Point","coordinates":[${longitude},${latitude}]}}`;
const collection = (...features: string[]) =>
  `{"type":"FeatureCollection","features":[${features.join(',')}]}`;

test('hostile files are refused with a word; the app lives and nothing is lost', async ({
  page,
}, testInfo) => {
  await openPractice(page);
  const before = await recordCount(page);
  await openImport(page);
  const refused = async (title: string) => {
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(page.getByRole('alert').first()).not.toHaveText('');
    testInfo.annotations.push({
      type: title,
      description: (await page.getByRole('alert').first().textContent()) ?? '',
    });
  };

  await test.step('an empty file', async () => {
    await give(page, 'bos.geojson', '');
    await refused('empty');
    await expect(page.getByRole('alert').first()).toContainText(/boş/i);
  });
  await test.step('a PNG that calls itself GeoJSON', async () => {
    await give(page, 'harita.geojson', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    await refused('png');
    await expect(page.getByRole('alert').first()).toContainText(/resim|fotoğraf/i);
  });
  await test.step('deep nesting', async () => {
    await give(page, 'derin.geojson', `${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    await refused('deep');
  });
  await test.step('200 MB, refused unread', async () => {
    const path = testInfo.outputPath('buyuk.geojson');
    const file = await open(path, 'w');
    await file.write('{"type":"FeatureCollection","features":[');
    await file.truncate(200 * 1024 * 1024);
    await file.close();
    await page.locator('input[type=file]').first().setInputFiles(path);
    await refused('200 MB');
    await expect(page.getByRole('alert').first()).toContainText(/büyük/i);
  });

  await test.step('the records are all there', async () => {
    await button(page, 'Dosya almayı kapat').click();
    expect(await recordCount(page)).toBe(before);
  });
});

test('script in a name is text, broken places are listed, good rows are taken', async ({
  page,
}) => {
  await openPractice(page);
  const before = await recordCount(page);
  await openImport(page);
  const script = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  await give(
    page,
    'karisik.geojson',
    collection(
      point(34.001, 43.2, script),
      point('"NaN"', 43.2, 'Sayı değil'),
      point(34.001, 943.2, 'Dünyada değil'),
      point(34.002, 43.201, 'İyi'),
    ),
  );
  await expect(page.getByText('2 satır alınamıyor.')).toBeVisible();
  await page.getByRole('combobox').first().click();
  await page.getByRole('combobox').first().fill('Eczane');
  await page.getByRole('option', { name: 'Eczane Kaynak' }).click();
  await button(page, 'İçe aktar').click();
  await expect(page.getByText('2 kayıt eklendi.')).toBeVisible();
  expect(await recordCount(page)).toBe(before + 2);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);

  await test.step('one Geri al takes the whole import back', async () => {
    await page.getByRole('list').getByRole('button', { name: 'Geri al' }).first().click();
    await expect.poll(() => recordCount(page)).toBe(before);
  });
});

test('swapped latitude and longitude are noticed, and swapped back when asked', async ({
  page,
}) => {
  await openPractice(page);
  await openImport(page);
  await give(
    page,
    'ters.csv',
    'ad;enlem;boylam\nBir;34,001;43,200\nİki;34,002;43,201\nÜç;34,003;43,202\n',
  );
  await expect(page.getByText('Enlem ile boylam yer değiştirmiş görünüyor')).toBeVisible();
  await button(page, 'Yerlerini değiştir').click();
  await expect(page.getByText('Enlem ile boylamın yeri değiştirildi.')).toBeVisible();
});
