// @ts-check
/** Child processes with their output kept, a time limit, and none left behind. */
import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @param {import('node:child_process').ChildProcess} child */
function stop(child) {
  try {
    // The whole group, so that browsers and servers started by a child end with it.
    if (process.platform !== 'win32' && child.pid !== undefined)
      process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // it has ended by itself
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    for (const child of running) stop(child);
    // Nothing was interrupted when only a server is waiting.
    process.exit(running.size === 0 ? 0 : 130);
  });
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ show?: boolean; limitSeconds?: number; environment?: NodeJS.ProcessEnv }} [options]
 *   show: let the person see the output as it comes, instead of keeping it
 * @returns {Promise<{ code: number; output: string; timedOut: boolean }>} code 127: not found
 */
export function run(program, parameters, { show = false, limitSeconds = 600, environment } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      stop(child);
    }, limitSeconds * 1000);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(timer);
      running.delete(child);
      stop(child);
      resolve({ code, output, timedOut });
    };
    child.on('error', () => end(127));
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Runs a program of an installed package with this Node.
 * @param {string} script path below node_modules
 * @param {string[]} parameters
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runPackage(script, parameters, options) {
  return run(process.execPath, [`node_modules/${script}`, ...parameters], options);
}

/**
 * Runs npm, the same that runs us when there is one (`npm` is a .cmd file on Windows).
 * @param {string[]} parameters
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(parameters, options) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...parameters], options)
    : run('npm', parameters, options);
}
