/**
 * Which word files exist. Turkish is the source: its keys type every `t()` call, and a check of
 * `npm test` holds the other languages to the same keys.
 */
import type areaPack from './locales/tr/areaPack.json';
import type basemap from './locales/tr/basemap.json';
import type capture from './locales/tr/capture.json';
import type common from './locales/tr/common.json';
import type exchange from './locales/tr/exchange.json';
import type failures from './locales/tr/failures.json';
import type help from './locales/tr/help.json';
import type history from './locales/tr/history.json';
import type map from './locales/tr/map.json';
import type numbers from './locales/tr/numbers.json';
import type plan from './locales/tr/plan.json';
import type settings from './locales/tr/settings.json';
import type start from './locales/tr/start.json';
import type taxonomy from './locales/tr/taxonomy.json';

export interface Resources {
  areaPack: typeof areaPack;
  basemap: typeof basemap;
  capture: typeof capture;
  common: typeof common;
  exchange: typeof exchange;
  failures: typeof failures;
  help: typeof help;
  history: typeof history;
  map: typeof map;
  numbers: typeof numbers;
  plan: typeof plan;
  settings: typeof settings;
  start: typeof start;
  taxonomy: typeof taxonomy;
}

export type NamespaceName = keyof Resources;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Resources;
  }
}
