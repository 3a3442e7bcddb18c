import type { Locator, Page } from '@playwright/test';
import { expect, expectNoAxeFindings, expectTouchTargets, test } from './support/fixtures';
import { smallPhoto } from './support/photo';
import { loseNetwork, mapStands, openPractice, raiseSheet, recordCount } from './support/practice';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Presses as the device does, and counts. */
function thumb(page: Page) {
  const taps: string[] = [];
  const press = async (target: Locator) => {
    taps.push((await target.textContent()) ?? '');
    await (page.viewportSize()?.width === 360 ? target.tap() : target.click());
  };
  return { taps, press };
}

test('J1: the first record of one’s own in five taps, without a network', async ({ page }) => {
  await openPractice(page);
  await expect(page.getByText('alıştırma', { exact: false }).first()).toBeVisible();
  const before = await recordCount(page);
  await loseNetwork(page);

  const { taps, press } = thumb(page);
  await press(button(page, 'Ekle'));
  await press(button(page, 'Risk'));
  await press(page.getByRole('option', { name: 'Trafo', exact: true }));
  await press(button(page, 'Buraya koy'));
  await press(button(page, 'Kaydet'));
  await expect(page.getByText('Kayıt eklendi', { exact: true })).toBeVisible();
  expect(taps.length, taps.join(' → ')).toBeLessThanOrEqual(5);
  await expect(page.getByRole('heading', { name: 'Trafo', exact: true })).toBeVisible();

  await test.step('it is in the list', async () => {
    await button(page, 'Listeye dön').click();
    expect(await recordCount(page)).toBe(before + 1);
  });
  await test.step('Geri al takes it back, Yinele makes it again', async () => {
    await page.getByRole('list').getByRole('button', { name: 'Geri al' }).click();
    await expect(page.getByText('Kayıt ekleme geri alındı')).toBeVisible();
    expect(await recordCount(page)).toBe(before);
    await button(page, 'Yinele').click();
    await expect.poll(() => recordCount(page)).toBe(before + 1);
  });
});

test('J1 again after the tab was closed in the middle of the form', async ({ page, context }) => {
  await openPractice(page);
  const before = await recordCount(page);
  const first = thumb(page);
  await first.press(button(page, 'Ekle'));
  await first.press(button(page, 'Risk'));
  await first.press(page.getByRole('option', { name: 'Trafo', exact: true }));
  await first.press(button(page, 'Buraya koy'));
  await page.locator('input[type=file]').last().setInputFiles(smallPhoto());
  await expect(page.getByRole('img', { name: '1. fotoğraf' })).toBeVisible();
  await page.getByRole('radio', { name: 'Duyuldu' }).check();
  await page.getByLabel('Not', { exact: true }).fill('Kapağı açık');
  await page.close();

  const again = await context.newPage();
  await again.goto('./');
  await expect(again.getByText('Yarım kalan kaydınız duruyor')).toBeVisible();
  await loseNetwork(again);
  await expect(again.getByRole('heading', { name: 'Trafo', exact: true })).toBeVisible();
  await expect(again.getByLabel('Not', { exact: true })).toHaveValue('Kapağı açık');
  await expect(again.getByRole('radio', { name: 'Duyuldu' })).toBeChecked();
  await expect(again.getByRole('img', { name: '1. fotoğraf' })).toBeVisible();

  const second = thumb(again);
  await second.press(button(again, 'Kaydet'));
  expect([...first.taps, ...second.taps].length).toBeLessThanOrEqual(5);
  await expect(again.getByText('Kayıt eklendi', { exact: true })).toBeVisible();
  await raiseSheet(again);
  await expect(again.getByText('Kapağı açık')).toBeVisible();
  await button(again, 'Listeye dön').click();
  expect(await recordCount(again)).toBe(before + 1);
});

test('a form left at any step comes back at that step', async ({ page, context }) => {
  await openPractice(page);
  await button(page, 'Ekle').click();
  await button(page, 'Kaynak').click();
  await page.getByRole('option', { name: 'Eczane', exact: true }).click();
  await page.close();
  const again = await context.newPage();
  await again.goto('./');
  await expect(again.getByText('Yarım kalan kaydınız duruyor')).toBeVisible();
  await expect(again.getByRole('heading', { name: 'Yeri neresi?' })).toBeVisible();
  await button(again, 'Buraya koy').click();
  await expect(again.getByRole('heading', { name: 'Eczane', exact: true })).toBeVisible();
  await button(again, 'Vazgeç').click();
  await expect(again.getByText('Form kapandı, kayıt yapılmadı')).toBeVisible();
  await mapStands(again);
});

