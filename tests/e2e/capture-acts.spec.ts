import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { loseNetwork, mapStands, openPractice, raiseSheet, recordCount } from './support/practice';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const note = (page: Page, text: string | RegExp) => page.getByRole('list').getByText(text);

/** **Ekle** → layer → type, as far as the place. */
async function beginPlacing(page: Page, layer: string, type: string) {
  await button(page, 'Ekle').click();
  await button(page, layer).click();
  await page.getByRole('option', { name: type, exact: true }).click();
}

/** After saving the record lies low on a phone, so that the map is seen: up with it. */
async function openRecord(page: Page) {
  await expect(button(page, 'Listeye dön')).toBeVisible();
  if (!(await button(page, 'Düzenle').isVisible())) await raiseSheet(page);
  await expect(button(page, 'Düzenle')).toBeVisible();
}

/** Presses on the map, so far from the middle of what can be seen of it. */
async function pressMap(page: Page, right: number, down: number) {
  const map = await page.getByRole('application', { name: 'Harita' }).boundingBox();
  const sheet = await page.getByRole('region', { name: /neresi|çizelim/ }).boundingBox();
  if (map === null || sheet === null) throw new Error('no map or no sheet');
  const isPhone = sheet.width > 300 && sheet.y > map.y + 50;
  const bottom = isPhone ? sheet.y : map.y + map.height;
  await page.mouse.click(map.x + map.width / 2 + right, (map.y + bottom) / 2 + down);
}

test('edit, move, add another like it, delete, bring back; each taken back', async ({ page }) => {
  await openPractice(page);
  const before = await recordCount(page);
  await loseNetwork(page);
  await beginPlacing(page, 'Risk', 'Trafo');
  await button(page, 'Buraya koy').click();
  await page.getByRole('radio', { name: 'Çok', exact: true }).first().check();
  await page.getByLabel('Adı').fill('Köşe trafosu');
  await button(page, 'Kaydet').click();
  await expect(page.getByRole('heading', { name: 'Köşe trafosu' })).toBeVisible();
  await openRecord(page);

  await test.step('Düzenle changes one field', async () => {
    await button(page, 'Düzenle').click();
    await page.getByLabel('Not', { exact: true }).fill('Kapağı açık, kablo görünüyor');
    await button(page, 'Kaydet').click();
    await expect(note(page, 'Kayıt değişti')).toBeVisible();
    await openRecord(page);
    await expect(page.getByText('Kapağı açık, kablo görünüyor')).toBeVisible();
  });
  await test.step('Geri al takes the edit back, and only that', async () => {
    await button(page, 'Geri al').first().click();
    await expect(page.getByText('Kapağı açık, kablo görünüyor')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Köşe trafosu' })).toBeVisible();
  });
  await test.step('Taşı sets another place', async () => {
    await button(page, 'Taşı').click();
    await expect(page.getByRole('heading', { name: 'Yeni yeri neresi?' })).toBeVisible();
    await pressMap(page, 60, -40);
    await page.waitForTimeout(400); // the map glides to the tap
    await button(page, 'Buraya koy').click();
    await expect(note(page, 'Kaydın yeri değişti')).toBeVisible();
    await openRecord(page);
  });
  await test.step('Aynısından ekle takes the kind along, not the name', async () => {
    await button(page, 'Aynısından ekle').click();
    await button(page, 'Buraya koy').click();
    await expect(page.getByRole('radio', { name: 'Çok', exact: true }).first()).toBeChecked();
    await expect(page.getByLabel('Adı')).toHaveValue('');
    await button(page, 'Kaydet').click();
    await expect(page.getByRole('heading', { name: 'Trafo', exact: true })).toBeVisible();
    await openRecord(page);
  });
  await test.step('Sil asks nothing; the bin gives it back', async () => {
    await button(page, 'Sil').click();
    await expect(note(page, 'Kayıt silindi')).toBeVisible();
    expect(await recordCount(page)).toBe(before + 1);
    await raiseSheet(page);
    await button(page, 'Çöp kutusu').click();
    await page.getByRole('option', { name: /^Trafo/ }).click();
    await button(page, 'Geri getir').click();
    await expect(note(page, 'Kayıt geri geldi')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Trafo', exact: true })).toBeVisible();
  });
});

test('the device’s Back button goes one step back, and then out of the screen', async ({
  page,
}) => {
  await openPractice(page);
  await beginPlacing(page, 'Risk', 'Terk edilmiş / metruk bina');
  await expect(button(page, 'Buraya koy')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Hangi risk?', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Ne ekliyoruz?', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Kayıtlar', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Komşu Haritası', level: 1 })).toBeVisible();
  await page.goForward();
  await mapStands(page);
});

