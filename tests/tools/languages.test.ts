import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkLanguages } from '../../tools/checkLanguages.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'languages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Findings for one namespace `map` in the given languages. */
function check(words: Record<string, unknown>): string[] {
  for (const [language, content] of Object.entries(words)) {
    mkdirSync(join(folder, language), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder, language, 'map.json'), text);
  }
  return checkLanguages(folder);
}

test('equal languages pass, whatever the order of keys and variables', () => {
  const findings = check({
    tr: {
      add: 'Ekle',
      type: { other: 'Başka', x_other: 'Öteki' },
      n_one: '{{count}} kayıt',
      n_other: '{{count}} kayıt, {{day}}',
    },
    en: {
      n_one: 'One record',
      n_other: '{{day}}: {{count}} records',
      type: { x_other: 'Other', other: 'Other' },
      add: 'Add',
    },
  });
  expect(findings).toEqual([]);
});

test('a missing and a surplus key are found', () => {
  expect(check({ tr: { a: { b: 'Bir' } }, en: { a: { c: 'One' } } })).toEqual([
    'en/map.json a.b: missing',
    'en/map.json a.c: not in tr',
  ]);
});

test('each language has the plural forms of its own grammar', () => {
  const turkish = { n_one: '{{count}} kayıt', n_other: '{{count}} kayıt' };
  const arabic = Object.fromEntries(
    ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`n_${form}`, '{{count}} سجل']),
  );
  expect(check({ tr: turkish, ar: arabic })).toEqual([]);
  const { n_few, ...incomplete } = arabic;
  expect(n_few).toBeDefined();
  expect(check({ ar: incomplete })).toEqual([
    'ar/map.json n: plural forms many, one, other, two, zero instead of few, many, one, other, two, zero',
  ]);
});

test('other variables and tags are found', () => {
  expect(check({ tr: { a: '{{name}} <b>burada</b>' }, en: { a: '{{nam}} is here' } })).toEqual([
    'en/map.json a: "{{nam}}" where tr has "</b> <b> {{name}}"',
  ]);
});

test('empty sentences, exclamation marks, lists and broken files are found', () => {
  expect(check({ tr: { a: ' ', b: 'Hey!', c: ['x'] }, en: '{' }).sort()).toEqual([
    'en/map.json a: missing',
    'en/map.json b: missing',
    expect.stringMatching(/^en\/map\.json not JSON/),
    'tr/map.json a: empty',
    'tr/map.json b: exclamation mark',
    'tr/map.json c: neither a sentence nor a group',
  ]);
});

test('a language without the whole file is found', () => {
  mkdirSync(join(folder, 'en'));
  expect(check({ tr: { a: 'Bir' } })).toEqual([
    'en/map.json this file is missing',
    'en/map.json a: missing',
  ]);
});
