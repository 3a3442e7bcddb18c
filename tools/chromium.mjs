// @ts-check
/**
 * Finds the Chromium that tests, measurements and pictures run in. Needs nothing but Node, so that
 * it can be asked before node_modules exists.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** Programs that are Chromium or behave like it, best first. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/**
 * Headless Chromium draws WebGL only through SwiftShader; the sandbox cannot start as root; the rest
 * keeps the browser from talking to its maker while journeys check that nothing leaves the page.
 */
export const chromiumFlags = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  // Containers give /dev/shm 64 MB; a WebGL page with 50,000 records needs more.
  '--disable-dev-shm-usage',
];

/** @param {string} path */
function starts(path) {
  // Ubuntu's chromium-browser may be a script that only says "install the snap".
  const answer = spawnSync(path, ['--version'], { timeout: 20_000, encoding: 'utf8' });
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout ?? '');
}

/** Places where desktop installers put the browser without adding it to PATH. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ];
  }
  if (process.platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .map((variable) => process.env[variable])
      .filter((folder) => folder !== undefined)
      .map((folder) =>
        join(/** @type {string} */ (folder), 'Google/Chrome/Application/chrome.exe'),
      );
  }
  return [];
}

/** Playwright's own download, when it is there. */
function playwrightChromium() {
  try {
    const path = createRequire(import.meta.url)('playwright').chromium.executablePath();
    return existsSync(path) && starts(path) ? path : null;
  } catch {
    return null; // node_modules isn't there yet
  }
}

/** @type {string | null | undefined} */
let found;

/**
 * Path of a Chromium that starts: CHROMIUM_PATH, then PATH, then the usual places, then Playwright's.
 * Null when there is none. Asked once per process; `again` looks anew after an installation.
 * @param {{ again?: boolean }} [options]
 * @returns {string | null}
 */
export function findChromium({ again = false } = {}) {
  if (found !== undefined && !again) return found;
  const named = process.env.CHROMIUM_PATH;
  // A Chromium that a parent process has tried already needn't be started again.
  if (named && existsSync(named)) {
    found = named;
    return found;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath =
    process.platform === 'win32'
      ? []
      : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [...onPath, ...usualPlaces()].filter((path) => existsSync(path));
  // Windows' chrome.exe doesn't answer --version on the console.
  found =
    candidates.find((path) => process.platform === 'win32' || starts(path)) ?? playwrightChromium();
  return found ?? null;
}

/**
 * Launch options for Playwright: the found Chromium, else Playwright's own.
 * @returns {{ executablePath?: string; args: string[] }}
 */
export function chromiumLaunchOptions() {
  const executablePath = findChromium();
  return executablePath === null
    ? { args: chromiumFlags }
    : { executablePath, args: chromiumFlags };
}