test('a line and an area with a thumb; they live on half drawn', async ({ page, context }) => {
  await openPractice(page);
  await beginPlacing(page, 'Güzergâh', 'Tahliye güzergâhı');
  // The drawing tool is a piece of code of its own; its button waits for it.
  await expect(button(page, 'Köşe ekle')).toBeEnabled();
  await pressMap(page, -60, -30);
  await expect(page.getByText('1 köşe daha gerek')).toBeVisible();
  await pressMap(page, 60, 40);
  await expect(page.getByText(/^Uzunluk \d+ m$/)).toBeVisible();
  const length = await page.getByText(/^Uzunluk/).textContent();

  await test.step('the tab is closed with the line half drawn', async () => {
    await page.close();
    page = await context.newPage();
    await page.goto('./');
    await expect(page.getByText('Yarım kalan kaydınız duruyor')).toBeVisible();
    await expect(page.getByText(length ?? '', { exact: true })).toBeVisible();
  });
  await test.step('a corner more, moved by buttons alone', async () => {
    await button(page, 'Devam et').click();
    await button(page, 'Sonraki köşe').click();
    await expect(button(page, 'Köşeyi buraya taşı')).toBeEnabled();
    await page.getByRole('application', { name: 'Harita' }).press('ArrowLeft');
    await page.waitForTimeout(400); // the map glides
    await button(page, 'Köşeyi buraya taşı').click();
    await expect(page.getByText(length ?? '', { exact: true })).toBeHidden();
    await button(page, 'Bitir').click();
    await button(page, 'Kaydet').click();
    await expect(note(page, 'Kayıt eklendi')).toBeVisible();
  });
  await test.step('an area: the sign of m² grows along, the last corner goes again', async () => {
    await beginPlacing(page, 'Toplanma', 'Toplanma alanı önerisi (mahalle)');
    await button(page, 'Köşe ekle').click();
    await expect(page.getByText('2 köşe daha gerek')).toBeVisible();
    await pressMap(page, 70, 0);
    await pressMap(page, 70, 60);
    await expect(page.getByText(/^Alan [\d.]+ m²$/)).toBeVisible();
    await expect(button(page, 'Bitir')).toBeEnabled();
    await button(page, 'Son köşeyi sil').click();
    await expect(page.getByText('1 köşe daha gerek')).toBeVisible();
    await expect(button(page, 'Bitir')).toBeDisabled();
    await pressMap(page, 70, 60);
    await button(page, 'Bitir').click();
    await expect(page.getByText(/^Çizdiğimiz alan [\d.]+ m²/)).toBeVisible();
    await button(page, 'Kaydet').click();
    await expect(page.getByRole('heading', { name: 'Toplanma alanı önerisi' })).toBeVisible();
  });
});

test.describe('Konumum', () => {
  test.use({ permissions: ['geolocation'] });

  test('accuracy in plain words, and never over what a hand has set', async ({ page, context }) => {
    await openPractice(page);
    const [longitude, latitude] = await middleOfPractice(page);
    await context.setGeolocation({ longitude, latitude, accuracy: 12 });
    await beginPlacing(page, 'Kaynak', 'Eczane');
    await button(page, 'Konumum').click();
    await expect(page.getByText(/yaklaşık 12 metre şaşabilir/)).toBeVisible();
    await button(page, 'Buraya koy').click();
    await button(page, 'Kaydet').click();
    await openRecord(page);
    await expect(page.getByText('Telefonun konumuyla, yaklaşık 12 metre şaşabilir')).toBeVisible();

    await test.step('a place set by hand is asked for', async () => {
      await button(page, 'Taşı').click();
      await pressMap(page, 50, 30);
      await page.waitForTimeout(400); // the map glides to the tap
      await button(page, 'Buraya koy').click();
      await openRecord(page);
      await expect(page.getByText('Elle konuldu')).toBeVisible();
      await button(page, 'Taşı').click();
      await button(page, 'Konumum').click();
      await expect(page.getByText(/Yeri elle koymuştunuz/)).toBeVisible();
      await button(page, 'Elle koyduğum kalsın').click();
      await button(page, 'Buraya koy').click();
      await openRecord(page);
      await expect(page.getByText('Elle konuldu')).toBeVisible();
    });
  });

  test('far away, refused, and too coarse: each with its word', async ({ page, context }) => {
    await openPractice(page);
    await context.setGeolocation({ longitude: 27.06, latitude: 38.49, accuracy: 20 });
    await beginPlacing(page, 'Kaynak', 'Eczane');
    await button(page, 'Konumum').click();
    await expect(page.getByText(/mahallenin dışında görünüyor/)).toBeVisible();
    await button(page, 'Burada kal').click();
    const [longitude, latitude] = await middleOfPractice(page);
    await context.setGeolocation({ longitude, latitude, accuracy: 140 });
    await button(page, 'Konumum').click();
    await expect(
      page.getByText(/yaklaşık 140 metre şaşabilir.*nokta koymak için fazla/),
    ).toBeVisible();
    await context.clearPermissions();
    await button(page, 'Konumum').click();
    await expect(page.getByText(/konum izni vermedi/)).toBeVisible();
    await expect(button(page, 'Buraya koy')).toBeEnabled();
  });
});

