// @ts-check
/**
 * Holds all languages to the same keys: `node tools/checkLanguages.mjs`. Words live in
 * src/i18n/locales/<language>/<namespace>.json; Turkish is the source.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sourceLanguage = 'tr';

/** @typedef {Map<string, string>} Words dotted key → sentence */

/** @param {unknown} value @param {string} prefix @param {Words} words @param {string[]} findings */
function flatten(value, prefix, words, findings) {
  if (typeof value === 'string') words.set(prefix, value);
  else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, child] of Object.entries(value)) {
      flatten(child, prefix === '' ? key : `${prefix}.${key}`, words, findings);
    }
  } else findings.push(`${prefix}: neither a sentence nor a group`);
}

/** Names between {{ }}, without their format; and tags such as <strong>. */
function variables(/** @type {string} */ sentence) {
  const names = [...sentence.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map(
    ([, name]) => `{{${name}}}`,
  );
  const tags = [...sentence.matchAll(/<\/?[\w]+\s*\/?>/g)].map(([tag]) => tag);
  return [...names, ...tags];
}

const plural = /^(.+)_(zero|one|two|few|many|other)$/;

/**
 * Keys with their plural forms put together. `_one` beside `_other` makes a plural: a lone `_other`
 * is an ordinary key, such as the type "other".
 * @param {Words} words
 * @param {ReadonlySet<string>} plurals
 * @returns {Map<string, { forms: string[]; sentences: string[] }>}
 */
function grouped(words, plurals) {
  const groups = new Map();
  for (const [key, sentence] of words) {
    const [, base, form] = plural.exec(key) ?? [];
    const isPlural = base !== undefined && plurals.has(base);
    const group = groups.get(isPlural ? base : key) ?? { forms: [], sentences: [] };
    if (isPlural) group.forms.push(form);
    group.sentences.push(sentence);
    groups.set(isPlural ? base : key, group);
  }
  return groups;
}

/** @param {Words[]} everyWords */
function pluralBases(everyWords) {
  const bases = new Set();
  for (const words of everyWords) {
    for (const key of words.keys()) {
      const [, base] = plural.exec(key) ?? [];
      if (base && words.has(`${base}_one`) && words.has(`${base}_other`)) bases.add(base);
    }
  }
  return bases;
}

/** @param {string[]} list */
const sorted = (list) => [...new Set(list)].sort();

/**
 * Compares the words of all languages.
 * @param {string} folder holding one folder per language
 * @returns {string[]} findings, one line each; empty when all is well
 */
export function checkLanguages(folder) {
  /** @type {string[]} */
  const findings = [];
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const namespaces = sorted(
    languages.flatMap((language) =>
      readdirSync(join(folder, language)).filter((name) => name.endsWith('.json')),
    ),
  );
  for (const namespace of namespaces) {
    /** @type {Map<string, Words>} */
    const perLanguage = new Map();
    for (const language of languages) {
      /** @type {Words} */
      const words = new Map();
      /** @type {string[]} */
      const problems = [];
      try {
        flatten(
          JSON.parse(readFileSync(join(folder, language, namespace), 'utf8')),
          '',
          words,
          problems,
        );
      } catch (error) {
        problems.push(
          error instanceof SyntaxError ? `not JSON: ${error.message}` : 'this file is missing',
        );
      }
      for (const [key, sentence] of words) {
        if (sentence.trim() === '') problems.push(`${key}: empty`);
        // The house rule of DESIGN.md: no exclamation marks.
        if (sentence.includes('!')) problems.push(`${key}: exclamation mark`);
      }
      findings.push(...problems.map((problem) => `${language}/${namespace} ${problem}`));
      perLanguage.set(language, words);
    }
    findings.push(...compare(namespace, perLanguage));
  }
  return findings;
}

/** @param {string} namespace @param {Map<string, Words>} perLanguage @returns {string[]} */
function compare(namespace, perLanguage) {
  /** @type {string[]} */
  const findings = [];
  const plurals = pluralBases([...perLanguage.values()]);
  const source = grouped(perLanguage.get(sourceLanguage) ?? new Map(), plurals);
  for (const [language, words] of perLanguage) {
    const where = `${language}/${namespace}`;
    const groups = grouped(words, plurals);
    for (const key of source.keys())
      if (!groups.has(key)) findings.push(`${where} ${key}: missing`);
    for (const [key, { forms, sentences }] of groups) {
      const original = source.get(key);
      if (original === undefined) {
        findings.push(`${where} ${key}: not in ${sourceLanguage}`);
        continue;
      }
      if (plurals.has(key)) {
        const wanted = sorted(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
        if (wanted.join() !== sorted(forms).join()) {
          findings.push(
            `${where} ${key}: plural forms ${sorted(forms).join(', ')} instead of ${wanted.join(', ')}`,
          );
        }
      }
      const here = sorted(sentences.flatMap(variables)).join(' ');
      const there = sorted(original.sentences.flatMap(variables)).join(' ');
      if (here !== there) {
        findings.push(`${where} ${key}: "${here}" where ${sourceLanguage} has "${there}"`);
      }
    }
  }
  return findings;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const findings = checkLanguages(fileURLToPath(new URL('../src/i18n/locales', import.meta.url)));
  for (const finding of findings) console.log(finding);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
