/** J2: our own neighbourhood, its map from a file or from the internet, and then without internet. */
import { readFileSync } from 'node:fs';
import type { Page, Request, Route } from '@playwright/test';
import {
  expect,
  expectNoAxeFindings,
  expectTouchTargets,
  goOffline,
  sharedOrSkip,
  test,
} from './support/fixtures';
import {
  beginNeighbourhood,
  button,
  type ChosenFile,
  chooseFile,
  hamlet,
  hamletBoundary,
  numberIn,
  overpassAnswer,
  packFact,
} from './support/maps';
import { mapStands, raiseSheet } from './support/practice';

const attribution = (page: Page) => page.getByText('© OpenStreetMap katkıcıları', { exact: true });

/** From the record just saved to the list. */
async function backToList(page: Page): Promise<void> {
  await expect(page.getByText('Kayıt eklendi', { exact: true }).last()).toBeVisible();
  await button(page, 'Listeye dön').click();
  await expect(page.getByRole('heading', { name: 'Kayıtlar', exact: true })).toBeVisible();
}

/** The app is kept by its service worker; from here on the network may go. */
async function keptForOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForFunction(() => performance.getEntriesByName('komsu:map-idle').length > 0);
}

test('Rize: from an .osm file to a neighbourhood that needs no network', async ({
  page,
  context,
}) => {
  test.slow();
  const file = sharedOrSkip('data/osm/tr_rize_town.osm');
  await page.goto('./');
  await chooseFile(page, () => button(page, 'Dosya aç').click(), file);
  await button(page, 'Bu haritayla yeni mahalle başlat').click();

  await test.step('the file is read, the form begins with it', async () => {
    const name = page.getByLabel('Mahallenin adı');
    await expect(name).toHaveValue('tr rize town', { timeout: 60_000 });
    await name.fill('Rize Çarşı');
    await button(page, 'Devam et').click();
    // No boundary yet: it can be drawn on the map that was brought.
    await button(page, 'Elle çiz').click();
    await expect(attribution(page)).toBeVisible({ timeout: 60_000 });
    await button(page, 'Vazgeç').click();
    await button(page, 'Devam et').click();
    await button(page, 'Devam et').click();
  });

  await test.step('what is in it, and how much of it hangs together', async () => {
    await expect(page.getByRole('heading', { name: 'Haritada ne var?' })).toBeVisible();
    // 880 ways of the file are buildings; areas of several parts add or miss a few.
    expect(numberIn(await packFact(page, 'Binalar'))).toBeGreaterThan(850);
    expect(numberIn(await packFact(page, 'Yürüme yolları'))).toBeGreaterThan(50);
    expect(numberIn(await packFact(page, 'Birbirine bağlı olan bölümü'))).toBeGreaterThanOrEqual(
      94,
    );
    await expectNoAxeFindings(page);
    await expectTouchTargets(page);
  });

  await button(page, 'Mahalleyi aç').click();
  await mapStands(page);
  await expect(attribution(page)).toBeVisible();
  await keptForOffline(page);
  await goOffline(context);
  await page.reload();
  await mapStands(page);
  await expect(page.getByRole('heading', { name: 'Rize Çarşı', exact: true })).toBeVisible();
  await expect(attribution(page)).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByName('komsu:map-idle').length > 0);
});

test('a small map: made on one device, handed on as one file, opened on another', async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await beginNeighbourhood(page);
  await expectNoAxeFindings(page);
  await expectTouchTargets(page);

  // By keyboard alone.
  await chooseFile(page, () => button(page, 'Dosya seç').press('Enter'), hamlet);
  await expect(page.getByText('Harita, mahallenin tamamını')).toBeHidden();
  expect(await packFact(page, 'Binalar')).toBe('57');
  expect(await packFact(page, 'Kat sayısı bilinen binalar')).toMatch(/^36 /);
  expect(await packFact(page, 'Birbirine bağlı olan bölümü')).toBe('%100');
  expect(await packFact(page, 'Kaynak')).toBe('© OpenStreetMap katkıcıları');
  expect(await packFact(page, 'Verinin tarihi')).toContain('dosyada yazmıyor');

  const downloading = page.waitForEvent('download');
  await button(page, 'Harita dosyasını kaydet').press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Uydurma \d{4}-\d\d-\d\d\.mahalle-haritasi$/);
  const path = testInfo.outputPath('uydurma.mahalle-haritasi');
  await download.saveAs(path);
  await button(page, 'Mahalleyi aç').press('Enter');
  await mapStands(page);

  await test.step('the other device: name and boundary come along', async () => {
    const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'tr-TR' });
    const second = await other.newPage();
    await second.goto('./');
    await chooseFile(second, () => button(second, 'Dosya aç').click(), path);
    await button(second, 'Bu haritayla yeni mahalle başlat').click();
    await expect(second.getByLabel('Mahallenin adı')).toHaveValue('Uydurma');
    await button(second, 'Devam et').click();
    await expect(second.getByText('Seçilen sınır: Uydurma, 0,16 km²')).toBeVisible();
    await button(second, 'Devam et').click();
    await button(second, 'Devam et').click();
    await expect(second.getByRole('heading', { name: 'Haritada ne var?' })).toBeVisible();
    await button(second, 'Mahalleyi aç').click();
    await mapStands(second);
    await expect(attribution(second)).toBeVisible();
    await other.close();
  });
});