test('the list is the map’s equal: search, layers, filter, order', async ({ page }) => {
  await openPractice(page);
  const all = await recordCount(page);
  await loseNetwork(page);
  await raiseSheet(page);
  const list = page.getByRole('listbox', { name: 'Kayıt listesi' });

  await test.step('search as people type', async () => {
    const search = page.getByRole('searchbox', { name: 'Kayıtlarda ara' });
    await search.fill('ECZANE');
    await expect(page.getByText(new RegExp(`^${all} kayıttan \\d+ tanesi$`))).toBeVisible();
    await expect(list.getByRole('option').first()).toContainText(/eczane/i);
    await search.fill('zzz');
    await expect(page.getByRole('heading', { name: 'Aradığımız gibi kayıt yok' })).toBeVisible();
    await button(page, 'Süzgeçleri kaldır').click();
    expect(await recordCount(page)).toBe(all);
  });
  await test.step('a layer off and on', async () => {
    const risks = page.getByRole('button', { name: /^Risk \d+$/ });
    const count = Number((await risks.textContent())?.match(/\d+/)?.[0]);
    await risks.click();
    await expect(risks).toHaveAttribute('aria-pressed', 'false');
    await expect(page.getByText(`${all} kayıttan ${all - count} tanesi`)).toBeVisible();
    await risks.click();
  });
  await test.step('filter by what is known, newest first', async () => {
    await button(page, 'Süz').click();
    await page.getByLabel('Afet').selectOption({ label: 'Sel, su baskını' });
    await page.getByRole('radio', { name: 'En yeni üstte' }).check();
    await page.getByRole('button', { name: /kaydı göster$/ }).click();
    await expect(button(page, 'Süz, 1 süzgeç açık')).toBeVisible();
    await expect(page.getByText(/kayıttan \d+ tanesi/)).toBeVisible();
  });
  await test.step('a record by keyboard, its acts too', async () => {
    await list.getByRole('option').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(button(page, 'Düzenle')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list.getByRole('option', { selected: true })).toBeVisible();
  });
});

test('a text that points to a person gets a gentle word', async ({ page }) => {
  await openPractice(page);
  await beginPlacing(page, 'Risk', 'Devrilebilecek ağaç');
  await button(page, 'Buraya koy').click();
  const noteField = page.getByLabel('Not', { exact: true });
  await noteField.fill('Ayşe Teyze yatalak, tel 0532 123 45 67');
  await expect(page.getByText(/telefon numarası var gibi/)).toBeVisible();
  await expect(page.getByText(/bir kişinin sağlığı yazıyor gibi/)).toBeVisible();
  await noteField.fill('Dal trafoya değiyor');
  await expect(page.getByText(/telefon numarası var gibi/)).toBeHidden();
});

test('a form begun in another neighbourhood waits there', async ({ page }) => {
  await openPractice(page);
  await beginPlacing(page, 'Kaynak', 'Eczane');
  await moveDraftElsewhere(page);
  await page.reload();
  await button(page, 'Ekle').click();
  await expect(
    page.getByRole('heading', { name: /Başka bir mahallede yarım kalan/ }),
  ).toBeVisible();
  await button(page, 'Geri').click();
  await button(page, 'Ekle').click();
  await button(page, 'Kapat, yenisini ekle').click();
  await expect(page.getByRole('heading', { name: 'Ne ekliyoruz?' })).toBeVisible();
});

/** A second neighbourhood in the database, and the unfinished form in it. */
async function moveDraftElsewhere(page: Page) {
  // The form is written a moment after the last change.
  await page.waitForFunction(() =>
    Object.values(localStorage).some((kept) => kept.includes('"step":"place"')),
  );
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const elsewhere = '018f0000-0000-7000-8000-00000000e15e';
        const opening = indexedDB.open('komsu-haritasi');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('neighbourhoods', 'readwrite');
          const table = writing.objectStore('neighbourhoods');
          const reading = table.getAll();
          reading.onsuccess = () =>
            table.put({ ...reading.result[0], id: elsewhere, neighbourhoodId: elsewhere });
          writing.oncomplete = () => {
            opening.result.close();
            const key = Object.keys(localStorage).find((name) => name.endsWith('session')) ?? '';
            const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
            kept.draft.neighbourhoodId = elsewhere;
            localStorage.setItem(key, JSON.stringify(kept));
            resolve();
          };
        };
      }),
  );
}

/** The middle of the practice neighbourhood, from where its records lie. */
async function middleOfPractice(page: Page): Promise<[number, number]> {
  return page.evaluate(
    () =>
      new Promise<[number, number]>((resolve, reject) => {
        const opening = indexedDB.open('komsu-haritasi');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result
            .transaction('neighbourhoods')
            .objectStore('neighbourhoods')
            .getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result[0].centre);
          };
        };
      }),
  );
}
