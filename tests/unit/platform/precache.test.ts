import { expect, test } from 'vitest';
import {
  asksForThePage,
  cacheNamePrefix,
  isAllowedFile,
  partsOfPage,
} from '@/platform/offline/precache';

const scope = 'https://example.org/mahalle/';

test.each([
  ['https://example.org/mahalle/', true],
  ['https://example.org/mahalle/?from=home#plan', true],
  ['https://example.org/mahalle/index.html', true],
  ['https://example.org/mahalle/licences.md', false],
  ['https://example.org/', false],
  ['https://example.org/mahalle/index.html/more', false],
  ['https://elsewhere.org/mahalle/', false],
])('%s asks for the page: %s', (address, expected) => {
  expect(asksForThePage(address, scope)).toBe(expected);
});

test('two copies of the app on one host never share a cache', () => {
  const [one, two] = [cacheNamePrefix(scope), cacheNamePrefix('https://example.org/mahalle/old/')];
  expect(one.startsWith(two) || two.startsWith(one)).toBe(false);
});

test('a page is not taken for a script, nor a script for the page', () => {
  expect(isAllowedFile('assets/map-1a2b3c4d.js', 'text/javascript')).toBe(true);
  expect(isAllowedFile('assets/map-1a2b3c4d.js', 'text/html; charset=utf-8')).toBe(false);
  expect(isAllowedFile('index.html', 'text/html; charset=utf-8')).toBe(true);
  expect(isAllowedFile('index.html', 'text/plain')).toBe(false);
  // Some hosts know no type for these.
  expect(isAllowedFile('manifest.webmanifest', 'application/octet-stream')).toBe(true);
  expect(isAllowedFile('assets/font-1a2b3c4d.woff2', '')).toBe(true);
});

test('what a page starts with is found, other links are not', () => {
  const page = `<link rel="icon" href="./icon.svg"><link rel="stylesheet" href="./assets/a-1.css">
    <link rel="modulepreload" crossorigin href="./assets/b-2.js">
    <script type="module" crossorigin src="./assets/index-3.js"></script><a href="#room">x</a>`;
  expect(partsOfPage(page)).toEqual(['./assets/a-1.css', './assets/b-2.js', './assets/index-3.js']);
});
