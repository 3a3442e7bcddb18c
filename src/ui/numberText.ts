/**
 * Numbers as people type them. In Turkish «1.234,5» is one thousand two hundred thirty-four and a
 * half; many phone keyboards offer only one of the two marks, so that a lone mark of the wrong kind
 * is taken for the decimal mark where it cannot be a thousands mark: «4.5» is four and a half,
 * «1.234» is one thousand two hundred thirty-four.
 */

interface NumberMarks {
  group: string;
  decimal: string;
  /** The language's ten digits, from nought to nine. */
  digits: readonly string[];
}

function marksOf(language: string): NumberMarks {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(-12345.6);
  const part = (type: Intl.NumberFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value;
  const digit = new Intl.NumberFormat(language, { useGrouping: false });
  return {
    group: part('group') ?? ',',
    decimal: part('decimal') ?? '.',
    digits: Array.from({ length: 10 }, (_, value) => digit.format(value)),
  };
}

function withPlainDigits(text: string, digits: readonly string[]): string {
  return Array.from(text, (character) => {
    const value = digits.indexOf(character);
    return value < 0 ? character : String(value);
  }).join('');
}

/**
 * The number in a text, `null` for an empty text, `undefined` when there is no telling.
 * Language: BCP 47.
 */
export function readNumber(text: string, language: string): number | null | undefined {
  const { group, decimal, digits } = marksOf(language);
  // Thousands are also set apart by spaces, apostrophes and the Arabic mark; signs that only turn
  // the direction of writing stand before an Arabic minus.
  const bare = withPlainDigits(text, digits).replace(/[\s'’\u066c\p{Cf}]/gu, '');
  if (bare === '') return null;
  const signed = /^[-−]/.test(bare);
  const body = bare.replace(/^[-−+]/, '').replaceAll('\u066b', decimal);
  const plain = plainDecimal(body, group, decimal);
  if (plain === undefined) return undefined;
  const value = Number(plain);
  return signed && value !== 0 ? -value : value;
}

/** «1.234,5» → `1234.5`; undefined when the marks make no sense. */
function plainDecimal(body: string, group: string, decimal: string): string | undefined {
  if (/^\d+$/.test(body)) return body;
  const [whole = '', fraction, ...more] = body.split(decimal);
  if (more.length === 0) {
    const threes = whole.split(group);
    const grouped = threes.every((three, index) =>
      index === 0 ? /^\d{1,3}$/.test(three) : /^\d{3}$/.test(three),
    );
    const ungrouped = /^\d*$/.test(whole) && whole + (fraction ?? '') !== '';
    if ((grouped || ungrouped) && (fraction === undefined || /^\d*$/.test(fraction))) {
      return `${threes.join('') || '0'}.${fraction || '0'}`;
    }
  }
  // One mark of the other kind, and not before exactly three digits: it was meant as the decimal.
  const other = body.split(group);
  if (other.length === 2 && !body.includes(decimal) && other.every((part) => /^\d+$/.test(part))) {
    return `${other[0]}.${other[1]}`;
  }
  return undefined;
}

/** A number as the language writes it, with at most `decimals` digits behind the mark. */
export function writeNumber(value: number, language: string, decimals: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value);
}
