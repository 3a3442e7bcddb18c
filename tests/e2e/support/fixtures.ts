import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { sharedFile } from '../../sharedData';

/** What a page did that no journey may do. */
export interface Watch {
  /** Lets console errors pass whose text matches, in a test that provokes them. */
  allowConsole(pattern: RegExp): void;
}

interface Fixtures {
  watch: Watch;
}

/**
 * Playwright's `test`, with every page of the context watched: a request to anywhere but the app's
 * own origin is stopped and fails the test, and so does an error on the console (a violated content
 * security policy is one) or an uncaught exception.
 */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const allowed: RegExp[] = [];
      const findings: string[] = [];
      const home = new URL(baseURL ?? 'http://localhost').origin;
      const isForeign = (url: URL) => /^(https?|wss?):$/.test(url.protocol) && url.origin !== home;
      await context.route(isForeign, async (route) => {
        findings.push(`request to ${route.request().url()}`);
        await route.abort();
      });
      await context.routeWebSocket(/.*/, (socket) => {
        findings.push(`socket to ${socket.url()}`);
      });
      context.on('console', (message) => {
        const text = `${message.text()} (${message.location().url})`;
        const isAllowed = allowed.some((pattern) => pattern.test(text));
        if (message.type() === 'error' && !isAllowed) findings.push(`console: ${text}`);
      });
      context.on('weberror', (error) => {
        findings.push(`exception: ${error.error().stack ?? error.error().message}`);
      });
      await use({ allowConsole: (pattern) => allowed.push(pattern) });
      expect(findings, 'requests, errors and exceptions of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Turns the network off once the app is kept on the device: from here on nothing can be fetched at all.
 * In the middle of keeping it, the browser itself would write errors to the console.
 */
export async function goOffline(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) {
    if (!page.url().startsWith('http')) continue;
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  }
  await context.setOffline(true);
}

/** axe finds nothing against WCAG 2.2 AA and its own good practice on the screen as it stands. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary}`),
  );
  expect(lines).toEqual([]);
}

const interactive =
  'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=tab], [role=radio], [role=checkbox], [role=switch], [role=option], [role=menuitem]';

/**
 * Every control in sight is at least 44 × 44 CSS pixels to a thumb. A small input counts with the
 * label around it. `except` names controls that only a pointer uses, such as links in the map's
 * attribution.
 */
export async function expectTouchTargets(
  page: Page,
  except = '[data-small-target]',
): Promise<void> {
  const small = await page.locator(interactive).evaluateAll((elements, exception) => {
    // For screen readers only: clipped to a pixel by something around it.
    const clipped = (element: Element | null): boolean => {
      if (element === null) return false;
      const { width, height } = element.getBoundingClientRect();
      return (width <= 1 && height <= 1) || clipped(element.parentElement);
    };
    const hidden = (element: Element) =>
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
      element.closest('[aria-hidden=true], [inert]') !== null ||
      clipped(element.parentElement);
    return (
      elements
        .filter((element) => !hidden(element) && element.closest(exception) === null)
        .map((element) => ({
          element,
          box: (element.closest('label') ?? element).getBoundingClientRect(),
        }))
        // visually hidden inputs are 1 px; their label or group is the target
        .filter(({ box }) => box.width > 1 && box.height > 1)
        .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
        .map(({ element, box }) => {
          const name = element.getAttribute('aria-label') ?? element.textContent;
          return `${element.tagName} «${name}» ${Math.round(box.width)} × ${Math.round(box.height)}`;
        })
    );
  }, except);
  expect(small).toEqual([]);
}

/** A file of `../shared`; without that folder the test is skipped and says so. */
export function sharedOrSkip(name: string): string {
  const path = sharedFile(name);
  test.skip(path === null, `no ../shared/${name} beside the repository`);
  return path ?? '';
}
