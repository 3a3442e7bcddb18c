// @ts-check
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

// SOURCE_DATE_EPOCH (seconds, reproducible-builds.org) lets a packager fix the date.
const epochSeconds = process.env.SOURCE_DATE_EPOCH;
const built = epochSeconds ? new Date(Number(epochSeconds) * 1000) : new Date();

/** Constants of the build, declared for TypeScript in src/buildConstants.d.ts. */
export const buildConstants = {
  __APP_VERSION__: JSON.stringify(version),
  /** ISO day, such as "2026-02-14". */
  __BUILD_DAY__: JSON.stringify(built.toISOString().slice(0, 10)),
  __PORTABLE__: 'false',
};
