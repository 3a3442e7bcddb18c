/**
 * Numbers as people and programs write them in Türkiye: `38,5123`, `1.234,5`, `10.028`, and degrees
 * with minutes and seconds.
 */

/** A number with a decimal point or comma and no thousands marks; null if the text is none. */
export function parseDecimal(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d{1,2})?$/.test(trimmed)) return null;
  return Number(trimmed.replace(',', '.'));
}

/** What points and commas mean in a column of quantities. */
export type NumberStyle = 'turkish' | 'international';

/**
 * Whether `10.028` means ten thousand or ten. One value alone can't tell; the column can: a comma
 * before one, two or four digits is a decimal comma, a point there is a decimal point. Undecided,
 * it is Turkish: such lists come from Turkish offices.
 */
export function numberStyleOf(texts: Iterable<string>): NumberStyle {
  let commas = 0;
  let points = 0;
  for (const text of texts) {
    const plain = withoutUnit(text);
    if (/^[+-]?[\d.]*,\d+$/.test(plain) && !/^[+-]?\d{1,3}(?:,\d{3})+$/.test(plain)) commas += 1;
    if (/^[+-]?[\d,]*\.\d+$/.test(plain) && !/^[+-]?\d{1,3}(?:\.\d{3})+$/.test(plain)) points += 1;
  }
  return points > commas ? 'international' : 'turkish';
}

/** A quantity (m², people) in the style of its column; null if the text is none. */
export function parseQuantity(text: string, style: NumberStyle): number | null {
  const plain = withoutUnit(text);
  if (!/^[+-]?\d[\d.,]*$/.test(plain)) return null;
  const [thousands, decimal] = style === 'turkish' ? ['.', ','] : [',', '.'];
  const parts = plain.split(decimal as string);
  if (parts.length > 2 || parts[1]?.includes(thousands as string)) return null;
  const value = Number(parts.map((part) => part.replaceAll(thousands as string, '')).join('.'));
  return Number.isFinite(value) ? value : null;
}

/** `12.500 m²`, `350 kişi`, `~ 400` without what is not the number. */
function withoutUnit(text: string): string {
  return text
    .trim()
    .replace(/^[~≈]\s*/, '')
    .replace(/\s*(?:m²|m2|metrekare|kişi|kisi)\.?$/i, '')
    .replace(/(?<=\d)[\s\u00a0](?=\d{3}(?:\D|$))/g, '');
}

export interface ParsedCoordinate {
  readonly degrees: number;
  /** Thousands points stood in it (`38.507.065`), or degrees with minutes. */
  readonly mended: boolean;
}

/**
 * A latitude or longitude: decimal degrees with point or comma, `38.507.065` as spreadsheets make
 * it of `38507065`, or degrees, minutes and seconds with a hemisphere letter of either language
 * (K/N, G/S, D/E, B/W). Null if it is none. Range is the caller's to check.
 */
export function parseCoordinate(text: string): ParsedCoordinate | null {
  const decimal = parseDecimal(text.replace(/^['’]/, '').replace(/°$/, ''));
  if (decimal !== null) return { degrees: decimal, mended: false };
  const trimmed = text.trim();
  if (/^-?\d{1,3}(?:[.,]\d{3}){2,}(?:[.,]?\d*)$/.test(trimmed)) {
    const [whole, ...rest] = trimmed.split(/[.,]/);
    return { degrees: Number(`${whole}.${rest.join('')}`), mended: true };
  }
  return parseDegreesMinutes(trimmed);
}

const degreesMinutes =
  /^([KGDBNSEW])?\s*(-?\d{1,3}(?:[.,]\d+)?)\s*[°º]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|'')\s*)?([KGDBNSEW])?$/i;

function parseDegreesMinutes(text: string): ParsedCoordinate | null {
  const match = degreesMinutes.exec(text);
  if (match === null) return null;
  const number = (part: string | undefined) => Number((part ?? '0').replace(',', '.'));
  const [, before, degrees, minutes, seconds, after] = match;
  const size = Math.abs(number(degrees)) + number(minutes) / 60 + number(seconds) / 3600;
  // Güney and South, Batı and West. «S» is never Turkish here, «B» never English.
  const isNegative = /^[GSBW]$/i.test(before ?? after ?? '') || degrees?.startsWith('-');
  return { degrees: isNegative ? -size : size, mended: true };
}
