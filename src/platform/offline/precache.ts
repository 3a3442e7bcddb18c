/** What the service worker decides by, apart from the worker so that it can be tried in Node. */

export interface PrecacheEntry {
  /** Below the app's folder: `assets/map-1a2b3c4d.js`. */
  readonly url: string;
  /** Null where the name itself changes with the content. */
  readonly revision: string | null;
}

/**
 * Caches belong to a whole origin, and a host may carry two copies of the app in two folders.
 * @param scope address of the app's folder
 */
export function cacheNamePrefix(scope: string): string {
  return `komsu-haritasi ${scope} `;
}

/** Whether an address that is navigated to is the app's one page. */
export function asksForThePage(address: string, scope: string): boolean {
  const { origin, pathname } = new URL(address);
  const home = new URL('./', scope);
  if (origin !== home.origin) return false;
  return pathname === home.pathname || pathname === `${home.pathname}index.html`;
}

/**
 * Hosts answer a missing file with a page, and so do the sign-in pages of public networks: a page
 * under the name of a script would break the app until the next build.
 */
export function isAllowedFile(url: string, contentType: string): boolean {
  return url.endsWith('.html') === contentType.startsWith('text/html');
}

/** Addresses of the scripts and styles that a page starts with, relative to it. */
export function partsOfPage(page: string): string[] {
  const links = page.matchAll(/(?:src|href)="(?<address>[^"#]+\.(?:js|css))"/g);
  return [...links].map((link) => link.groups?.address ?? '');
}
