// @ts-check
/**
 * `npm test`: installs what is missing and runs every check, even after one failed. Each prints a
 * line; the last line says how many passed and failed: every test counts, and every check as one.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { checkNode, ensureChromium, installPackages } from './prepare.mjs';
import { runPackage } from './processes.mjs';

/** @typedef {{ passed: number; failed: number; skipped: number }} Count */

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const portableBuild = ['build', '--config', 'vite.portable.config.ts'];

/** Reports of the test runners, read for their numbers. */
const reports = 'node_modules/.cache/test-reports';
const coloured = process.stdout.isTTY && !process.env.CI && !process.env.NO_COLOR;
/** Children don't colour what we keep and may print to a file. */
const environment = { NO_COLOR: '1', FORCE_COLOR: undefined };

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} text @param {number} colour */
const paint = (text, colour) => (coloured ? `\u001b[${colour}m${text}\u001b[0m` : text);

/** The end of a long output, where the reason usually stands. @param {string} output */
function lastLines(output, count = 150) {
  const lines = stripVTControlCharacters(output).trimEnd().split('\n');
  const left = lines.length - count;
  const shown = left > 0 ? [`… ${left} lines before`, ...lines.slice(-count)] : lines;
  return shown.map((line) => `    ${line}`).join('\n');
}

/**
 * Adds to the total and prints the line of a check.
 * @param {string} name @param {Count} count @param {number} startedAt @param {string} output
 */
function tell(name, count, startedAt, output) {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const mark = count.failed === 0 ? paint('✓', 32) : paint('✗', 31);
  const many = count.passed + count.failed + count.skipped > 1;
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  const numbers = many ? `  ${count.passed} passed, ${count.failed} failed${skipped}` : '';
  console.log(`${mark} ${name}${numbers}  (${seconds} s)`);
  if (count.failed > 0) console.log(lastLines(output));
}

/**
 * A check that passes when its program ends with 0.
 * @param {string} name @param {string} script @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [more]
 */
async function check(name, script, parameters, more = {}) {
  const startedAt = Date.now();
  const { code, output, timedOut } = await runPackage(script, parameters, {
    environment: { ...environment, ...more },
  });
  const passed = code === 0 && !timedOut;
  tell(name, { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }, startedAt, output);
  return passed;
}

/** @param {string} file @returns {any} the report, or null when the runner wrote none */
function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string} file @returns {Count} */
function countVitest(file) {
  const found = report(file);
  if (found === null) return { passed: 0, failed: 0, skipped: 0 };
  // A file that could not even be read has no tests and must not pass for that.
  const brokenFiles = found.testResults.filter(
    (/** @type {any} */ result) =>
      result.status === 'failed' &&
      !result.assertionResults.some((/** @type {any} */ one) => one.status === 'failed'),
  ).length;
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + brokenFiles,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

/** @param {string} file @returns {Count} */
function countPlaywright(file) {
  const found = report(file);
  if (found === null) return { passed: 0, failed: 0, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = found.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * A runner of tests, counted by its report.
 * @param {string} name @param {string} script @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} more @param {() => Count} count
 */
async function tests(name, script, parameters, more, count) {
  const startedAt = Date.now();
  const { code, output, timedOut } = await runPackage(script, parameters, {
    environment: { ...environment, ...more },
    limitSeconds: 780,
  });
  const counted = count();
  // An error outside of any test, no report, no test at all, or the time was up.
  const isSilent = counted.failed === 0 && (code !== 0 || counted.passed + counted.skipped === 0);
  if (isSilent || timedOut) counted.failed += 1;
  tell(name, counted, startedAt, timedOut ? `${output}\n(stopped: it took too long)` : output);
}

/** @param {string} project */
function vitest(project) {
  const file = join(reports, `${project}.json`);
  const parameters = ['run', '--project', project, '--reporter=dot', '--reporter=json'];
  const output = `--outputFile.json=${file}`;
  return tests(`${project} tests`, 'vitest/vitest.mjs', [...parameters, output], {}, () =>
    countVitest(file),
  );
}

/** Counts what could not run. @param {string} name @param {string} reason */
function cannot(name, reason) {
  tell(name, { passed: 0, failed: 1, skipped: 0 }, Date.now(), reason);
}

checkNode();
await installPackages();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

await check('format and lint', '@biomejs/biome/bin/biome', [
  'ci',
  '--error-on-warnings',
  '--diagnostic-level=warn',
  '--max-diagnostics=100',
]);
await check('types', 'typescript/bin/tsc', ['-p', '.', '--pretty', 'false']);
await check('boundaries', 'dependency-cruiser/bin/dependency-cruise.mjs', [
  '--config',
  '.dependency-cruiser.mjs',
  '--output-type',
  'err-long',
  'src',
  'geodata',
  'tests',
  'tools',
  'vite.config.ts',
  'vite.portable.config.ts',
]);
await check('dead code', 'knip/bin/knip.js', ['--no-progress']);
await check('equal keys in all languages', '../tools/checkLanguages.mjs', []);
await vitest('unit');

const chromium = await ensureChromium();
if (chromium === null) cannot('browser tests', 'No Chromium: set CHROMIUM_PATH.');
else {
  process.env.CHROMIUM_PATH = chromium;
  await vitest('browser');
}

const production = { NODE_ENV: 'production' };
const built = await check('build', 'vite/bin/vite.js', ['build'], production);
await check('portable build', 'vite/bin/vite.js', portableBuild, production);
if (!built || chromium === null) {
  cannot('journeys', built ? 'No Chromium: set CHROMIUM_PATH.' : 'There is no build to try.');
} else {
  const file = join(root, reports, 'journeys.json');
  const parameters = ['test', '--reporter=line,json'];
  const more = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  await tests('journeys', '@playwright/test/cli.js', parameters, more, () => countPlaywright(file));
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
