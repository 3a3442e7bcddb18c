/**
 * Numbers, dates and order as the language writes them. Formatters are made once per language:
 * making one costs more than using it.
 */
import type { Day, Instant } from '@/domain/identifiers';

export interface Formats {
  /** 1.234,5 */
  number(value: number, maximumDecimals?: number): string;
  /** 12 %, from a share of 1 */
  percent(share: number, maximumDecimals?: number): string;
  /** 23 Kasım 2026 */
  day(value: Day | Instant): string;
  /** 23.11.2026 14:05 */
  moment(value: Instant): string;
  /** «a, b ve c» */
  list(items: readonly string[]): string;
  /** Alphabetical order of the language, numbers by value: for `Array.sort`. */
  compare(a: string, b: string): number;
}

/** Days before months, as everywhere in Türkiye; plain `en` would write them the American way. */
const localeOf: Readonly<Record<string, string>> = { en: 'en-GB' };

const kept = new Map<string, Formats>();

export function formatsOf(language: string): Formats {
  const known = kept.get(language);
  if (known !== undefined) return known;
  const made = makeFormats(localeOf[language] ?? language);
  kept.set(language, made);
  return made;
}

function makeFormats(language: string): Formats {
  const numbers = [0, 1, 2, 3].map(
    (digits) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }),
  );
  const percents = [0, 1].map(
    (digits) =>
      new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits }),
  );
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return {
    number: (value, maximumDecimals = 1) =>
      (numbers[maximumDecimals] ?? numbers[3])?.format(value) ?? '',
    percent: (share, maximumDecimals = 0) =>
      (percents[maximumDecimals] ?? percents[1])?.format(share) ?? '',
    // A calendar day has no time zone: noon keeps it on its day everywhere.
    day: (value) => days.format(new Date(value.length === 10 ? `${value}T12:00:00` : value)),
    moment: (value) => moments.format(new Date(value)),
    list: (items) => lists.format(items),
    compare: collator.compare,
  };
}
