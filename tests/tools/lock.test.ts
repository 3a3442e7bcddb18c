import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingBuilds } from '../../tools/completeLock.mjs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version?: string; resolved?: string }>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

test('the lock file has the builds for all systems, or npm ci refuses it: node tools/completeLock.mjs', () => {
  expect(missingBuilds(lock.packages)).toEqual([]);
});

test('a missing build is found', () => {
  const packages = {
    '': {},
    'node_modules/tool': {
      version: '1.0.0',
      optionalDependencies: { '@tool/linux-x64': '1.0.0', '@tool/darwin-arm64': '1.0.0' },
    },
    'node_modules/@tool/linux-x64': { version: '1.0.0', optional: true },
  };
  expect(missingBuilds(packages)).toEqual([
    { name: '@tool/darwin-arm64', version: '1.0.0', dev: false },
  ]);
});

test('the lock file names no registry and fits package.json', () => {
  const entries = Object.entries(lock.packages);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  for (const [name, version] of Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
  })) {
    // exact versions: what was tested is what is installed
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});