test('the map comes later; corrections survive a newer one', async ({ page }) => {
  test.slow();
  await beginNeighbourhood(page);
  await button(page, 'Sonra').click();
  await mapStands(page);
  await expect(attribution(page)).toBeHidden();
  await button(page, 'Harita ekle').click();
  await chooseFile(page, () => button(page, 'Dosya seç').click(), hamlet);
  await button(page, 'Bu haritayı kullan').click();
  await mapStands(page);
  await expect(attribution(page)).toBeVisible();

  await test.step('a passage drawn by the group', async () => {
    await button(page, 'Ekle').click();
    await button(page, 'Düzeltme').click();
    await page.getByRole('option', { name: 'Yol ya da geçit (biz çizdik)', exact: true }).click();
    await button(page, 'Köşe ekle').click();
    await page.getByRole('application', { name: 'Harita' }).press('ArrowRight');
    await page.waitForTimeout(400); // the map glides
    await button(page, 'Köşe ekle').click();
    await button(page, 'Bitir').click();
    await page.getByRole('radio', { name: 'Geçit', exact: true }).check({ force: true });
    await page.getByLabel('Genişlik').fill('2,5');
    await button(page, 'Kaydet').click();
    await backToList(page);
  });
  await test.step('a building that is gone', async () => {
    await button(page, 'Ekle').click();
    await button(page, 'Düzeltme').click();
    await page.getByRole('option', { name: 'Bina yok artık', exact: true }).click();
    await button(page, 'Buraya koy').click();
    await button(page, 'Kaydet').click();
    await backToList(page);
  });

  await test.step('a newer map takes the place of the old one', async () => {
    await page.getByRole('link', { name: 'Menü' }).click();
    await button(page, 'Mahallelerim').click();
    await button(page, 'Harita: Uydurma').click();
    await expect(page.getByRole('heading', { name: 'Şu anki harita' })).toBeVisible();
    // The passage is part of the ways for walking.
    expect(await packFact(page, 'Çizdiğimiz yollar')).toMatch(/^1 · \d+ m$/);
    await expectNoAxeFindings(page);
    await expectTouchTargets(page);
    await chooseFile(page, () => button(page, 'Dosya seç').click(), hamlet);
    await expect(page.getByText(/^Yeni harita eskisinin yerine geçer/)).toBeVisible();
    await button(page, 'Bu haritayı kullan').click();
    // The map opens on the record that was looked at last.
    await expect(page.getByRole('heading', { name: 'Bina yok artık', exact: true })).toBeVisible();
    await button(page, 'Listeye dön').click();
    await mapStands(page);
    await expect(page.getByText('2 kayıt', { exact: true })).toBeVisible();
  });
  await page.reload();
  await mapStands(page);
  await raiseSheet(page);
  await expect(page.getByText('2 kayıt', { exact: true })).toBeVisible();
  await expect(attribution(page)).toBeVisible();
});

test('a map file that lies elsewhere, is cut short, or is no map: a word each', async ({
  page,
}) => {
  const elsewhere = JSON.parse(readFileSync(hamletBoundary, 'utf8'));
  for (const corner of elsewhere.features[0].geometry.coordinates[0]) corner[0] -= 7;
  await beginNeighbourhood(page, {
    name: 'sinir.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify(elsewhere)),
  });
  const pick = (file: ChosenFile) =>
    chooseFile(page, () => button(page, 'Dosya seç').click(), file);
  await pick(hamlet);
  await expect(page.getByRole('alert')).toContainText('Bu dosya başka bir yerin haritası');
  await pick({
    name: 'yarim.osm',
    mimeType: 'application/xml',
    buffer: readFileSync(hamlet).subarray(0, 9_000),
  });
  await expect(page.getByRole('alert')).toContainText('Harita dosyası yarım kalmış');
  await pick({ name: 'not.osm', mimeType: 'text/plain', buffer: Buffer.from('merhaba komşum') });
  await expect(page.getByRole('alert')).toContainText('OpenStreetMap haritası bulamadık');
  await expectNoAxeFindings(page);
  await button(page, 'Sonra').click();
  await mapStands(page);
});

