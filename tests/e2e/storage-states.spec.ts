import { randomBytes } from 'node:crypto';
import { expect, expectNoAxeFindings, test } from './support/fixtures';
import { mapStands, openPractice, recordCount } from './support/practice';

test('a second tab says so, takes over, and the first one says that', async ({ page, context }) => {
  await openPractice(page);
  const before = await recordCount(page);
  const second = await context.newPage();
  await second.goto('./');
  await expect(
    second.getByRole('heading', { name: 'Komşu Haritası başka bir sekmede açık' }),
  ).toBeVisible();
  await expectNoAxeFindings(second);
  await second.getByRole('button', { name: 'Burada devam et' }).click();
  await mapStands(second);
  expect(await recordCount(second)).toBe(before);
  await expect(
    page.getByRole('heading', { name: 'Çalışma başka bir sekmeye alındı' }),
  ).toBeVisible();

  await test.step('and back again', async () => {
    await page.getByRole('button', { name: 'Burada devam et' }).click();
    await mapStands(page);
    await expect(
      second.getByRole('heading', { name: 'Çalışma başka bir sekmeye alındı' }),
    ).toBeVisible();
  });
});

test('a browser without storage says what helps', async ({ page, watch }) => {
  watch.allowConsole(/indexedDB/i);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(/gizli/i);
  await expect(page.getByRole('button', { name: 'Yeniden dene' })).toBeVisible();
  await expectNoAxeFindings(page);
});

test('a full disk loses nothing but the room: words, and a way to go on', async ({
  page,
  context,
  baseURL,
}) => {
  const session = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  // Before anything is stored: Chromium remembers for a while how much room it saw last.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 5_000_000 });
  await openPractice(page);
  await test.step('a word before it is full, and the app keeps its hands off the rest', async () => {
    const notice = page.getByText(/^Bu cihazda yer azalıyor: 20 MB’tan az kaldı\.$/);
    await expect(notice).toBeVisible({ timeout: 40_000 });
    // All parts of the app would not fit: none of them takes the room of records and photos.
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 20_000 })
      .toBe(0);
  });
  const before = await recordCount(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.getByRole('link', { name: 'Paylaş' }).click();
  await button('Dosya al').click();
  // Random letters: the disk can't press them together.
  const note = () => randomBytes(2_400).toString('base64');
  const rows = Array.from({ length: 3_000 }, (_, k) => `Yer ${k};34,001;43,2;eczane;${note()}`);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'cok.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`ad;boylam;enlem;tür;not\n${rows.join('\n')}\n`),
    });
  await button('İçe aktar').click();
  await expect(page.getByText(/doldu|yer kalmadı|yer yok/i).first()).toBeVisible();

  await test.step('everything from before is there, and small things still go in', async () => {
    await button('Dosya almayı kapat').click();
    await expect.poll(() => recordCount(page)).toBe(before);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await button('Ekle').click();
    await button('Risk').click();
    await page.getByRole('option', { name: 'Trafo', exact: true }).click();
    await button('Buraya koy').click();
    await button('Kaydet').click();
    await expect(page.getByText('Kayıt eklendi', { exact: true })).toBeVisible();
  });
});