test('J1 by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, button(page, 'Alıştırma mahallesi'));
  await page.keyboard.press('Enter');
  await mapStands(page);
  const before = await recordCount(page);
  await loseNetwork(page);

  await tabTo(page, button(page, 'Ekle'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ne ekliyoruz?' })).toBeFocused();
  await tabTo(page, button(page, 'Risk'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hangi risk?' })).toBeFocused();

  await test.step('Escape goes one step back, and nothing is lost on the way', async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Ne ekliyoruz?' })).toBeFocused();
    await tabTo(page, button(page, 'Risk'));
    await page.keyboard.press('Enter');
  });
  const second = page.getByRole('option').nth(1);
  await tabTo(page, page.getByRole('option').first());
  await page.keyboard.press('ArrowRight');
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yeri neresi?' })).toBeFocused();

  await test.step('arrow keys move the map under the cross-hair', async () => {
    await tabTo(page, page.getByRole('application', { name: 'Harita' }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
  });
  await tabTo(page, button(page, 'Buraya koy'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Kaydet'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kayıt eklendi', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await recordCount(page)).toBe(before + 1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => recordCount(page)).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => recordCount(page)).toBe(before + 1);
});

const words = {
  Türkçe: {
    add: 'Ekle',
    layer: 'Toplanma',
    here: 'Buraya koy',
    save: 'Kaydet',
    corner: 'Köşe ekle',
    shape: 'Alan',
    filter: 'Süz',
    bin: 'Çöp kutusu',
    back: 'Geri',
    toList: 'Listeye dön',
    remove: 'Sil',
    photo: '1. fotoğraf',
    close: 'Kapat',
  },
  English: {
    add: 'Add',
    layer: 'Assembly',
    here: 'Put it here',
    save: 'Save',
    corner: 'Add corner',
    shape: 'Area',
    filter: 'Filter',
    bin: 'Bin',
    back: 'Back',
    toList: 'Back to the list',
    remove: 'Delete',
    photo: 'Photo 1',
    close: 'Close',
  },
} as const;

for (const [language, names] of Object.entries(words)) {
  test(`every screen of capture in ${language}: axe finds nothing, targets are large enough`, async ({
    page,
  }) => {
    test.setTimeout(240_000); // a dozen looks by axe, each some seconds
    // A colour on its way from one to the other has a contrast of its own.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    await page.getByRole('radio', { name: language }).check();
    await page
      .getByRole('button', { name: /^(Alıştırma mahallesi|Practice neighbourhood)$/ })
      .click();
    await expect(button(page, names.add)).toBeVisible();
    await expect(page.getByRole('application')).toBeVisible();
    const look = (what: string) =>
      test.step(what, async () => {
        await expectNoAxeFindings(page);
        // React Aria's second way out of a dialog is for screen readers alone, cut off to a pixel.
        await expectTouchTargets(page, '[data-small-target], [style*="clip"]');
      });
    await raiseSheet(page);
    await look('list');
    await button(page, names.filter).click();
    await look('filter');
    await button(page, names.back).click();
    await button(page, names.add).click();
    await look('layers');
    await button(page, names.layer).click();
    await expect(page.getByRole('option').first()).toBeVisible();
    await look('types');

    await page.getByRole('option').first().click();
    await page.getByRole('radio', { name: names.shape }).check();
    await expect(button(page, names.corner)).toBeEnabled();
    await look('drawing');
    await page.getByRole('radio', { name: names.shape }).press('ArrowRight');
    await expect(button(page, names.here)).toBeVisible();
    await look('placing');
    await button(page, names.here).click();
    await page.locator('input[type=file]').last().setInputFiles(smallPhoto());
    await expect(page.getByRole('img', { name: names.photo })).toBeVisible();
    await page.locator('textarea').fill('0532 123 45 67');
    await look('form');
    await button(page, names.save).click();

    await expect(button(page, names.toList)).toBeVisible();
    await raiseSheet(page);
    await expect(page.getByRole('img', { name: names.photo })).toBeVisible();
    await look('record');
    await page.getByRole('button', { name: names.photo }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('photo');
    await page.getByRole('dialog').getByRole('button', { name: names.close }).click();
    await button(page, names.remove).click();
    await button(page, names.bin).click();
    await page.getByRole('option').first().click();
    await look('bin');
  });
}

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${target}`);
}