test('the map from the internet: said before, asked once, every trouble has words', async ({
  page,
  context,
  watch,
}) => {
  test.slow();
  watch.allowConsole(/Failed to load resource/);
  const asked: Request[] = [];
  const open = { 'Access-Control-Allow-Origin': '*' };
  type Answer = NonNullable<Parameters<Route['fulfill']>[0]>;
  let answer: Answer | 'lost' = { status: 504, headers: open, body: '<html>busy</html>' };
  await context.route(/^https:\/\/overpass[^/]*\//, async (route) => {
    asked.push(route.request());
    if (answer === 'lost') await route.abort('connectionreset');
    else await route.fulfill(answer);
  });
  const trouble = (words: string) => expect(page.getByRole('alert')).toContainText(words);

  await beginNeighbourhood(page);
  await button(page, 'Haritayı indir').click();
  await expect(page.getByRole('dialog')).toContainText('dört kenarı gider');
  await expect(page.getByRole('dialog')).toContainText(/Alan 2 km².* MB/);
  await expectNoAxeFindings(page);
  await expectTouchTargets(page);
  expect(asked).toEqual([]);
  await button(page, 'İndir').click();
  await trouble('Sunucu çok yoğun');

  await test.step('only a rectangle went', async () => {
    expect(asked).toHaveLength(1);
    const [request] = asked;
    expect(request?.url()).toBe('https://overpass-api.de/api/interpreter');
    const query = new URLSearchParams(request?.postData() ?? '').get('data') ?? '';
    expect(query).toContain('[bbox:43.20');
    expect(request?.postData()).not.toContain('Uydurma');
    expect((await request?.allHeaders())?.referer).toBeUndefined();
  });

  const retry = async (next: Answer | 'lost', words: string) => {
    answer = next;
    await button(page, 'Yeniden dene').click();
    await trouble(words);
  };
  await retry(
    {
      status: 429,
      headers: { ...open, 'Retry-After': '40', 'Access-Control-Expose-Headers': 'Retry-After' },
    },
    '40 saniye',
  );
  await retry({ status: 429, headers: open }, 'Birkaç dakika bekleyip');
  await retry(
    { headers: open, body: '<!DOCTYPE html><p>Wi-Fi</p>' },
    'harita yerine başka bir şey',
  );
  await retry({ headers: open, body: overpassAnswer().slice(0, 9_000) }, 'yarıda kesildi');
  const remark =
    ',"remark":"runtime error: Query timed out in \\"query\\" at line 3 after 91 seconds."}';
  await retry(
    { headers: open, body: overpassAnswer().trimEnd().replace(/\}$/, remark) },
    'Sunucu çok yoğun',
  );
  await retry('lost', 'Sunucuya ulaşamadık');
  await retry({ headers: open, body: '{"elements":[]}' }, 'bir şey bulunamadı');

  await test.step('another server answers', async () => {
    answer = { status: 504, headers: open };
    await button(page, 'Haritayı indir').click();
    await button(page, 'İndir').click();
    await trouble('Sunucu çok yoğun');
    answer = { headers: open, contentType: 'application/json', body: overpassAnswer() };
    await button(page, 'Başka sunucu: overpass.private.coffee').click();
    await expect(
      page.getByText(/^Harita, mahallenin tamamını ve çevresinde 500 metreyi/),
    ).toBeVisible();
    expect(asked.at(-1)?.url()).toBe('https://overpass.private.coffee/api/interpreter');
    expect(await packFact(page, 'Verinin tarihi')).toBe('20 Kasım 2026');
  });
  await button(page, 'Mahalleyi aç').click();
  await mapStands(page);
  await expect(attribution(page)).toBeVisible();
});

test('a download is stopped by hand, and nothing has changed', async ({ page, context }) => {
  await context.route(/^https:\/\/overpass[^/]*\//, () => new Promise(() => undefined));
  await beginNeighbourhood(page);
  await button(page, 'Haritayı indir').click();
  await button(page, 'İndir').click();
  await expect(page.getByText('Sunucu haritayı hazırlıyor')).toBeVisible();
  await button(page, 'Vazgeç').click();
  await expect(button(page, 'Haritayı indir')).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  await goOffline(context);
  await button(page, 'Haritayı indir').click();
  await button(page, 'İndir').click();
  await expect(page.getByRole('alert')).toContainText('İnternet yok');
});

test('a map let go over the app finds its way, with and without a neighbourhood', async ({
  page,
}) => {
  const drop = async () => {
    const files = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'uydurma.osm'));
        return transfer;
      },
      readFileSync(hamlet, 'utf8'),
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: files });
  };
  await page.goto('./');
  await expect(button(page, 'Yeni mahalle')).toBeVisible();
  await drop();
  await expect(button(page, 'Bu haritayla yeni mahalle başlat')).toBeVisible();
  await button(page, 'Geri').click();

  await beginNeighbourhood(page);
  await button(page, 'Sonra').click();
  await mapStands(page);
  await drop();
  await expect(page.getByRole('heading', { name: 'Haritada ne var?' })).toBeVisible();
  await button(page, 'Bu haritayı kullan').click();
  await mapStands(page);
  await expect(attribution(page)).toBeVisible();
});
