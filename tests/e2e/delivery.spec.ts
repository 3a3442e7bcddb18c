import { expect, test } from './support/fixtures';

test('the page comes with its strict policy and runs under it', async ({ page, watch }) => {
  const answer = await page.goto('./');
  const header = answer?.headers()['content-security-policy'] ?? '';
  expect(header).toContain("default-src 'none'");
  expect(header).toContain("frame-ancestors 'none'");
  // The same policy stands in the page, for hosts that send no headers.
  const meta = page.locator('meta[http-equiv=Content-Security-Policy]');
  const policy = (await meta.getAttribute('content')) ?? '';
  expect(header.startsWith(policy)).toBe(true);
  expect(policy).not.toContain('unsafe');
  watch.allowConsole(/example\.invalid/);
  // What the policy forbids is indeed refused here.
  const refused = await page.evaluate(() => {
    const heard = new Promise<string>((resolve) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        resolve(effectiveDirective),
      );
    });
    const image = new Image();
    image.src = 'https://example.invalid/a.png';
    return heard;
  });
  expect(refused).toBe('img-src');
});

test('the first screen stands, in Turkish, with no error', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Komşu Haritası/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
  await expect(page.locator('#app')).not.toBeEmpty();
});
