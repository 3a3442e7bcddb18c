import type { Page } from '@playwright/test';
import { expect, expectNoAxeFindings, expectTouchTargets, test } from './support/fixtures';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

interface Words {
  language: string;
  practice: string;
  newNeighbourhood: string;
  next: string;
  name: string;
  map: string;
  plan: string;
  planDocument: string;
  pdf: string;
  share: string;
  import: string;
  settings: string;
  help: string;
  neighbourhoods: string;
  latitude: string;
  longitude: string;
}

const languages: Words[] = [
  {
    language: 'Türkçe',
    practice: 'Alıştırma mahallesi',
    newNeighbourhood: 'Yeni mahalle',
    next: 'Devam et',
    name: 'Mahallenin adı',
    map: 'Harita',
    plan: 'Plan',
    planDocument: 'Plan belgesi',
    pdf: 'PDF indir',
    share: 'Paylaş',
    import: 'Dosya al',
    settings: 'Ayarlar',
    help: 'Yardım',
    neighbourhoods: 'Mahallelerim',
    latitude: 'Enlem',
    longitude: 'Boylam',
  },
  {
    language: 'English',
    practice: 'Practice neighbourhood',
    newNeighbourhood: 'New neighbourhood',
    next: 'Continue',
    name: 'Name of the neighbourhood',
    map: 'Map',
    plan: 'Plan',
    planDocument: 'Plan document',
    pdf: 'Download PDF',
    share: 'Share',
    import: 'Take from a file',
    settings: 'Settings',
    help: 'Help',
    neighbourhoods: 'My neighbourhoods',
    latitude: 'Latitude',
    longitude: 'Longitude',
  },
];

/** axe, thumb-sized controls, nothing wider than the screen; and a picture for those who want one. */
async function inspect(page: Page, name: string): Promise<void> {
  await test.step(name, async () => {
    await page.waitForTimeout(300);
    await expectNoAxeFindings(page);
    await expectTouchTargets(page);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide, 'pixels wider than the screen').toBeLessThanOrEqual(0);
    const folder = process.env.SCREENSHOTS;
    if (folder)
      await page.screenshot({ path: `${folder}/${test.info().project.name}-${name}.png` });
  });
}

for (const words of languages) {
  test(`every screen is accessible: ${words.language}`, async ({ page }) => {
    test.slow();
    const seen = (name: string) => inspect(page, `${words.language}-${name}`);
    const goTo = (screen: string) =>
      page.evaluate((hash) => {
        window.location.hash = hash;
      }, screen);
    await page.goto('./');
    await page.getByRole('radio', { name: words.language }).check();
    await expect(button(page, words.practice)).toBeVisible();
    await seen('start');

    await button(page, words.newNeighbourhood).click();
    await page.getByLabel(words.name).fill('Deneme');
    await seen('new-place');
    await button(page, words.next).click();
    await page
      .getByLabel(words.latitude, { exact: true })
      .fill(words.language === 'English' ? '38.5' : '38,5');
    await page.getByLabel(words.longitude, { exact: true }).fill('27');
    await seen('new-boundary');
    await button(page, words.next).click();
    await seen('new-facts');

    await goTo('start');
    await button(page, words.practice).click();
    await expect(page.getByRole('application', { name: words.map })).toBeVisible();
    await seen('map');
    await page.getByRole('link', { name: words.plan, exact: true }).click();
    await expect(page.getByRole('heading', { name: words.plan, exact: true })).toBeVisible();
    await seen('plan');
    await button(page, words.planDocument).click();
    await expect(button(page, words.pdf)).toBeEnabled({ timeout: 60_000 });
    await seen('document');
    await page.getByRole('link', { name: words.share, exact: true }).click();
    await expect(page.getByRole('heading', { name: words.share, exact: true })).toBeVisible();
    await seen('share');
    await button(page, words.import).click();
    await expect(page.getByRole('heading', { name: words.import, exact: true })).toBeVisible();
    await seen('import');
    for (const [screen, heading] of [
      ['neighbourhoods', words.neighbourhoods],
      ['settings', words.settings],
      ['help', words.help],
    ] as const) {
      await goTo(screen);
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      await seen(screen);
    }
    await goTo('menu');
    await expect(button(page, words.settings)).toBeVisible();
    await seen('menu');
  });
}

test('dark and high contrast are accessible too', async ({ page }) => {
  await page.goto('./');
  await button(page, 'Alıştırma mahallesi').click();
  await expect(page.getByRole('application', { name: 'Harita', exact: true })).toBeVisible();
  for (const theme of ['Koyu', 'Yüksek karşıtlık']) {
    await page.evaluate(() => {
      window.location.hash = 'settings';
    });
    await page.getByRole('radio', { name: theme }).check();
    await inspect(page, `${theme}-settings`);
    await page.getByRole('link', { name: 'Harita', exact: true }).click();
    await expect(page.getByRole('application', { name: 'Harita', exact: true })).toBeVisible();
    await inspect(page, `${theme}-map`);
  }
});
