// @ts-check
/**
 * Adds to package-lock.json the builds for other operating systems that npm left out, because the
 * registry it asked did not have them: without them `npm ci` refuses the whole file (npm/cli#4828).
 * Run after `npm install <package>`; tests/tools/lock.test.ts says when it is needed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 */

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'win32',
];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** What a package is built for, by the names that napi-rs and others give. @param {string} name */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const isMusl = words.some((word) => word.startsWith('musl'));
  const isGnu = words.some((word) => word.startsWith('gnu'));
  const libc = [...(isMusl ? ['musl'] : []), ...(isGnu ? ['glibc'] : [])];
  return { os, cpu, ...(os.includes('linux') && libc.length > 0 ? { libc } : {}) };
}

/**
 * Optional dependencies that stand nowhere in the lock file.
 * @param {Record<string, Locked>} packages the lock file's `packages`
 * @returns {{ name: string; version: string; dev: boolean }[]}
 */
export function missingBuilds(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => {
        const nested = path === '' ? '' : `${path}/`;
        return !packages[`node_modules/${name}`] && !packages[`${nested}node_modules/${name}`];
      })
      // A range has no single version to write down; such packages are not platform builds.
      .filter(([, version]) => /^\d+\.\d+\.\d+/.test(version))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingBuilds(lock.packages);
  for (const { name, version, dev } of missing) {
    const { os, cpu, libc } = platformOf(name);
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(dev ? { dev } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      os,
    };
  }
  const order = Object.entries(lock.packages).sort(([first], [second]) =>
    first.localeCompare(second, 'en'),
  );
  if (missing.length > 0) {
    lock.packages = Object.fromEntries(order);
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  }
  console.log(`${missing.length} builds for other systems added`);
}
