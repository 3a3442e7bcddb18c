import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { BuiltServer } from './support/builtServer';
import { test as base, expect } from './support/fixtures';
import { mapStands, recordCount } from './support/practice';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built app on a host of its own that can be switched off. */
const test = base.extend<{ host: BuiltServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  host: async ({}, use) => {
    const host = await BuiltServer.start(`${root}dist`);
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const goTo = (page: Page, screen: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, screen);

/** The first visit, until the app says that it opens without internet. */
async function visit(page: Page): Promise<void> {
  await page.goto('./');
  await button(page, 'Alıştırma mahallesi').click();
  await mapStands(page);
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
}

/** Chromium's own verdicts; a private window, which tests run in, is one more reason not to install. */
async function installVerdicts(page: Page) {
  const protocol = await page.context().newCDPSession(page);
  const { installabilityErrors } = await protocol.send('Page.getInstallabilityErrors');
  const manifest = await protocol.send('Page.getAppManifest');
  const problems = installabilityErrors
    .map(({ errorId }) => errorId)
    .filter((errorId) => errorId !== 'in-incognito');
  return { problems, manifest };
}

test('one visit, and everything works without a network', async ({ page, context, host }) => {
  test.slow();
  await visit(page);
  const before = await recordCount(page);

  await test.step('it can be installed', async () => {
    const { problems, manifest } = await installVerdicts(page);
    expect(problems).toEqual([]);
    expect(manifest.errors).toEqual([]);
    const written = JSON.parse(manifest.data ?? '{}');
    expect(written).toMatchObject({
      name: 'Komşu Haritası',
      lang: 'tr',
      display: 'standalone',
      start_url: './',
    });
    const sizes = written.icons.map((icon: { sizes: string; purpose?: string }) => [
      icon.sizes,
      icon.purpose ?? 'any',
    ]);
    expect(sizes).toEqual(
      expect.arrayContaining([
        ['192x192', 'any'],
        ['512x512', 'any'],
        ['512x512', 'maskable'],
      ]),
    );
  });

  await page.close();
  await host.stop();
  await context.setOffline(true);
  const again = await context.newPage();

  await test.step('it starts, with its neighbourhood', async () => {
    await again.goto('./');
    await mapStands(again);
    expect(await recordCount(again)).toBe(before);
  });
  await test.step('a record goes in', async () => {
    await button(again, 'Ekle').click();
    await button(again, 'Risk').click();
    await again.getByRole('option', { name: 'Trafo', exact: true }).click();
    await button(again, 'Buraya koy').click();
    await button(again, 'Kaydet').click();
    await expect(again.getByText('Kayıt eklendi', { exact: true })).toBeVisible();
  });
  await test.step('a file is looked through and taken in', async () => {
    await again.getByRole('link', { name: 'Paylaş', exact: true }).click();
    await button(again, 'Dosya al').click();
    await again
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'yerler.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('ad;boylam;enlem;tür\nÇınar Eczanesi;34,001;43,2;eczane\n'),
      });
    await button(again, 'İçe aktar').click();
    await expect(again.getByText(/1 kayıt eklendi/).first()).toBeVisible();
  });
  await test.step('the plan becomes a PDF', async () => {
    await again.getByRole('link', { name: 'Plan', exact: true }).click();
    await button(again, 'Plan belgesi').click();
    await expect(button(again, 'PDF indir')).toBeEnabled({ timeout: 60_000 });
    // Headless Chromium has no dialogue to save with.
    await again.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    const download = again.waitForEvent('download', { timeout: 60_000 });
    await button(again, 'PDF indir').click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  });
  await test.step('another language, the guide, the lists of places', async () => {
    await goTo(again, 'settings');
    const offline = again.getByText('İnternetsiz açılış').locator('..');
    await expect(offline).toContainText('Hazır');
    await again.getByRole('radio', { name: 'English' }).check();
    await goTo(again, 'help');
    await expect(again.getByRole('heading', { name: 'Help', exact: true })).toBeVisible();
    await goTo(again, 'settings');
    await again.getByRole('radio', { name: 'Türkçe' }).check();
    await goTo(again, 'newNeighbourhood');
    await again.getByRole('combobox', { name: 'İl', exact: true }).selectOption('İzmir');
    await again.getByRole('combobox', { name: 'İlçe', exact: true }).selectOption('Çiğli');
    await expect(again.getByRole('combobox', { name: 'Mahalle', exact: true })).toBeEnabled();
  });
});

test('a new version is asked about when nothing is being edited', async ({
  page,
  context,
  host,
  isMobile,
}) => {
  test.skip(isMobile, 'the same on every screen, and it builds the app');
  test.slow();
  await visit(page);
  const builtOn = (day: string) =>
    page.getByText(`Sürüm`, { exact: false }).filter({ hasText: day });
  const question = page.getByText('Yeni sürüm hazır', { exact: true });

  await test.step('the host gets another build, and a form is open', async () => {
    await button(page, 'Ekle').click();
    await button(page, 'Risk').click();
    host.folder = await anotherBuild();
    await page.reload();
    await expect(page.getByText('Yarım kalan kaydınız duruyor')).toBeVisible();
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.waiting != null;
    });
    // Longer than the app takes to look at the page again.
    await page.waitForTimeout(3_000);
    await expect(question).toBeHidden();
  });
  await test.step('the form is done: asked, put off, and nothing happens', async () => {
    await page.getByRole('option', { name: 'Trafo', exact: true }).click();
    await button(page, 'Buraya koy').click();
    await button(page, 'Kaydet').click();
    await expect(question).toBeVisible();
    await button(page, 'Sonra').click();
    await expect(question).toBeHidden();
    await goTo(page, 'settings');
    await expect(builtOn('18 Mayıs 2033')).toBeHidden();
  });
  const second = await context.newPage();
  await test.step('asked again the next time: the new version comes, also beside a second tab', async () => {
    await page.reload();
    await expect(question).toBeVisible();
    await second.goto('./');
    await expect(
      second.getByRole('heading', { name: 'Komşu Haritası başka bir sekmede açık' }),
    ).toBeVisible();
    await button(page, 'Yenile').click();
    // The tab in which it was pressed stays the one that works; the other was not loaded anew.
    await expect(builtOn('18 Mayıs 2033')).toBeVisible();
    await expect(
      second.getByRole('heading', { name: 'Çalışma başka bir sekmeye alındı' }),
    ).toBeVisible();
    await goTo(page, 'map');
    await mapStands(page);
    await expect(page.getByText('Trafo').first()).toBeVisible();
    await expect(question).toBeHidden();
  });
  await test.step('what only the old version needed goes with its last tab', async () => {
    const builds = () => page.evaluate(async () => (await caches.keys()).length);
    expect(await builds()).toBe(2);
    await second.close();
    await host.stop();
    await context.setOffline(true);
    await page.reload();
    await mapStands(page);
    await expect.poll(builds, { timeout: 30_000 }).toBe(1);
    await goTo(page, 'settings');
    await expect(builtOn('18 Mayıs 2033')).toBeVisible();
  });
});

/** The app as it would be built on another day. */
async function anotherBuild(): Promise<string> {
  const folder = test.info().outputPath('built-later');
  const vite = `${root}node_modules/vite/bin/vite.js`;
  const day = { SOURCE_DATE_EPOCH: '2000000000', NODE_ENV: 'production' }; // 18 May 2033
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder], {
    cwd: root,
    env: { ...process.env, ...day },
  });
  return folder;
}
