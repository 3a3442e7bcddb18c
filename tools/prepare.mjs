// @ts-check
/**
 * What a fresh clone lacks: packages and, for tests, a Chromium. Needs nothing but Node and npm.
 * Every function says in one line what it does, and does nothing when there is nothing to do.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { run, runNpm, runPackage } from './processes.mjs';

/** Vite 8 needs it. */
const oldestNode = [20, 19];

/** Ends the process with a word when this Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Node ${oldestNode.join('.')} ya da yenisi gerekli; bu bilgisayarda ${process.versions.node} var: https://nodejs.org`,
  );
  process.exit(1);
}

/** @param {string} path @returns {Record<string, { version?: string; optional?: boolean; link?: boolean }> | null} */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** Whether node_modules holds what package-lock.json asks for, package by package. */
export function packagesAreInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const present = lockedPackages('node_modules/.package-lock.json');
  if (present === null) return false;
  // Without a lock file whatever is installed must do.
  if (wanted === null) return true;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    // Optional packages are mostly for other operating systems.
    if (present[path] === undefined) return optional === true;
    return present[path].version === version && existsSync(join(path, 'package.json'));
  });
}

/** Installs the packages of package-lock.json unless they are there. Ends the process on failure. */
export async function installPackages() {
  if (packagesAreInstalled()) return;
  const locked = existsSync('package-lock.json');
  console.log('Paketler kuruluyor (ilk seferde birkaç dakika sürebilir) …');
  // --include=dev: NODE_ENV=production would leave out what builds the app.
  const wishes = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { limitSeconds: 900 };
  // `ci` refuses a lock file that lacks a build for some system; `install` makes do with it.
  if (locked && (await runNpm(['ci', ...wishes], options)).code === 0) return;
  const { code, output } = await runNpm(['install', '--no-save', ...wishes], options);
  if (code === 0) return;
  console.error(output.trim());
  console.error('Paketler kurulamadı. İnternet bağlantısına bakıp yeniden deneyin.');
  process.exit(1);
}

/**
 * Installs packages of the distribution where apt is there and we may use it.
 * @param {string[]} names
 * @returns {Promise<boolean>} whether it worked
 */
export async function installWithApt(names) {
  const root = process.getuid?.() === 0;
  const sudo = !root && (await run('sudo', ['-n', 'true'], { limitSeconds: 10 })).code === 0;
  if (!root && !sudo) return false;
  /** @param {string[]} parameters */
  const apt = (parameters) => {
    const words = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-q', ...parameters];
    const [program = '', ...rest] = sudo ? ['sudo', '-n', ...words] : words;
    return run(program, rest, { limitSeconds: 600 });
  };
  const install = ['install', '--no-install-recommends', ...names];
  if ((await apt(install)).code === 0) return true;
  await apt(['update']); // a fresh container knows no package yet
  return (await apt(install)).code === 0;
}

/**
 * A Chromium for the tests: one that is here, else Playwright's, else the distribution's.
 * @returns {Promise<string | null>} its path; null when none could be had
 */
export async function ensureChromium() {
  const here = findChromium();
  if (here !== null) return here;
  console.log('No Chromium here: fetching one for the tests …');
  await runPackage('playwright/cli.js', ['install', 'chromium'], { limitSeconds: 300 });
  const fetched = findChromium({ again: true });
  if (fetched !== null) return fetched;
  // Fetched, but libraries of the system are missing; or it could not be fetched.
  await installWithApt(['chromium']);
  return findChromium({ again: true });
}
